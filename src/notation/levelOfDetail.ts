// What can still be read from far: when labels would be dust, the names of the lanes and of a few hubs
// stand at a size that does not follow the zoom (hubs.ts).
import { FONT_SIZE } from './scene.ts'
import type { Scene } from './scene.ts'
import { textWidth } from './text.ts'

/** Pixels on screen below which a label is dust; a little above it labels come back, for calm. */
const DUST = 8
const READABLE = 8.6

/** Pixels on screen, whatever the zoom. */
export const HUB_FONT_SIZE = 12
export const HUB_LINE_HEIGHT = 13
export const LOW_DETAIL_LANE_FONT_SIZE = 13
export const LANE_PLATE_HEIGHT = 18
const LANE_PAD = 5
/** So many entities make a scene vast: as a whole it is seen from so far that lines would be threads. */
const VAST = 100

export const isVast = ({ nodes }: Pick<Scene, 'nodes'>): boolean => nodes.length > VAST

/** Whether a picture at this zoom is seen from far, given whether it was so before. */
export function isLowDetailAt(zoom: number, wasLowDetail = false): boolean {
  return zoom * FONT_SIZE < (wasLowDetail ? READABLE : DUST)
}

/** The zoom for which hubs are chosen: the same within a step, so that they do not come and go. */
export function zoomStep(zoom: number, step = 1.2): number {
  return step ** Math.floor(Math.log(zoom) / Math.log(step))
}

export function lanePlateWidth(label: string): number {
  return Math.ceil(textWidth(label, LOW_DETAIL_LANE_FONT_SIZE) * 1.1) + 2 * LANE_PAD
}
