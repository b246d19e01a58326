// Follows where one goes, told apart by whether the browser went there or the reader changed something.
import { useEffect, useState } from 'react'
import { isOwnEntry } from '../../store/address.ts'
import type { AppStore } from '../../store/store.ts'
import { hasAhead, trailFrom, walkedTo, wentTo } from '../../store/trail.ts'
import { usePage } from '../useApp.ts'

interface Ways {
  readonly canUndo: boolean
  readonly canRedo: boolean
}

/** Kept while the page stands: a lecture takes the header away and brings it back. */
const trails = new WeakMap<AppStore, ReturnType<typeof trailFrom>>()

export function useTrail(): Ways {
  const { store } = usePage()
  const [trail, setTrail] = useState(() => {
    const left = trails.get(store)
    const link = window.location.search
    return left ? wentTo(left, link) : trailFrom(link)
  })
  useEffect(
    function follow() {
      const walk = () => {
        setTrail((was) => walkedTo(was, window.location.search))
      }
      // The address is written in the same turn, by a listener that came before.
      const stop = store.subscribe((state, before) => {
        if (state.scope === before.scope) return
        queueMicrotask(() => {
          setTrail((was) => wentTo(was, window.location.search))
        })
      })
      // Before the store hears of it, so that the change it makes is none of the reader's.
      window.addEventListener('popstate', walk, true)
      return () => {
        stop()
        window.removeEventListener('popstate', walk, true)
      }
    },
    [store],
  )
  useEffect(
    function keep() {
      trails.set(store, trail)
    },
    [store, trail],
  )
  const canUndo = trail.at > 0 || isOwnEntry(window.history.state)
  return { canUndo, canRedo: hasAhead(trail) }
}
