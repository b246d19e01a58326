// The store as header, details and status line hear of it: a filter once the picture has followed it, all else at once.
import type { AppState, AppStore } from './store.ts'

/** Calls back once the picture that answers a change is on screen. */
export type AfterPaint = (then: () => void) => void

type Tell = Parameters<AppStore['subscribe']>[0]

/** What is pressed among the filters; what is pressed around the picture is answered there at once. */
const FILTERS: ReadonlySet<string> = new Set(['facets', 'versus', 'general', 'contested'])

/** Whether nothing has changed but filters: what else changes a page is waited for as a whole. */
function isFilterAlone(now: AppState, before: AppState): boolean {
  const flat = ({ scope, ...rest }: AppState) => Object.entries({ ...rest, ...scope })
  const last = new Map<string, unknown>(flat(before))
  const changed = flat(now).filter(([name, value]) => value !== last.get(name))
  return changed.length > 0 && changed.every(([name]) => FILTERS.has(name))
}

/**
 * The same store, but for when its listeners hear: a filter is told by `afterPaint`. Each change is told, in order and to
 * all: one that comes before the last has been told has that one told first.
 */
export function deferredStore(store: AppStore, afterPaint: AfterPaint): AppStore {
  const listeners = new Set<Tell>()
  let untold: (() => void) | null = null
  const tellUntold = () => {
    const tell = untold
    untold = null
    tell?.()
  }
  const onChange: Tell = (now, before) => {
    tellUntold()
    const tell = () => {
      for (const listener of listeners) listener(now, before)
    }
    if (!isFilterAlone(now, before)) {
      tell()
      return
    }
    untold = tell
    afterPaint(() => {
      if (untold === tell) tellUntold()
    })
  }
  // For as long as the store lives, which nothing else keeps.
  store.subscribe(onChange)
  return {
    ...store,
    subscribe(listener) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}
