// A part of the page that travels by itself: asked for once it is wanted, and a notice where it does not
// come. Invariant: nothing is asked for before the first diagram stands, unless somebody uses it.
import { createContext, useContext, useEffect, useState } from 'react'
import { useApp } from './useApp.ts'

/** Whether the first diagram stands, so that the line is free for what can wait. */
export const StandingContext = createContext(false)

export function useIsStanding(): boolean {
  return useContext(StandingContext)
}

/** What `load` brings, or null until it is wanted and there. `load` must be the same at each call. */
export function useLoaded<T>(isWanted: boolean, load: () => Promise<T>, what: string): T | null {
  const [loaded, setLoaded] = useState<T | null>(null)
  const loadFailed = useApp((state) => state.loadFailed)
  useEffect(
    function fetchOnceWanted() {
      if (!isWanted) return
      let isGone = false
      load().then(
        (part) => {
          if (!isGone) setLoaded(() => part)
        },
        () => {
          if (!isGone) loadFailed(what)
        },
      )
      return () => {
        isGone = true
      }
    },
    [isWanted, load, loadFailed, what],
  )
  return loaded
}
