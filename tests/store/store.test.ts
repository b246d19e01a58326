// Guards the store: each event changes what it names and nothing else, and every state has a link.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitDataset } from '../../src/wire/splitDataset.ts'
import { FACETS } from '../../src/domain/scope/facets.ts'
import { DEFAULT_SCOPE, isFiltered, MODES, NO_FACETS } from '../../src/domain/scope/scope.ts'
import type { Scope } from '../../src/domain/scope/scope.ts'
import { LANGUAGES } from '../../src/domain/review/vocabulary.ts'
import type { AppActions, AppStore } from '../../src/store/store.ts'
import { createAppStore } from '../../src/store/store.ts'
import { linkOfScope, scopeOfLink } from '../../src/store/url.ts'
import { hiddenAsk } from '../../src/store/veil.ts'
import { optionIds, scopes, selectable } from '../domain/scopes.ts'
import { fixture, fixtureDataset, realDataset } from '../fixtures.ts'

const newStore = (scope: Scope = DEFAULT_SCOPE): AppStore =>
  createAppStore(fixtureDataset, { scope, linkFaults: [] })

type Event = (actions: AppActions) => void

/** Any event a reader can bring about in the real dataset. */
const events: fc.Arbitrary<Event> = fc.oneof(
  fc.constantFrom(...realDataset.views.keys()).map(
    (view): Event =>
      (a) =>
        a.viewChosen(view),
  ),
  fc.constantFrom(...FACETS).chain((facet) =>
    fc.constantFrom(...optionIds(realDataset, facet)).map(
      (id): Event =>
        (a) =>
          a.optionToggled(facet, id),
    ),
  ),
  fc.constantFrom<Event>(
    (a) => a.generalToggled(),
    (a) => a.contestedToggled(),
    (a) => a.allArrowsToggled(),
    (a) => a.filtersCleared(),
    (a) => a.startedOver(),
    (a) => a.noticeDismissed(),
    (a) => a.selected(null),
  ),
  fc.constantFrom(...selectable(realDataset)).map(
    (id): Event =>
      (a) =>
        a.selected(id),
  ),
  fc.constantFrom(...selectable(realDataset).filter((id) => id.includes('--'))).map(
    (id): Event =>
      (a) =>
        a.asked(id),
  ),
  fc.constantFrom<Event>((a) => a.predicted('raises')),
  fc.constantFrom(...MODES).map(
    (mode): Event =>
      (a) =>
        a.modeChosen(mode),
  ),
  fc.constantFrom(...LANGUAGES).map(
    (lang): Event =>
      (a) =>
        a.languageChosen(lang),
  ),
)

describe('whatever a reader does', () => {
  it('a link restores the view they see', () => {
    fc.assert(
      fc.property(fc.array(events, { maxLength: 20 }), (list) => {
        const store = createAppStore(realDataset, { scope: DEFAULT_SCOPE, linkFaults: [] })
        for (const event of list) event(store.getState())
        const { scope } = store.getState()
        expect(scopeOfLink(linkOfScope(scope), realDataset)).toEqual({ scope, faults: [] })
      }),
    )
  })

  it('a scope that someone holds is never changed under them', () => {
    fc.assert(
      fc.property(scopes(realDataset), fc.array(events, { maxLength: 10 }), (scope, list) => {
        const before = JSON.stringify(scope)
        const store = createAppStore(realDataset, { scope, linkFaults: [] })
        for (const event of list) event(store.getState())
        expect(JSON.stringify(scope)).toBe(before)
      }),
    )
  })

  it('the dataset stays the same object', () => {
    fc.assert(
      fc.property(fc.array(events, { maxLength: 10 }), (list) => {
        const store = createAppStore(realDataset, { scope: DEFAULT_SCOPE, linkFaults: [] })
        for (const event of list) event(store.getState())
        expect(store.getState().whole).toBe(realDataset)
        if (hiddenAsk(store.getState()) === null) expect(store.getState().dataset).toBe(realDataset)
      }),
    )
  })
})

describe('an event', () => {
  it('of comparing lets go of what a step of a tour has picked, and of nothing that a reader has', () => {
    const picked: Scope = { ...DEFAULT_SCOPE, select: 'mtor' }
    const touring = newStore({ ...picked, tour: 'exercise', step: 2 })
    touring.getState().modeChosen('compare')
    expect(touring.getState().scope.select).toBeNull()
    touring.getState().selected('mtor')
    touring.getState().modeChosen('compare')
    expect(touring.getState().scope.select).toBe('mtor')
    const own = newStore(picked)
    own.getState().modeChosen('compare')
    expect(own.getState().scope.select).toBe('mtor')
  })

  it.each<readonly [name: string, event: Event, change: Partial<Scope>]>([
    ['view chosen', (a) => a.viewChosen('machinery'), { view: 'machinery' }],
    [
      'option chosen',
      (a) => a.optionToggled('cell', 'OB'),
      { facets: { ...NO_FACETS, cell: ['OB'] } },
    ],
    ['general claims hidden', (a) => a.generalToggled(), { general: false }],
    ['only contested', (a) => a.contestedToggled(), { contested: true }],
    ['all arrows', (a) => a.allArrowsToggled(), { all: true }],
    ['selected', (a) => a.selected('mtor'), { select: 'mtor' }],
    ['mode chosen', (a) => a.modeChosen('table'), { mode: 'table' }],
    ['language chosen', (a) => a.languageChosen('zh'), { lang: 'zh' }],
  ])('%s changes that and nothing else', (_name, event, change) => {
    const store = newStore()
    event(store.getState())
    expect(store.getState().scope).toEqual({ ...DEFAULT_SCOPE, ...change })
  })

  it('that selects an arrow, or nothing, ends the reach that is told from an entity', () => {
    const reach = { direction: 'down', steps: 2 } as const
    for (const [select, left] of [
      ['mtor', reach],
      ['ampk--mtor', null],
      [null, null],
    ] as const) {
      const store = newStore({ ...DEFAULT_SCOPE, select: 'ampk', reach })
      store.getState().selected(select)
      expect(store.getState().scope).toEqual({ ...DEFAULT_SCOPE, select, reach: left })
    }
  })

  it('that selects what is selected already leaves the scope the same object', () => {
    const store = newStore({ ...DEFAULT_SCOPE, select: 'mtor' })
    const { scope } = store.getState()
    store.getState().selected('mtor')
    expect(store.getState().scope).toBe(scope)
  })

  it('of clearing leaves no filter, and of starting over nothing but the language', () => {
    const store = newStore({ ...DEFAULT_SCOPE, lang: 'zh', select: 'mtor', view: 'machinery' })
    store.getState().optionToggled('dose', 'low')
    store.getState().contestedToggled()
    store.getState().filtersCleared()
    expect(isFiltered(store.getState().scope)).toBe(false)
    expect(store.getState().scope.select).toBe('mtor')
    store.getState().startedOver()
    expect(store.getState().scope).toEqual({ ...DEFAULT_SCOPE, lang: 'zh' })
  })

  it('in one store is not seen in another', () => {
    const [one, two] = [newStore(), newStore()]
    one.getState().selected('mtor')
    expect(two.getState().scope).toEqual(DEFAULT_SCOPE)
  })
})

describe('a link that is opened', () => {
  it('puts its scope in and says what it did not understand, until that is dismissed', () => {
    const store = newStore()
    const faults = [{ parameter: 'cell', value: 'XX' }]
    const scope = { ...DEFAULT_SCOPE, select: 'mtor' }
    store.getState().linkOpened(scope, faults)
    expect(store.getState()).toMatchObject({ scope, linkFaults: faults })
    store.getState().noticeDismissed()
    expect(store.getState()).toMatchObject({ scope, linkFaults: [] })
  })
})

describe('a part of the data that arrives', () => {
  it('is kept, and leaves the scope alone', () => {
    const { texts, library } = splitDataset(fixture)
    const store = newStore()
    const { scope } = store.getState()
    store.getState().textsArrived(texts.zh)
    store.getState().libraryArrived(library)
    expect(store.getState().texts).toBe(texts.zh)
    expect(store.getState().library).toBe(library)
    expect(store.getState().scope).toBe(scope)
  })
})
