// What a picture shows of a push: the boxes that answer, with a mark each, and the arrows by which it arrives; of a
// chosen chain its arrows alone.
import type { PushAnswer } from '../domain/graph/pushAnswer.ts'
import type { Scope } from '../domain/scope/scope.ts'
import type { AnswerMark, Spoken } from './highlight.ts'

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
