// What would fall without what is struck out: of the whole review, or among the arrows on screen. How that is told is
// fetched once something is struck out.
import { useMemo } from 'react'
import type { Fall } from '../../domain/graph/strikeOut.ts'
import type { Pair } from '../../domain/graph/viewGraph.ts'
import type { Claim } from '../../domain/review/dataset.ts'
import { DEFAULT_SCOPE, interactionId } from '../../domain/scope/scope.ts'
import { looksOfFallen } from '../../notation/comparisonLook.ts'
import type { ComparisonLooks } from '../../notation/comparisonLook.ts'
import { later } from '../loading/later.ts'
import { useLazy } from '../loading/useLazy.ts'
import { useApp, useGraphView, useViewGraph } from '../useApp.ts'

const STRIKE = later('strike-out', () => import('../../domain/graph/strikeOut.ts'))

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
    return [{ id, source, target, claims: own, isCore: true, isInQuestion: () => false }]
  })
}

/** What would fall in the whole review, whatever the filters; null until it is known how surely numbers are. */
export function useFall(without: string | null): Fall | null {
  const dataset = useApp((state) => state.dataset)
  const statuses = useApp(({ library }) => library?.statuses)
  const strike = useLazy(STRIKE, without !== null)
  return useMemo(
    () =>
      strike?.fallOf(dataset, allPairs(dataset.claims), without, statuses, DEFAULT_SCOPE) ?? null,
    [dataset, statuses, strike, without],
  )
}

/** What of the arrows on screen falls or turns; null where nothing is struck out. */
export function useFallHere(): Fall | null {
  const dataset = useApp((state) => state.dataset)
  const statuses = useApp(({ library }) => library?.statuses)
  const scope = useApp((state) => state.scope)
  const graph = useViewGraph()
  const view = useGraphView()
  const strike = useLazy(STRIKE, scope.without !== null)
  return useMemo(() => {
    if (!strike) return null
    const fall = strike.fallOf(dataset, graph.pairs, scope.without, statuses, scope)
    return fall && strike.fallInView(fall, view)
  }, [dataset, graph, scope, statuses, strike, view])
}

export interface StruckArrows {
  /** What falls or turns. */
  readonly ids: ReadonlySet<string>
  readonly looks: ComparisonLooks
}

/** The arrows on screen that fall or turn, and how those that fall look; null where nothing is struck out. */
export function useStruckArrows(): StruckArrows | null {
  const fall = useFallHere()
  return useMemo(() => {
    const strike = STRIKE.now()
    return fall && strike && { ids: strike.struckIds(fall), looks: looksOfFallen(fall) }
  }, [fall])
}
