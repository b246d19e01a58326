// Paints over Cytoscape's canvas: the cells of each entity and, at low detail, the names of lanes and hubs.
// The context is handed in, so that a test can record what is painted.
import {
  LOW_DETAIL_LANE_FONT_SIZE,
  LANE_PLATE_HEIGHT,
  lanePlateWidth,
} from '../notation/levelOfDetail.ts'
import { lineHeightOf } from '../notation/labelPlaces.ts'
import type { HubLabel } from '../notation/labelPlaces.ts'
import type { CellMark } from '../notation/cellMarks.ts'
import { HELD_FONT_SIZE } from '../notation/heldMarks.ts'
import type { HeldMark } from '../notation/heldMarks.ts'
import { ICON_PATHS, ICON_STROKE } from '../notation/icons.ts'
import type { IconName } from '../notation/icons.ts'
import { NUMBER_FONT_SIZE, shareParts, textMiddle } from '../notation/numbers.ts'
import type { VoiceNumber } from '../notation/numbers.ts'
import { cellColour, effectColours } from '../notation/palette.ts'
import type { Palette } from '../notation/palette.ts'
import { FONT_FAMILY } from '../notation/scene.ts'
import type { SceneLane } from '../notation/scene.ts'
import type { Viewport } from './viewport.ts'

interface Place {
  readonly x: number
  readonly y: number
}

export type Context2D = Pick<
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
  | 'stroke'
  | 'fill'
  | 'setLineDash'
  | 'lineJoin'
  | 'strokeText'
  | 'rotate'
  | 'translate'
>

/** The bar of one entity, in the scene's own pixels; hairlines are told apart by their height. */
export function paintCells(ctx: Context2D, marks: readonly CellMark[], palette: Palette): void {
  for (const { slot, isNamed, isHollow, x, y, width, height } of marks) {
    if (isNamed && isHollow) {
      ctx.strokeStyle = palette.quiet
      ctx.lineWidth = 1
      ctx.strokeRect(x + 0.5, y + 0.5, width - 1, height - 1)
      continue
    }
    ctx.fillStyle = isNamed ? cellColour(palette, slot) : palette.quiet
    ctx.fillRect(x, y, width, height)
  }
}

const paths = new Map<IconName, Path2D>()

function pathOf(icon: IconName): Path2D {
  const path = paths.get(icon) ?? new Path2D(ICON_PATHS[icon])
  paths.set(icon, path)
  return path
}

/** The icon of one box, in the scene's own pixels. */
export function paintIcon(ctx: Context2D, icon: IconName, { x, y }: Place, colour: string): void {
  ctx.strokeStyle = colour
  ctx.lineWidth = ICON_STROKE
  ctx.translate(x, y)
  ctx.stroke(pathOf(icon))
  ctx.translate(-x, -y)
}

/** How many voices an arrow rests on, in the scene's own pixels; from far only the bar of both sides. */
export function paintNumber(
  ctx: Context2D,
  number: VoiceNumber,
  palette: Palette,
  isNear = true,
): void {
  const { text, x, y, width, height, isMuted } = number
  ctx.fillStyle = palette.surface
  if (isNear) ctx.fillRect(x - width / 2, y - height / 2, width, height)
  const colours = effectColours(palette, isMuted)
  for (const part of shareParts(number)) {
    ctx.fillStyle = colours[part.side]
    ctx.fillRect(part.x, part.y, part.width, part.height)
  }
  if (!isNear) return
  ctx.fillStyle = palette.text
  ctx.font = `${NUMBER_FONT_SIZE}px ${FONT_FAMILY}`
  ctx.textAlign = 'center'
  ctx.textBaseline = 'middle'
  ctx.fillText(text, x, textMiddle(number) + 0.5)
}

/** How many arrows a box holds back, in the scene's own pixels. */
export function paintHeld(ctx: Context2D, { text, x, y }: HeldMark, { quiet }: Palette): void {
  ctx.fillStyle = quiet
  ctx.font = `${HELD_FONT_SIZE}px ${FONT_FAMILY}`
  ctx.textAlign = 'center'
  ctx.textBaseline = 'middle'
  ctx.fillText(text, x, y + 0.5)
}

/** The name of a hub, in pixels of the screen. */
export function paintHub(
  ctx: Context2D,
  { lines, x, y, width, height, size }: HubLabel,
  { zoom, pan }: Viewport,
  palette: Palette,
): void {
  const middle = { x: Math.round(x * zoom + pan.x), y: Math.round(y * zoom + pan.y) }
  const { fill, stroke } = palette.box
  ctx.fillStyle = fill
  ctx.strokeStyle = stroke
  ctx.lineWidth = 1
  const left = middle.x - Math.round(width / 2) + 0.5
  const top = middle.y - Math.round(height / 2) + 0.5
  ctx.fillRect(left, top, width, height)
  ctx.strokeRect(left, top, width, height)
  ctx.fillStyle = palette.text
  ctx.font = `${size}px ${FONT_FAMILY}`
  ctx.textAlign = 'center'
  ctx.textBaseline = 'middle'
  const first = middle.y - ((lines.length - 1) * lineHeightOf(size)) / 2 + 1
  lines.forEach((line, i) => {
    ctx.fillText(line, middle.x, first + i * lineHeightOf(size))
  })
}

/** The names of the lanes, level, at the left edge of what is on screen. */
export function paintLaneNames(
  ctx: Context2D,
  lanes: readonly SceneLane[],
  { zoom, pan }: Viewport,
  palette: Palette,
): void {
  ctx.font = `700 ${LOW_DETAIL_LANE_FONT_SIZE}px ${FONT_FAMILY}`
  ctx.textAlign = 'left'
  ctx.textBaseline = 'middle'
  const widest = Math.max(0, ...lanes.map(({ label }) => lanePlateWidth(label)))
  // Beside the picture where there is room.
  const left = Math.max(0, Math.round(pan.x) - widest)
  let free = -Infinity
  for (const { label, top, bottom } of lanes) {
    const middle = Math.round(((top + bottom) / 2) * zoom + pan.y)
    // Lanes closer than their names: one is left out, not written over another.
    if (middle - LANE_PLATE_HEIGHT / 2 < free - 2) continue
    free = middle + LANE_PLATE_HEIGHT / 2
    ctx.fillStyle = palette.raised
    ctx.fillRect(left, middle - LANE_PLATE_HEIGHT / 2, lanePlateWidth(label), LANE_PLATE_HEIGHT)
    ctx.fillStyle = palette.text
    ctx.fillText(label, left + 5, middle + 1)
  }
}
