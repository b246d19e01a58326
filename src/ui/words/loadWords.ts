// The words of a language, loaded when used: a reader of one language does not pay for the other.
import type { Language } from '../../domain/vocabulary.ts'
import { en } from './en.ts'
import type { PageWords } from './en.ts'

export async function loadWords(lang: Language): Promise<PageWords> {
  if (lang === 'en') return en
  const { zh } = await import('./zh.ts')
  return zh
}
