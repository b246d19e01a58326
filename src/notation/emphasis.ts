// How a figure draws what the canvas says by state: what is selected has its halo, the rest fades, and the
// arrows of a comparison bear its marks. The strengths are those of the canvas (lines.ts).
import type { Interaction } from '../domain/graph/derive.ts'
import { isClash, markOfLook } from './comparisonLook.ts'
import type { ComparisonLooks } from './comparisonLook.ts'
import { comparisonMarkSvg } from './comparisonMark.ts'
import { BAND, DASH, FADED, FALLEN_DASH, HALO, strokeWidth } from './lines.ts'
import type { Highlight } from './highlight.ts'
import { outlinePath } from './outlinePath.ts'
import { middleOf } from './markPlaces.ts'
import type { MarkPlaces } from './markPlaces.ts'
import { pale } from './pale.ts'
import type { Palette } from './palette.ts'
import type { Point, SceneEdge, SceneNode } from './scene.ts'
import { round } from './marks.ts'

export interface Emphasis {
  readonly highlight: Highlight | null
  /** Arrows by how two sides compare. */
  readonly comparisons: ComparisonLooks | null
  /** Where their marks stand, if not in the middle. */
  readonly marks?: MarkPlaces
}

export const isFaded = ({ highlight }: Emphasis, id: string): boolean =>
  highlight !== null && !highlight.ids.has(id)

export function paleBox(svg: string, id: string, emphasis: Emphasis): string {
  return pale(svg, isFaded(emphasis, id) ? FADED.box : 1)
}

/** The numbers of an arrow, as pale as its line looks. */
export function paleNumber(svg: string, id: string, emphasis: Emphasis): string {
  return pale(svg, isFaded(emphasis, id) ? FADED.arrow : 1)
}

function arrowOpacity(id: string, emphasis: Emphasis): number {
  // Else its colour is pale too (interactionSvg.ts), as on the canvas.
  if (isFaded(emphasis, id)) return emphasis.comparisons?.has(id) ? FADED.arrow : FADED.line
  if (emphasis.comparisons?.get(id) === 'fallen') return FADED.fallen
  if (emphasis.highlight) return 1
  return emphasis.comparisons?.get(id) === 'same' ? FADED.shared : 1
}

/** The higher, the later an arrow is drawn. */
function rankOf(id: string, emphasis: Emphasis): number {
  const { highlight, comparisons } = emphasis
  if (highlight?.picked === id) return 3
  if (isFaded(emphasis, id)) return 0
  if (highlight?.ids.has(id) || isClash(comparisons?.get(id))) return 2
  return 1
}

/** The border of a box that is selected; nothing for any other. */
export function ringSvg(node: SceneNode, { highlight }: Emphasis, { accent }: Palette): string {
  if (highlight?.picked !== node.id) return ''
  return `<path data-halo="${node.id}" d="${outlinePath(node)}" fill="none" stroke="${accent}" stroke-width="${HALO.border}"/>`
}

interface DrawnArrow {
  readonly edge: SceneEdge
  /** Its voices on the drawn side. */
  readonly strength: number
  readonly path: string
  readonly svg: string
}

function glow(path: string, width: number, colour: string, opacity: number): string {
  return `d="${path}" fill="none" stroke="${colour}" stroke-width="${round(width)}" stroke-opacity="${opacity}" stroke-linejoin="round"`
}

/** One arrow with its halo or the band of a clash below it. */
function arrowSvg({ edge, strength, path, svg }: DrawnArrow, emphasis: Emphasis, palette: Palette) {
  const { highlight, comparisons } = emphasis
  const width = strokeWidth(strength)
  const halo =
    highlight?.picked === edge.id
      ? `<path data-halo="${edge.id}" ${glow(path, width + 2 * HALO.pad, palette.accent, HALO.opacity)}/>`
      : ''
  const band = isClash(comparisons?.get(edge.id))
    ? `<path ${glow(path, width + 2 * BAND.pad, palette.warning, BAND.opacity)}/>`
    : ''
  return pale(halo + band + svg, arrowOpacity(edge.id, emphasis))
}

/** How the line of an arrow is broken; nothing where it is not. */
export function dashOf(line: Interaction['line'] | 'fallen'): string {
  if (line === 'fallen') return ` stroke-dasharray="${FALLEN_DASH.join(' ')}"`
  return line === 'dashed' ? ` stroke-dasharray="${DASH.join(' ')}"` : ''
}

/** Arrows as a figure shows them: the pale ones below, what is highlighted or clashes above, marks over all. */
export function emphasisedArrows(
  arrows: readonly DrawnArrow[],
  emphasis: Emphasis,
  palette: Palette,
): string {
  const ranked = arrows
    .map((arrow) => ({ arrow, rank: rankOf(arrow.edge.id, emphasis) }))
    .sort((a, b) => a.rank - b.rank)
  const lines = ranked.map(({ arrow }) => arrowSvg(arrow, emphasis, palette))
  const marks = ranked.map(({ arrow: { edge } }) => {
    const look = emphasis.comparisons?.get(edge.id)
    const comparison = look === undefined ? null : markOfLook(look)
    if (look === undefined || comparison === null) return ''
    const room = emphasis.marks?.get(edge.id)
    const place: Point = room ? [room.x, room.y] : middleOf(edge.points)
    const mark = comparisonMarkSvg(comparison, place, palette)
    return pale(
      `<g data-comparison="${look}">${mark}</g>`,
      emphasis.highlight ? arrowOpacity(edge.id, emphasis) : 1,
    )
  })
  return lines.join('') + marks.join('')
}
