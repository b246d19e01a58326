// What a figure is made of, and the words under it. Everything is given: a figure of the same input
// is the same text on every machine.
import type { Dataset, Meta } from '../domain/review/dataset.ts'
import type { GraphView, Interaction } from '../domain/graph/derive.ts'
import { isSymmetric } from '../domain/graph/symmetric.ts'
import { nameOf } from '../domain/words/describe.ts'
import type { SideNames } from '../domain/words/describeComparison.ts'
import type { Language } from '../domain/review/vocabulary.ts'
import type { Highlight } from '../notation/highlight.ts'
import type { ComparisonLooks } from '../notation/comparisonLook.ts'
import type { Palette } from '../notation/palette.ts'
import type { SheetWords } from './sheetWords.ts'
import type { Scene } from '../notation/scene.ts'
import { FIGURE_WORDS } from './words.ts'

/** One drawing of the scene. */
export interface Pane {
  readonly view: GraphView
  /** What is selected in it and what belongs to that. */
  readonly highlight: Highlight | null
  /** Which side of a comparison it is, said above it; null where it stands alone. */
  readonly heading: string | null
}

/** The one drawing of a comparison. */
export interface Merged {
  /** Placed by itself where it can be. */
  readonly scene: Scene
  readonly pane: Pane
  readonly looks: ComparisonLooks
  /** Whose the lines are. */
  readonly names: SideNames
}

export interface Figure {
  readonly dataset: Dataset
  readonly scene: Scene
  /** One, or the two sides of a comparison, drawn beside each other on the same map. */
  readonly panes: readonly [Pane] | readonly [Pane, Pane]
  /** How the sides compare, arrow by arrow; null where there is one. */
  readonly comparisons: ComparisonLooks | null
  /** Both sides in one drawing, where it is that which is drawn; data go on to tell them apart. */
  readonly merged: Merged | null
  /** What falls in it without what is struck out; null where nothing is. */
  readonly fallen: { readonly without: string; readonly looks: ComparisonLooks } | null
  readonly title: string
  /** The scope as a sentence (domain/describeScope.ts). */
  readonly scopeWords: string
  readonly palette: Palette
  readonly lang: Language
  /** The whole address that opens this figure in the explorer. */
  readonly link: string
  /** Which words stand on its sheet; all, where nothing is said. */
  readonly sheetWords?: SheetWords | undefined
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

function yearOf(issued: unknown): string {
  const parts: unknown =
    typeof issued === 'object' && issued && 'date-parts' in issued ? issued['date-parts'] : null
  const first: unknown = Array.isArray(parts) ? parts[0] : null
  const year: unknown = Array.isArray(first) ? first[0] : null
  return typeof year === 'number' ? String(year) : ''
}

/** The journal as it is cited in a language; where the data do not say, as it is named in full. */
function journalOf(source: Meta['source'], lang: Language): string {
  const { journal } = source
  const names: Readonly<Partial<Record<Language, unknown>>> =
    typeof journal === 'object' && journal ? journal : {}
  const name = textOf(names[lang]) || textOf(source['container-title'])
  return lang === 'zh' && name ? `《${name}》` : name
}

/**
 * The review as its dataset knows it: `Journal 2024;51(7)`, `《期刊》2024;51(7)`. Never more than the
 * data say; where they say nothing, the dataset's own title.
 */
export function reviewCitation({ source, title }: Meta, lang: Language): string {
  const journal = journalOf(source, lang)
  const issue = textOf(source['issue'])
  const place = textOf(source['volume']) + (issue && `(${issue})`)
  const dated = [journal, yearOf(source['issued'])].filter(Boolean).join(lang === 'en' ? ' ' : '')
  return journal ? [dated, place].filter(Boolean).join(';') : title[lang]
}

/** A figure as it is drawn: of a comparison in one drawing that alone. */
export function asDrawn(figure: Figure): Figure {
  const { merged } = figure
  if (!merged) return figure
  return { ...figure, scene: merged.scene, panes: [merged.pane], comparisons: merged.looks }
}

/** The arrows of all panes of a figure; one that both sides show comes twice. */
export function arrowsOf({ panes }: Pick<Figure, 'panes'>): readonly Interaction[] {
  return panes.flatMap(({ view }) => view.interactions)
}

/** What is selected in a figure, in words; null where nothing that is drawn is. */
export function selectionWords({
  dataset,
  scene,
  panes,
  lang,
}: Pick<Figure, 'dataset' | 'scene' | 'panes' | 'lang'>): string | null {
  const picked = panes[0].highlight?.picked
  if (picked === undefined || picked === null) return null
  const edge = scene.edges.find(({ id }) => id === picked)
  if (!edge) return nameOf(dataset, picked, lang)
  const arrow = panes[0].view.interactions.find(({ id }) => id === picked)
  const isMutual = arrow !== undefined && isSymmetric(arrow, scene.symmetric)
  const ends = [edge.source, edge.target].map((end) => nameOf(dataset, end, lang))
  const [source = '', target = ''] = ends
  return FIGURE_WORDS[lang][isMutual ? 'between' : 'arrow'](source, target)
}

/** How much a figure shows, as a sentence; of a comparison one for each side. */
function countsLine({ panes, lang }: Pick<Figure, 'panes' | 'lang'>): string {
  const words = FIGURE_WORDS[lang]
  return panes
    .map(({ view, heading }) => {
      const { entities, interactions, claims } = view.shown
      return heading === null
        ? words.counts(entities, interactions, claims)
        : words.sideCounts(heading, interactions, claims)
    })
    .join(lang === 'en' ? ' ' : '')
}

/** What is to be seen, for those who do not see it. */
export function altOf(given: Figure): string {
  const figure = asDrawn(given)
  const words = FIGURE_WORDS[figure.lang]
  const selected = selectionWords(figure)
  return (
    words.alt(figure.title, countsLine(figure)) +
    (selected === null ? '' : words.altSelected(selected))
  )
}

/** Whence a figure is, and of which data. */
export function sourceLine(meta: Meta, lang: Language): string {
  const words = FIGURE_WORDS[lang]
  const gap = lang === 'en' ? ' ' : ''
  return words.source(reviewCitation(meta, lang)) + gap + words.version(meta.release, meta.licence)
}

/** The caption but for the link: what is shown, what is left out, whence, and which data. */
export function captionOf(figure: Figure): { readonly shown: string; readonly source: string } {
  const { dataset, panes, comparisons, merged, lang } = asDrawn(figure)
  const words = FIGURE_WORDS[lang]
  const gap = lang === 'en' ? ' ' : ''
  const [{ view }] = panes
  // Twice the same is no comparison: nothing is left out for it.
  const isCompared = (comparisons?.size ?? 0) > 0
  const isNarrowed = view.isNarrowed && !merged
  const heldBack = view.heldBack > 0 ? gap + words.heldBack(view.heldBack, isNarrowed) : ''
  const left = isCompared ? (merged ? heldBack : '') + gap + words.onlySpecific : heldBack
  return {
    shown: countsLine({ panes, lang }) + left,
    source: sourceLine(dataset.meta, lang),
  }
}
