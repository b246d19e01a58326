// Whether there is anything to undo or to redo, which are the browser's own Back and Forward.
import { useCallback, useSyncExternalStore } from 'react'
import { hasEntryAhead, isOwnEntry } from '../../store/address.ts'
import { usePage } from '../useApp.ts'

interface Ways {
  readonly canUndo: boolean
  readonly canRedo: boolean
}

export function useTrail(): Ways {
  const { store } = usePage()
  const subscribe = useCallback(
    (onChange: () => void) => {
      // The address is written in the same turn, by a listener that came before.
      const stop = store.subscribe(onChange)
      window.addEventListener('popstate', onChange)
      return () => {
        stop()
        window.removeEventListener('popstate', onChange)
      }
    },
    [store],
  )
  return {
    canUndo: useSyncExternalStore(subscribe, () => isOwnEntry(window.history.state)),
    canRedo: useSyncExternalStore(subscribe, () => hasEntryAhead(store, window.history.state)),
  }
}
