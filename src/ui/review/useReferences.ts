// All references in the language of the page: fetched when the first one is shown, kept from then on.
// Until another language has come, those of the one before stay, and say which it is.
import type { ShownReference } from '../../domain/words/cite.ts'
import type { Language } from '../../domain/review/vocabulary.ts'
import type { Lazy } from '../../store/lazy.ts'
import { later } from '../loading/later.ts'
import { useLazy } from '../loading/useLazy.ts'
import { useWords } from '../useApp.ts'

export interface References {
  readonly lang: Language
  /** In their order. */
  readonly list: readonly ShownReference[]
}

export const REFERENCES: Readonly<Record<Language, Lazy<References>>> = {
  en: later('references-en', async () => ({
    lang: 'en',
    list: (await import('virtual:dataset/references-en')).default,
  })),
  zh: later('references-zh', async () => ({
    lang: 'zh',
    list: (await import('virtual:dataset/references-zh')).default,
  })),
}

/** All references, or null until they are wanted and there. */
export function useReferences(isWanted = true): References | null {
  const { lang } = useWords()
  const other = lang === 'en' ? 'zh' : 'en'
  return useLazy(REFERENCES[lang], isWanted) ?? REFERENCES[other].now()
}
