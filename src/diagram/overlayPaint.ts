// Paints over Cytoscape's canvas: the cells and the icon of each entity and the numbers of arrows.
// The context is handed in, so that a test can record what is painted.
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
  | 'createLinearGradient'
  | 'setTransform'
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
