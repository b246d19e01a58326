// What is derived from the state, each piece remembered for its last input, outside the store: the
// same dataset and scope give the same object, so nothing is drawn twice.
import { compareViews } from '../domain/graph/compare.ts'
import { comparedQuestions, withQuestions } from '../domain/graph/comparedQuestions.ts'
import { targetRows } from '../domain/graph/comparedTargets.ts'
import type { TargetRow } from '../domain/graph/comparedTargets.ts'
import { mergedView } from '../domain/graph/mergedView.ts'
import type { ComparedInteraction } from '../domain/graph/compare.ts'
import type { Dataset } from '../domain/review/dataset.ts'
import { derive } from '../domain/graph/derive.ts'
import type { GraphView } from '../domain/graph/derive.ts'
import { lineageOf } from '../domain/scope/facets.ts'
import type { Lineage } from '../domain/scope/facets.ts'
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

const NO_ARROWS: Scope['also'] = []

type ViewScope = Filters & { readonly reach?: Reach | null }
type SidesScope = Pick<Scope, 'view' | 'facets' | 'versus'>
type MergedScope = SidesScope & Pick<Scope, 'all' | 'select'>

export interface Sides {
  readonly left: GraphView
  readonly right: GraphView
  readonly compared: readonly ComparedInteraction[]
  /** What moves each target on either side. */
  readonly targets: readonly TargetRow[]
}

export interface Selectors {
  readonly graph: (dataset: Dataset, view: string) => ViewGraph
  /** What the view shows: all in scope, or what is within reach of the selected entity. */
  readonly view: (dataset: Dataset, scope: ViewScope) => GraphView
  /** The two sides of a comparison, and how they compare arrow by arrow. */
  readonly sides: (dataset: Dataset, scope: SidesScope) => Sides
  /** Both sides of a comparison in one drawing; twice the same is the view itself. */
  readonly merged: (dataset: Dataset, scope: MergedScope) => GraphView
  readonly counts: (dataset: Dataset, filters: Filters) => FacetCounts
}

type GraphOf = Selectors['graph']
type LineageOf = (dataset: Dataset) => ReturnType<typeof lineageOf>

function graphSelector(): GraphOf {
  // By its parts and not by the dataset: the positions of another view change nothing in this one.
  const graphIn = remember(
    (claims: Dataset['claims'], entities: Dataset['entities'], view: ViewFile) =>
      viewGraph({ claims, entities }, view),
  )
  return ({ claims, entities, views }, id) => {
    const view = views.get(id) ?? [...views.values()][0]
    if (!view) throw new Error('The dataset has no views.')
    return graphIn(claims, entities, view)
  }
}

function viewSelector(graph: GraphOf, lineage: LineageOf): Selectors['view'] {
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
    ): Filters => ({ view, facets, general, contested, all, select, also }),
  )
  const viewIn = remember(derive)
  const viewOf = (dataset: Dataset, filters: Filters) => {
    const { view, facets, general, contested, all, select, also = NO_ARROWS } = filters
    const same = filtersOf(view, facets, general, contested, all, select, also)
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

function countsSelector(graph: GraphOf, lineage: LineageOf): Selectors['counts'] {
  // Counts do not depend on what is selected, nor on which arrows are held back.
  const filtersOf = remember(
    (view: string, facets: Scope['facets'], general: boolean, contested: boolean): Filters => ({
      ...{ view, facets, general, contested },
      ...{ all: true, select: null },
    }),
  )
  const countsIn = remember(facetCounts)
  return (dataset, { view, facets, general, contested }) =>
    countsIn(
      graph(dataset, view),
      filtersOf(view, facets, general, contested),
      dataset.meta,
      lineage(dataset),
    )
}

function sidesSelector(graph: GraphOf, lineage: LineageOf): Selectors['sides'] {
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
  const both = remember(
    (
      claims: Dataset['claims'],
      entities: Dataset['entities'],
      terms: Lineage,
      map: ViewGraph,
      facets: FacetChoice,
      versus: FacetChoice,
      left: GraphView,
      right: GraphView,
    ): Sides => {
      const dataset = { claims, entities }
      const questions = comparedQuestions(dataset, facets, versus, terms)
      const compared = withQuestions(compareViews(left, right), questions)
      const input = { dataset, graph: map, lineage: terms, compared }
      const targets = targetRows(input, { left: facets, right: versus }, questions)
      return { left, right, compared, targets }
    },
  )
  return (dataset, { view: id, facets, versus }) => {
    // Every arrow counts where two things are compared; twice the same is only the view itself.
    const all = !isSameChoice(facets, versus)
    const left = leftSide(dataset, id, facets, all)
    const right = rightSide(dataset, id, versus, all)
    const { claims, entities } = dataset
    return both(
      ...([claims, entities, lineage(dataset), graph(dataset, id)] as const),
      ...([facets, versus, left, right] as const),
    )
  }
}

function mergedSelector(graph: GraphOf, sides: Selectors['sides']): Selectors['merged'] {
  const merged = remember((found: Sides, map: ViewGraph, all: boolean, select: string | null) => {
    const { compared, targets: rows, left, right } = found
    const isAboutCells = left.isAboutCells || right.isAboutCells
    return mergedView(compared, { graph: map, rows, all, select, isAboutCells })
  })
  return (dataset, { all, select, ...scope }) => {
    const found = sides(dataset, scope)
    if (isSameChoice(scope.facets, scope.versus)) return found.left
    return merged(found, graph(dataset, scope.view), all, select)
  }
}

/** Selectors with memories of their own: one set for each page. */
export function createSelectors(): Selectors {
  const lineageIn = remember(lineageOf)
  const lineage: LineageOf = ({ meta }) => lineageIn(meta)
  const graph = graphSelector()
  const sides = sidesSelector(graph, lineage)
  return {
    graph,
    view: viewSelector(graph, lineage),
    sides,
    merged: mergedSelector(graph, sides),
    counts: countsSelector(graph, lineage),
  }
}
