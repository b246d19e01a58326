// An open question in words. Apart from the words for voices, which the page needs before it needs these.
import type { Dataset } from '../review/dataset.ts'
import type { QuestionKind } from '../graph/openQuestions.ts'
import type { Language } from '../review/vocabulary.ts'
import { chineseEither } from './chineseVerbs.ts'
import { nameInSentence } from './nameInSentence.ts'
import { chinese } from './chineseText.ts'

/** Why a question has two answers, as a sentence. */
export const QUESTION_KIND_WORDS: Readonly<
  Record<QuestionKind, Readonly<Record<Language, string>>>
> = {
  sentences: {
    en: 'Sentences of the review disagree on this.',
    zh: '综述中的句子对此说法不一。',
  },
  members: {
    en: 'Each single arrow is said one way; the two ways are said of different kinds or parts.',
    zh: '每条单独的箭头只有一种说法；两种说法针对的是不同的种类或组成。',
  },
  opposites: {
    en: 'What is said of the opposite does not fit.',
    zh: '对其相反一面的说法与之不合。',
  },
}

/** "Does oestrogen loss raise or lower autophagy?" */
export function describeQuestion(
  dataset: Dataset,
  { source, target }: { readonly source: string; readonly target: string },
  lang: Language,
): string {
  const [from, to] = [nameInSentence(dataset, source, lang), nameInSentence(dataset, target, lang)]
  if (lang === 'zh') return `${chinese(from, chineseEither(dataset, target), to)}？`
  const verb = dataset.entities.get(source)?.plural === true ? 'Do' : 'Does'
  return `${verb} ${from} raise or lower ${to}?`
}
