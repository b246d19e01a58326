// What a reader makes and this browser keeps, the lectures, say, while the page is open: what is done to it, how it is
// undone, and how it is kept. Invariant: every change is kept at once; what another window has kept is never overwritten,
// but joined with.
import { createStore } from 'zustand/vanilla'
import type { StoreApi } from 'zustand/vanilla'
import { EMPTY_SHELF, keptShelf, mergeShelves, shelfOf } from '../domain/lecture/shelf.ts'
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

/** How a thing is kept: read from what was kept, written for it, and joined with what another window has made of it. */
export interface KeptRules<T> {
  readonly empty: T
  readonly read: (kept: unknown) => T
  readonly write: (shelf: T) => unknown
  /** `onDivided` is called where both have changed the same, so that there are two of it now. */
  readonly merge: (base: T, mine: T, theirs: T, onDivided: () => void) => T
}

export interface ShelfState<T = Shelf> {
  readonly shelf: T
  /** Whether what is kept has been asked for. */
  readonly isRead: boolean
  /** Why nothing is kept: it cannot be read, or not be written. */
  readonly trouble: 'read' | 'write' | null
  readonly canUndo: boolean
  /** Whether another window has changed the same lecture, so that there are two of it now. */
  readonly isDivided: boolean
}

interface ShelfActions<T> {
  /** `of` names what is changed, so that typing in one field is undone as one. */
  readonly changed: (shelf: T, of?: string) => void
  readonly undone: () => void
}

export type ShelfStore<T = Shelf> = StoreApi<ShelfState<T> & ShelfActions<T>> & {
  /** Settles when all that was done is kept, or could not be. */
  readonly settled: () => Promise<void>
}

const MOST_UNDONE = 100

/** The lectures of this browser. */
export function createShelfStore(storage: ShelfStorage, newId: () => string): ShelfStore {
  return createKeptStore(storage, {
    empty: EMPTY_SHELF,
    read: shelfOf,
    write: keptShelf,
    merge: (base, mine, theirs, onDivided) =>
      mergeShelves(base, mine, theirs, () => {
        onDivided()
        return newId()
      }),
  })
}

export function createKeptStore<T>(storage: ShelfStorage, rules: KeptRules<T>): ShelfStore<T> {
  const { empty, read, write } = rules
  const isSame = (a: T, b: T) => a === b || JSON.stringify(write(a)) === JSON.stringify(write(b))
  /** What is known to be kept. */
  let base = empty
  let before: readonly T[] = []
  let lastOf: string | undefined
  let work: Promise<void> = Promise.resolve()
  let isWaiting = false
  const merged = (mine: T, theirs: T) =>
    rules.merge(base, mine, theirs, () => {
      store.setState({ isDivided: true })
    })

  const store = createStore<ShelfState<T> & ShelfActions<T>>()((set, get) => ({
    ...{ shelf: empty, isRead: false, trouble: null, canUndo: false, isDivided: false },
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
  function join(kept: T): void {
    const { shelf } = store.getState()
    const next = merged(shelf, kept)
    base = kept
    if (isSame(next, shelf)) return
    before = []
    lastOf = undefined
    store.setState((state) => ({ ...state, shelf: next, canUndo: false }))
  }

  async function keep(): Promise<void> {
    isWaiting = false
    let written = base
    let theirs = base
    try {
      await storage.update((kept) => {
        theirs = read(kept)
        written = merged(store.getState().shelf, theirs)
        return write(written)
      })
    } catch {
      store.setState({ trouble: 'write' })
      return
    }
    // What was done while it was written is joined with it, and kept next.
    if (!isSame(theirs, base)) join(written)
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
      join(read(await storage.read()))
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
