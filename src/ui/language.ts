// The language a reader last chose, kept on this device; a link that names one goes before it.
import { LANGUAGES } from '../domain/review/vocabulary.ts'
import type { Language } from '../domain/review/vocabulary.ts'
import type { AppStore } from '../store/store.ts'

/** Also read by the script in index.html, before the first paint. */
export const LANGUAGE_KEY = 'bone-autophagy-language'

/** What was chosen here, else the first language of the browser that the page has, else English. */
export function languageFor(chosen: string | null, asked: readonly string[]): Language {
  const known = (tag: string | null) =>
    LANGUAGES.find((language) => language === tag?.toLowerCase().split(/[-_]/)[0])
  return known(chosen) ?? asked.map(known).find((language) => language !== undefined) ?? 'en'
}

/** The language of a page whose link names none. */
export function preferredLanguage(): Language {
  let chosen = null
  try {
    chosen = localStorage.getItem(LANGUAGE_KEY)
  } catch {
    // Nothing can be kept: the browser's own language holds.
  }
  return languageFor(chosen, navigator.languages)
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
