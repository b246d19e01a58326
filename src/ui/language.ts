// The language a reader last chose, kept on this device; a link that names one goes before it.
import { LANGUAGES } from '../domain/review/vocabulary.ts'
import type { Language } from '../domain/review/vocabulary.ts'
import type { AppStore } from '../store/store.ts'

/** Also read by the script in index.html, before the first paint. */
export const LANGUAGE_KEY = 'bone-autophagy-language'

/** The remembered language, or English. */
export function preferredLanguage(): Language {
  try {
    const stored = localStorage.getItem(LANGUAGE_KEY)
    return LANGUAGES.find((language) => language === stored) ?? 'en'
  } catch {
    return 'en'
  }
}

/** Remembers each choice of language from now on. */
export function rememberLanguage(store: AppStore): () => void {
  return store.subscribe(({ scope }, before) => {
    if (scope.lang === before.scope.lang) return
    try {
      localStorage.setItem(LANGUAGE_KEY, scope.lang)
    } catch {
      // A reader who forbids storage chooses anew at each visit.
    }
  })
}
