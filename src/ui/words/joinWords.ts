// Things named one after the other, with the mark each language puts between them.
import type { Language } from '../../domain/review/vocabulary.ts'

const MARKS: Readonly<Record<Language, string>> = { en: ', ', zh: '、' }

/** `a, b, c` or `甲、乙、丙`: a list without an "and", for a cell or a fact. */
export function joinWords(texts: readonly string[], lang: Language): string {
  return texts.join(MARKS[lang])
}
