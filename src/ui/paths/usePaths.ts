// The answer to what is asked along the arrows, and the scope in which a chain of it is drawn.
import { useMemo } from 'react'
import { arrowIds, pathAnswer } from '../../domain/graph/pathAnswer.ts'
import type { PathAnswer, PathQuestion } from '../../domain/graph/pathAnswer.ts'
import type { Chain } from '../../domain/graph/paths.ts'
import type { ViewGraph } from '../../domain/graph/viewGraph.ts'
import type { Dataset } from '../../domain/review/dataset.ts'
import { interactionId } from '../../domain/scope/scope.ts'
import type { Scope } from '../../domain/scope/scope.ts'
import { arrowAskOf } from '../../store/askActions.ts'
import { useApp, useViewGraph } from '../useApp.ts'

/** The arrows that are drawn for an answer: of a chain, or the one that says it directly where there is no chain. */
const drawnFor = (answer: PathAnswer | null, chain: Chain | undefined): readonly string[] =>
  chain ? arrowIds(chain) : answer?.direct && !answer.chains[0] ? [answer.direct.id] : []

/** The scope that shows a chain, or the question alone where none is chosen. */
export function scopeOfChain(
  scope: Scope,
  { source, target }: PathQuestion,
  answer: PathAnswer | null,
  chain: Chain | undefined,
): Scope {
  const isPicture = scope.mode === 'diagram' || scope.mode === 'table'
  const also = drawnFor(answer, chain)
  return {
    ...scope,
    view: answer && also.length > 0 ? answer.view : scope.view,
    mode: isPicture ? scope.mode : 'diagram',
    path: interactionId(source, target),
    also,
    push: [],
    select: null,
    reach: null,
    ask: arrowAskOf(scope),
  }
}

/** Asks how one thing reaches another, and lights the best chain. */
export function useAskPath(): (ends: PathQuestion) => void {
  const dataset = useApp((state) => state.dataset)
  const scope = useApp((state) => state.scope)
  const open = useApp(({ linkOpened }) => linkOpened)
  const graph = useViewGraph()
  return (ends) => {
    const answer = pathAnswer(dataset, graph, scope, ends)
    open(scopeOfChain(scope, ends, answer, answer?.chains[0]), [])
  }
}

type Known = Pick<Dataset, 'claims' | 'entities' | 'views' | 'meta'>

function answerTo(
  known: Known,
  graph: ViewGraph,
  filters: Pick<Scope, 'view' | 'facets' | 'general' | 'contested'>,
  ends: PathQuestion,
): PathAnswer | null {
  return pathAnswer(known, graph, { ...filters, all: true, select: null }, ends)
}

/** How the two ends are joined under the filters; the same as long as these are. */
export function usePathAnswer({ source, target }: PathQuestion): PathAnswer | null {
  const { claims, entities, views, meta } = useApp((state) => state.dataset)
  const graph = useViewGraph()
  const { view, facets, general, contested } = useApp((state) => state.scope)
  return useMemo(
    () =>
      answerTo(
        { claims, entities, views, meta },
        graph,
        { view, facets, general, contested },
        { source, target },
      ),
    [claims, contested, entities, facets, general, graph, meta, source, target, view, views],
  )
}
