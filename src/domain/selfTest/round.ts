// Which questions a round asks: what is due, then new ones, of every kind in turn.
import type { ViewGraph } from '../graph/viewGraph.ts'
import { withMembers } from '../review/dataset.ts'
import type { Claim, Dataset } from '../review/dataset.ts'
import { hashOf, QUESTION_KINDS } from './question.ts'
import type { Question } from './question.ts'

/** The questions that some claims answer: those of a view, say. */
export function questionsOn(
  questions: readonly Question[],
  claims: readonly Pick<Claim, 'id'>[],
): readonly Question[] {
  const ids = new Set(claims.map(({ id }) => id))
  return questions.filter((question) => question.claims.some(({ id }) => ids.has(id)))
}

/** The questions that the claims of some arrows answer: those of a tour. A family stands for its members. */
export function questionsOnArrows(
  questions: readonly Question[],
  dataset: Pick<Dataset, 'claims' | 'entities'>,
  arrows: readonly string[],
): readonly Question[] {
  const pairs = [...new Set(arrows)].map((id) => {
    const [source = '', target = ''] = id.split('--')
    return [withMembers(dataset, source), withMembers(dataset, target)] as const
  })
  const claims = dataset.claims.filter(({ source, target }) =>
    pairs.some(([from, to]) => from.has(source) && to.has(target)),
  )
  return questionsOn(questions, claims)
}

/** One of each kind, then another of each, and so on, in an order that the key decides. */
function inTurn(questions: readonly Question[], key: string): readonly Question[] {
  const byKind = QUESTION_KINDS.map((kind) =>
    questions
      .filter((question) => question.kind === kind)
      .sort((a, b) => hashOf(key + a.id) - hashOf(key + b.id)),
  )
  const most = Math.max(0, ...byKind.map(({ length }) => length))
  return Array.from({ length: most }, (_, i) => byKind.flatMap((list) => list[i] ?? [])).flat()
}

export interface RoundInput {
  readonly questions: readonly Question[]
  /** Ids of those whose time has come, the longest due first. */
  readonly due: readonly string[]
  /** Ids of those that were answered before, and are not new. */
  readonly known: ReadonlySet<string>
  readonly count: number
  /** Ids of those that come before other new ones: about what the reader has in sight. */
  readonly first?: ReadonlySet<string>
  /** Another key gives other new questions. */
  readonly key: string
}

/** Of some questions those about the main arrows of a view by their own names, which is what it opens on. */
export function questionsInSight(
  questions: readonly Question[],
  { view, pairs }: Pick<ViewGraph, 'view' | 'pairs'>,
): ReadonlySet<string> {
  const main = new Set(pairs.filter(({ isCore }) => isCore).map(({ id }) => id))
  const isHere = ({ arrow, shownBy }: Question) =>
    main.has(arrow) && (shownBy?.view ?? view.id) === view.id
  return new Set(questions.filter(isHere).map(({ id }) => id))
}

/**
 * At most `count` questions, no two about one arrow and no two that read the same (two chains with the same ends lack
 * different links): the due ones first, then new ones.
 */
export function roundOf({
  questions,
  due,
  known,
  count,
  key,
  first,
}: RoundInput): readonly Question[] {
  const byId = new Map(questions.map((question) => [question.id, question]))
  const again = due.flatMap((id) => byId.get(id) ?? [])
  const unknown = questions.filter(({ id }) => !known.has(id))
  const isFirst = ({ id }: Question) => first?.has(id) === true
  const unasked = [true, false].flatMap((wanted) =>
    inTurn(
      unknown.filter((question) => isFirst(question) === wanted),
      key,
    ),
  )
  const asked = new Set<string>()
  const round = [...again, ...unasked].filter(({ arrow, text }) => {
    if (asked.has(arrow) || asked.has(text)) return false
    asked.add(arrow).add(text)
    return true
  })
  return round.slice(0, count)
}
