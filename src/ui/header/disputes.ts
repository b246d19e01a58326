// What the review says both of, among all that an answer is about, and the view that tells it.
import { derive } from '../../domain/graph/derive.ts'
import type { Interaction } from '../../domain/graph/derive.ts'
import { viewOfClaims } from '../../domain/graph/grid.ts'
import { viewGraph } from '../../domain/graph/viewGraph.ts'
import type { ViewGraph } from '../../domain/graph/viewGraph.ts'
import type { Dataset } from '../../domain/review/dataset.ts'
import { withMembers } from '../../domain/review/dataset.ts'
import { lineageOf } from '../../domain/scope/facets.ts'
import { DEFAULT_SCOPE } from '../../domain/scope/scope.ts'
import type { Scope } from '../../domain/scope/scope.ts'
import type { Wanted } from '../../domain/search/wanted.ts'
import { answerOf } from '../../domain/words/answer.ts'
import { WHOLE } from '../../domain/words/answerElsewhere.ts'
import { askedScope } from './askedScope.ts'

/** The arrows that are contested under the filters of an answer, at what it selects. */
export function contestedArrows(
  dataset: Dataset,
  whole: ViewGraph,
  wanted: Wanted,
): readonly Interaction[] {
  const { select, reach } = wanted
  const scope = { ...DEFAULT_SCOPE, ...askedScope(wanted), select: null, reach: null, all: true }
  const own = select === undefined ? null : withMembers(dataset, select)
  return derive(whole, scope, lineageOf(dataset.meta)).interactions.filter(
    ({ source, target }) =>
      own === null || (reach !== 'down' && own.has(target)) || (reach !== 'up' && own.has(source)),
  )
}

/**
 * The view in which an answer about what is contested has sentences: the one that draws most of it, or the whole.
 * None where an arrow is contested only as part of a question about something else.
 */
export function viewOfDispute(
  dataset: Dataset,
  whole: ViewGraph,
  { wanted, current }: { readonly wanted: Wanted; readonly current: string },
): string | null {
  const claims = contestedArrows(dataset, whole, wanted).flatMap(({ specific, general }) => [
    ...specific,
    ...general,
  ])
  if (claims.length === 0) return null
  const scope: Scope = { ...DEFAULT_SCOPE, ...askedScope(wanted) }
  const isTold = (id: string) => {
    const view = dataset.views.get(id)
    if (!view) return false
    const graph = id === WHOLE ? whole : viewGraph(dataset, view)
    return answerOf({ dataset, graph, scope: { ...scope, view: id } }).sayings.length > 0
  }
  const nearest = [current, DEFAULT_SCOPE.view].map((id) => viewOfClaims(dataset, claims, id))
  return [...new Set([...nearest, WHOLE])].find(isTold) ?? null
}
