// How often the review speaks of a cell under a stressor: claims counted by the two, over all data.
// Law: a square's number is that of the claims a filter by its cell and stressor finds specific.
import type { Claim, Dataset } from '../review/dataset.ts'
import { facetOptions, fitToOption, lineageOf, NAMED_BY } from '../scope/facets.ts'
import type { Lineage, Option } from '../scope/facets.ts'
import { NO_FACETS } from '../scope/scope.ts'
import type { FacetChoice } from '../scope/scope.ts'
import type { Meta } from '../review/dataset.ts'
import type { ViewFile } from '../review/schemaViews.ts'
import { standIns } from './viewGraph.ts'

export interface Square {
  readonly cell: string
  readonly stressor: string
  readonly claims: readonly Claim[]
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

/**
 * All claims of a dataset by cell (rows) and stressor (columns). A claim counts in every square it
 * names, and, as for a filter, one that names a narrower cell or stressor counts for the wider too.
 */
export function cellStressorGrid(claims: readonly Claim[], meta: Meta): Grid {
  const lineage = lineageOf(meta)
  const stressors = coreFirst(facetOptions(meta, 'stressor'))
  const both = claims.filter(
    (claim) => NAMED_BY.cell(claim).length > 0 && NAMED_BY.stressor(claim).length > 0,
  )
  const rows = coreFirst(facetOptions(meta, 'cell')).map((cell): GridRow => {
    const inRow = both.filter((claim) => names(NAMED_BY.cell(claim), cell.id, lineage))
    const squares = stressors.map((stressor): Square => ({
      cell: cell.id,
      stressor: stressor.id,
      claims: inRow.filter((claim) => names(NAMED_BY.stressor(claim), stressor.id, lineage)),
    }))
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

/** From how many claims on each shade of the heat map holds; the lightest first. */
export const HEAT_STEPS = [1, 5, 15, 30] as const

/** The step of the shade for so many claims: 0 for none, then 1 to the number of {@link HEAT_STEPS}. */
export function heatStep(count: number): number {
  return HEAT_STEPS.filter((from) => count >= from).length
}

/** The counts that a place in {@link HEAT_STEPS} stands for: `5–14`, `30+`. */
export function heatStepText(index: number): string {
  const from = HEAT_STEPS[index] ?? 1
  const next = HEAT_STEPS[index + 1]
  return next === undefined ? `${from}+` : `${from}–${next - 1}`
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
