// What would fall of the whole review without what is struck out.
import { useMemo } from 'react'
import type { Fall } from '../../domain/graph/strikeOut.ts'
import type { Pair } from '../../domain/graph/viewGraph.ts'
import type { Claim } from '../../domain/review/dataset.ts'
import { DEFAULT_SCOPE, interactionId } from '../../domain/scope/scope.ts'
import { useLazy } from '../loading/useLazy.ts'
import { useApp } from '../useApp.ts'
import { STRIKE } from './useFall.ts'

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
export function useFallOfAll(without: string | null): Fall | null {
  const dataset = useApp((state) => state.dataset)
  const statuses = useApp(({ library }) => library?.statuses)
  const strike = useLazy(STRIKE, without !== null)
  return useMemo(
    () =>
      strike?.fallOf(dataset, allPairs(dataset.claims), without, statuses, DEFAULT_SCOPE) ?? null,
    [dataset, statuses, strike, without],
  )
}
