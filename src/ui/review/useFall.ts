// What would fall among the arrows on screen without what is struck out; of the whole review see useFallOfAll.ts. How
// that is told is fetched once something is struck out.
import { useMemo } from 'react'
import type { Fall } from '../../domain/graph/strikeOut.ts'
import type { ComparisonLooks } from '../../notation/comparisonLook.ts'
import { later } from '../loading/later.ts'
import { useLazy } from '../loading/useLazy.ts'
import { useApp, useGraphView, useViewGraph } from '../useApp.ts'

export const STRIKE = later('strike-out', async () => {
  const [strike, { looksOfFallen }] = await Promise.all([
    import('../../domain/graph/strikeOut.ts'),
    import('../../notation/comparedArrows.ts'),
  ])
  return { ...strike, looksOfFallen }
})

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
    return fall && strike && { ids: strike.struckIds(fall), looks: strike.looksOfFallen(fall) }
  }, [fall])
}
