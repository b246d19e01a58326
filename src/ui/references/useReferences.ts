// All references in the language of the page: fetched when the first one is shown, kept by the browser
// from then on. Until another language has come, those of the one before stay, and say which it is.
import type { ShownReference } from '../../domain/cite.ts'
import type { Language } from '../../domain/vocabulary.ts'
import { useWords } from '../useApp.ts'
import { useLoaded } from '../useLoaded.ts'

export interface References {
  readonly lang: Language
  /** In their order. */
  readonly list: readonly ShownReference[]
}

const LOAD: Readonly<Record<Language, () => Promise<References>>> = {
  en: async () => ({ lang: 'en', list: (await import('virtual:dataset/references-en')).default }),
  zh: async () => ({ lang: 'zh', list: (await import('virtual:dataset/references-zh')).default }),
}

/** All references, or null until they are there. */
export function useReferences(): References | null {
  return useLoaded(true, LOAD[useWords().lang], 'references')
}
