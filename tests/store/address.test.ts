// Guards the address bar: it shows what is seen, and back and forward lead where one has been.
import { describe, expect, it } from 'vitest'
import { DEFAULT_SCOPE } from '../../src/domain/scope.ts'
import { isOwnEntry, syncAddress } from '../../src/store/address.ts'
import type { AddressBar } from '../../src/store/address.ts'
import { createAppStore } from '../../src/store/store.ts'
import { scopeOfLink } from '../../src/store/url.ts'
import { fixtureDataset } from '../fixtures.ts'

/** A window's address bar, with a history to walk in. */
class FakeBar implements AddressBar {
  #entries: { readonly url: string; readonly state: unknown }[]
  #at = 0
  readonly #listeners = new Set<() => void>()

  constructor(search: string) {
    this.#entries = [{ url: `/page/${search}`, state: null }]
  }
  get #url() {
    return new URL(this.#entries[this.#at]!.url, 'https://example.org')
  }
  get location() {
    const { pathname, search } = this.#url
    return { pathname, search }
  }
  readonly history = {
    pushState: (state: unknown, _unused: string, url: string) => {
      this.#entries = [...this.#entries.slice(0, this.#at + 1), { url, state }]
      this.#at++
    },
  }
  addEventListener(_type: 'popstate', listener: () => void) {
    this.#listeners.add(listener)
  }
  removeEventListener(_type: 'popstate', listener: () => void) {
    this.#listeners.delete(listener)
  }
  go(steps: number) {
    this.#at += steps
    for (const listener of this.#listeners) listener()
  }
  get entries(): readonly string[] {
    return this.#entries.map(({ url }) => url)
  }
  get states(): readonly unknown[] {
    return this.#entries.map(({ state }) => state)
  }
}

function open(search = '') {
  const bar = new FakeBar(search)
  const { scope, faults } = scopeOfLink(search, fixtureDataset)
  const store = createAppStore(fixtureDataset, { scope, linkFaults: faults })
  const stop = syncAddress(store, bar)
  return { bar, store, stop, act: () => store.getState() }
}

describe('the address', () => {
  it('follows each change of what is seen, one entry each, at the same path', () => {
    const { bar, act } = open()
    act().optionToggled('cell', 'OB')
    act().selected('mtor')
    act().filtersCleared()
    act().startedOver()
    expect(bar.entries).toEqual([
      '/page/',
      '/page/?cell=OB',
      '/page/?cell=OB&select=mtor',
      '/page/?select=mtor',
      '/page/',
    ])
  })

  it('of an entry made here is marked so, and that of the one first opened is not', () => {
    const { bar, act } = open('?cell=OB')
    act().selected('mtor')
    act().filtersCleared()
    expect(bar.states.map(isOwnEntry)).toEqual([false, true, true])
  })

  it('gets no entry where nothing that a link says has changed', () => {
    const { bar, act } = open('?select=mtor')
    act().selected('mtor')
    act().modeChosen('diagram')
    act().noticeDismissed()
    act().filtersCleared()
    expect(bar.entries).toEqual(['/page/?select=mtor'])
  })

  it('that someone typed in another way is left as it is', () => {
    const { bar, act } = open('?lang=en&cell=ob&utm_source=mail')
    act().languageChosen('en')
    expect(bar.entries).toHaveLength(1)
  })
})

describe('going back and forward', () => {
  it('shows what was seen there, and writes no new entry', () => {
    const { bar, store, act } = open()
    act().optionToggled('cell', 'OB')
    const filtered = store.getState().scope
    act().selected('mtor')
    bar.go(-1)
    expect(store.getState().scope).toEqual(filtered)
    bar.go(-1)
    expect(store.getState().scope).toEqual(DEFAULT_SCOPE)
    bar.go(2)
    expect(store.getState().scope.select).toBe('mtor')
    expect(bar.entries).toHaveLength(3)
  })

  it('names what the address there does not make sense of, and forgets it on leaving', () => {
    const { bar, store, act } = open('?cell=XX')
    expect(store.getState().linkFaults).toEqual([{ parameter: 'cell', value: 'XX' }])
    act().selected('mtor')
    act().noticeDismissed()
    bar.go(-1)
    expect(store.getState().linkFaults).toEqual([{ parameter: 'cell', value: 'XX' }])
    bar.go(1)
    expect(store.getState().linkFaults).toEqual([])
  })
})

it('after it is stopped, address and page go their own ways', () => {
  const { bar, store, act, stop } = open()
  stop()
  act().selected('mtor')
  expect(bar.entries).toHaveLength(1)
  bar.go(0)
  expect(store.getState().scope.select).toBe('mtor')
})
