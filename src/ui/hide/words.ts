// Words of boxes that are hidden, in both languages.
import type { Dataset } from '../../domain/review/dataset.ts'
import type { Language } from '../../domain/review/vocabulary.ts'
import { nameOf } from '../../domain/words/describe.ts'
import { joinWords } from '../words/joinWords.ts'

interface HideWords {
  readonly hide: string
  readonly hidden: (names: string) => string
  readonly show: string
  /** In a lecture, which has no more buttons. */
  readonly byKey: string
}

export const HIDE_WORDS: Readonly<Record<Language, HideWords>> = {
  en: {
    hide: 'Hide this box',
    hidden: (names) => `Hidden: ${names}.`,
    show: 'Show again',
    byKey: 'X shows all again.',
  },
  zh: {
    hide: '隐藏此框',
    hidden: (names) => `已隐藏：${names}。`,
    show: '恢复显示',
    byKey: '按 X 全部恢复。',
  },
}

/** Which boxes are hidden, in one line. */
export function hiddenLine(dataset: Dataset, ids: readonly string[], lang: Language): string {
  const names = ids.map((id) => nameOf(dataset, id, lang))
  return HIDE_WORDS[lang].hidden(joinWords(names, lang))
}
