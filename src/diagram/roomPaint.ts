// How the names of a room are painted, in the scene's own pixels.
import type { Palette } from '../notation/palette.ts'
import type { RoomName } from '../notation/roomNames.ts'
import { FONT_FAMILY } from '../notation/scene.ts'
import type { Context2D } from './overlayPaint.ts'

/** Letters with a rim in the colour of the box, so that lines below them do not cross them out. */
export function paintRoomName(
  ctx: Context2D,
  { lines, x, y, size, lineHeight }: RoomName,
  palette: Palette,
): void {
  ctx.globalAlpha = 1
  ctx.font = `${size}px ${FONT_FAMILY}`
  ctx.textAlign = 'center'
  ctx.textBaseline = 'middle'
  ctx.lineJoin = 'round'
  ctx.strokeStyle = palette.box.fill
  ctx.lineWidth = size * 0.3
  ctx.fillStyle = palette.text
  const first = y - ((lines.length - 1) * lineHeight) / 2 + size * 0.06
  lines.forEach((line, i) => {
    ctx.strokeText(line, x, first + i * lineHeight)
  })
  lines.forEach((line, i) => {
    ctx.fillText(line, x, first + i * lineHeight)
  })
}
