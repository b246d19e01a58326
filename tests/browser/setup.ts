// A warning is a failure: a browser test during which anything was warned of is red. Invariant: the console
// is as it was once a test is over. A test that expects a warning replaces the method itself, visibly.
import { afterEach, beforeEach, expect } from 'vitest'

type Say = (...words: unknown[]) => void
const voice: { warn: Say; error: Say } = console
const METHODS = ['warn', 'error'] as const
let heard: string[] = []
let restore: (() => void)[] = []

// Plain functions and no spies, so that a test's own `vi.restoreAllMocks()` cannot switch this off.
beforeEach(() => {
  heard = []
  restore = METHODS.map((method) => {
    const original = voice[method]
    voice[method] = (...words: unknown[]) => {
      heard.push(`console.${method}: ${words.map(String).join(' ')}`)
      original.apply(console, words)
    }
    return () => {
      voice[method] = original
    }
  })
})

afterEach(() => {
  for (const undo of restore) undo()
  expect(heard, 'a test may not warn').toEqual([])
})
