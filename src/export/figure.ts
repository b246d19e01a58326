// What a figure is made of, and the words under it. Everything is given: a figure of the same input
// is the same text on every machine.
import type { Dataset } from '../domain/dataset.ts'
import type { GraphView } from '../domain/derive.ts'
import type { Meta } from '../domain/dataset.ts'
import type { Language } from '../domain/vocabulary.ts'
import type { Palette } from '../notation/palette.ts'
import type { Scene } from '../notation/scene.ts'
import { FIGURE_WORDS } from './words.ts'

export interface Figure {
  readonly dataset: Dataset
  readonly view: GraphView
  readonly scene: Scene
  readonly title: string
  /** The scope as a sentence (domain/describeScope.ts). */
  readonly scopeWords: string
  readonly palette: Palette
  readonly lang: Language
  /** The whole address that opens this figure in the explorer. */
  readonly link: string
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

function yearOf(issued: unknown): string {
  const parts: unknown =
    typeof issued === 'object' && issued && 'date-parts' in issued ? issued['date-parts'] : null
  const first: unknown = Array.isArray(parts) ? parts[0] : null
  const year: unknown = Array.isArray(first) ? first[0] : null
  return typeof year === 'number' ? String(year) : ''
}

/**
 * The review as its dataset knows it: `Journal 2024;51(7)`. Never more than the data say; where they
 * say nothing, the dataset's own title.
 */
export function reviewCitation({ source, title }: Meta, lang: Language): string {
  const journal = textOf(source['container-title'])
  const issue = textOf(source['issue'])
  const place = textOf(source['volume']) + (issue && `(${issue})`)
  const dated = [journal, yearOf(source['issued'])].filter(Boolean).join(' ')
  return journal ? [dated, place].filter(Boolean).join(';') : title[lang]
}

/** How much a figure shows, as a sentence. */
export function countsLine({ view, lang }: Pick<Figure, 'view' | 'lang'>): string {
  const { entities, interactions, claims } = view.shown
  return FIGURE_WORDS[lang].counts(entities, interactions, claims)
}

/** The caption but for the link: what is shown, what is left out, whence, and which data. */
export function captionOf({ dataset, view, lang }: Pick<Figure, 'dataset' | 'view' | 'lang'>): {
  readonly shown: string
  readonly source: string
} {
  const words = FIGURE_WORDS[lang]
  const { meta } = dataset
  const gap = lang === 'en' ? ' ' : ''
  const heldBack = view.heldBack > 0 ? gap + words.heldBack(view.heldBack, view.general > 0) : ''
  return {
    shown: countsLine({ view, lang }) + heldBack,
    source:
      words.source(reviewCitation(meta, lang)) + gap + words.version(meta.release, meta.licence),
  }
}
