// What can be guessed of what one thing does to another, in one table: the same choice has the same words before a
// step of a tour, in a lecture and in the self-test.
import type { Language } from '../review/vocabulary.ts'
import type { Prediction } from '../scope/ask.ts'

export const GUESS_WORDS: Readonly<Record<Language, Readonly<Record<Prediction, string>>>> = {
  en: {
    raises: 'It raises it',
    lowers: 'It lowers it',
    both: 'Both, depending on the context',
    unsaid: 'The review gives no direction',
  },
  zh: {
    raises: '使之上升',
    lowers: '使之下降',
    both: '两种说法都有，视情况而定',
    unsaid: '综述没有说明方向',
  },
}
