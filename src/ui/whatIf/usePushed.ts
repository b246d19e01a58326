// What the picture shows of what is pushed: fetched when something first is.
import { useMemo } from 'react'
import type { Spoken } from '../../notation/highlight.ts'
import { later } from '../loading/later.ts'
import { useLazy } from '../loading/useLazy.ts'
import { useApp, useViewGraph } from '../useApp.ts'

const PUSHED = later('pushed', async () => ({
  ...(await import('../../domain/graph/pushAnswer.ts')),
  ...(await import('../../notation/pushed.ts')),
}))

/** Null where nothing is pushed, and until it is known what follows. */
export function usePushed(): Spoken | null {
  const { entities, meta } = useApp((state) => state.dataset)
  const graph = useViewGraph()
  const { view, facets, general, contested, push, after, also } = useApp((state) => state.scope)
  const pushed = useLazy(PUSHED, push.length > 0)
  const answer = useMemo(() => {
    const scope = { view, facets, general, contested, push }
    return pushed?.pushAnswer({ entities, meta }, graph, scope) ?? null
  }, [contested, entities, facets, general, graph, meta, push, pushed, view])
  return useMemo(
    () => (pushed && answer ? pushed.pushedSpoken(answer, { after, also }) : null),
    [after, also, answer, pushed],
  )
}
