// What travels by itself: parts of the page, words, texts, positions. Invariant: what has come stays; what
// has failed is named until it comes, and is asked for again at its next use, on request, when the
// network is back, or when another part that had failed has come.

export type LazyState = 'none' | 'coming' | 'failed' | 'here'

export interface Lazy<T> {
  readonly name: string
  /** What has come, or null. */
  readonly now: () => T | null
  /** `failed` stays while it is tried again. */
  readonly state: () => LazyState
  /** One try, shared by all who ask while it lasts. Rejects where it fails. */
  readonly attempt: () => Promise<T>
  /** Starts a try, and resolves with what comes, at whichever try that is. */
  readonly get: () => Promise<T>
}

interface Failure {
  readonly name: string
  readonly isSaidInPlace: boolean
  readonly retry: () => Promise<unknown>
}

const failures = new Set<Failure>()
const listeners = new Set<() => void>()
let named: readonly string[] = []

function tell(): void {
  named = [...failures].filter(({ isSaidInPlace }) => !isSaidInPlace).map(({ name }) => name)
  for (const listener of [...listeners]) listener()
}

/** Calls `listener` after each change of anything lazy, until the returned function is called. */
export function onLazyChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** Names of what has failed and is not said where it would stand. The same list until it changes. */
export function failedNames(): readonly string[] {
  return named
}

/** Tries everything again that has failed; resolves when all of it has come or failed anew. */
export async function retryFailed(): Promise<void> {
  await Promise.allSettled([...failures].map(({ retry }) => retry()))
}

export interface LazyOptions {
  /** Whether its failure is said in its own place, and needs no notice. */
  readonly isSaidInPlace?: boolean
}

/** Something that `load` brings. The same load is asked again after a failure, never after it has come. */
export function lazy<T>(
  name: string,
  load: () => Promise<T>,
  { isSaidInPlace = false }: LazyOptions = {},
): Lazy<T> {
  let here: { readonly value: T } | null = null
  let coming: Promise<T> | null = null
  let waiting: ((value: T) => void)[] = []
  const failure: Failure = { name, isSaidInPlace, retry: () => attempt() }

  async function tryOnce(): Promise<T> {
    try {
      // Within a promise, so that a load that throws at once fails like any other.
      const value = await new Promise<T>((resolve) => {
        resolve(load())
      })
      here = { value }
      if (failures.delete(failure)) void retryFailed()
      const served = waiting
      waiting = []
      for (const resolve of served) resolve(value)
      return value
    } catch (error) {
      failures.add(failure)
      throw error
    } finally {
      coming = null
      tell()
    }
  }
  function attempt(): Promise<T> {
    if (here) return Promise.resolve(here.value)
    coming ??= tryOnce()
    return coming
  }
  return {
    name,
    now: () => here?.value ?? null,
    state() {
      if (here) return 'here'
      if (failures.has(failure)) return 'failed'
      return coming ? 'coming' : 'none'
    },
    attempt,
    get() {
      if (here) return Promise.resolve(here.value)
      return new Promise((resolve) => {
        waiting.push(resolve)
        attempt().catch(() => undefined)
      })
    },
  }
}
