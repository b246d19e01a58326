// A test in a browser may be tried twice (vite.config.ts). Invariant: one that needed it is told of at the
// end of `npm test`, by name and with what the first try met, for it waits for the wrong thing.
import { afterEach } from 'vitest'

declare module 'vitest' {
  interface TaskMeta {
    /** What the first try met. */
    secondTry?: string
  }
}

afterEach(({ task }) => {
  if ((task.result?.retryCount ?? 0) === 0) return
  const [first] = task.result?.errors ?? []
  task.meta.secondTry = (first?.stack ?? first?.message ?? 'unknown').slice(0, 600)
})
