// What a question of the self-test is: made from claims, answered from claims.
import type { Claim } from '../review/dataset.ts'
import type { Scope } from '../scope/scope.ts'

/** What is asked for, in the order in which a topic is gone through. */
export const QUESTION_KINDS = [
  'sign',
  'link',
  'cell',
  'setting',
  'seen',
  'evidence',
  'reversed',
  'unsaid',
  'path',
  'push',
] as const
export type QuestionKind = (typeof QUESTION_KINDS)[number]

export interface AnswerOption {
  /** Names the answer, the same in every language and release: `increases`, `OB`, an entity. */
  readonly id: string
  readonly text: string
  readonly isRight: boolean
  /** Why it is right or wrong, told from claims. */
  readonly why: string
}

export interface Question {
  /** Names kind and arrow, so that it is the same question in a later release: `sign:exercise--autophagy`. */
  readonly id: string
  readonly kind: QuestionKind
  /** The arrow that is asked about, to see it in the picture; of a chain its first. */
  readonly arrow: string
  /** What shows the answer where that is more than the arrow. */
  readonly shownBy?: Partial<Scope>
  readonly text: string
  /** Exactly one is right. Their order is the same wherever the question is asked. */
  readonly options: readonly AnswerOption[]
  /** The claims that answer it. */
  readonly claims: readonly Claim[]
}

/** A number from a text, the same on every machine (FNV-1a). */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** The items in an order that only the text decides. */
export function shuffledBy<T>(
  items: readonly T[],
  key: string,
  idOf: (item: T) => string,
): readonly T[] {
  return [...items].sort((a, b) => hashOf(`${key} ${idOf(a)}`) - hashOf(`${key} ${idOf(b)}`))
}

/** The id of the right answer. */
export function rightAnswer({ options }: Question): string {
  return options.find(({ isRight }) => isRight)?.id ?? ''
}
