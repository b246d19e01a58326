// Prose follows the first paint: the texts of the chosen language, again when it changes, and the
// library once. What is loaded is kept; what fails is said and can be tried again by choosing again.
import type { Library, Texts } from '../domain/dataset.ts'
import type { Language } from '../domain/vocabulary.ts'
import type { AppStore } from './store.ts'

export interface Loaders {
  readonly texts: (language: Language) => Promise<Texts>
  readonly library: () => Promise<Library>
}

/** Loads now and at each change of language until the returned function is called. */
export function keepTexts(store: AppStore, loaders: Loaders): () => void {
  const { textsArrived, libraryArrived, loadFailed } = store.getState()
  const follow = async (language: Language) => {
    if (store.getState().texts?.language === language) return
    try {
      const texts = await loaders.texts(language)
      if (store.getState().scope.lang === language) textsArrived(texts)
    } catch {
      loadFailed('texts')
    }
  }
  loaders.library().then(libraryArrived, () => {
    loadFailed('library')
  })
  void follow(store.getState().scope.lang)
  return store.subscribe(({ scope }, before) => {
    if (scope.lang !== before.scope.lang) void follow(scope.lang)
  })
}
