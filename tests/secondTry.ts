// A test in a browser may be tried twice (vite.config.ts). Invariant: one that needed it is told of by name
// at the end of `npm test`, for it waits for the wrong thing.
import { afterEach } from 'vitest'

declare module 'vitest' {
  interface TaskMeta {
    secondTry?: true
  }
}

afterEach(({ task }) => {
  if ((task.result?.retryCount ?? 0) > 0) task.meta.secondTry = true
})
