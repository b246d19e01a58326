// A diagram keeps its Cytoscape instance to itself; tests see it by a method that every diagram calls on it.
// No mock of the module: test files share their modules, and a mock would stay behind in those of others.
import cytoscape from 'cytoscape'
import type { Core } from 'cytoscape'
import { afterAll, vi } from 'vitest'

export interface Cores {
  /** The instance made last. */
  readonly last: () => Core
  /** All that were made since the last call. */
  readonly take: () => readonly Core[]
}

/** Remembers the instances that the tests of the calling file make. */
export function watchCores(): Cores {
  const probe = cytoscape({ headless: true })
  const methods = Object.getPrototypeOf(probe) as Core
  probe.destroy()
  const spy = vi.spyOn(methods, 'on')
  afterAll(() => {
    spy.mockRestore()
  })
  const made = () => [...new Set(spy.mock.contexts as readonly Core[])]
  return {
    last: () => made().at(-1)!,
    take: () => {
      const all = made()
      spy.mockClear()
      return all
    },
  }
}
