// What the review says of what is filtered by, and the view does not draw: an answer is of the review, and a view that
// draws one side of it would tell that side alone.
import { deriveInteraction, fitOfClaim } from '../graph/derive.ts'
import type { Pair, ViewGraph } from '../graph/viewGraph.ts'
import { viewGraph } from '../graph/viewGraph.ts'
import type { Claim, Dataset } from '../review/dataset.ts'
import { FACETS, lineageOf } from '../scope/facets.ts'
import { interactionId } from '../scope/scope.ts'
import type { Filters } from '../scope/scope.ts'
import { sayingOfArrow } from './saying.ts'
import type { Saying } from './saying.ts'

/** The view that draws all that the review joins. */
export const WHOLE = 'everything'

interface ElsewhereInput {
  readonly dataset: Dataset
  readonly graph: ViewGraph
  readonly scope: Filters
}

const undrawnOf = new WeakMap<ViewGraph, ReadonlySet<Claim>>()

/** The claims that a view does not draw. */
function undrawn({ claims }: Dataset, graph: ViewGraph): ReadonlySet<Claim> {
  const known = undrawnOf.get(graph)
  if (known) return known
  const drawn = new Set(graph.pairs.flatMap((pair) => pair.claims.map(({ id }) => id)))
  const left = new Set(claims.filter(({ id }) => !drawn.has(id)))
  undrawnOf.set(graph, left)
  return left
}

const undrawnPairsOf = new WeakMap<ViewGraph, readonly Pair[]>()

/** The arrows of which a view draws no claim. */
function undrawnPairs(dataset: Dataset, graph: ViewGraph): readonly Pair[] {
  const view = dataset.views.get(WHOLE)
  if (!view) return []
  const known = undrawnPairsOf.get(graph)
  if (known) return known
  const left = undrawn(dataset, graph)
  const pairs = viewGraph(dataset, view).pairs.filter(({ claims }) =>
    claims.every((claim) => left.has(claim)),
  )
  undrawnPairsOf.set(graph, pairs)
  return pairs
}

/** Whether filters ask, and nothing that is in the view alone. */
const asks = ({ facets, select, contested }: Filters): boolean =>
  select === null && !contested && FACETS.some((facet) => facets[facet].length > 0)

/** How many arrows between two entities fit a filter and stand in other views alone; none where no filter asks. */
export function countElsewhere({ dataset, graph, scope }: ElsewhereInput): number {
  if (!asks(scope)) return 0
  const lineage = lineageOf(dataset.meta)
  const others = [...undrawn(dataset, graph)].filter(
    (claim) => fitOfClaim(claim, scope, lineage) === 'specific',
  )
  return new Set(others.map(({ source, target }) => interactionId(source, target))).size
}

/** What these arrows say, as far as a claim of them names all that is filtered by. */
export function sayingsElsewhere({ dataset, graph, scope }: ElsewhereInput): readonly Saying[] {
  if (!asks(scope)) return []
  const lineage = lineageOf(dataset.meta)
  return undrawnPairs(dataset, graph).flatMap((pair) => {
    const interaction = deriveInteraction(pair, { ...scope, general: false }, lineage)
    return (interaction && sayingOfArrow(interaction)) ?? []
  })
}
