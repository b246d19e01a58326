// What the page does by itself and on keys: its language, its name, what is announced. No page is needed for these.
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { announceEntity } from '../src/domain/words/announceEntity.ts'
import { pageTitle } from '../src/domain/words/pageTitle.ts'
import { derive } from '../src/domain/graph/derive.ts'
import { viewGraph } from '../src/domain/graph/viewGraph.ts'
import { indexDataset } from '../src/domain/review/dataset.ts'
import { parseDataset } from '../src/domain/review/parse.ts'
import { lineageOf } from '../src/domain/scope/facets.ts'
import { DEFAULT_SCOPE } from '../src/domain/scope/scope.ts'
import type { Scope } from '../src/domain/scope/scope.ts'
import { splitDataset } from '../src/wire/splitDataset.ts'
import { readData } from '../src/build/readData.ts'
import { keyHint } from '../src/ui/header/keyHint.ts'
import { languageFor } from '../src/ui/language.ts'
import { KEY_ROWS, pageActionOf } from '../src/ui/trail/pageKeys.ts'

const dataset = indexDataset(splitDataset(parseDataset(readData())).skeleton)

describe('the language', () => {
  it.each([
    [null, ['zh-CN', 'en'], 'zh'],
    [null, ['en-GB', 'zh'], 'en'],
    [null, ['fr', 'zh-TW', 'en'], 'zh'],
    [null, ['zh_Hant_HK'], 'zh'],
    [null, ['fr', 'de'], 'en'],
    // Another language whose tag begins alike.
    [null, ['zha', 'fr'], 'en'],
    [null, [], 'en'],
    ['en', ['zh-CN'], 'en'],
    ['zh', ['en'], 'zh'],
    ['__proto__', ['zh'], 'zh'],
  ] as const)('chosen %s, the browser asks for %j: %s', (chosen, asked, language) => {
    expect(languageFor(chosen, asked)).toBe(language)
  })
})

describe('the name of the document', () => {
  const seen = (scope: Partial<Scope>) => {
    const whole = { ...DEFAULT_SCOPE, ...scope }
    const graph = viewGraph(dataset, dataset.views.get(whole.view)!)
    const view = derive(graph, whole, lineageOf(dataset.meta))
    return pageTitle(dataset, whole, view, 'en')
  }

  it('says what is picked, the tour and the view, the nearest first, and nothing at the start', () => {
    expect(seen({})).toEqual([])
    expect(seen({ view: 'ampk-mtor' })).toEqual(['AMPK/mTOR'])
    expect(seen({ view: 'ampk-mtor', select: 'ampk--tsc2' })).toEqual([
      'AMPK increases TSC2',
      'AMPK/mTOR',
    ])
    expect(seen({ select: 'ref-31' })[0]).toBe('[31]')
    expect(seen({ select: 'sentence-2-2-1-p1-s2' })[0]).toBe('2.2.1 ¶1 s2')
    expect(seen({ select: 'ampk', tour: 'exercise' })).toEqual([
      'AMPK',
      dataset.tours.get('exercise')!.label.en,
      'Overview',
    ])
  })

  it('says both sides of a comparison, and what is filtered by', () => {
    const facets = { ...DEFAULT_SCOPE.facets, cell: ['OB'], stressor: ['exercise'] }
    const versus = { ...DEFAULT_SCOPE.facets, cell: ['OC'] }
    expect(seen({ mode: 'compare', facets, versus })).toEqual([
      'Osteoblast, Exercise against Osteoclast',
    ])
    expect(seen({ mode: 'compare' })).toEqual([])
    expect(seen({ facets })).toEqual(['Osteoblast, Exercise'])
    expect(seen({ facets, mode: 'table', contested: true })).toEqual([
      ...['Osteoblast, Exercise', 'Contested only'],
    ])
    expect(seen({ facets, select: 'ampk' }).slice(0, 2)).toEqual(['AMPK', 'Osteoblast, Exercise'])
    expect(seen({ facets, mode: 'grid' })).toEqual([])
  })

  it('names an arrow that is not drawn by its ends, without a direction', () => {
    const graph = viewGraph(dataset, dataset.views.get('overview')!)
    const nothing = { ...derive(graph, DEFAULT_SCOPE, lineageOf(dataset.meta)), interactions: [] }
    const scope = { ...DEFAULT_SCOPE, select: 'exercise--autophagy' }
    expect(pageTitle(dataset, scope, nothing, 'en')[0]).toBe('exercise → autophagy')
  })
})

it('every entity of every view is announced with what it is, its lane and its arrows, in both languages', () => {
  for (const file of dataset.views.values()) {
    const graph = viewGraph(dataset, file)
    const view = derive(graph, { ...DEFAULT_SCOPE, view: file.id }, lineageOf(dataset.meta))
    for (const id of view.entities.keys()) {
      for (const lang of ['en', 'zh'] as const) {
        const pieces = announceEntity(dataset, file, view, id, lang).split(/, |，/)
        const lane = file.lanes[file.entities.find((entity) => entity.id === id)!.lane]!
        expect(pieces.length, `${file.id} ${id}`).toBeGreaterThanOrEqual(3)
        expect(pieces.join(), `${file.id} ${id}`).toContain(lane.label[lang].split(/, |，/)[0])
        const count = view.interactions.filter(({ id: arrow }) => arrow.split('--').includes(id))
        expect(pieces.at(-1)).toMatch(new RegExp(`^${count.length} `))
      }
    }
  }
})

describe('the keys of the page', () => {
  const press = (key: string, held: Partial<KeyboardEvent> = {}) =>
    pageActionOf({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held })

  it('mean the same on any keyboard', () => {
    expect(press('?', { shiftKey: true })).toBe('keys')
    expect(press('？')).toBe('keys')
    expect(press('Escape')).toBe('back')
    expect(press('z', { ctrlKey: true })).toBe('undo')
    expect(press('Z', { metaKey: true, shiftKey: true })).toBe('redo')
    expect(press('y', { ctrlKey: true })).toBe('redo')
  })

  it('leave alone what the browser does with others', () => {
    fc.assert(
      fc.property(fc.string(), fc.boolean(), fc.boolean(), (key, ctrlKey, altKey) => {
        fc.pre(!['?', '？', 'Escape'].includes(key) && !/^[zy]$/i.test(key))
        expect(press(key, { ctrlKey, altKey })).toBeNull()
      }),
    )
    expect(press('z')).toBeNull()
    expect(press('Z', { ctrlKey: true, altKey: true })).toBeNull()
  })

  it('are listed in both languages, each once', () => {
    const shown = KEY_ROWS.map((row) => row.shown)
    expect(new Set(shown).size).toBe(shown.length)
    for (const { about } of KEY_ROWS) expect([about.en, about.zh].every(Boolean)).toBe(true)
  })
})

describe('the empty search field', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  it('tells of its key, but not where fingers are all there is', () => {
    const hintWhere = (matches: boolean) => {
      vi.stubGlobal('window', { matchMedia: () => ({ matches }) })
      return keyHint({ byKey: ' ( / )' })
    }
    expect(hintWhere(false)).toBe(' ( / )')
    expect(hintWhere(true)).toBe('')
  })
})
