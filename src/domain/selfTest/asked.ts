// What the makers of questions share: an arrow in words, where it is said, and options with one right answer.
import type { Dataset } from '../review/dataset.ts'
import type { Claim } from '../review/dataset.ts'
import type { Language, SummaryEffect } from '../review/vocabulary.ts'
import { describeInteraction, nameOf } from '../words/describe.ts'
import { chinese } from '../words/chineseText.ts'
import type { AskableArrow } from './askable.ts'
import { shuffledBy } from './question.ts'
import type { AnswerOption, Question, QuestionKind } from './question.ts'
import { TEST_WORDS } from './words.ts'
import type { QuestionWords } from './words.ts'

/** The dataset in a language, with the words of its questions. */
export interface Asking {
  readonly dataset: Dataset
  readonly lang: Language
  readonly words: QuestionWords
  readonly nameOf: (id: string) => string
}

export function askingIn(dataset: Dataset, lang: Language): Asking {
  return { dataset, lang, words: TEST_WORDS[lang], nameOf: (id) => nameOf(dataset, id, lang) }
}

/** At most three sentences, each once: more would hide which they are. */
export function placesOf(claims: readonly Claim[], lang: Language): string {
  const places = [...new Set(claims.map(({ locator }) => locator))]
  const more =
    places.length > 3
      ? [lang === 'en' ? `${places.length - 3} more` : `另 ${places.length - 3} 处`]
      : []
  return [...places.slice(0, 3), ...more].join(lang === 'en' ? ', ' : '、')
}

/** The arrow as a sentence, as it is or as if it said `effect`. */
export function said(
  { dataset, lang }: Asking,
  arrow: Pick<AskableArrow, 'source' | 'target'>,
  effect: SummaryEffect,
): string {
  const text = describeInteraction(dataset, { ...arrow, effect }, lang)
  // Labels stand apart by blanks; in a sentence Chinese is written together.
  return lang === 'zh' ? chinese(...text.split(' ')) : text
}

/** What the review says of an arrow, with its places. */
export function saysOf(asking: Asking, arrow: AskableArrow, isInstead = false): string {
  const { words, lang } = asking
  const say = isInstead ? words.saysInstead : words.says
  // Sentences that give no direction do not say this one.
  const telling = arrow.claims.filter(({ effect }) => effect === arrow.effect)
  const claims = telling.length > 0 ? telling : arrow.claims
  return say(said(asking, arrow, arrow.effect), placesOf(claims, lang))
}

interface Asked {
  readonly kind: QuestionKind
  readonly arrow: AskableArrow
  /** Where one arrow is asked about in several ways, which one. */
  readonly part?: string
  readonly text: string
  readonly options: readonly AnswerOption[]
  readonly claims?: readonly Claim[]
}

/** A question with its options in an order of their own; none where not exactly one of them is right. */
export function questionOf({
  kind,
  arrow,
  part,
  text,
  options,
  claims,
}: Asked): readonly Question[] {
  const right = options.filter(({ isRight }) => isRight)
  const texts = new Set(options.map((option) => option.text))
  if (right.length !== 1 || texts.size !== options.length || options.length < 3) return []
  const id = [kind, arrow.id, ...(part === undefined ? [] : [part])].join(':')
  return [
    {
      ...{ id, kind, text },
      arrow: arrow.id,
      options: shuffledBy(options, id, (option) => option.id),
      claims: claims ?? arrow.claims,
    },
  ]
}
