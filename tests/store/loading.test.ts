// Guards what follows the first paint: texts of the language one reads, the library once, positions
// of a view when it is chosen; late or failed answers never replace what is wanted now.
import { afterEach, describe, expect, it } from 'vitest'
import { indexDataset } from '../../src/domain/review/dataset.ts'
import { splitDataset } from '../../src/wire/splitDataset.ts'
import type { Layout, Library, Texts } from '../../src/domain/review/dataset.ts'
import { DEFAULT_SCOPE } from '../../src/domain/scope/scope.ts'
import type { Language } from '../../src/domain/review/vocabulary.ts'
import { failedNames, lazy } from '../../src/store/lazy.ts'
import type { Lazy } from '../../src/store/lazy.ts'
import { keepLayouts, keepTexts } from '../../src/store/loading.ts'
import { createAppStore } from '../../src/store/store.ts'
import { fixture, fixtureDataset } from '../fixtures.ts'

const { texts, library, layouts, skeleton } = splitDataset(fixture, 'overview')

/** A loader whose answers the test gives, in the order it likes; what has failed is asked for again. */
function loader<K extends string, V>() {
  const calls: { key: K; answer: (value: V) => void; fail: () => void }[] = []
  const parts = new Map<K, Lazy<V>>()
  const load = (key: K) => {
    const ask = () =>
      new Promise<V>((resolve, reject) => {
        calls.push({ key, answer: resolve, fail: () => reject(new Error('offline')) })
      })
    const part = parts.get(key) ?? lazy(key, ask)
    parts.set(key, part)
    return part.get()
  }
  const keys = () => calls.map(({ key }) => key)
  return { load, calls, keys }
}

/** Lets everything that is due happen. */
const settle = () => new Promise((resolve) => setTimeout(resolve))

// The list of failures is one for the page: a test leaves none behind.
afterEach(() => {
  expect(failedNames()).toEqual([])
})

function start(lang: Language = 'en') {
  const store = createAppStore(fixtureDataset, {
    scope: { ...DEFAULT_SCOPE, lang },
    linkFaults: [],
  })
  const words = loader<Language, Texts>()
  const books = loader<'all', Library>()
  const stop = keepTexts(store, { texts: words.load, library: () => books.load('all') })
  return { store, words, books, stop, state: () => store.getState() }
}

describe('the texts', () => {
  it('of the language of the page are asked for at once, and kept', async () => {
    const { words, state } = start('zh')
    expect(words.keys()).toEqual(['zh'])
    expect(state().texts).toBeNull()
    words.calls[0]!.answer(texts.zh)
    await settle()
    expect(state().texts).toBe(texts.zh)
  })

  it('of the last language stay until those of the new one are there', async () => {
    const { words, state } = start()
    words.calls[0]!.answer(texts.en)
    await settle()
    state().languageChosen('zh')
    await settle()
    expect(state().texts).toBe(texts.en)
    words.calls[1]!.answer(texts.zh)
    await settle()
    expect(state().texts).toBe(texts.zh)
  })

  it('that come late for a language no longer read are dropped', async () => {
    const { words, state } = start()
    state().languageChosen('zh')
    words.calls[1]!.answer(texts.zh)
    await settle()
    words.calls[0]!.answer(texts.en)
    await settle()
    expect(state().texts).toBe(texts.zh)
  })

  it('are not asked for again by other changes', async () => {
    const { words, state } = start()
    words.calls[0]!.answer(texts.en)
    await settle()
    state().selected('mtor')
    state().optionToggled('cell', 'OB')
    state().languageChosen('en')
    await settle()
    expect(words.keys()).toEqual(['en'])
  })

  it('that fail leave the old ones, and are asked for again when the language is chosen again', async () => {
    const { words, state } = start()
    words.calls[0]!.answer(texts.en)
    await settle()
    state().languageChosen('zh')
    words.calls[1]!.fail()
    await settle()
    expect(state().texts).toBe(texts.en)
    state().languageChosen('en')
    state().languageChosen('zh')
    expect(words.keys()).toEqual(['en', 'zh', 'zh'])
    words.calls[2]!.answer(texts.zh)
    await settle()
    expect(state().texts).toBe(texts.zh)
  })

  it('that arrive at the second try are taken, though nobody chose anew', async () => {
    const { words, state } = start()
    words.calls[0]!.fail()
    await settle()
    void words.load('en')
    words.calls.at(-1)!.answer(texts.en)
    await settle()
    expect(state().texts).toBe(texts.en)
  })

  it('are no longer followed once stopped', async () => {
    const { words, state, stop } = start()
    stop()
    state().languageChosen('zh')
    await settle()
    expect(words.keys()).toEqual(['en'])
  })
})

describe('the library', () => {
  it('is asked for once, whatever the language', async () => {
    const { books, state } = start()
    state().languageChosen('zh')
    expect(books.calls).toHaveLength(1)
    books.calls[0]!.answer(library)
    await settle()
    expect(state().library).toBe(library)
  })

  it('that fails does not keep the texts from coming', async () => {
    const { books, words, state } = start()
    books.calls[0]!.fail()
    words.calls[0]!.answer(texts.en)
    await settle()
    expect(state().texts).toBe(texts.en)
    expect(state().library).toBeNull()
    void books.load('all')
    books.calls.at(-1)!.answer(library)
    await settle()
    expect(state().library).toBe(library)
  })
})

describe('the positions of a view', () => {
  function startLayouts() {
    const words = { en: 'A tour', zh: '导览' }
    const tour = { id: 'tour', label: words, about: words, stepCount: 2 }
    const tours = [{ ...tour, views: ['overview', 'machinery'] }]
    const dataset = indexDataset({ ...skeleton, tours })
    const store = createAppStore(dataset, { scope: DEFAULT_SCOPE, linkFaults: [] })
    const places = loader<string, Layout>()
    const stop = keepLayouts(store, places.load)
    const layoutOf = (view: string) => store.getState().dataset.views.get(view)?.layout
    return { store, places, stop, layoutOf, state: () => store.getState() }
  }

  it('are asked for when it is first chosen, and never for the view that came with its own', async () => {
    const { places, state, layoutOf } = startLayouts()
    expect(places.keys()).toEqual([])
    state().viewChosen('machinery')
    places.calls[0]!.answer(layouts['machinery']!)
    await settle()
    expect(layoutOf('machinery')).toEqual(fixtureDataset.views.get('machinery')!.layout)
    state().viewChosen('overview')
    state().viewChosen('machinery')
    await settle()
    expect(places.keys()).toEqual(['machinery'])
  })

  it('are asked for once while they are on their way', () => {
    const { places, state } = startLayouts()
    state().viewChosen('machinery')
    state().viewChosen('overview')
    state().viewChosen('machinery')
    expect(places.keys()).toEqual(['machinery'])
  })

  it('are kept also where they come after the view was left', async () => {
    const { places, state, layoutOf } = startLayouts()
    state().viewChosen('machinery')
    state().viewChosen('overview')
    places.calls[0]!.answer(layouts['machinery']!)
    await settle()
    expect(layoutOf('machinery')).toBeDefined()
    expect(state().scope.view).toBe('overview')
  })

  it('that fail are asked for again when the view is chosen again', async () => {
    const { places, state, layoutOf } = startLayouts()
    state().viewChosen('machinery')
    places.calls[0]!.fail()
    await settle()
    state().viewChosen('overview')
    state().viewChosen('machinery')
    expect(places.keys()).toEqual(['machinery', 'machinery'])
    places.calls[1]!.answer(layouts['machinery']!)
    await settle()
    expect(layoutOf('machinery')).toBeDefined()
  })

  it('of all views of a tour are asked for as soon as it is taken, and what failed at the next step', async () => {
    const { places, state, layoutOf } = startLayouts()
    state().tourStepTaken('tour', 1, DEFAULT_SCOPE)
    expect(places.keys()).toEqual(['machinery'])
    places.calls[0]!.fail()
    await settle()
    state().tourStepTaken('tour', 2, DEFAULT_SCOPE)
    expect(places.keys()).toEqual(['machinery', 'machinery'])
    places.calls[1]!.answer(layouts['machinery']!)
    await settle()
    expect(layoutOf('machinery')).toBeDefined()
  })

  it('are no longer followed once stopped', () => {
    const { places, state, stop } = startLayouts()
    stop()
    state().viewChosen('machinery')
    expect(places.keys()).toEqual([])
  })
})
