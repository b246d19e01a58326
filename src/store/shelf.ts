// The lectures of this browser while the page is open: what is done to them, how it is undone, and how it is kept.
// Invariant: every change is kept at once; what another window has kept is never overwritten, but joined with (mergeShelves).
import { createStore } from 'zustand/vanilla'
import type { StoreApi } from 'zustand/vanilla'
import {
  EMPTY_SHELF,
  isSameShelf,
  keptShelf,
  mergeShelves,
  shelfOf,
} from '../domain/lecture/shelf.ts'
import type { Shelf } from '../domain/lecture/shelf.ts'

/** Where the shelf is kept. Each may fail. */
export interface ShelfStorage {
  readonly read: () => Promise<unknown>
  /** Puts what `change` makes of what is kept in its place, with nothing in between. */
  readonly update: (change: (kept: unknown) => unknown) => Promise<void>
  /** Tells other windows that something has been kept. */
  readonly tell: () => void
  /** Calls `listener` when another window has kept something. */
  readonly listen: (listener: () => void) => void
}

export interface ShelfState {
  readonly shelf: Shelf
  /** Whether what is kept has been asked for. */
  readonly isRead: boolean
  /** Why nothing is kept: it cannot be read, or not be written. */
  readonly trouble: 'read' | 'write' | null
  readonly canUndo: boolean
  /** Whether another window has changed the same lecture, so that there are two of it now. */
  readonly isDivided: boolean
}

interface ShelfActions {
  /** `of` names what is changed, so that typing in one field is undone as one. */
  readonly changed: (shelf: Shelf, of?: string) => void
  readonly undone: () => void
}

export type ShelfStore = StoreApi<ShelfState & ShelfActions> & {
  /** Settles when all that was done is kept, or could not be. */
  readonly settled: () => Promise<void>
}

const MOST_UNDONE = 100

export function createShelfStore(storage: ShelfStorage, newId: () => string): ShelfStore {
  /** What is known to be kept. */
  let base = EMPTY_SHELF
  let before: readonly Shelf[] = []
  let lastOf: string | undefined
  let work: Promise<void> = Promise.resolve()
  let isWaiting = false
  const newIdOfTwo = () => {
    store.setState({ isDivided: true })
    return newId()
  }

  const store = createStore<ShelfState & ShelfActions>()((set, get) => ({
    ...{ shelf: EMPTY_SHELF, isRead: false, trouble: null, canUndo: false, isDivided: false },
    changed: (shelf, of) => {
      if (of === undefined || of !== lastOf) before = [...before, get().shelf].slice(-MOST_UNDONE)
      lastOf = of
      set({ shelf, canUndo: true, isDivided: false })
      keepSoon()
    },
    undone: () => {
      const shelf = before.at(-1)
      if (!shelf) return
      before = before.slice(0, -1)
      lastOf = undefined
      set({ shelf, canUndo: before.length > 0 })
      keepSoon()
    },
  }))

  /** Takes over what another window has kept. What was done before it cannot be undone through it. */
  function join(kept: Shelf): void {
    const { shelf } = store.getState()
    const next = mergeShelves(base, shelf, kept, newIdOfTwo)
    base = kept
    if (isSameShelf(next, shelf)) return
    before = []
    lastOf = undefined
    store.setState({ shelf: next, canUndo: false })
  }

  async function keep(): Promise<void> {
    isWaiting = false
    let written = base
    let theirs = base
    try {
      await storage.update((kept) => {
        theirs = shelfOf(kept)
        written = mergeShelves(base, store.getState().shelf, theirs, newIdOfTwo)
        return keptShelf(written)
      })
    } catch {
      store.setState({ trouble: 'write' })
      return
    }
    // What was done while it was written is joined with it, and kept next.
    if (!isSameShelf(theirs, base)) join(written)
    base = written
    store.setState({ trouble: null })
    storage.tell()
  }

  function keepSoon(): void {
    if (isWaiting) return
    isWaiting = true
    work = work.then(keep)
  }

  async function readKept(): Promise<void> {
    try {
      join(shelfOf(await storage.read()))
      store.setState({ isRead: true, trouble: null })
    } catch {
      store.setState({ isRead: true, trouble: 'read' })
    }
  }

  work = readKept()
  storage.listen(() => {
    work = work.then(readKept)
  })
  return Object.assign(store, {
    async settled() {
      let last
      do {
        last = work
        await last
      } while (last !== work)
    },
  })
}
