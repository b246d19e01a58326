// Lazy things in a component. Invariant: nothing is asked for before the first diagram stands, unless
// somebody uses it.
import { createContext, useContext, useEffect, useSyncExternalStore } from 'react'
import { onLazyChange } from '../../store/lazy.ts'
import type { Lazy, LazyState } from '../../store/lazy.ts'

/** Whether the first diagram stands, so that the line is free for what can wait. */
export const FirstPictureContext = createContext(false)

export function useHasFirstPicture(): boolean {
  return useContext(FirstPictureContext)
}

/** What comes, or null until it is wanted and there. Each time it is wanted anew it is tried anew. */
export function useLazy<T>(part: Lazy<T>, isWanted = true): T | null {
  const value = useSyncExternalStore(onLazyChange, part.now)
  useEffect(
    function fetchOnceWanted() {
      if (isWanted) void part.get()
    },
    [isWanted, part],
  )
  return isWanted ? value : null
}

export function useLazyState(part: Lazy<unknown>): LazyState {
  return useSyncExternalStore(onLazyChange, part.state)
}
