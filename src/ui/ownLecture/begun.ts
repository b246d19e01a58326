// Whether this browser keeps a lecture of one's own, and which of several is worked on: all that the first load knows of
// them.
import { useSyncExternalStore } from 'react'

const KEY = 'bone-autophagy-lecture'
/** What could not be stored. */
let unstored: string | null = null
const listeners = new Set<() => void>()

/** The id of the lecture that is worked on; null where none was begun. */
function currentLecture(): string | null {
  if (unstored !== null) return unstored
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}

export function chooseLecture(id: string | null): void {
  unstored = null
  try {
    if (id === null) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, id)
  } catch {
    unstored = id
  }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

export function useCurrentLecture(): string | null {
  return useSyncExternalStore(subscribe, currentLecture)
}
