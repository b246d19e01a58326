// What the rest of a view does when something is pushed, under a scope.
import type { Dataset } from '../review/dataset.ts'
import { isPushAsk } from '../scope/ask.ts'
import { pushedBy } from '../scope/push.ts'
import type { Scope } from '../scope/scope.ts'
import { stepsInScope } from './pathAnswer.ts'
import { standIns } from './viewGraph.ts'
import type { ViewGraph } from './viewGraph.ts'
import { whatIf } from './whatIf.ts'
import type { Pushes, Response } from './whatIf.ts'

type PushScope = Pick<Scope, 'view' | 'facets' | 'general' | 'contested' | 'push'>

export interface PushAnswer {
  /** As the view draws it: a member that it folds pushes its family. */
  readonly pushes: Pushes
  /** All that answers, in the order in which it does. */
  readonly found: ReadonlyMap<string, Response>
}

/** What the rest of a view does under a scope; null where nothing is pushed that it has. */
export function pushAnswer(
  dataset: Pick<Dataset, 'meta' | 'entities'>,
  graph: ViewGraph,
  { view, facets, general, contested, push }: PushScope,
): PushAnswer | null {
  const shown = standIns(dataset, graph.view)
  const pushes = new Map(
    pushedBy({ push }).flatMap(({ id, way }): (readonly [string, 1 | -1])[] => {
      const drawn = shown.get(id)
      return drawn === undefined ? [] : [[drawn, way === 'up' ? 1 : -1]]
    }),
  )
  if (pushes.size === 0) return null
  // What may answer a push that is asked about is open as long as nothing was said of it; the rest is not told either.
  const { asked } = graph
  if (asked && isPushAsk(asked.id)) {
    const open: Response = { sign: 0, wave: 1, by: [] }
    return { pushes, found: new Map(asked.ends.map((end) => [end, open])) }
  }
  const scope = { view, facets, general, contested, all: true, select: null }
  return { pushes, found: whatIf(stepsInScope(graph, scope, dataset), pushes) }
}
