// Which of what is in scope is drawn: a crowded view holds arrows back, and one that opens as lists draws
// nothing that is not asked for.
import type { Claim } from '../review/dataset.ts'
import type { Fit } from '../scope/facets.ts'
import { isFiltered, isNarrowed } from '../scope/scope.ts'
import type { claimPicker } from '../scope/claimPicker.ts'
import type { Filters } from '../scope/scope.ts'
import type { Pair, ViewGraph } from './viewGraph.ts'

/** An arrow of which some claims are in scope. */
interface InScope {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly fit: Exclude<Fit, 'out'>
  readonly specific: readonly Claim[]
  readonly general: readonly Claim[]
}

/**
 * Whether an arrow in scope is drawn: under a filter that names something all that are specific to it, and all contested ones
 * where these are asked for; of the others the main ones, those of what is selected and those asked for one by one.
 */
export function isDrawn(
  { isCore }: Pair,
  arrow: InScope,
  scope: Filters,
  isPicked: ReturnType<typeof claimPicker>,
): boolean {
  if (isCore || scope.all || scope.contested || (arrow.fit === 'specific' && isNarrowed(scope)))
    return true
  if (scope.also?.includes(arrow.id)) return true
  if (isPicked) return arrow.specific.some(isPicked) || arrow.general.some(isPicked)
  return [arrow.id, arrow.source, arrow.target].some((id) => id === scope.select)
}

/** Whether neither an entity, an arrow nor a reference is picked, and no arrow asked for by itself. */
const picksNothing = ({ select, also = [] }: Filters): boolean =>
  select === null && also.length === 0

/** Whether nothing is asked of a view that opens as lists: then all of it is in them. */
export function asksForNothing({ view }: ViewGraph, scope: Filters): boolean {
  return view.asLists === true && !isNarrowed(scope) && picksNothing(scope)
}

/** The entities that are there whether or not they have an arrow. */
export function shownWithoutArrows(
  graph: ViewGraph,
  scope: Filters,
): Map<string, Exclude<Fit, 'out'>> {
  const shown = withoutAsked(graph, scope)
  for (const end of graph.asked?.ends ?? []) shown.set(end, 'specific')
  return shown
}

function withoutAsked(graph: ViewGraph, scope: Filters): Map<string, Exclude<Fit, 'out'>> {
  if (isFiltered(scope)) return new Map()
  const { opensOn, asLists } = graph.view
  const showsAll = scope.all || (asLists ? picksNothing(scope) : opensOn === undefined)
  return new Map(
    graph.entities
      .filter((id) => (showsAll || id === scope.select) && !scope.hide?.includes(id))
      .map((id) => [id, 'specific'] as const),
  )
}
