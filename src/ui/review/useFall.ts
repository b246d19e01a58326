// What would fall without what is struck out: of the whole review, or among the arrows on screen.
import { useMemo } from 'react'
import { struckIn, whatFalls } from '../../domain/graph/strikeOut.ts'
import type { Fall } from '../../domain/graph/strikeOut.ts'
import type { Pair } from '../../domain/graph/viewGraph.ts'
import type { Claim, Dataset } from '../../domain/review/dataset.ts'
import { lineageOf } from '../../domain/scope/facets.ts'
import { DEFAULT_SCOPE, interactionId } from '../../domain/scope/scope.ts'
import type { Filters } from '../../domain/scope/scope.ts'
import { parseStrike } from '../../domain/scope/strike.ts'
import type { ReferenceStatus } from '../../domain/review/vocabulary.ts'
import { useApp, useGraphView, useViewGraph } from '../useApp.ts'

/** Every arrow of the review between its own two ends, whatever a view folds or leaves out. */
function allPairs(claims: readonly Claim[]): readonly Pair[] {
  const byId = new Map<string, Claim[]>()
  for (const claim of claims) {
    const id = interactionId(claim.source, claim.target)
    byId.set(id, [...(byId.get(id) ?? []), claim])
  }
  return [...byId].flatMap(([id, own]): Pair[] => {
    const [first] = own
    if (!first) return []
    const { source, target } = first
    return [{ id, source, target, claims: own, isCore: true, isInQuestion: false }]
  })
}

function fallOf(
  { meta }: Pick<Dataset, 'meta'>,
  pairs: readonly Pair[],
  without: string | null,
  statuses: readonly ReferenceStatus[] | undefined,
  scope: Filters,
): Fall | null {
  const strike = without === null ? null : parseStrike(meta, without)
  if (!strike || !statuses) return null
  return whatFalls({ pairs }, scope, lineageOf(meta), (pair) => struckIn(pair, strike, statuses))
}

/** What would fall in the whole review, whatever the filters; null until it is known how surely numbers are. */
export function useFall(without: string | null): Fall | null {
  const dataset = useApp((state) => state.dataset)
  const statuses = useApp(({ library }) => library?.statuses)
  return useMemo(
    () => fallOf(dataset, allPairs(dataset.claims), without, statuses, DEFAULT_SCOPE),
    [dataset, statuses, without],
  )
}

/** What of the arrows on screen falls or turns; null where nothing is struck out. */
export function useFallHere(): Fall | null {
  const dataset = useApp((state) => state.dataset)
  const statuses = useApp(({ library }) => library?.statuses)
  const scope = useApp((state) => state.scope)
  const graph = useViewGraph()
  const view = useGraphView()
  return useMemo(() => {
    const fall = fallOf(dataset, graph.pairs, scope.without, statuses, scope)
    if (!fall) return null
    const drawn = new Set(view.interactions.map(({ id }) => id))
    return {
      fallen: fall.fallen.filter(({ id }) => drawn.has(id)),
      turned: fall.turned.filter(({ before }) => drawn.has(before.id)),
    }
  }, [dataset, graph, scope, statuses, view])
}

/** The arrows on screen that fall or turn; null where nothing is struck out. */
export function useStruckArrows(): ReadonlySet<string> | null {
  const fall = useFallHere()
  return useMemo(
    () =>
      fall &&
      new Set([...fall.fallen, ...fall.turned.map(({ before }) => before)].map((i) => i.id)),
    [fall],
  )
}
