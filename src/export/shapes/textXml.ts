// Texts as DrawingML: by themselves, or within a box.
import { boundsOf } from './bounds.ts'
import type { TextShape } from './shape.ts'
import { EMU_PER_POINT, fillXml, length, nameXml, placeXml } from './writing.ts'
import type { Writing } from './writing.ts'

/** How far from the middle of its box. */
interface Insets {
  readonly x: number
  readonly y: number
}

/** A text in its place; moved off the middle of its box by insets. */
export function bodyXml(text: TextShape, { x, y }: Insets, writing: Writing): string {
  const size = Math.max(100, Math.round((length(writing, text.size) / EMU_PER_POINT) * 100))
  const step = Math.round((length(writing, text.step) / EMU_PER_POINT) * 100)
  const inset = (n: number): number => Math.max(0, length(writing, 2 * n))
  const type = `<a:latin typeface="Arial"/><a:ea typeface="${writing.face}"/>`
  const look = `<a:rPr${writing.lang} sz="${size}" b="${text.isBold ? 1 : 0}">${fillXml(text)}${type}</a:rPr>`
  const runs = text.lines.map((line) => `<a:r>${look}<a:t>${line}</a:t></a:r>`)
  return (
    `<p:txBody><a:bodyPr wrap="none" lIns="${inset(x)}" tIns="${inset(y)}" rIns="${inset(-x)}" bIns="${inset(-y)}" anchor="ctr"><a:noAutofit/></a:bodyPr><a:lstStyle/>` +
    `<a:p><a:pPr algn="${text.anchor === 'middle' ? 'ctr' : 'l'}"><a:lnSpc><a:spcPts val="${step}"/></a:lnSpc></a:pPr>` +
    `${runs.join(`<a:br>${look}</a:br>`)}</a:p></p:txBody>`
  )
}

export function textXml(text: TextShape, writing: Writing): string {
  const turn = ((Math.round(text.turn * 60_000) % 21_600_000) + 21_600_000) % 21_600_000
  const place = placeXml(writing, boundsOf(text), turn === 0 ? '' : ` rot="${turn}"`)
  return (
    `<p:sp><p:nvSpPr>${nameXml(writing.nextId(), text.lines.join(' '))}<p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr>` +
    `<p:spPr>${place}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr>` +
    `${bodyXml(text, { x: 0, y: 0 }, writing)}</p:sp>`
  )
}
