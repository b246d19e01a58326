// Where what a reader makes is kept in this browser, and how its windows hear of each other.
import { get, update } from 'idb-keyval'
import type { ShelfStorage } from '../../store/keeper.ts'

function channel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name)
  } catch {
    // Then windows find out of each other when they keep something.
    return null
  }
}

/** Under a name for each thing that is kept. */
export function shelfStorage(name: string): ShelfStorage {
  const others = channel(name)
  return {
    read: () => get(name),
    update: (change) => update(name, change),
    tell: () => {
      others?.postMessage(name)
    },
    listen: (listener) => {
      others?.addEventListener('message', listener)
    },
  }
}
