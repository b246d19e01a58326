// What is painted over Cytoscape's canvas, by a pen that a test can hold: the cells of each entity and,
// from far, the names of lanes and hubs. Nothing here knows where the pen's canvas is.
import {
  HUB_FONT_SIZE,
  HUB_LINE_HEIGHT,
  FAR_LANE_FONT_SIZE,
  LANE_PLATE_HEIGHT,
  lanePlateWidth,
} from '../notation/far.ts'
import type { HubLabel } from '../notation/far.ts'
import type { CellMark } from '../notation/cellMarks.ts'
import { NUMBER_FONT_SIZE } from '../notation/numbers.ts'
import type { ClaimNumber } from '../notation/numbers.ts'
import { cellColour } from '../notation/palette.ts'
import type { Palette } from '../notation/palette.ts'
import { FONT_FAMILY } from '../notation/scene.ts'
import type { SceneLane } from '../notation/scene.ts'
import type { Viewport } from './viewport.ts'

export type Pen = Pick<
  CanvasRenderingContext2D,
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'globalAlpha'
  | 'font'
  | 'textAlign'
  | 'textBaseline'
  | 'fillRect'
  | 'strokeRect'
  | 'fillText'
>

/** The bar of one entity, in the scene's own pixels; hairlines are told apart by their height. */
export function paintCells(pen: Pen, marks: readonly CellMark[], palette: Palette): void {
  for (const { slot, isNamed, x, y, width, height } of marks) {
    pen.fillStyle = isNamed ? cellColour(palette, slot) : palette.quiet
    pen.fillRect(x, y, width, height)
  }
}

/** How many claims an arrow rests on, in the scene's own pixels. */
export function paintNumber(pen: Pen, { text, x, y, width }: ClaimNumber, palette: Palette): void {
  pen.fillStyle = palette.surface
  pen.fillRect(x - width / 2, y - NUMBER_FONT_SIZE / 2 - 1, width, NUMBER_FONT_SIZE + 2)
  pen.fillStyle = palette.text
  pen.font = `${NUMBER_FONT_SIZE}px ${FONT_FAMILY}`
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  pen.fillText(text, x, y + 0.5)
}

/** The name of a hub, in pixels of the screen. */
export function paintHub(
  pen: Pen,
  { kind, lines, x, y, width, height }: HubLabel,
  { zoom, pan }: Viewport,
  palette: Palette,
): void {
  const middle = { x: Math.round(x * zoom + pan.x), y: Math.round(y * zoom + pan.y) }
  const { fill, stroke } = palette.kinds[kind]
  pen.fillStyle = fill
  pen.strokeStyle = stroke
  pen.lineWidth = 1
  const left = middle.x - Math.round(width / 2) + 0.5
  const top = middle.y - Math.round(height / 2) + 0.5
  pen.fillRect(left, top, width, height)
  pen.strokeRect(left, top, width, height)
  pen.fillStyle = palette.text
  pen.font = `${HUB_FONT_SIZE}px ${FONT_FAMILY}`
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  const first = middle.y - ((lines.length - 1) * HUB_LINE_HEIGHT) / 2 + 1
  lines.forEach((line, i) => {
    pen.fillText(line, middle.x, first + i * HUB_LINE_HEIGHT)
  })
}

/** The names of the lanes, level, at the left edge of what is on screen. */
export function paintLaneNames(
  pen: Pen,
  lanes: readonly SceneLane[],
  { zoom, pan }: Viewport,
  palette: Palette,
): void {
  pen.font = `700 ${FAR_LANE_FONT_SIZE}px ${FONT_FAMILY}`
  pen.textAlign = 'left'
  pen.textBaseline = 'middle'
  const widest = Math.max(0, ...lanes.map(({ label }) => lanePlateWidth(label)))
  // Beside the picture where there is room.
  const left = Math.max(0, Math.round(pan.x) - widest)
  let free = -Infinity
  for (const { label, top, bottom } of lanes) {
    const middle = Math.round(((top + bottom) / 2) * zoom + pan.y)
    // Lanes closer than their names: one is left out, not written over another.
    if (middle - LANE_PLATE_HEIGHT / 2 < free - 2) continue
    free = middle + LANE_PLATE_HEIGHT / 2
    pen.fillStyle = palette.raised
    pen.fillRect(left, middle - LANE_PLATE_HEIGHT / 2, lanePlateWidth(label), LANE_PLATE_HEIGHT)
    pen.fillStyle = palette.text
    pen.fillText(label, left + 5, middle + 1)
  }
}
