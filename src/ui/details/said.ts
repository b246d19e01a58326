// What is said of an arrow: by its pair of a view, or, where that does not draw it, by the claims of its two ends.
import { deriveInteraction } from '../../domain/graph/derive.ts'
import type { Interaction } from '../../domain/graph/derive.ts'
import { summaryOf, voicesOf } from '../../domain/graph/voices.ts'
import type { Pair, ViewGraph } from '../../domain/graph/viewGraph.ts'
import type { Claim, Dataset } from '../../domain/review/dataset.ts'
import { withMembers } from '../../domain/review/dataset.ts'
import type { SummaryEffect } from '../../domain/review/vocabulary.ts'
import { lineageOf } from '../../domain/scope/facets.ts'
import { interactionId } from '../../domain/scope/scope.ts'
import type { Filters } from '../../domain/scope/scope.ts'

export interface Ends {
  readonly source: string
  readonly target: string
}

export interface Said {
  readonly pair: Pair
  /** Where the view does not draw the arrow: what is said of members of its ends. */
  readonly ofMembers: readonly Claim[]
}

/** The pair of a view; outside it the claims of the two alone, as they are everywhere. */
export function saidBetween(
  dataset: Pick<Dataset, 'claims' | 'entities'>,
  graph: ViewGraph,
  { source, target }: Ends,
): Said {
  const id = interactionId(source, target)
  const drawn = graph.pairs.find((pair) => pair.id === id)
  if (drawn) return { pair: drawn, ofMembers: [] }
  const from = withMembers(dataset, source)
  const to = withMembers(dataset, target)
  const all = dataset.claims.filter((c) => from.has(c.source) && to.has(c.target))
  const own = all.filter((claim) => claim.source === source && claim.target === target)
  const pair = { id, source, target, claims: own, isCore: true, isInQuestion: () => false }
  return { pair, ofMembers: all.filter((claim) => !own.includes(claim)) }
}

/** What the filters leave of it; whether it is contested is no matter where it is told by itself. */
export const statedUnder = (
  { pair }: Said,
  filters: Filters,
  meta: Dataset['meta'],
): Interaction | null => deriveInteraction(pair, { ...filters, contested: false }, lineageOf(meta))

/** What is said of members, where nothing is said of the two themselves; else null. */
export const effectOfMembers = ({ pair, ofMembers }: Said): SummaryEffect | null =>
  pair.claims.length === 0 && ofMembers.length > 0 ? summaryOf(voicesOf(ofMembers)) : null
