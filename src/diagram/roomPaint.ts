// How the names of a room are painted, in the scene's own pixels.
import type { Palette } from '../notation/palette.ts'
import type { RoomName } from '../notation/roomNames.ts'
import { FONT_FAMILY } from '../notation/scene.ts'
import type { SceneLane } from '../notation/scene.ts'
import { textWidth } from '../notation/text.ts'
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

interface Window {
  readonly x1: number
  readonly y1: number
  readonly y2: number
  readonly size: number
}

const isHan = (label: string): boolean => /[\u4e00-\u9fff]/.test(label)

/** Lane names at the left edge of what is on screen; one that has no room for all of itself is left out. */
export function paintUprightLanes(
  ctx: Context2D,
  lanes: readonly SceneLane[],
  { x1, y1, y2, size }: Window,
  palette: Palette,
): void {
  ctx.globalAlpha = 1
  ctx.font = `600 ${size}px ${FONT_FAMILY}`
  ctx.textAlign = 'center'
  ctx.textBaseline = 'middle'
  ctx.fillStyle = palette.quiet
  const x = x1 + size * 0.8
  for (const { label, top, bottom } of lanes) {
    const from = Math.max(top, y1)
    const to = Math.min(bottom, y2)
    const letters = isHan(label) ? Array.from(label) : [label]
    const length = isHan(label) ? letters.length * size * 1.1 : textWidth(label, size)
    if (length > to - from) continue
    ctx.translate(x, (from + to) / 2)
    if (isHan(label)) {
      letters.forEach((letter, i) => {
        ctx.fillText(letter, 0, (i - (letters.length - 1) / 2) * size * 1.1)
      })
    } else {
      ctx.rotate(-Math.PI / 2)
      ctx.fillText(label, 0, 0)
      ctx.rotate(Math.PI / 2)
    }
    ctx.translate(-x, -(from + to) / 2)
  }
}
