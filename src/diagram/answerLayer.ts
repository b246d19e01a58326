// The marks of what is pushed and what answers, over the picture: of one size at any zoom.
import type { Core } from 'cytoscape'
import { ANSWER_MARK, MARK_GLYPHS, markColours, OUTWARD } from '../notation/answerMarks.ts'
import type { AnswerMark } from '../notation/highlight.ts'
import type { Palette } from '../notation/palette.ts'
import { FONT_FAMILY } from '../notation/scene.ts'
import type { Shown } from './shown.ts'

/** Half a mark where labels cannot be read. */
const FAR_MARK = 6

function paintMark(
  ctx: CanvasRenderingContext2D,
  { x, y, r }: { readonly x: number; readonly y: number; readonly r: number },
  mark: AnswerMark,
  palette: Palette,
): void {
  const { ground, line, ink } = markColours(mark, palette)
  ctx.beginPath()
  if (mark.isPush) ctx.rect(x - r, y - r, 2 * r, 2 * r)
  else ctx.arc(x, y, r, 0, 2 * Math.PI)
  ctx.fillStyle = ground
  ctx.fill()
  ctx.strokeStyle = line
  ctx.lineWidth = 2
  ctx.stroke()
  ctx.fillStyle = ink
  ctx.fillText(MARK_GLYPHS[mark.sign], x, y + 0.5)
}

/** Paints in pixels of the screen. */
export function paintAnswers(
  ctx: CanvasRenderingContext2D,
  cy: Core,
  { spoken, palette, isLowDetail }: Readonly<Shown>,
): void {
  if (!spoken?.marks) return
  // From far, names are written over and beside boxes: there a mark is small, and at the other end.
  const r = isLowDetail ? FAR_MARK : ANSWER_MARK
  ctx.font = `700 ${r + 4}px ${FONT_FAMILY}`
  ctx.textAlign = 'center'
  ctx.textBaseline = 'middle'
  for (const [id, mark] of spoken.marks) {
    const node = cy.getElementById(id)
    if (node.empty() || !node.isNode() || node.hasClass('gone')) continue
    const { x, y } = node.renderedPosition()
    const [width, height] = [node.width() * cy.zoom(), node.height() * cy.zoom()]
    const at = isLowDetail
      ? { x: x - width / 2 - r, y }
      : { x: x + width / 2 + OUTWARD, y: y - height / 2 - OUTWARD }
    paintMark(ctx, { ...at, r }, mark, palette)
  }
}
