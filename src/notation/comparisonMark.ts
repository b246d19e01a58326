// The mark that an arrow of a comparison bears at its middle, as a figure shows it.
import type { Comparison } from '../domain/graph/compare.ts'
import { isClash } from './comparisonLook.ts'
import { COMPARISON_SIZES } from './lines.ts'
import { COMPARISON_MARKS, round } from './marks.ts'
import type { Palette } from './palette.ts'
import type { Point } from './scene.ts'
import { textWidth } from './text.ts'
import { escapeXml } from './xml.ts'

/** Around the mark of a clash, as in the style of the canvas. */
const CLASH_PAD = 4

/** The mark of a comparison around a point, on a ground of its own; both sides of a shared arrow have none. */
export function comparisonMarkSvg(
  comparison: Comparison | 'fallen',
  [x, y]: Point,
  palette: Palette,
  shrink = 1,
): string {
  if (comparison === 'same') return ''
  const mark = COMPARISON_MARKS[comparison]
  const hasClash = isClash(comparison)
  const kind = comparison === 'fallen' ? comparison : hasClash ? 'clash' : 'plain'
  const size = COMPARISON_SIZES[kind] * shrink
  const pad = hasClash ? CLASH_PAD * shrink : 1
  const width = textWidth(mark, size) + 2 * pad
  const height = size + 2 * pad
  const ground = hasClash
    ? `fill="${palette.warningSurface}" stroke="${palette.warning}" stroke-width="${round(2 * shrink)}"`
    : `fill="${palette.surface}" fill-opacity="0.9"`
  return (
    `<rect x="${round(x - width / 2)}" y="${round(y - height / 2)}" width="${round(width)}" height="${round(height)}" rx="${round(4 * shrink)}" ${ground}/>` +
    `<text x="${round(x)}" y="${round(y + size * 0.36)}" font-size="${round(size)}" font-weight="700" text-anchor="middle" fill="${palette.text}">${escapeXml(mark)}</text>`
  )
}
