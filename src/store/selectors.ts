// What is derived from the state, each piece remembered for its last input, outside the store: the
// same dataset and scope give the same object, so nothing is drawn twice.
import { compareViews } from '../domain/graph/compare.ts'
import type { ComparedInteraction } from '../domain/graph/compare.ts'
import type { Dataset } from '../domain/review/dataset.ts'
import { derive } from '../domain/graph/derive.ts'
import type { GraphView } from '../domain/graph/derive.ts'
import { lineageOf } from '../domain/scope/facets.ts'
import { facetCounts } from '../domain/graph/facetCounts.ts'
import type { FacetCounts } from '../domain/graph/facetCounts.ts'
import { withinReach } from '../domain/graph/reach.ts'
import type { ViewFile } from '../domain/review/schemaViews.ts'
import { isSameChoice } from '../domain/scope/scope.ts'
import type { FacetChoice, Filters, Reach, Scope } from '../domain/scope/scope.ts'
import { viewGraph } from '../domain/graph/viewGraph.ts'
import type { ViewGraph } from '../domain/graph/viewGraph.ts'

/** `make`, called again only when an argument is another object or value. */
function remember<A extends readonly unknown[], R>(make: (...args: A) => R): (...args: A) => R {
  let last: { readonly args: A; readonly result: R } | null = null
  return (...args) => {
    if (!last || args.some((arg, i) => arg !== last?.args[i])) {
      last = { args, result: make(...args) }
    }
    return last.result
  }
}

type ViewScope = Filters & { readonly reach?: Reach | null }
type SidesScope = Pick<Scope, 'view' | 'facets' | 'versus'>

export interface Sides {
  readonly left: GraphView
  readonly right: GraphView
  readonly compared: readonly ComparedInteraction[]
}

export interface Selectors {
  readonly graph: (dataset: Dataset, view: string) => ViewGraph
  /** What the view shows: all in scope, or what is within reach of the selected entity. */
  readonly view: (dataset: Dataset, scope: ViewScope) => GraphView
  /** The two sides of a comparison, and how they compare arrow by arrow. */
  readonly sides: (dataset: Dataset, scope: SidesScope) => Sides
  readonly counts: (dataset: Dataset, filters: Filters) => FacetCounts
}

/** Selectors with memories of their own: one set for each page. */
export function createSelectors(): Selectors {
  const lineageIn = remember(lineageOf)
  const lineage = (dataset: Dataset) => lineageIn(dataset.meta)
  // By its parts and not by the dataset: the positions of another view change nothing in this one.
  const graphIn = remember(
    (claims: Dataset['claims'], entities: Dataset['entities'], view: ViewFile) =>
      viewGraph({ claims, entities }, view),
  )
  const graph = ({ claims, entities, views }: Dataset, id: string) => {
    const view = views.get(id) ?? [...views.values()][0]
    if (!view) throw new Error('The dataset has no views.')
    return graphIn(claims, entities, view)
  }
  const scopeOf = remember(
    (
      view: string,
      facets: Scope['facets'],
      general: boolean,
      contested: boolean,
      all: boolean,
      select: string | null,
    ): Filters => ({ view, facets, general, contested, all, select }),
  )
  const viewIn = remember(derive)
  const view = (dataset: Dataset, filters: Filters) =>
    viewIn(graph(dataset, filters.view), filters, lineage(dataset))
  const countsIn = remember(facetCounts)
  const counts = (dataset: Dataset, filters: Filters) =>
    countsIn(graph(dataset, filters.view), filters, dataset.meta, lineage(dataset))
  const same = ({ view: id, facets, general, contested, all, select }: Filters) =>
    scopeOf(id, facets, general, contested, all, select)
  // Counts do not depend on what is selected, nor on which arrows are held back.
  const countScopeOf = remember(
    (view: string, facets: Scope['facets'], general: boolean, contested: boolean): Filters => ({
      view,
      facets,
      general,
      contested,
      all: true,
      select: null,
    }),
  )
  const reached = remember(withinReach)
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
  const sides = remember((left: GraphView, right: GraphView): Sides => {
    return { left, right, compared: compareViews(left, right) }
  })
  return {
    graph,
    view(dataset, { reach, ...filters }) {
      const { select } = filters
      if (!reach || select === null) return view(dataset, same(filters))
      const whole = view(dataset, same({ ...filters, all: true }))
      return whole.entities.has(select) ? reached(whole, select, reach) : whole
    },
    sides: (dataset, { view: id, facets, versus }) => {
      // Every arrow counts where two things are compared; twice the same is only the view itself.
      const all = !isSameChoice(facets, versus)
      return sides(leftSide(dataset, id, facets, all), rightSide(dataset, id, versus, all))
    },
    counts: (dataset, { view: id, facets, general, contested }) =>
      counts(dataset, countScopeOf(id, facets, general, contested)),
  }
}
