// Prose follows the first paint: the texts of the chosen language, again when it changes, and the
// library once. Positions follow the view, and on a tour all its views come at once. What a loader
// promises may come late, after failures and new tries (lazy.ts).
import type { Layout, Library, Texts } from '../domain/review/dataset.ts'
import type { Language } from '../domain/review/vocabulary.ts'
import type { AppStore } from './store.ts'

export interface Loaders {
  readonly texts: (language: Language) => Promise<Texts>
  readonly library: () => Promise<Library>
}

/** Fetches the positions of a view unless they are there. */
async function keepLayout(
  store: AppStore,
  view: string,
  load: (view: string) => Promise<Layout>,
): Promise<void> {
  const isThere = () => store.getState().dataset.views.get(view)?.layout !== undefined
  if (isThere()) return
  const layout = await load(view)
  if (!isThere()) store.getState().layoutArrived(view, layout)
}

/**
 * Fetches the positions of each view when it is chosen (the default view has its own already), and those
 * of all views of a tour when it is taken, until the returned function is called.
 */
export function keepLayouts(store: AppStore, load: (view: string) => Promise<Layout>): () => void {
  const follow = () => {
    const { scope, dataset } = store.getState()
    const ofTour = scope.tour === null ? [] : (dataset.tours.get(scope.tour)?.views ?? [])
    for (const view of new Set([scope.view, ...ofTour])) void keepLayout(store, view, load)
  }
  follow()
  return store.subscribe(({ scope }, before) => {
    const { view, tour, step } = before.scope
    // At each step of a tour too, so that what has failed is tried again at its next use.
    if (scope.view !== view || scope.tour !== tour || scope.step !== step) follow()
  })
}

/** Loads now and at each change of language until the returned function is called. */
export function keepTexts(store: AppStore, loaders: Loaders): () => void {
  const { textsArrived, libraryArrived } = store.getState()
  const follow = async (language: Language) => {
    if (store.getState().texts?.language === language) return
    const texts = await loaders.texts(language)
    if (store.getState().scope.lang === language) textsArrived(texts)
  }
  void loaders.library().then(libraryArrived)
  void follow(store.getState().scope.lang)
  return store.subscribe(({ scope }, before) => {
    if (scope.lang !== before.scope.lang) void follow(scope.lang)
  })
}
