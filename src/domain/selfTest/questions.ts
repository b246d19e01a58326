// All questions of the self-test, made from the claims: no answer is kept anywhere but in the data.
import type { Dataset } from '../review/dataset.ts'
import type { Language } from '../review/vocabulary.ts'
import { askAlong } from './askAlong.ts'
import { askLink, askUnsaid, endsOf } from './askAmong.ts'
import { askableArrows } from './askable.ts'
import { askCell, askSetting } from './askContext.ts'
import { askingIn } from './asked.ts'
import { askEvidence, askReversed, askSeen, askSign } from './askSign.ts'
import { QUESTION_KINDS } from './question.ts'
import type { Question } from './question.ts'

/**
 * Every question that the claims answer, in one language, those of one kind after those of another. The same in both
 * languages but for the words: ids, options, right answers.
 */
export function allQuestions(dataset: Dataset, lang: Language): readonly Question[] {
  const asking = askingIn(dataset, lang)
  const arrows = askableArrows(dataset)
  const ends = endsOf(arrows)
  const questions = arrows.flatMap((arrow) => [
    ...askSign(asking, arrow),
    ...askSeen(asking, arrow),
    ...askEvidence(asking, arrow),
    ...askReversed(asking, arrow),
    ...askCell(asking, arrow),
    ...askSetting(asking, arrow),
    ...askLink(asking, arrow, ends),
    ...askUnsaid(asking, arrow, ends),
  ])
  questions.push(...askAlong(asking))
  const place = ({ kind }: Question) => QUESTION_KINDS.indexOf(kind)
  return questions.sort((a, b) => place(a) - place(b))
}
