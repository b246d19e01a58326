// The names of lanes from far: level, at a size that does not follow the zoom, on plates at the left edge of what is
// in sight; beside the picture as far as the window has room for that.
import type { SceneLane } from './scene.ts'
import { textWidth, wrapText } from './text.ts'

/** In pixels on screen, as all here but the lanes. */
export const PLATE_FONT_SIZE = 12
export const PLATE_LINE_HEIGHT = 13
export const PLATE_PAD = 3
/** Bold letters, to plain ones. */
const BOLD = 1.1
/** A longer name has two lines, where its lane is as high as they are. */
const LONGEST = 70
/** What the names have of a window at most: the rest is the picture's. */
const OF_WINDOW = 0.2

export type PlacedLane = Pick<SceneLane, 'label' | 'top' | 'bottom'>

export interface LanePlate {
  readonly lines: readonly string[]
  readonly width: number
  readonly height: number
  /** In the scene's own pixels. */
  readonly middle: number
}

const heightOf = (lines: readonly string[]): number => lines.length * PLATE_LINE_HEIGHT + 1

function plateOf({ label, top, bottom }: PlacedLane, zoom: number): LanePlate {
  const size = PLATE_FONT_SIZE * BOLD
  const wrapped = wrapText(label, size, LONGEST)
  const lines = heightOf(wrapped) <= (bottom - top) * zoom ? wrapped : [label]
  const widest = Math.max(...lines.map((line) => textWidth(line, size)))
  return {
    lines,
    width: Math.ceil(widest) + 2 * PLATE_PAD,
    height: heightOf(lines),
    middle: (top + bottom) / 2,
  }
}

/** Of lanes closer than their names one is left out, not written over another. */
export function lanePlates(lanes: readonly PlacedLane[], zoom: number): readonly LanePlate[] {
  let free = -Infinity
  return lanes
    .map((lane) => plateOf(lane, zoom))
    .filter(({ middle, height }) => {
      const isFree = middle * zoom - height / 2 >= free
      if (isFree) free = middle * zoom + height / 2
      return isFree
    })
}

/** How wide a strip the names have beside the picture; a name that is longer reaches over its edge. */
export function laneStrip(lanes: readonly PlacedLane[], zoom: number, window: number): number {
  const widest = Math.max(0, ...lanes.map((lane) => plateOf(lane, zoom).width))
  return Math.min(widest, Math.round(window * OF_WINDOW))
}
