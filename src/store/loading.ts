// Prose follows the first paint: the texts of the chosen language, again when it changes, and the
// library once. What is loaded is kept; what fails is said and can be tried again by choosing again.
import type { Layout, Library, Texts } from '../domain/dataset.ts'
import type { Language } from '../domain/vocabulary.ts'
import type { AppStore } from './store.ts'

export interface Loaders {
  readonly texts: (language: Language) => Promise<Texts>
  readonly library: () => Promise<Library>
}

/** Fetches the positions of each view when it is first chosen; the default view has its own already. */
export function keepLayouts(store: AppStore, load: (view: string) => Promise<Layout>): () => void {
  const asked = new Set<string>()
  const follow = async () => {
    const { scope, dataset, layoutArrived, loadFailed } = store.getState()
    const { view } = scope
    if (dataset.views.get(view)?.layout || asked.has(view)) return
    asked.add(view)
    try {
      layoutArrived(view, await load(view))
    } catch {
      asked.delete(view)
      loadFailed('layout')
    }
  }
  void follow()
  return store.subscribe(({ scope }, before) => {
    if (scope.view !== before.scope.view) void follow()
  })
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
      if (store.getState().scope.lang === language) loadFailed('texts')
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
