// A reader may press Enter before the search has come.
import { useEffect, useRef } from 'react'

/** Enter that comes before its answer: once there is one it is taken, unless something else was done meanwhile. */
export function useAwaited(entered: string, query: string, takeFirst: (() => void) | null) {
  const awaited = useRef(entered)
  useEffect(function takeWhatCame() {
    if (query === '' || awaited.current !== query || !takeFirst) return
    awaited.current = ''
    takeFirst()
  })
  return (text: string) => {
    awaited.current = text
  }
}
