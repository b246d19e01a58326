// The address bar shows the scope. One way each: a change of scope becomes a history entry, going
// back or forward becomes a scope. In theory this can be left out and the page still works.
import { linkOfScope, scopeOfLink } from './url.ts'
import type { AppState, AppStore } from './store.ts'

/** Marks the history entries this page made. */
const OWN_ENTRY = 'bone-autophagy'

/** Whether a history entry's state says that this page made it, so that going back stays here. */
export function isOwnEntry(state: unknown): boolean {
  return state === OWN_ENTRY
}

/** The parts of a browser window that are used; a test passes its own. */
export interface AddressBar {
  readonly location: { readonly pathname: string; readonly search: string }
  readonly history: {
    readonly state: unknown
    pushState(data: unknown, unused: string, url: string): void
    replaceState(data: unknown, unused: string, url: string): void
  }
  addEventListener(type: 'popstate', listener: () => void): void
  removeEventListener(type: 'popstate', listener: () => void): void
}

/**
 * The link in the place of the one that was opened: it names its language, so that a reload and a copy
 * keep it. What was not understood of it stays there, to be named again.
 */
function ownLink({ scope, linkFaults }: AppState, search: string): string {
  if (linkFaults.length === 0) return linkOfScope(scope)
  // In front: at the end it would take the place of a value that is read more kindly there.
  return new URLSearchParams(search).has('lang')
    ? search
    : `?lang=${scope.lang}&${search.replace(/^\?/, '')}`
}

function nameLanguage(state: AppState, { location, history }: AddressBar): void {
  const link = ownLink(state, location.search)
  if (link === location.search) return
  ifAllowed(() => {
    history.replaceState(history.state, '', `${location.pathname}${link}`)
  })
}

/** A page that may not change its address, within a frame, say, is no worse off than before. */
function ifAllowed(change: () => void): void {
  try {
    change()
  } catch {
    // What is shown is right; only the address does not say it.
  }
}

/** Keeps address and store in step until the returned function is called. */
export function syncAddress(store: AppStore, bar: AddressBar): () => void {
  nameLanguage(store.getState(), bar)
  const stopWriting = store.subscribe(({ scope }, before) => {
    if (scope === before.scope) return
    const link = linkOfScope(scope)
    const there = scopeOfLink(bar.location.search, store.getState().whole, before.scope.lang)
    if (link === linkOfScope(there.scope)) return
    // Back belongs to the page around a frame.
    const { history } = bar
    ifAllowed(() => {
      const url = `${bar.location.pathname}${link}`
      if (scope.embed) history.replaceState(history.state, '', url)
      else history.pushState(OWN_ENTRY, '', url)
    })
  })
  const onPopState = () => {
    const { whole, scope, linkOpened } = store.getState()
    const there = scopeOfLink(bar.location.search, whole, scope.lang)
    linkOpened(there.scope, there.faults)
  }
  bar.addEventListener('popstate', onPopState)
  return () => {
    stopWriting()
    bar.removeEventListener('popstate', onPopState)
  }
}
