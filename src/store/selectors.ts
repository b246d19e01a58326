// What is derived from the state, each piece remembered for its last input, outside the store: the
// same dataset and scope give the same object, so nothing is drawn twice.
import type { Dataset } from '../domain/dataset.ts'
import { derive } from '../domain/derive.ts'
import type { GraphView } from '../domain/derive.ts'
import { lineageOf } from '../domain/facets.ts'
import { facetCounts } from '../domain/facetCounts.ts'
import type { FacetCounts } from '../domain/facetCounts.ts'
import type { Filters, Scope } from '../domain/scope.ts'
import { viewGraph } from '../domain/viewGraph.ts'
import type { ViewGraph } from '../domain/viewGraph.ts'

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

export interface Selectors {
  readonly graph: (dataset: Dataset, view: string) => ViewGraph
  readonly view: (dataset: Dataset, filters: Filters) => GraphView
  readonly counts: (dataset: Dataset, filters: Filters) => FacetCounts
}

/** Selectors with memories of their own: one set for each page. */
export function createSelectors(): Selectors {
  const lineage = remember((dataset: Dataset) => lineageOf(dataset.meta))
  const graph = remember((dataset: Dataset, id: string) => {
    const view = dataset.views.get(id) ?? [...dataset.views.values()][0]
    if (!view) throw new Error('The dataset has no views.')
    return viewGraph(dataset, view)
  })
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
  const view = remember((dataset: Dataset, filters: Filters) =>
    derive(graph(dataset, filters.view), filters, lineage(dataset)),
  )
  const counts = remember((dataset: Dataset, filters: Filters) =>
    facetCounts(graph(dataset, filters.view), filters, dataset.meta, lineage(dataset)),
  )
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
  return {
    graph,
    view: (dataset, filters) => view(dataset, same(filters)),
    counts: (dataset, { view: id, facets, general, contested }) =>
      counts(dataset, countScopeOf(id, facets, general, contested)),
  }
}
