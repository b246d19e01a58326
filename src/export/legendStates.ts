// What a legend says of what is selected and of how two sides compare: only what is in the figure.
import type { Interaction } from '../domain/graph/derive.ts'
import { isSymmetric } from '../domain/graph/symmetric.ts'
import type { Kind } from '../domain/review/vocabulary.ts'
import { describeStrike } from '../domain/words/describeStrike.ts'
import { ASKED_GLYPH, ASKED_LINE } from '../notation/askedMark.ts'
import { HOLLOW } from '../notation/comparisonLook.ts'
import type { ComparisonLook } from '../notation/comparisonLook.ts'
import { comparisonMarkSvg } from '../notation/comparisonMark.ts'
import { mutedBox } from '../notation/palette.ts'
import type { Palette } from '../notation/palette.ts'
import { FADED, FALLEN_DASH, HALO } from '../notation/lines.ts'
import { pale } from '../notation/pale.ts'
import type { Figure, Pane } from './figure.ts'
import { arrowsOf, selectionWords } from './figure.ts'
import { arrowSvg, kindSvg } from './legend.ts'
import type { Item, Row } from './legend.ts'
import { FIGURE_WORDS } from './words.ts'

/** The kind of box that stands for any. */
const PLAIN: Kind = 'process'

const lookOf = (arrow: Interaction, symmetric: readonly string[]) => ({
  isDashed: arrow.line === 'dashed',
  isMuted: arrow.decidedBy === 'general',
  isMutual: isSymmetric(arrow, symmetric),
})

function isDrawn({ scene }: Figure, { view }: Pane, id: string): boolean {
  const isEntity = view.entities.has(id) && scene.nodes.some((node) => node.id === id)
  return isEntity || view.interactions.some((arrow) => arrow.id === id)
}

function hasFaded({ scene }: Figure, { view, highlight }: Pane): boolean {
  if (!highlight) return false
  const boxes = scene.nodes.filter(({ id }) => view.entities.has(id))
  return [...boxes, ...view.interactions].some(({ id }) => !highlight.ids.has(id))
}

/** As it is drawn: what is selected has its halo around its own line, or any box. */
function haloSvg(arrow: Interaction | undefined, { scene, palette }: Figure): string {
  return arrow
    ? `<path d="M0 0H28" stroke="${palette.accent}" stroke-opacity="${HALO.opacity}" stroke-width="${2 * HALO.pad + 2}"/>${arrowSvg(arrow.effect, palette, lookOf(arrow, scene.symmetric))}`
    : `${kindSvg(PLAIN, palette)}<rect x="1" y="-8" width="30" height="16" rx="3" fill="none" stroke="${palette.accent}" stroke-width="${HALO.border}"/>`
}

function selectionItems(figure: Figure): readonly Item[] {
  const { panes, palette, lang } = figure
  const name = selectionWords(figure)
  const picked = panes[0].highlight?.picked ?? null
  const items: Item[] = []
  if (name !== null && picked !== null && panes.some((p) => isDrawn(figure, p, picked))) {
    const arrow = panes.flatMap(({ view }) => view.interactions).find(({ id }) => id === picked)
    items.push({ id: 'highlight:picked', label: name, mark: haloSvg(arrow, figure) })
  }
  const asked = panes.flatMap(({ view }) => view.asked ?? [])
  if (asked.length > 0) {
    // What answers a push has the mark alone.
    const hasLine = asked.some(({ arrows }) => arrows.length > 0)
    const line = !hasLine
      ? ''
      : `<path d="M0 0H28" stroke="${palette.text}" stroke-width="${ASKED_LINE.width}" stroke-dasharray="${ASKED_LINE.dash.join(' ')}" stroke-linecap="round"/>`
    const mark = `${line}<text x="31" y="4" font-size="12" font-weight="700" text-anchor="middle" fill="${palette.text}">${ASKED_GLYPH}</text>`
    items.push({ id: 'asked', label: FIGURE_WORDS[lang].asked, mark })
  }
  if (panes.some((pane) => hasFaded(figure, pane))) {
    const mark = pale(kindSvg(PLAIN, palette), FADED.box)
    items.push({ id: 'highlight:faded', label: FIGURE_WORDS[lang].faded, mark })
  }
  return items
}

const COMPARED = ['opposite', 'differs', 'line-left', 'line-right', 'only', 'same'] as const
type Compared = (typeof COMPARED)[number]

/** What explains a look: beside each other arrows of one side have one mark, since they stand in its picture. */
const KEYS: Readonly<Record<ComparisonLook, readonly Compared[]>> = {
  opposite: ['opposite'],
  differs: ['differs'],
  same: ['same'],
  left: ['only'],
  right: ['only'],
  'line-left': ['line-left'],
  'line-right': ['line-right'],
  'turned-left': ['opposite', 'line-left'],
  'turned-right': ['opposite', 'line-right'],
  'differs-left': ['differs', 'line-left'],
  'differs-right': ['differs', 'line-right'],
  fallen: [],
}

function sideLineSvg(side: 'left' | 'right', { sides, surface }: Palette): string {
  const line = (width: number, colour: string) =>
    `<path d="M1 0H29" stroke="${colour}" stroke-width="${width}"/>`
  const width = 3
  return side === 'left'
    ? line(width, sides.left)
    : line(width + HOLLOW, sides.right) + line(width, surface)
}

function comparedMark(key: Compared, palette: Palette): string {
  const line = arrowSvg('unsigned', palette)
  switch (key) {
    case 'same':
      return pale(line, FADED.shared)
    case 'only':
      return line + comparisonMarkSvg('left', [14, 0], palette)
    case 'line-left':
      return sideLineSvg('left', palette)
    case 'line-right':
      return sideLineSvg('right', palette)
    case 'opposite':
    case 'differs':
      return comparisonMarkSvg(key, [17, 0], palette, 0.5)
  }
}

function comparedLabel(key: Compared, { merged, lang }: Figure): string {
  const { comparisons: words } = FIGURE_WORDS[lang]
  if (key !== 'line-left' && key !== 'line-right') return words[key]
  const name = merged?.names[key === 'line-left' ? 'left' : 'right'] ?? ''
  return words.onlyOf(name)
}

function comparisonItems(figure: Figure): readonly Item[] {
  const { panes, comparisons, palette, lang } = figure
  if (!comparisons) return []
  const words = FIGURE_WORDS[lang].comparisons
  const looks = arrowsOf(figure).flatMap(({ id }) => comparisons.get(id) ?? [])
  const found = new Set(looks.flatMap((look) => KEYS[look]))
  const items: Item[] = COMPARED.filter((key) => found.has(key)).map((key) => ({
    id: `compare:${key}`,
    label: comparedLabel(key, figure),
    mark: comparedMark(key, palette),
  }))
  if (panes.some(({ view }) => [...view.entities.values()].includes('general'))) {
    const mark = kindSvg(PLAIN, { ...palette, box: mutedBox(palette) })
    items.push({ id: 'compare:elsewhere', label: words.elsewhere, mark })
  }
  return items
}

function fallenItems({ fallen, palette, lang }: Figure): readonly Item[] {
  if (!fallen || fallen.looks.size === 0) return []
  const line = `<path d="M0 0H34" stroke="${palette.text}" stroke-width="2" stroke-dasharray="${FALLEN_DASH.join(' ')}"/>`
  const name = describeStrike(fallen.without, lang)
  const label = FIGURE_WORDS[lang].fallen(fallen.looks.size, name)
  const mark = pale(line, FADED.fallen) + comparisonMarkSvg('fallen', [17, 0], palette, 0.7)
  return [{ id: 'struck:fallen', label, mark }]
}

/** The rows for what is compared and selected, none where nothing is. */
export function stateRows(figure: Figure): readonly Row[] {
  const words = FIGURE_WORDS[figure.lang]
  const rows: readonly Row[] = [
    { heading: words.comparison, items: comparisonItems(figure) },
    { heading: words.selection, items: selectionItems(figure) },
    { heading: words.struckOut, items: fallenItems(figure) },
  ]
  return rows.filter(({ items }) => items.length > 0)
}
