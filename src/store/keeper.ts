// Keeps what a reader makes, one writing after the other. Invariant: what another window has kept is never
// overwritten, but joined with.

/** Where something is kept. Each may fail. */
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

/** What is kept, as the page has it. */
export interface Held<T> {
  readonly get: () => T
  /** Puts what came of joining in its place. */
  readonly join: (shelf: T) => void
  readonly divided: () => void
  /** That it has been read or written, or why not. */
  readonly done: (what: 'read' | 'write', hasFailed: boolean) => void
}

export interface Keeper {
  readonly readSoon: () => void
  readonly keepSoon: () => void
  /** Settles when all that was done is kept, or could not be. */
  readonly settled: () => Promise<void>
}

export function createKeeper<T>(
  storage: ShelfStorage,
  { empty, read, write, merge }: KeptRules<T>,
  held: Held<T>,
): Keeper {
  const isSame = (a: T, b: T) => a === b || JSON.stringify(write(a)) === JSON.stringify(write(b))
  /** What is known to be kept. */
  let base = empty
  let work: Promise<void> = Promise.resolve()
  let isWaiting = false

  function join(kept: T): void {
    const next = merge(base, held.get(), kept, held.divided)
    base = kept
    if (!isSame(next, held.get())) held.join(next)
  }

  async function keep(): Promise<void> {
    isWaiting = false
    let written = base
    let theirs = base
    try {
      await storage.update((kept) => {
        theirs = read(kept)
        written = merge(base, held.get(), theirs, held.divided)
        return write(written)
      })
    } catch {
      held.done('write', true)
      return
    }
    // What was done while it was written is joined with it, and kept next.
    if (!isSame(theirs, base)) join(written)
    base = written
    held.done('write', false)
    storage.tell()
  }

  async function readKept(): Promise<void> {
    try {
      join(read(await storage.read()))
      held.done('read', false)
    } catch {
      held.done('read', true)
    }
  }

  return {
    readSoon: () => {
      work = work.then(readKept)
    },
    keepSoon: () => {
      if (isWaiting) return
      isWaiting = true
      work = work.then(keep)
    },
    settled: async () => {
      let last
      do {
        last = work
        await last
      } while (last !== work)
    },
  }
}
