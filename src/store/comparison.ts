// How the two sides of a comparison compare, each piece remembered for its last input. It is needed where something is
// compared, and is fetched with that.
import { compareViews } from '../domain/graph/compare.ts'
import type { ComparedInteraction } from '../domain/graph/compare.ts'
import { comparedQuestions, withQuestions } from '../domain/graph/comparedQuestions.ts'
import { targetRows } from '../domain/graph/comparedTargets.ts'
import type { TargetRow } from '../domain/graph/comparedTargets.ts'
import type { GraphView } from '../domain/graph/derive.ts'
import { mergedView } from '../domain/graph/mergedView.ts'
import type { ViewGraph } from '../domain/graph/viewGraph.ts'
import type { Dataset } from '../domain/review/dataset.ts'
import type { Lineage } from '../domain/scope/facets.ts'
import { isSameChoice } from '../domain/scope/scope.ts'
import type { FacetChoice, Scope } from '../domain/scope/scope.ts'
import { remember } from './remember.ts'
import type { Selectors, SidesScope } from './selectors.ts'

type MergedScope = SidesScope & Pick<Scope, 'all' | 'select'>

export interface Sides {
  readonly left: GraphView
  readonly right: GraphView
  readonly compared: readonly ComparedInteraction[]
  /** What moves each target on either side. */
  readonly targets: readonly TargetRow[]
}

export interface Comparison {
  /** The two sides of a comparison, and how they compare arrow by arrow. */
  readonly sides: (dataset: Dataset, scope: SidesScope) => Sides
  /** Both sides of a comparison in one drawing; twice the same is the view itself. */
  readonly merged: (dataset: Dataset, scope: MergedScope) => GraphView
  /** As `merged` is, whatever is selected. */
  readonly unselected: Comparison['merged']
}

function sidesSelector(selectors: Selectors): Comparison['sides'] {
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
  return (dataset, scope) => {
    const { claims, entities } = dataset
    const { left, right } = selectors.sides(dataset, scope)
    return both(
      ...([claims, entities, selectors.lineage(dataset)] as const),
      ...([selectors.graph(dataset, scope.view), scope.facets, scope.versus, left, right] as const),
    )
  }
}

function mergedSelector(selectors: Selectors, sides: Comparison['sides']): Comparison['merged'] {
  const merged = remember((found: Sides, map: ViewGraph, all: boolean, select: string | null) => {
    const { compared, targets: rows } = found
    return mergedView(compared, { graph: map, rows, all, select })
  })
  return (dataset, { all, select, ...scope }) => {
    const found = sides(dataset, scope)
    if (isSameChoice(scope.facets, scope.versus)) return found.left
    return merged(found, selectors.graph(dataset, scope.view), all, select)
  }
}

const made = new WeakMap<Selectors, Comparison>()

/** What compares with the selectors of a page: the same for the same, with memories of its own. */
export function comparisonOf(selectors: Selectors): Comparison {
  const known = made.get(selectors)
  if (known) return known
  const sides = sidesSelector(selectors)
  const opened = mergedSelector(selectors, sides)
  const comparison: Comparison = {
    sides,
    merged: mergedSelector(selectors, sides),
    unselected: (dataset, scope) => opened(dataset, { ...scope, select: null }),
  }
  made.set(selectors, comparison)
  return comparison
}
