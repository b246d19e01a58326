// What a picture shows of a push: the boxes that answer, with a mark each, and the arrows by which it arrives; of a
// chosen chain its arrows alone.
import type { Dataset } from '../domain/review/dataset.ts'
import { stepsInScope } from '../domain/graph/pathAnswer.ts'
import { standIns } from '../domain/graph/viewGraph.ts'
import type { ViewGraph } from '../domain/graph/viewGraph.ts'
import { whatIf } from '../domain/graph/whatIf.ts'
import type { Pushes, Response } from '../domain/graph/whatIf.ts'
import { pushedBy } from '../domain/scope/push.ts'
import type { Scope } from '../domain/scope/scope.ts'
import type { AnswerMark, Spoken } from './highlight.ts'

type PushScope = Pick<Scope, 'view' | 'facets' | 'general' | 'contested' | 'push' | 'after'>

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
  { view, facets, general, contested, push }: Omit<PushScope, 'after'>,
): PushAnswer | null {
  const shown = standIns(dataset, graph.view)
  const pushes = new Map(
    pushedBy({ push }).flatMap(({ id, way }): (readonly [string, 1 | -1])[] => {
      const drawn = shown.get(id)
      return drawn === undefined ? [] : [[drawn, way === 'up' ? 1 : -1]]
    }),
  )
  if (pushes.size === 0) return null
  const scope = { view, facets, general, contested, all: true, select: null }
  return { pushes, found: whatIf(stepsInScope(graph, scope, dataset), pushes) }
}

const MARKS = { [1]: 'up', [-1]: 'down', [0]: 'open' } as const

/** The same as what is lit, with its marks; only what has answered after so many steps. */
export function pushedSpoken(
  { pushes, found }: PushAnswer,
  { after, also }: Pick<Scope, 'after' | 'also'>,
): Spoken {
  const answered = [...found].filter(([, { wave }]) => wave <= after)
  const marks = new Map<string, AnswerMark>([
    ...[...pushes].map(([id, sign]) => [id, { sign: MARKS[sign], isPush: true }] as const),
    ...answered.map(([id, { sign }]) => [id, { sign: MARKS[sign], isPush: false }] as const),
  ])
  const by = answered.flatMap(([, response]) => response.by.map(({ arrow }) => arrow.id))
  return {
    names: also.length > 0 ? [...pushes.keys()] : [...marks.keys()],
    arrows: also.length > 0 ? also : by,
    marks,
  }
}
