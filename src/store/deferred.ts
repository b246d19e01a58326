// The store as what stands around the picture hears of it: a filter once the picture has followed it, all else at once.
import type { AppState, AppStore } from './store.ts'

/** Calls back once the picture that answers a change is on screen. */
export type AfterPaint = (then: () => void) => void

type Tell = Parameters<AppStore['subscribe']>[0]

/** Whether nothing has changed but the filters: what else changes a page is waited for as a whole. */
function isFilterAlone(now: AppState, before: AppState): boolean {
  const { scope, ...rest } = now
  const { scope: scopeBefore, ...restBefore } = before
  if (scope.facets === scopeBefore.facets) return false
  const last = new Map<string, unknown>(Object.entries({ ...scopeBefore, ...restBefore }))
  return Object.entries({ ...scope, ...rest }).every(
    ([name, value]) => name === 'facets' || value === last.get(name),
  )
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
  let stop: (() => void) | null = null
  return {
    ...store,
    subscribe(listener) {
      stop ??= store.subscribe(onChange)
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0) return
        stop?.()
        stop = null
        untold = null
      }
    },
  }
}
