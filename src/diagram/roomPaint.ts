// How the names of a room are painted, in the scene's own pixels.
import type { Palette } from '../notation/palette.ts'
import type { Outline } from './roomOutline.ts'
import type { RoomName } from '../notation/roomNames.ts'
import { FONT_FAMILY } from '../notation/scene.ts'
import type { Context2D } from './overlayPaint.ts'

const DASHES = [4, 2]

/** The outline once more: under a name that is wider than its box it would have gaps, and look tentative. */
function paintOutline(
  ctx: Context2D,
  { path, colour, width, border }: Outline,
  { box }: Palette,
): void {
  ctx.strokeStyle = colour
  ctx.lineWidth = width
  ctx.setLineDash(border === 'dashed' ? DASHES : [])
  ctx.stroke(path)
  ctx.setLineDash([])
  if (border !== 'double') return
  ctx.strokeStyle = box.fill
  ctx.lineWidth = width / 3
  ctx.stroke(path)
}

/**
 * Letters with a rim in the colour of the box, so that lines below them do not cross them out, and between rim
 * and letters the outline of the box.
 */
export function paintRoomName(
  ctx: Context2D,
  { lines, x, y, size, lineHeight }: RoomName,
  outline: Outline,
  palette: Palette,
): void {
  ctx.globalAlpha = 1
  ctx.font = `${size}px ${FONT_FAMILY}`
  ctx.textAlign = 'center'
  ctx.textBaseline = 'middle'
  ctx.lineJoin = 'round'
  ctx.strokeStyle = palette.box.fill
  ctx.lineWidth = size * 0.3
  const first = y - ((lines.length - 1) * lineHeight) / 2 + size * 0.06
  lines.forEach((line, i) => {
    ctx.strokeText(line, x, first + i * lineHeight)
  })
  paintOutline(ctx, outline, palette)
  ctx.fillStyle = palette.text
  lines.forEach((line, i) => {
    ctx.fillText(line, x, first + i * lineHeight)
  })
}
