// How one thing reaches another under a scope: the chains, what the review says of the two directly, and where
// there is no chain, what is missing for one.
import type { Dataset } from '../review/dataset.ts'
import { FACETS, lineageOf } from '../scope/facets.ts'
import type { FacetId } from '../scope/facets.ts'
import { interactionId, isFiltered } from '../scope/scope.ts'
import type { Filters } from '../scope/scope.ts'
import { derive } from './derive.ts'
import type { Interaction } from './derive.ts'
import { bestChains } from './paths.ts'
import type { Chain } from './paths.ts'
import { stepsOf } from './steps.ts'
import type { Sign, Step } from './steps.ts'
import { standIns, viewGraph } from './viewGraph.ts'
import type { ViewGraph } from './viewGraph.ts'
import { drawnSide } from './voices.ts'

/** The view that leaves nothing out. */
const EVERYTHING = 'everything'

/** A filter that hides all chains by itself. */
export type Lift = FacetId | 'general' | 'contested'

/** Why there is no chain; the first that holds. */
type Missing =
  /** Nothing in the review acts on the target, or the source acts on nothing. */
  | { readonly kind: 'never-target' | 'never-source' }
  /** Without one of these filters there is one; with none of them, without all. */
  | { readonly kind: 'filtered'; readonly lifts: readonly Lift[] }
  /** There is one if arrows count that the review gives no direction. */
  | { readonly kind: 'undirected'; readonly arrows: readonly Interaction[] }
  | { readonly kind: 'none' }

/** How a chain stands to what the review says of its two ends directly. */
export type Agreement = 'same' | 'opposite' | 'contested' | 'decided' | 'undirected' | 'unsaid'

export interface PathAnswer {
  /** The view in which they are found: the one that is shown, or "everything". */
  readonly view: string
  /** Both ends as that view draws them. */
  readonly source: string
  readonly target: string
  readonly chains: readonly Chain[]
  /** What the review says of the two directly; null where it says nothing in scope. */
  readonly direct: Interaction | null
  /** What is said in scope of any two things of the chains. */
  readonly among: readonly Interaction[]
  readonly missing: Missing | null
}

export interface PathQuestion {
  readonly source: string
  readonly target: string
}

type Known = Pick<Dataset, 'claims' | 'entities' | 'views' | 'meta'>

/** All arrows of a view in scope, also those that are held back. */
function arrowsOf(graph: ViewGraph, scope: Filters, { meta }: Known): readonly Interaction[] {
  const whole = { ...scope, all: true, select: null }
  return derive(graph, whole, lineageOf(meta)).interactions
}

/** All steps of a view in scope. */
export function stepsInScope(
  graph: ViewGraph,
  scope: Filters,
  dataset: Pick<Dataset, 'meta'>,
): readonly Step[] {
  const lineage = lineageOf(dataset.meta)
  const whole = { ...scope, all: true, select: null }
  return stepsOf(derive(graph, whole, lineage).interactions, { scope, lineage })
}

function chainsIn(
  dataset: Known,
  graph: ViewGraph,
  scope: Filters,
  ends: PathQuestion,
): readonly Chain[] {
  return bestChains({ steps: stepsInScope(graph, scope, dataset), ...ends })
}

interface Place extends PathQuestion {
  readonly graph: ViewGraph
}

/** A view with the two ends as it draws them, or null where it has not both, or has them as one. */
function placeIn(dataset: Known, graph: ViewGraph, ends: PathQuestion): Place | null {
  const shown = standIns(dataset, graph.view)
  const source = shown.get(ends.source)
  const target = shown.get(ends.target)
  if (source === undefined || target === undefined || source === target) return null
  return { graph, source, target }
}

const LIFTS: readonly Lift[] = [...FACETS, 'general', 'contested']

function lifted<T extends Filters>(scope: T, lift: Lift): T | null {
  if (lift === 'general') return scope.general ? null : { ...scope, general: true }
  if (lift === 'contested') return scope.contested ? { ...scope, contested: false } : null
  if (scope.facets[lift].length === 0) return null
  return { ...scope, facets: { ...scope.facets, [lift]: [] } }
}

/** The scope without one of the filters that hide all chains. */
export function liftedScope<T extends Filters>(scope: T, lift: Lift): T {
  return lifted(scope, lift) ?? scope
}

function withoutFilters(scope: Filters): Filters {
  return LIFTS.reduce((less, lift) => lifted(less, lift) ?? less, scope)
}

/** A way from one end to the other along arrows whatever their direction says, the shortest. */
function anyWay(arrows: readonly Interaction[], { source, target }: PathQuestion) {
  const cameBy = new Map<string, Interaction | null>([[source, null]])
  for (const id of cameBy.keys()) {
    for (const arrow of arrows) {
      if (arrow.source === id && !cameBy.has(arrow.target)) cameBy.set(arrow.target, arrow)
    }
  }
  const way: Interaction[] = []
  for (let at = cameBy.get(target); at; at = cameBy.get(at.source)) way.unshift(at)
  return way
}

function missingIn(dataset: Known, place: Place, scope: Filters): Missing {
  const { pairs } = place.graph
  if (!pairs.some(({ target }) => target === place.target)) return { kind: 'never-target' }
  if (!pairs.some(({ source }) => source === place.source)) return { kind: 'never-source' }
  const hasChain = (filters: Filters) => chainsIn(dataset, place.graph, filters, place).length > 0
  if (isFiltered(scope) && hasChain(withoutFilters(scope))) {
    const lifts = LIFTS.filter((lift) => {
      const less = lifted(scope, lift)
      return less !== null && hasChain(less)
    })
    return { kind: 'filtered', lifts }
  }
  const way = anyWay(arrowsOf(place.graph, scope, dataset), place)
  const arrows = way.filter(({ effect }) => effect === 'unsigned')
  return arrows.length > 0 && way.length > 1 ? { kind: 'undirected', arrows } : { kind: 'none' }
}

interface Found {
  readonly place: Place
  readonly answer: Omit<PathAnswer, 'missing'>
}

function answerIn(dataset: Known, place: Place | null, scope: Filters): Found | null {
  if (!place) return null
  const { graph, source, target } = place
  const id = interactionId(source, target)
  const arrows = arrowsOf(graph, scope, dataset)
  const direct = arrows.find((arrow) => arrow.id === id) ?? null
  const chains = chainsIn(dataset, graph, scope, place)
  const passed = new Set(
    chains.flatMap(({ steps }) => steps.flatMap(({ arrow }) => [arrow.source, arrow.target])),
  )
  const among = arrows.filter((arrow) => passed.has(arrow.source) && passed.has(arrow.target))
  return { place, answer: { view: graph.view.id, source, target, chains, direct, among } }
}

/**
 * How one entity reaches another in the view of a scope; in "everything" where that view has not both, or no
 * chain between them. Null where they are one and the same.
 */
export function pathAnswer(
  dataset: Known,
  graph: ViewGraph,
  scope: Filters,
  ends: PathQuestion,
): PathAnswer | null {
  const near = answerIn(dataset, placeIn(dataset, graph, ends), scope)
  if (near && near.answer.chains.length > 0) return { ...near.answer, missing: null }
  const everything = dataset.views.get(EVERYTHING)
  const wide = everything && everything.id !== graph.view.id ? viewGraph(dataset, everything) : null
  const far = wide && answerIn(dataset, placeIn(dataset, wide, ends), scope)
  if (far && far.answer.chains.length > 0) return { ...far.answer, missing: null }
  const places = [near, far].filter((found) => found !== null)
  const widest = places.at(-1)
  if (!widest) return null
  // One arrow is no chain, and yet an answer.
  const shown = places.find(({ answer }) => answer.direct) ?? places[0] ?? widest
  return { ...shown.answer, missing: missingIn(dataset, widest.place, scope) }
}

/** Whether a chain of a view leads from one entity to another under a scope. */
export function hasChain(
  dataset: Known,
  graph: ViewGraph,
  scope: Filters,
  ends: PathQuestion,
): boolean {
  const place = placeIn(dataset, graph, ends)
  return place !== null && chainsIn(dataset, graph, scope, place).length > 0
}

/** What the review says directly of what a chain implies. */
export function agreementOf(sign: Sign, direct: Interaction | null): Agreement {
  if (!direct) return 'unsaid'
  if (direct.effect === 'unsigned') return 'undirected'
  const side = drawnSide(direct.effect)
  if (side === null) return 'contested'
  if (sign === 0) return 'decided'
  return (side === 'increases') === (sign === 1) ? 'same' : 'opposite'
}

/** The ids of the arrows of a chain, from its start to its end. */
export function arrowIds({ steps }: Pick<Chain, 'steps'>): readonly string[] {
  return steps.map(({ arrow }) => arrow.id)
}
