// Guards the address bar: it shows what is seen, and back and forward lead where one has been.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COLUMNS, findable } from '../../src/domain/scope/arrangement.ts'
import { DEFAULT_SCOPE, LISTS, MODES, NO_FACETS } from '../../src/domain/scope/scope.ts'
import { hasEntryAhead, isOwnEntry, syncAddress } from '../../src/store/address.ts'
import type { AddressBar } from '../../src/store/address.ts'
import type { Language } from '../../src/domain/review/vocabulary.ts'
import { createAppStore } from '../../src/store/store.ts'
import { oldLinkOf } from '../../src/store/dataVersion.ts'
import { scopeOfLink } from '../../src/store/url.ts'
import { fixtureDataset } from '../fixtures.ts'

/** A window's address bar, with a history to walk in. */
class FakeBar implements AddressBar {
  #entries: { readonly url: string; readonly state: unknown }[]
  #at = 0
  readonly #listeners = new Set<() => void>()

  constructor(search: string, state: unknown) {
    this.#entries = [{ url: `/page/${search}`, state }]
  }
  get #url() {
    return new URL(this.#entries[this.#at]!.url, 'https://example.org')
  }
  get location() {
    const { pathname, search } = this.#url
    return { pathname, search }
  }
  get history() {
    return {
      state: this.#entries[this.#at]!.state,
      pushState: (state: unknown, _unused: string, url: string) => {
        this.#entries = [...this.#entries.slice(0, this.#at + 1), { url, state }]
        this.#at++
      },
      replaceState: (state: unknown, _unused: string, url: string) => {
        this.#entries[this.#at] = { url, state }
      },
    }
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

function open(search = '', remembered: Language = 'en', state: unknown = null) {
  const bar = new FakeBar(search, state)
  const { scope, faults } = scopeOfLink(search, fixtureDataset, remembered)
  const oldLink = oldLinkOf(search, scope, fixtureDataset.meta.release)
  const store = createAppStore(fixtureDataset, { scope, linkFaults: faults, oldLink })
  const stop = syncAddress(store, bar)
  return { bar, store, stop, act: () => store.getState() }
}

describe('the address', () => {
  it('within a page of somebody else leaves Back to that page', () => {
    const { bar, act } = open('?embed=on&lang=en')
    act().optionToggled('cell', 'OB')
    act().selected('mtor')
    expect(bar.entries).toEqual(['/page/?cell=OB&select=mtor&embed=on&lang=en&data=0.0.1'])
  })

  it('follows each change of what is seen, one entry each, at the same path', () => {
    const { bar, act } = open()
    act().optionToggled('cell', 'OB')
    act().selected('mtor')
    act().filtersCleared()
    act().startedOver()
    expect(bar.entries).toEqual([
      '/page/?lang=en',
      '/page/?cell=OB&lang=en&data=0.0.1',
      '/page/?cell=OB&select=mtor&lang=en&data=0.0.1',
      '/page/?select=mtor&lang=en&data=0.0.1',
      '/page/?lang=en',
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
    expect(bar.entries).toEqual(['/page/?select=mtor&lang=en&data=0.0.1'])
  })

  it('is read anew where something else has changed it', () => {
    const { bar, act } = open()
    act().optionToggled('cell', 'OB')
    bar.history.replaceState(null, '', '/page/?lang=en')
    act().optionToggled('cell', 'OB')
    expect(bar.entries).toEqual(['/page/?lang=en', '/page/?lang=en'])
  })

  it('that someone typed in another way is written our way, in the same entry', () => {
    const { bar, act } = open('?lang=en&cell=ob&utm_source=mail')
    act().languageChosen('en')
    expect(bar.entries).toEqual(['/page/?cell=OB&lang=en&data=0.0.1'])
  })
})

describe('how a list is arranged', () => {
  it('stands in the address, and is no step to go back over', () => {
    const { bar, store, act } = open('?lang=en')
    act().modeChosen('table')
    act().tableSorted({ column: 'raises', direction: 'down' })
    act().tableSorted({ column: 'raises', direction: 'up' })
    act().selected('mtor')
    const entries = [
      '/page/?lang=en',
      '/page/?mode=table&sort=raises-up&lang=en&data=0.0.1',
      '/page/?select=mtor&mode=table&sort=raises-up&lang=en&data=0.0.1',
    ]
    expect(bar.entries).toEqual(entries)
    bar.go(-1)
    const { scope } = store.getState()
    expect(scope).toMatchObject({ select: null, sort: { column: 'raises', direction: 'up' } })
    expect(hasEntryAhead(store, bar.history.state)).toBe(true)
    act().tableSorted(null)
    expect(bar.entries).toEqual([entries[0], '/page/?mode=table&lang=en&data=0.0.1', entries[2]])
    expect(hasEntryAhead(store, bar.history.state)).toBe(true)
  })

  it('goes with its list, and is there again on going back to it', () => {
    const { bar, store, act } = open('?lang=en')
    act().listOpened('papers')
    for (const find of ['m', 'mT', 'mTOR & bone']) act().papersListed({ find })
    act().papersListed({ kind: 'unresolved', order: 'year' })
    const wished = store.getState().scope
    act().listOpened('sentences')
    expect(store.getState().scope).toEqual({
      ...DEFAULT_SCOPE,
      mode: 'review',
      list: 'sentences',
    })
    expect(bar.entries).toEqual([
      '/page/?lang=en',
      '/page/?mode=review&find=mTOR%20~26%20bone&kind=unresolved&sort=year&lang=en&data=0.0.1',
      '/page/?mode=review&list=sentences&lang=en&data=0.0.1',
    ])
    bar.go(-1)
    expect(store.getState().scope).toEqual(wished)
    expect(wished).toMatchObject({ find: 'mTOR & bone', kind: 'unresolved', order: 'year' })
  })

  it('is the same after a reload, whatever is done to any list, and never said of a list that is not there', () => {
    const act = fc.oneof(
      fc.record({ mode: fc.constantFrom(...MODES) }),
      fc.record({ list: fc.constantFrom(...LISTS) }),
      fc.record({ find: fc.string({ unit: 'binary', maxLength: 120 }).map(findable) }),
      fc.record({ kind: fc.constantFrom('unresolved' as const, null) }),
      fc.record({ column: fc.constantFrom(...COLUMNS) }),
      fc.record({ comparison: fc.constantFrom(['OB'], ['OC']) }),
    )
    fc.assert(
      fc.property(fc.array(act, { maxLength: 8 }), (acts) => {
        const { bar, store, act: page } = open('?lang=en')
        for (const next of acts) {
          if ('mode' in next) page().modeChosen(next.mode)
          else if ('list' in next) page().listOpened(next.list)
          else if ('column' in next) page().tableSorted({ column: next.column, direction: 'up' })
          else if ('comparison' in next)
            page().comparisonChosen(NO_FACETS, { ...NO_FACETS, cell: next.comparison })
          else page().papersListed(next)
          const { scope } = store.getState()
          const read = scopeOfLink(bar.location.search, fixtureDataset)
          expect(read).toEqual({ scope, faults: [] })
        }
      }),
    )
  })
})

describe('the data that an address names', () => {
  it('are those of today, but for the start, which is whatever is shown today', () => {
    const { bar, act } = open()
    expect(bar.location.search).toBe('?lang=en')
    act().selected('mtor')
    expect(bar.location.search).toBe('?select=mtor&lang=en&data=0.0.1')
    act().startedOver()
    expect(bar.location.search).toBe('?lang=en')
  })

  it('are those of an older link until its notice is put away, so that no reload loses it', () => {
    const { bar, act } = open('?select=mtor&data=0.0.0')
    expect(bar.location.search).toBe('?select=mtor&lang=en&data=0.0.0')
    act().optionToggled('cell', 'OB')
    expect(bar.location.search).toBe('?cell=OB&select=mtor&lang=en&data=0.0.0')
    expect(open(bar.location.search).act().oldLink?.release).toBe('0.0.0')
    act().oldLinkDismissed()
    expect(bar.location.search).toBe('?cell=OB&select=mtor&lang=en&data=0.0.1')
    expect(bar.entries).toHaveLength(2)
  })

  it('also at the start', () => {
    const start = open('?lang=en&data=0.0.0')
    expect(start.bar.location.search).toBe('?lang=en&data=0.0.0')
    start.act().oldLinkDismissed()
    expect(start.bar.location.search).toBe('?lang=en')
  })
})

describe('the language of an address', () => {
  it.each<readonly [link: string, remembered: Language, written: string]>([
    ['', 'en', '?lang=en'],
    ['', 'zh', '?lang=zh'],
    ['?select=mtor', 'en', '?select=mtor&lang=en&data=0.0.1'],
    ['?select=mtor', 'zh', '?select=mtor&lang=zh&data=0.0.1'],
    ['?lang=en', 'zh', '?lang=en'],
    ['?select=mtor&lang=en', 'zh', '?select=mtor&lang=en&data=0.0.1'],
    ['?lang=zh', 'en', '?lang=zh'],
  ])('%j for a reader of %s becomes %j, without an entry more', (link, remembered, written) => {
    const { bar, store } = open(link, remembered)
    expect(bar.entries).toEqual([`/page/${written}`])
    expect(store.getState().scope.lang).toBe(new URLSearchParams(written).get('lang'))
    // A reload by a reader who has chosen the other language since.
    const other = remembered === 'en' ? 'zh' : 'en'
    expect(open(written, other).store.getState().scope).toEqual(store.getState().scope)
  })

  it('is named also where a part of the link was not understood, and that part stays', () => {
    const { bar, store } = open('?cell=XX&select=mtor', 'zh')
    expect(bar.entries).toEqual(['/page/?lang=zh&cell=XX&select=mtor'])
    expect(open(bar.location.search, 'en').store.getState()).toMatchObject({
      scope: store.getState().scope,
      linkFaults: store.getState().linkFaults,
    })
    expect(open('?lang=de', 'zh').bar.entries).toEqual(['/page/?lang=de'])
  })

  it('written after a reload leaves the mark of the entry', () => {
    const first = open()
    first.act().selected('mtor')
    const { bar } = open('?select=mtor', 'en', first.bar.states[1])
    expect(bar.states.map(isOwnEntry)).toEqual([true])
  })

  it('in which going back finds an entry without one is the language one reads in', () => {
    const { bar, store, act } = open('?lang=zh')
    bar.history.replaceState(null, '', '/page/?select=mtor')
    act().optionToggled('cell', 'OB')
    bar.go(-1)
    expect(store.getState().scope).toMatchObject({ select: 'mtor', lang: 'zh' })
  })
})

describe('undo and redo', () => {
  it('are offered exactly where the history has an entry of this page, also where one comes twice to a place', () => {
    const act = fc.constantFrom('mtor', 'ampk', null, 'back' as const, 'forward' as const)
    fc.assert(
      fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
        const { bar, store, act: page } = open('?lang=en')
        let at = 0
        let last = 0
        for (const next of acts) {
          const by = next === 'back' ? -1 : next === 'forward' ? 1 : 0
          if (by !== 0) {
            if (at + by < 0 || at + by > last) continue
            bar.go(by)
            at += by
          } else if (store.getState().scope.select !== next) {
            page().selected(next)
            at++
            last = at
          }
          expect(isOwnEntry(bar.history.state)).toBe(at > 0)
          expect(hasEntryAhead(store, bar.history.state)).toBe(at < last)
        }
      }),
    )
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

it('where it may not be changed, the page goes on without it', () => {
  const { bar, store, act } = open()
  const refuse = () => {
    throw new DOMException('A frame in a sandbox', 'SecurityError')
  }
  Object.defineProperty(bar, 'history', {
    value: { state: null, pushState: refuse, replaceState: refuse },
  })
  act().selected('mtor')
  expect(store.getState().scope.select).toBe('mtor')
  expect(bar.entries).toHaveLength(1)
})

it('after it is stopped, address and page go their own ways', () => {
  const { bar, store, act, stop } = open()
  stop()
  act().selected('mtor')
  expect(bar.entries).toHaveLength(1)
  bar.go(0)
  expect(store.getState().scope.select).toBe('mtor')
})
