// What a reader makes and this browser keeps, the lectures, say, while the page is open: what is done to it, how it is
// undone, and how it is kept. Invariant: every change is kept at once; what another window has kept is never overwritten,
// but joined with.
import { createStore } from 'zustand/vanilla'
import type { StoreApi } from 'zustand/vanilla'
import { EMPTY_SHELF, keptShelf, mergeShelves, shelfOf } from '../domain/lecture/shelf.ts'
import type { Shelf } from '../domain/lecture/shelf.ts'
import { createKeeper } from './keeper.ts'
import type { KeptRules, ShelfStorage } from './keeper.ts'

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

/** What can be undone: shelves as they were, and what was changed last. */
function createPast<T>() {
  let before: readonly T[] = []
  let lastOf: string | undefined
  return {
    remember: (shelf: T, of: string | undefined) => {
      if (of === undefined || of !== lastOf) before = [...before, shelf].slice(-MOST_UNDONE)
      lastOf = of
    },
    takeBack: (): T | undefined => {
      const shelf = before.at(-1)
      before = before.slice(0, -1)
      lastOf = undefined
      return shelf
    },
    forget: () => {
      before = []
      lastOf = undefined
    },
    hasMore: () => before.length > 0,
  }
}

export function createKeptStore<T>(storage: ShelfStorage, rules: KeptRules<T>): ShelfStore<T> {
  const past = createPast<T>()
  const store = createStore<ShelfState<T> & ShelfActions<T>>()((set, get) => ({
    ...{ shelf: rules.empty, isRead: false, trouble: null, canUndo: false, isDivided: false },
    changed: (shelf, of) => {
      past.remember(get().shelf, of)
      set({ shelf, canUndo: true, isDivided: false })
      keeper.keepSoon()
    },
    undone: () => {
      const shelf = past.takeBack()
      if (!shelf) return
      set({ shelf, canUndo: past.hasMore() })
      keeper.keepSoon()
    },
  }))
  const keeper = createKeeper(storage, rules, {
    get: () => store.getState().shelf,
    // What was done before another window's work came cannot be undone through it.
    join: (shelf) => {
      past.forget()
      store.setState((state) => ({ ...state, shelf, canUndo: false }))
    },
    divided: () => {
      store.setState({ isDivided: true })
    },
    done: (what, hasFailed) => {
      store.setState({
        ...(what === 'read' && { isRead: true }),
        trouble: hasFailed ? what : null,
      })
    },
  })
  keeper.readSoon()
  storage.listen(keeper.readSoon)
  return Object.assign(store, { settled: keeper.settled })
}
