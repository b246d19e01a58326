// Where the lectures are kept in this browser, and how its windows hear of each other.
import { get, update } from 'idb-keyval'
import type { ShelfStorage } from '../../store/shelf.ts'

const NAME = 'bone-autophagy-lectures'

function channel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel(NAME)
  } catch {
    // Then windows find out of each other when they keep something.
    return null
  }
}

export function shelfStorage(): ShelfStorage {
  const others = channel()
  return {
    read: () => get(NAME),
    update: (change) => update(NAME, change),
    tell: () => {
      others?.postMessage(NAME)
    },
    listen: (listener) => {
      others?.addEventListener('message', listener)
    },
  }
}
