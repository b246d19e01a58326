// What is derived from the state, each piece remembered for its last input, outside the store: the
// same dataset and scope give the same object, so nothing is drawn twice.
import type { Dataset } from '../domain/review/dataset.ts'
import { derive } from '../domain/graph/derive.ts'
import type { GraphView } from '../domain/graph/derive.ts'
import { lineageOf } from '../domain/scope/facets.ts'
import type { Lineage } from '../domain/scope/facets.ts'
import { facetCounts } from '../domain/graph/facetCounts.ts'
import type { FacetCounts } from '../domain/graph/facetCounts.ts'
import { remember } from './remember.ts'
import { withinReach } from '../domain/graph/reach.ts'
import { isSameChoice } from '../domain/scope/scope.ts'
import type { FacetChoice, Filters, Reach, Scope } from '../domain/scope/scope.ts'
import { viewGraph } from '../domain/graph/viewGraph.ts'
import type { ViewGraph } from '../domain/graph/viewGraph.ts'

const NONE: readonly string[] = []

type ViewScope = Filters & { readonly reach?: Reach | null }
export type SidesScope = Pick<Scope, 'view' | 'facets' | 'versus'>

/** The two sides of a comparison, each as a view of its own. */
interface TwoViews {
  readonly left: GraphView
  readonly right: GraphView
}

export interface Selectors {
  readonly graph: (dataset: Dataset, view: string) => ViewGraph
  /** What the view shows: all in scope, or what is within reach of the selected entity. */
  readonly view: (dataset: Dataset, scope: ViewScope) => GraphView
  readonly sides: (dataset: Dataset, scope: SidesScope) => TwoViews
  readonly lineage: (dataset: Dataset) => Lineage
  readonly counts: (dataset: Dataset, filters: Filters) => FacetCounts
}

type GraphOf = Selectors['graph']
type LineageOf = Selectors['lineage']

const graph: GraphOf = (dataset, id) => {
  const view = dataset.views.get(id) ?? [...dataset.views.values()][0]
  if (!view) throw new Error('The dataset has no views.')
  return viewGraph(dataset, view)
}

function viewSelector(lineage: LineageOf): Selectors['view'] {
  // One object for the same filters, whatever else of the scope has changed.
  const filtersOf = remember(
    (
      view: string,
      facets: Scope['facets'],
      general: boolean,
      contested: boolean,
      all: boolean,
      select: string | null,
      also: Scope['also'],
      hide: Scope['hide'],
    ): Filters => ({ view, facets, general, contested, all, select, also, hide }),
  )
  const viewIn = remember(derive)
  const viewOf = (dataset: Dataset, filters: Filters) => {
    const { view, facets, general, contested, all, select, also = NONE, hide = NONE } = filters
    const same = filtersOf(view, facets, general, contested, all, select, also, hide)
    return viewIn(graph(dataset, view), same, lineage(dataset))
  }
  const reached = remember(withinReach)
  return (dataset, { reach, ...filters }) => {
    const { select } = filters
    if (!reach || select === null) return viewOf(dataset, filters)
    const whole = viewOf(dataset, { ...filters, all: true })
    return whole.entities.has(select) ? reached(whole, select, reach) : whole
  }
}

function countsSelector(lineage: LineageOf): Selectors['counts'] {
  // Counts do not depend on what is selected, nor on which arrows are held back.
  const filtersOf = remember(
    (
      view: string,
      facets: Scope['facets'],
      general: boolean,
      contested: boolean,
      hide: Scope['hide'],
    ): Filters => ({
      ...{ view, facets, general, contested, hide },
      ...{ all: true, select: null },
    }),
  )
  const countsIn = remember(facetCounts)
  return (dataset, { view, facets, general, contested, hide = NONE }) =>
    countsIn(
      graph(dataset, view),
      filtersOf(view, facets, general, contested, hide),
      dataset.meta,
      lineage(dataset),
    )
}

function sidesSelector(lineage: LineageOf): Selectors['sides'] {
  // Without general claims, which would stand on both sides and hide what differs.
  const side = () =>
    remember((dataset: Dataset, id: string, facets: FacetChoice, all: boolean) =>
      derive(
        graph(dataset, id),
        { view: id, facets, general: !all, contested: false, all, select: null },
        lineage(dataset),
      ),
    )
  const leftSide = side()
  const rightSide = side()
  const both = remember((left: GraphView, right: GraphView): TwoViews => ({ left, right }))
  return (dataset, { view, facets, versus }) => {
    // Every arrow counts where two things are compared; twice the same is only the view itself.
    const all = !isSameChoice(facets, versus)
    return both(leftSide(dataset, view, facets, all), rightSide(dataset, view, versus, all))
  }
}

/** Selectors with memories of their own: one set for each page. */
export function createSelectors(): Selectors {
  const lineageIn = remember(lineageOf)
  const lineage: LineageOf = ({ meta }) => lineageIn(meta)
  return {
    graph,
    view: viewSelector(lineage),
    sides: sidesSelector(lineage),
    lineage,
    counts: countsSelector(lineage),
  }
}
