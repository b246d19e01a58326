// What can still be read from far: when labels would be dust, the names of the lanes and of a few hubs
// stand at a size that does not follow the zoom (hubs.ts).
import { FONT_SIZE } from './scene.ts'
import type { Scene } from './scene.ts'

/** Pixels on screen below which a label is dust; a little above it labels come back, for calm. */
const DUST = 8
const READABLE = 8.6

/** Pixels on screen, whatever the zoom. */
export const HUB_FONT_SIZE = 12
export const HUB_LINE_HEIGHT = 13
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
