// The arrow that is asked about: whether it is still hidden, and what the review says of it.
import { deriveInteraction } from '../../domain/graph/derive.ts'
import type { Interaction } from '../../domain/graph/derive.ts'
import type { ViewGraph } from '../../domain/graph/viewGraph.ts'
import type { Dataset } from '../../domain/review/dataset.ts'
import { lineageOf } from '../../domain/scope/facets.ts'
import { parseSelection } from '../../domain/scope/scope.ts'
import type { Scope } from '../../domain/scope/scope.ts'
import { committedOf } from '../../store/veil.ts'
import type { Committed } from '../../store/veil.ts'
import { useApp, usePage } from '../useApp.ts'

export interface Question {
  readonly id: string
  readonly source: string
  readonly target: string
  /** Null as long as nothing was said of it, and it is hidden. */
  readonly committed: Committed | null
}

export function useQuestion(): Question | null {
  const ask = useApp(({ scope }) => scope.ask)
  const committed = useApp(committedOf)
  if (ask === null) return null
  const ends = parseSelection(ask)
  if (ends.type !== 'interaction') return null
  return { id: ask, source: ends.source, target: ends.target, committed }
}

/**
 * What the review says of the arrow that is asked about, hidden or not: for the speaker, and for what follows an
 * answer. Null where nothing of it is in scope.
 */
export function useAnswer(): Interaction | null {
  const { selectors } = usePage()
  const whole = useApp((state) => state.whole)
  const scope = useApp((state) => state.scope)
  return answerIn(selectors.graph(whole, scope.view), whole, scope)
}

/** The same of any scope that asks, in the graph of its view. */
export function answerIn(
  { pairs }: ViewGraph,
  { meta }: Pick<Dataset, 'meta'>,
  scope: Scope,
): Interaction | null {
  const pair = pairs.find(({ id }) => id === scope.ask)
  if (!pair) return null
  return deriveInteraction(pair, { ...scope, contested: false }, lineageOf(meta))
}
