// A warning is a failure: a browser test during which anything was warned of is red. Invariant: the console
// is as it was once a test is over. A test that expects a warning replaces the method itself, visibly.
import { afterEach, beforeEach, expect } from 'vitest'
import { cleanup } from 'vitest-browser-react'
import { leavePage, startFromTheTop } from './leaving.ts'

type Say = (...words: unknown[]) => void
const voice: { warn: Say; error: Say } = console
const METHODS = ['warn', 'error'] as const
let heard: string[] = []
let restore: (() => void)[] = []

// Plain functions and no spies, so that a test's own `vi.restoreAllMocks()` cannot switch this off.
beforeEach(async () => {
  // One window runs file after file, and a library that is imported once clears up after the first alone.
  await cleanup()
  startFromTheTop()
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

afterEach(async () => {
  // Still listening: a warning on leaving is heard too.
  await leavePage()
  for (const undo of restore) undo()
  expect(heard, 'a test may not warn').toEqual([])
})
