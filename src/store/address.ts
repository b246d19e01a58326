// The address bar shows the scope. One way each: a change of scope becomes a history entry, going
// back or forward becomes a scope. In theory this can be left out and the page still works.
import { isArrangedAlike, UNARRANGED } from '../domain/scope/arrangement.ts'
import type { Scope } from '../domain/scope/scope.ts'
import { withRelease } from './dataVersion.ts'
import { linkOfScope, scopeOfLink } from './url.ts'
import type { AppState, AppStore } from './store.ts'

/** What a history entry that this page made remembers: that it is ours, and how many of ours lie behind it. */
interface OwnEntry {
  readonly app: 'bone-autophagy'
  readonly at: number
}

/** How many entries of this page lie behind the one that is shown. */
function placeOf(state: unknown): number {
  if (typeof state !== 'object' || state === null) return 0
  if (!('app' in state && state.app === 'bone-autophagy' && 'at' in state)) return 0
  return typeof state.at === 'number' ? state.at : 0
}

/** Whether a history entry's state says that this page made it, so that going back stays here. */
export const isOwnEntry = (state: unknown): boolean => placeOf(state) > 0

/** How many entries there are, by page. Which lie ahead the browser does not tell, so they are counted when made. */
const lastPlaces = new WeakMap<AppStore, number>()

/** Whether the browser has an entry of this page ahead of the one whose state this is. */
export const hasEntryAhead = (store: AppStore, state: unknown): boolean =>
  placeOf(state) < (lastPlaces.get(store) ?? 0)

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

/** The start, which is whatever the page shows today. */
const IS_START = /^\?lang=\w+$/

/**
 * The link of what is shown, with the data it was made with, so that a bookmark and a copy keep it; as long as the
 * notice of an older link stands those of that link, or a reload would lose the notice.
 */
function datedLink({ scope, whole, oldLink }: AppState, link = linkOfScope(scope)): string {
  return IS_START.test(link) && !oldLink
    ? link
    : withRelease(link, oldLink?.release ?? whole.meta.release)
}

/**
 * The link in the place of the one that was opened: it names its language, so that a reload and a copy
 * keep it. What was not understood of it stays there, to be named again.
 */
function ownLink(state: AppState, search: string): string {
  const { scope, linkFaults } = state
  if (linkFaults.length === 0) return datedLink(state)
  // In front: at the end it would take the place of a value that is read more kindly there.
  return new URLSearchParams(search).has('lang')
    ? search
    : `?lang=${scope.lang}&${search.replace(/^\?/, '')}`
}

function writeOwnLink(state: AppState, { location, history }: AddressBar): void {
  const link = ownLink(state, location.search)
  if (link === location.search) return
  ifAllowed(() => {
    history.replaceState(history.state, '', `${location.pathname}${link}`)
  })
}

/** Whether one scope only arranges what the other lists: that is no step to go back over. */
const isRearranged = (scope: Scope, before: Scope): boolean =>
  // To make links takes a part of a filter's frame, and what is arranged is seldom what has changed.
  !isArrangedAlike(scope, before) &&
  linkOfScope({ ...scope, ...UNARRANGED }) === linkOfScope({ ...before, ...UNARRANGED })

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
  writeOwnLink(store.getState(), bar)
  // To read the address takes as long as to look for what a filter answers, and mostly it is what was written last.
  let written: { readonly search: string; readonly link: string } | null = null
  const linkInBar = (before: AppState): string => {
    const { search } = bar.location
    if (search === written?.search) return written.link
    return linkOfScope(scopeOfLink(search, store.getState().whole, before.scope.lang).scope)
  }
  const stopWriting = store.subscribe((state, before) => {
    const { scope } = state
    if (state.oldLink !== before.oldLink) writeOwnLink(state, bar)
    if (scope === before.scope) return
    const link = linkOfScope(scope)
    if (link === linkInBar(before)) return
    // Back belongs to the page around a frame.
    const { history } = bar
    ifAllowed(() => {
      const url = `${bar.location.pathname}${datedLink(state, link)}`
      if (scope.embed || isRearranged(scope, before.scope))
        history.replaceState(history.state, '', url)
      else {
        const entry: OwnEntry = { app: 'bone-autophagy', at: placeOf(history.state) + 1 }
        history.pushState(entry, '', url)
        lastPlaces.set(store, entry.at)
      }
      written = { search: bar.location.search, link }
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
