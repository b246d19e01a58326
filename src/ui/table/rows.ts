// Arrows as rows of text, and their order. The words come from the tables that draw the diagram.
import type { Dataset } from '../../domain/review/dataset.ts'
import type { Interaction } from '../../domain/graph/derive.ts'
import { isSymmetric, symmetricRelations } from '../../domain/graph/symmetric.ts'
import type { ColumnId, Sorting } from '../../domain/scope/arrangement.ts'
import type { Voices } from '../../domain/graph/voices.ts'
import { citationsOf, effectOn, nameOf, termName } from '../../domain/words/describe.ts'
import { CERTAINTY_WORDS } from '../../domain/review/terms.ts'
import { CERTAINTIES } from '../../domain/review/vocabulary.ts'
import type { Language, SummaryEffect } from '../../domain/review/vocabulary.ts'

/** Columns of numbers, of which the highest are asked for first. */
const COUNTED: readonly ColumnId[] = ['raises', 'lowers', 'undirected', 'bone', 'citations']

/** The rows by a column, the way round that is asked for first. */
export const sortedByColumn = (column: ColumnId): Sorting => ({
  column,
  direction: COUNTED.includes(column) ? 'down' : 'up',
})

export const turned = ({ column, direction }: Sorting): Sorting => ({
  column,
  direction: direction === 'up' ? 'down' : 'up',
})

/** What a press on a column does: by it, then the other way round, then as the review has them. */
export function afterPress(column: ColumnId, own: Sorting | null): Sorting | null {
  const first = sortedByColumn(column)
  if (own === null) return first
  return own.direction === first.direction ? turned(own) : null
}

/** A name that is as short as an abbreviation: 骨细胞. */
const SHORT = 4

export interface Row {
  readonly id: string
  readonly sourceId: string
  readonly targetId: string
  readonly source: string
  readonly target: string
  readonly effect: SummaryEffect
  readonly effectText: string
  readonly isDashed: boolean
  /** Whether it says of either end what it says of the other. */
  readonly isMutual: boolean
  readonly cells: readonly string[]
  readonly stressors: readonly string[]
  readonly certainties: readonly string[]
  /** What its sentences say. */
  readonly voices: Voices
  readonly citations: readonly number[]
  readonly isGeneral: boolean
  /** How many of its claims have something odd noted of them. */
  readonly caveats: number
}

function rowOf(dataset: Dataset, interaction: Interaction, lang: Language): Row {
  const claims = [...interaction.specific, ...interaction.general]
  const { meta } = dataset
  const cells = new Set(claims.flatMap(({ context }) => context.cells ?? []))
  const stressors = new Set(claims.flatMap(({ context }) => context.stressors ?? []))
  return {
    id: interaction.id,
    sourceId: interaction.source,
    targetId: interaction.target,
    source: nameOf(dataset, interaction.source, lang),
    target: nameOf(dataset, interaction.target, lang),
    effect: interaction.effect,
    effectText: effectOn(dataset, interaction, lang),
    isDashed: interaction.line === 'dashed',
    isMutual: isSymmetric(interaction, symmetricRelations(meta)),
    cells: meta.cells
      .filter(({ id }) => cells.has(id))
      // The four cells of bone go by the abbreviations the filters explain; others, and short ones, by name.
      .map(({ id, label, core }) => (core && label[lang].length > SHORT ? id : label[lang])),
    stressors: [...stressors].map((id) => termName(meta.stressors, id, lang)),
    certainties: CERTAINTIES.filter((id) => claims.some((c) => c.certainty === id)).map(
      (id) => CERTAINTY_WORDS[id][lang],
    ),
    voices: interaction.voices,
    citations: citationsOf(claims),
    isGeneral: interaction.decidedBy === 'general',
    caveats: claims.filter(({ caveatKinds }) => caveatKinds !== undefined).length,
  }
}

export function rowsOf(
  dataset: Dataset,
  interactions: readonly Interaction[],
  lang: Language,
): readonly Row[] {
  return interactions.map((interaction) => rowOf(dataset, interaction, lang))
}

type SortKey = string | number | null

/** What a row is sorted by: a text, a number, or null where there is nothing. */
const SORT_KEYS: Readonly<Record<ColumnId, (row: Row) => SortKey>> = {
  source: ({ source }) => source,
  effect: ({ effectText }) => effectText,
  target: ({ target }) => target,
  cells: ({ cells }) => cells.join(' ') || null,
  stressors: ({ stressors }) => stressors.join(' ') || null,
  certainty: ({ certainties }) => certainties.join(' '),
  raises: ({ voices }) => voices.increases,
  lowers: ({ voices }) => voices.decreases,
  undirected: ({ voices }) => voices.unsigned,
  bone: ({ voices }) => voices.aboutBone,
  citations: ({ citations }) => citations.length || null,
}

/** Lower case, with one space between words and before the first. */
const wordsOf = (text: string, lang: Language): string =>
  ` ${text
    .toLocaleLowerCase(lang)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()}`

const HAN = /\p{Script=Han}/u

/** The rows that have every word of a query, or its beginning: "ros" is not meant by "osteoporosis". */
export function rowsWith(rows: readonly Row[], query: string, lang: Language): readonly Row[] {
  const asked = query
    .split(/\s+/u)
    .map((word) => wordsOf(word, lang))
    .filter((word) => word !== ' ')
    // Chinese has no spaces between its words.
    .map((word) => (HAN.test(word) ? word.trim() : word))
  if (asked.length === 0) return rows
  return rows.filter((row) => {
    const { source, effectText, target, cells, stressors, certainties } = row
    const told = [source, effectText, target, ...cells, ...stressors, ...certainties]
    const text = wordsOf(told.join(' '), lang)
    return asked.every((word) => text.includes(word))
  })
}

/**
 * The rows in the order asked for; without one, in that of the review, what fits the filters before what is
 * said in general. Empty cells come last.
 */
export function sortRows(
  rows: readonly Row[],
  sorting: Sorting | null,
  lang: Language,
): readonly Row[] {
  if (!sorting) return [...rows].sort((a, b) => Number(a.isGeneral) - Number(b.isGeneral))
  const collator = new Intl.Collator(lang, { numeric: true })
  const keyOf = SORT_KEYS[sorting.column]
  const turn = sorting.direction === 'up' ? 1 : -1
  return [...rows].sort((a, b) => {
    const x = keyOf(a)
    const y = keyOf(b)
    if (x === null || y === null) return Number(x === null) - Number(y === null)
    if (typeof x === 'number' && typeof y === 'number') return (x - y) * turn
    return collator.compare(String(x), String(y)) * turn
  })
}
