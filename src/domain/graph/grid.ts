// What the review says of autophagy in a cell under a stressor, and how much it says there at all, over all
// data. Law: a square's number is that of the claims a filter by its cell and stressor finds specific.
import type { Claim, Dataset } from '../review/dataset.ts'
import { withMembers } from '../review/dataset.ts'
import { facetOptions, fitToOption, lineageOf, NAMED_BY } from '../scope/facets.ts'
import type { Lineage, Option } from '../scope/facets.ts'
import { NO_FACETS } from '../scope/scope.ts'
import type { FacetChoice } from '../scope/scope.ts'
import type { ViewFile } from '../review/schemaViews.ts'
import type { SummaryEffect } from '../review/vocabulary.ts'
import { namesOf, turnedClaim } from './openQuestions.ts'
import { standIns } from './viewGraph.ts'
import { summaryOf, voicesOf } from './voices.ts'
import type { Voices } from './voices.ts'

/** What the stressors of the grid are asked about. */
const ASKED = 'autophagy'

/**
 * `said`: the review says here what the stressor does to autophagy. Else a square is blank, in one of three
 * ways: it speaks of other things here, it says it in general and of no cell, or it says nothing at all.
 */
export const SQUARE_KINDS = ['said', 'elsewhere', 'general', 'nothing'] as const

/** What the stressor, under any of its names, does to autophagy. */
interface SquareAnswer {
  readonly effect: SummaryEffect
  readonly voices: Voices
}

export interface Square {
  readonly cell: string
  readonly stressor: string
  readonly claims: readonly Claim[]
  readonly kind: (typeof SQUARE_KINDS)[number]
  /** What it says of this cell; null where it does not. */
  readonly answer: SquareAnswer | null
  /** What is said of no cell, whatever the square says beside; null where nothing is. */
  readonly general: SquareAnswer | null
}

export interface GridRow {
  readonly cell: Option
  readonly squares: readonly Square[]
  /** Claims in the row, each once though it may stand in two squares. */
  readonly total: number
}

export interface Grid {
  readonly stressors: readonly Option[]
  readonly rows: readonly GridRow[]
  /** Claims of each column, each once, in the order of `stressors`. */
  readonly totals: readonly number[]
  /** Claims that name a cell and a stressor, each once. */
  readonly total: number
}

/** The review's four cells and four stressors first, then the others in their order. */
function coreFirst(options: readonly Option[]): readonly Option[] {
  return [...options.filter(({ core }) => core), ...options.filter(({ core }) => !core)]
}

function names(named: readonly string[], option: string, lineage: Lineage): boolean {
  return fitToOption(named, option, lineage) === 'specific'
}

/** The claims on what a stressor does to autophagy, turned where they speak of its opposite. */
function answersOf(dataset: GridData, stressor: string): readonly Claim[] {
  if (!dataset.entities.has(stressor)) return []
  const names = namesOf(stressor, dataset)
  const targets = withMembers(dataset, ASKED)
  return dataset.claims.flatMap((claim) => {
    const isTurned = names.get(claim.source)
    return isTurned !== undefined && targets.has(claim.target) ? [turnedClaim(claim, isTurned)] : []
  })
}

function answerOf(claims: readonly Claim[]): SquareAnswer {
  const voices = voicesOf(claims)
  return { effect: summaryOf(voices), voices }
}

/** What a square says of its question, by its own claims and in general. */
function answerOfSquare(
  cell: string,
  claims: readonly Claim[],
  answers: readonly Claim[],
  lineage: Lineage,
): Pick<Square, 'kind' | 'answer' | 'general'> {
  const ids = new Set(claims.map(({ id }) => id))
  const own = answers.filter(({ id }) => ids.has(id))
  const ofNone = answers.filter(
    (claim) => fitToOption(NAMED_BY.cell(claim), cell, lineage) === 'general',
  )
  const general = ofNone.length > 0 ? answerOf(ofNone) : null
  if (own.length > 0) return { kind: 'said', answer: answerOf(own), general }
  const blank = claims.length > 0 ? 'elsewhere' : general ? 'general' : 'nothing'
  return { kind: blank, answer: null, general }
}

type GridData = Pick<Dataset, 'claims' | 'entities' | 'meta'>

/**
 * All claims of a dataset by cell (rows) and stressor (columns). A claim counts in every square it
 * names, and, as for a filter, one that names a narrower cell or stressor counts for the wider too.
 */
export function cellStressorGrid(dataset: GridData): Grid {
  const { claims, meta } = dataset
  const lineage = lineageOf(meta)
  const stressors = coreFirst(facetOptions(meta, 'stressor'))
  const answers = stressors.map(({ id }) => answersOf(dataset, id))
  const both = claims.filter(
    (claim) => NAMED_BY.cell(claim).length > 0 && NAMED_BY.stressor(claim).length > 0,
  )
  const rows = coreFirst(facetOptions(meta, 'cell')).map((cell): GridRow => {
    const inRow = both.filter((claim) => names(NAMED_BY.cell(claim), cell.id, lineage))
    const squares = stressors.map(({ id: stressor }, i): Square => {
      const here = inRow.filter((claim) => names(NAMED_BY.stressor(claim), stressor, lineage))
      const answer = answerOfSquare(cell.id, here, answers[i] ?? [], lineage)
      return { cell: cell.id, stressor, claims: here, ...answer }
    })
    return { cell, squares, total: inRow.length }
  })
  const totals = stressors.map(
    ({ id }) => both.filter((claim) => names(NAMED_BY.stressor(claim), id, lineage)).length,
  )
  return { stressors, rows, totals, total: both.length }
}

/** What a diagram filters by to show a square. */
export function choiceOfSquare({ cell, stressor }: Pick<Square, 'cell' | 'stressor'>): FacetChoice {
  return { ...NO_FACETS, cell: [cell], stressor: [stressor] }
}

/**
 * The view that draws most of some claims; of several the current one, else the smallest. So opening
 * a square never shows less of it than could be shown.
 */
export function viewOfClaims(dataset: Dataset, claims: readonly Claim[], current: string): string {
  const drawnBy = (view: ViewFile) => {
    const shown = standIns(dataset, view)
    return claims.filter(({ source, target }) => {
      const from = shown.get(source)
      const to = shown.get(target)
      return from !== undefined && to !== undefined && from !== to
    }).length
  }
  const size = ({ id, entities }: ViewFile) => (id === current ? 0 : entities.length)
  const ranked = [...dataset.views.values()]
    .map((view) => ({ view, drawn: drawnBy(view) }))
    .sort((a, b) => b.drawn - a.drawn || size(a.view) - size(b.view))
  return ranked[0]?.view.id ?? current
}
