// Which of all that could be said has to do with what is selected, and how closely.
import { openQuestions } from '../graph/openQuestions.ts'
import type { ViewGraph } from '../graph/viewGraph.ts'
import type { Dataset } from '../review/dataset.ts'
import { parseSelection } from '../scope/scope.ts'
import type { Scope } from '../scope/scope.ts'
import { claimsOf } from './saying.ts'
import type { Saying } from './saying.ts'

interface NearnessInput {
  readonly dataset: Dataset
  readonly graph: ViewGraph
  readonly scope: Pick<Scope, 'select' | 'reach'>
}

/** How near a saying is to what is selected: 0 is at it; Infinity has nothing to do with it. */
export type Nearness = (saying: Saying) => number

/** To an entity: its own arrows, those that lead the way one looks first. */
function nearnessToEntity(id: string, { reach }: Pick<Scope, 'reach'>): Nearness {
  const isUp = reach?.direction === 'up'
  return ({ source, target }) => {
    if (source === id) return isUp ? 1 : 0
    if (target === id) return isUp || !reach ? 0 : 1
    return reach ? 2 : Infinity
  }
}

/** To an arrow: itself and the question it answers, then what else answers that, then what its ends do. */
function nearnessToArrow(
  { dataset, graph, scope }: NearnessInput,
  { source, target }: { readonly source: string; readonly target: string },
): Nearness {
  const pair = graph.pairs.find(({ id }) => id === scope.select)
  const own = new Set(pair?.claims.map(({ id }) => id))
  const questions = openQuestions(dataset).filter(({ pairs }) =>
    pairs.some(({ claims }) => claims.some(({ id }) => own.has(id))),
  )
  const related = new Set(
    questions.flatMap(({ pairs }) => pairs.flatMap(({ claims }) => claims.map(({ id }) => id))),
  )
  return (saying) => {
    const claims = claimsOf(saying)
    if (saying.arrow === scope.select || claims.some(({ id }) => own.has(id))) return 0
    if (claims.some(({ id }) => related.has(id))) return 1
    if (saying.source === source) return 2
    return saying.source === target && saying.target !== source ? 3 : Infinity
  }
}

/** How near a saying is to what a scope selects; where nothing is selected all are at it. */
export function nearnessIn(input: NearnessInput): Nearness {
  const { select } = input.scope
  const selection = select === null ? null : parseSelection(select)
  if (selection?.type === 'entity') return nearnessToEntity(selection.id, input.scope)
  if (selection?.type === 'interaction') return nearnessToArrow(input, selection)
  return () => 0
}
