// The bar of cells at the foot of a box, as figures and legends draw it.
import { OTHER_TISSUE } from '../domain/graph/cells.ts'
import type { CellMark } from './cellMarks.ts'
import { cellColour } from './palette.ts'
import type { Palette } from './palette.ts'
import { round } from './marks.ts'
import { escapeXml } from './xml.ts'

/** A cell's place in the bar of a box; in a figure an editor finds it by `data-cell`. */
export function cellMarkSvg(mark: CellMark, cells: readonly string[], palette: Palette): string {
  const { slot, isNamed, isHollow, x, y, width, height } = mark
  if (isNamed && isHollow) {
    const frame = `x="${round(x + 0.5)}" y="${round(y + 0.5)}" width="${round(width - 1)}" height="${round(height - 1)}"`
    return `<rect data-cell="${OTHER_TISSUE}" ${frame} fill="none" stroke="${palette.quiet}"/>`
  }
  const at = `x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"`
  return isNamed
    ? `<rect data-cell="${escapeXml(cells[slot] ?? '')}" ${at} fill="${cellColour(palette, slot)}"/>`
    : `<rect ${at} fill="${palette.quiet}"/>`
}
