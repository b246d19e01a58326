// What would fall without what is struck out: of the whole review, or among the arrows on screen.
import { useMemo } from 'react'
import { fallInView, fallOf, struckIds } from '../../domain/graph/strikeOut.ts'
import type { Fall } from '../../domain/graph/strikeOut.ts'
import type { Pair } from '../../domain/graph/viewGraph.ts'
import type { Claim } from '../../domain/review/dataset.ts'
import { DEFAULT_SCOPE, interactionId } from '../../domain/scope/scope.ts'
import { looksOfFallen } from '../../notation/comparisonLook.ts'
import type { ComparisonLooks } from '../../notation/comparisonLook.ts'
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
    return fall && fallInView(fall, view)
  }, [dataset, graph, scope, statuses, view])
}

export interface StruckArrows {
  /** What falls or turns. */
  readonly ids: ReadonlySet<string>
  readonly looks: ComparisonLooks
}

/** The arrows on screen that fall or turn, and how those that fall look; null where nothing is struck out. */
export function useStruckArrows(): StruckArrows | null {
  const fall = useFallHere()
  return useMemo(() => fall && { ids: struckIds(fall), looks: looksOfFallen(fall) }, [fall])
}
