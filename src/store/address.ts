// The address bar shows the scope. One way each: a change of scope becomes a history entry, going
// back or forward becomes a scope. In theory this can be left out and the page still works.
import { linkOfScope, scopeOfLink } from './url.ts'
import type { AppStore } from './store.ts'

/** Marks the history entries this page made. */
const OWN_ENTRY = 'bone-autophagy'

/** Whether a history entry's state says that this page made it, so that going back stays here. */
export function isOwnEntry(state: unknown): boolean {
  return state === OWN_ENTRY
}

/** The parts of a browser window that are used; a test passes its own. */
export interface AddressBar {
  readonly location: { readonly pathname: string; readonly search: string }
  readonly history: { pushState(data: unknown, unused: string, url: string): void }
  addEventListener(type: 'popstate', listener: () => void): void
  removeEventListener(type: 'popstate', listener: () => void): void
}

/** Keeps address and store in step until the returned function is called. */
export function syncAddress(store: AppStore, bar: AddressBar): () => void {
  const stopWriting = store.subscribe(({ scope }, before) => {
    if (scope === before.scope) return
    const link = linkOfScope(scope)
    if (link === linkOfScope(scopeOfLink(bar.location.search, store.getState().dataset).scope))
      return
    bar.history.pushState(OWN_ENTRY, '', `${bar.location.pathname}${link}`)
  })
  const onPopState = () => {
    const { dataset, linkOpened } = store.getState()
    const { scope, faults } = scopeOfLink(bar.location.search, dataset)
    linkOpened(scope, faults)
  }
  bar.addEventListener('popstate', onPopState)
  return () => {
    stopWriting()
    bar.removeEventListener('popstate', onPopState)
  }
}
