// Guards what is heard around the picture: a filter by itself later, all else at once, and never out of order.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_SCOPE } from '../../src/domain/scope/scope.ts'
import { deferredStore } from '../../src/store/deferred.ts'
import type { AppState, AppStore } from '../../src/store/store.ts'
import { createAppStore } from '../../src/store/store.ts'
import { fixtureDataset } from '../fixtures.ts'

/** A store, what is heard of it, and frames that come when they are asked to. */
function open() {
  const store = createAppStore(fixtureDataset, { scope: DEFAULT_SCOPE, linkFaults: [] })
  let frames: (() => void)[] = []
  const deferred = deferredStore(store, (then) => {
    frames.push(then)
  })
  const paint = () => {
    const due = frames
    frames = []
    for (const then of due) then()
  }
  const heard: AppState['scope'][] = []
  const listen = (to: AppStore) => to.subscribe(({ scope }) => heard.push(scope))
  const act = () => store.getState()
  return { store, deferred, paint, heard, listen, act, waiting: () => frames.length }
}

describe('what is heard around the picture', () => {
  it('is a filter once it is painted, told to all in one turn', () => {
    const { deferred, paint, heard, listen, act, waiting } = open()
    listen(deferred)
    listen(deferred)
    act().optionToggled('cell', 'OB')
    expect(heard).toEqual([])
    expect(waiting()).toBe(1)
    // Who asks is told how it is, and not how it was.
    expect(deferred.getState().scope.facets.cell).toEqual(['OB'])
    paint()
    expect(heard).toEqual([act().scope, act().scope])
  })

  it.each<[string, (act: () => ReturnType<AppStore['getState']>) => void]>([
    ['general claims', (act) => act().generalToggled()],
    ['what is contested', (act) => act().contestedToggled()],
    ['no filter any more', (act) => act().filtersCleared()],
  ])('is later %s', (_, change) => {
    const { deferred, paint, heard, listen, act } = open()
    act().optionToggled('cell', 'OB')
    paint()
    listen(deferred)
    change(act)
    expect(heard).toEqual([])
    paint()
    expect(heard).toEqual([act().scope])
  })

  it('is judged by names that are either of the scope or of the page', () => {
    const { scope, ...rest } = open().act()
    expect(Object.keys(rest).filter((name) => name in scope)).toEqual([])
  })

  it.each<[string, (act: () => ReturnType<AppStore['getState']>) => void]>([
    ['what is selected', (act) => act().selected('mtor')],
    ['another view', (act) => act().viewChosen('second')],
    ['another mode', (act) => act().modeChosen('table')],
    ['the other language', (act) => act().languageChosen('zh')],
    [
      'a filter that comes with a selection',
      (act) =>
        act().linkOpened(
          { ...DEFAULT_SCOPE, select: 'mtor', facets: { ...DEFAULT_SCOPE.facets, cell: ['OC'] } },
          [],
        ),
    ],
  ])('is at once %s', (_, change) => {
    const { deferred, heard, listen, act, waiting } = open()
    listen(deferred)
    change(act)
    expect(heard.at(-1)).toEqual(act().scope)
    expect(waiting()).toBe(0)
  })

  it('is what came first before what came next', () => {
    const { deferred, paint, heard, listen, act } = open()
    listen(deferred)
    act().optionToggled('cell', 'OB')
    const filtered = act().scope
    act().selected('mtor')
    expect(heard).toEqual([filtered, act().scope])
    paint()
    expect(heard).toHaveLength(2)
  })

  it('is nothing for those who have left, nor for those who came after', () => {
    const { deferred, paint, heard, listen, act } = open()
    const stop = listen(deferred)
    act().optionToggled('cell', 'OB')
    stop()
    paint()
    expect(heard).toEqual([])
    listen(deferred)
    paint()
    expect(heard).toEqual([])
  })

  it('is each change that the store tells, in its order', () => {
    const filter = fc.constantFrom('OB', 'OC', 'OST', 'BMSC')
    const step = fc.oneof(
      filter.map((cell) => ({ cell })),
      fc.constantFrom({ select: 'mtor' }, { select: null }, { general: true }, { paint: true }),
    )
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const { store, deferred, paint, heard, listen, act } = open()
        const told: AppState['scope'][] = []
        store.subscribe(({ scope }) => told.push(scope))
        listen(deferred)
        for (const taken of steps) {
          if ('cell' in taken) act().optionToggled('cell', taken.cell)
          else if ('select' in taken) act().selected(taken.select)
          else if ('general' in taken) act().generalToggled()
          else paint()
        }
        paint()
        expect(heard).toEqual(told)
      }),
    )
  })
})
