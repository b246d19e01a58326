// The words of a language, loaded when used: a reader of one language does not pay for the other.
import type { Lazy } from '../../store/lazy.ts'
import type { Language } from '../../domain/review/vocabulary.ts'
import { later } from '../loading/later.ts'
import { en } from './en.ts'
import type { PageWords } from './en.ts'

export const WORDS: Readonly<Record<Language, Lazy<PageWords>>> = {
  en: later('words-en', () => Promise.resolve(en)),
  zh: later('words-zh', async () => (await import('./zh.ts')).zh),
}

/** How long a page waits for its words before it opens in English. */
const PATIENCE_MS = 6000

/** The words to open with: English where those of the language do not come, or not soon. */
export async function firstWords(lang: Language): Promise<PageWords> {
  const late = new Promise<PageWords>((resolve) => {
    setTimeout(() => {
      resolve(en)
    }, PATIENCE_MS)
  })
  return Promise.race([WORDS[lang].attempt().catch(() => en), late])
}
