// Questions that set several arrows beside each other: which entity completes a chain, which statement is not made.
import { atStart } from '../words/prose.ts'
import type { AskableArrow } from './askable.ts'
import { areAkin } from './askable.ts'
import { placesOf, questionOf, said, saysOf } from './asked.ts'
import type { Asking } from './asked.ts'
import { shuffledBy } from './question.ts'
import type { AnswerOption, Question } from './question.ts'

/** How many wrong answers stand beside the right one. */
const WRONG = 3

interface Ends {
  readonly byEnds: ReadonlyMap<string, AskableArrow>
  readonly from: ReadonlyMap<string, readonly AskableArrow[]>
}

const isDirected = ({ effect, isOpen }: AskableArrow) =>
  !isOpen && (effect === 'increases' || effect === 'decreases')

/** Arrows by their ends, and those that start at an entity. */
export function endsOf(arrows: readonly AskableArrow[]): Ends {
  const from = new Map<string, AskableArrow[]>()
  for (const arrow of arrows) {
    const list = from.get(arrow.source)
    if (list) list.push(arrow)
    else from.set(arrow.source, [arrow])
  }
  return {
    byEnds: new Map(arrows.map((arrow) => [`${arrow.source} ${arrow.target}`, arrow])),
    from,
  }
}

/**
 * Which entity stands between two? A wrong one is joined to one end and not to the other, and is no kin of the
 * right one.
 */
export function askLink(
  asking: Asking,
  arrow: AskableArrow,
  { byEnds, from }: Ends,
): readonly Question[] {
  const { words, nameOf, dataset } = asking
  const next = (from.get(arrow.target) ?? []).filter(
    (one) =>
      isDirected(one) &&
      one.target !== arrow.source &&
      !byEnds.has(`${arrow.source} ${one.target}`),
  )
  const [last] = shuffledBy(next, arrow.id, ({ id }) => id)
  if (!isDirected(arrow) || !last) return []
  const [source, right, target] = [arrow.source, arrow.target, last.target]
  // A family may be joined through a member, so near kin of what joins both ends is no wrong answer either.
  const joins = (id: string) =>
    [...byEnds.values()].some((one) => one.source === source && areAkin(dataset, one.target, id)) &&
    [...byEnds.values()].some((one) => one.target === target && areAkin(dataset, one.source, id))
  /** In one step more: who knows the field would join them. */
  const isNear = (id: string) =>
    (from.get(id) ?? []).some(
      (one) => one.target === target || byEnds.has(`${one.target} ${target}`),
    )
  const isFit = (id: string) =>
    !isNear(id) &&
    id !== source &&
    id !== target &&
    !joins(id) &&
    ![source, right, target].some((end) => areAkin(dataset, id, end))
  const halfJoined = (from.get(source) ?? []).map((one) => one.target).filter(isFit)
  const wrong = shuffledBy([...new Set(halfJoined)], last.id, (id) => id).slice(0, WRONG)
  if (wrong.length < WRONG) return []
  const options = [right, ...wrong].map((id): AnswerOption => ({
    ...{ id, text: atStart(nameOf(id)), isRight: id === right },
    why:
      id === right
        ? `${saysOf(asking, arrow)} ${saysOf(asking, last)}`
        : words.notJoined(nameOf(id), nameOf(target)),
  }))
  const claims = [...arrow.claims, ...last.claims]
  return questionOf({
    kind: 'link',
    arrow,
    part: target,
    text: words.link(nameOf(source), nameOf(target)),
    options,
    claims,
  })
}

/** Which of four statements is not made? Three are, of arrows that leave the same source; one is turned round. */
export function askUnsaid(
  asking: Asking,
  arrow: AskableArrow,
  { from }: Ends,
): readonly Question[] {
  const turned = arrow.effect === 'increases' ? 'decreases' : 'increases'
  if (!isDirected(arrow) || arrow.ofKin.has(turned)) return []
  const beside = (from.get(arrow.source) ?? []).filter((one) => one !== arrow && isDirected(one))
  const true3 = shuffledBy(beside, arrow.id, ({ id }) => id).slice(0, WRONG)
  if (true3.length < WRONG) return []
  const { words, lang } = asking
  const options = true3.map((one): AnswerOption => ({
    ...{ id: one.id, text: atStart(said(asking, one, one.effect)), isRight: false },
    why: words.says(said(asking, one, one.effect), placesOf(one.claims, lang)),
  }))
  const right = {
    ...{ id: `not-${arrow.id}`, text: atStart(said(asking, arrow, turned)), isRight: true },
    why: saysOf(asking, arrow, true),
  }
  return questionOf({ kind: 'unsaid', arrow, text: words.unsaid, options: [right, ...options] })
}
