// Why there is nothing to present, both languages: of the words of a lecture all that the first load has.
import type { Language } from '../../domain/review/vocabulary.ts'

export const NOT_PRESENTED: Readonly<Record<Language, string>> = {
  en: 'A diagram or a comparison can be presented. Choose one of these first.',
  zh: '只能演示通路图或对比。请先切换到其中之一。',
}
