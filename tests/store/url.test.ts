// Guards the link: what it says is what one sees, and no text of an address bar breaks the page.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../src/domain/review/dataset.ts'
import { FACETS, facetOptions } from '../../src/domain/scope/facets.ts'
import { isKnown } from '../../src/domain/scope/known.ts'
import { DEFAULT_SCOPE, LISTS, MODES, NO_FACETS } from '../../src/domain/scope/scope.ts'
import type { Scope } from '../../src/domain/scope/scope.ts'
import { LANGUAGES } from '../../src/domain/review/vocabulary.ts'
import { linkOfScope, scopeOfLink } from '../../src/store/url.ts'
import { scopes } from '../domain/scopes.ts'
import { LINK_WORDS } from '../../src/ui/linkWords.ts'
import { BOTH, fixtureDataset, real, realDataset } from '../fixtures.ts'

const PARAMETERS = [
  'view',
  ...FACETS,
  'general',
  'contested',
  'arrows',
  'select',
  'mode',
  'list',
  'find',
  'kind',
  'sort',
  'without',
  'lang',
] as const

/** All that is wrong with a scope: names that the dataset does not know, or lists out of order. */
function faultsOfScope(scope: Scope): readonly string[] {
  const { view, facets, select, mode, lang } = scope
  const faults: string[] = []
  if (!realDataset.views.has(view)) faults.push(`view ${view}`)
  for (const facet of FACETS) {
    const options = facetOptions(realDataset.meta, facet).map(({ id }) => id)
    const chosen = facets[facet]
    for (const id of chosen) if (!options.includes(id)) faults.push(`${facet} ${id}`)
    if (chosen.join() !== [...new Set(chosen)].sort().join()) faults.push(`${facet} out of order`)
  }
  if (select !== null && !isKnown(realDataset, select)) faults.push(`select ${select}`)
  if (!MODES.includes(mode)) faults.push(`mode ${mode}`)
  if (!LANGUAGES.includes(lang)) faults.push(`lang ${lang}`)
  if (Object.keys(scope).sort().join() !== Object.keys(DEFAULT_SCOPE).sort().join()) {
    faults.push('other fields')
  }
  return faults
}

describe('a link', () => {
  it.each(BOTH)('restores the scope it was made from, in %s', (_name, dataset) => {
    fc.assert(
      fc.property(scopes(dataset), (scope) => {
        const restored = scopeOfLink(linkOfScope(scope), dataset)
        expect(restored).toEqual({ scope, faults: [] })
      }),
      { numRuns: 100 },
    )
  })

  it('is the same for the same scope, and another for another', () => {
    const any = scopes(realDataset)
    fc.assert(
      fc.property(any, any, (a, b) => {
        const isSame = JSON.stringify(a) === JSON.stringify(b)
        expect(linkOfScope(a) === linkOfScope(b)).toBe(isSame)
      }),
    )
  })

  it('names its language, and else only what differs from the default', () => {
    expect(linkOfScope(DEFAULT_SCOPE)).toBe('?lang=en')
    const scope = { ...DEFAULT_SCOPE, facets: { ...NO_FACETS, cell: ['BMSC', 'OB'] } }
    expect(linkOfScope({ ...scope, lang: 'zh', general: false })).toBe(
      '?cell=BMSC,OB&general=hidden&lang=zh',
    )
  })

  it('that names no language is read in the reader’s, and in no other way', () => {
    fc.assert(
      fc.property(
        scopes(realDataset),
        fc.constantFrom(...LANGUAGES),
        fc.constantFrom(...LANGUAGES),
        (scope, unsaid, other) => {
          const link = linkOfScope({ ...scope, lang: unsaid })
          expect(link.endsWith(`lang=${unsaid}`)).toBe(true)
          expect(scopeOfLink(link, realDataset, other).scope.lang).toBe(unsaid)
          const bare = link.slice(0, -'&lang=en'.length)
          expect(scopeOfLink(bare, realDataset, other)).toEqual({
            scope: { ...scope, lang: other },
            faults: [],
          })
        },
      ),
    )
  })

  it('can be read with or without its question mark, in any order and with repeats', () => {
    const read = (link: string) => scopeOfLink(link, fixtureDataset)
    const expected = read('?cell=BMSC,OB&lang=zh')
    expect(expected.faults).toEqual([])
    expect(read('lang=zh&cell=OB,BMSC')).toEqual(expected)
    expect(read('?cell=OB,OB,BMSC,&lang=zh')).toEqual(expected)
    expect(read('?cell=ob%2Cbmsc&lang=zh')).toEqual(expected)
  })
})

describe('any text in the address bar', () => {
  const anyValue = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '',
      ',',
      'overview',
      'OB,OB',
      'ref-1',
      'ref-100',
      'mtor--mtor',
      '__proto__',
      '%',
    ),
    scopes(realDataset).map((scope) => linkOfScope(scope).slice(1)),
  )
  const near = fc
    .array(fc.tuple(fc.constantFrom(...PARAMETERS, 'constructor'), anyValue), { maxLength: 6 })
    .map((pairs) => `?${pairs.map(([name, value]) => `${name}=${value}`).join('&')}`)

  it('gives a scope of known names, without an error', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), near), (text) => {
        expect(faultsOfScope(scopeOfLink(text, realDataset).scope)).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('gives a scope whose own link gives it again', () => {
    fc.assert(
      fc.property(near, (text) => {
        const { scope } = scopeOfLink(text, realDataset)
        expect(scopeOfLink(linkOfScope(scope), realDataset)).toEqual({ scope, faults: [] })
      }),
    )
  })
})

describe('how a list is arranged', () => {
  const read = (link: string) => scopeOfLink(link, realDataset)

  it('is in the link of that list alone, and only where somebody has arranged it', () => {
    const all = { find: 'mTOR', kind: 'supports', order: 'claims' } as const
    const sort = { column: 'source', direction: 'up' } as const
    const linkIn = (place: Partial<Scope>) =>
      linkOfScope({ ...DEFAULT_SCOPE, ...all, sort, ...place })
    expect(linkIn({ mode: 'table' })).toBe('?mode=table&sort=source-up&lang=en')
    expect(linkIn({ mode: 'review' })).toBe(
      '?mode=review&find=mTOR&kind=supports&sort=claims&lang=en',
    )
    for (const mode of MODES.filter((each) => each !== 'table' && each !== 'review'))
      expect(linkIn({ mode })).toBe(linkOfScope({ ...DEFAULT_SCOPE, mode }))
    for (const list of LISTS.filter((each) => each !== 'papers'))
      expect(linkIn({ mode: 'review', list })).toBe(`?mode=review&list=${list}&lang=en`)
  })

  it.each([
    ['table', 'sort', 'raises'],
    ['table', 'sort', 'raises-sideways'],
    ['table', 'sort', 'raises-up-down'],
    ['table', 'sort', 'year'],
    ['table', 'find', 'mTOR'],
    ['table', 'kind', 'supports'],
    ['review', 'sort', 'raises-up'],
    ['review', 'kind', 'good'],
    ['review', 'kind', ''],
    ['review', 'find', ''],
    ['diagram', 'sort', 'raises-up'],
  ] as const)('that makes no sense in the %s (%s=%j) is named and changes nothing', (...row) => {
    const [mode, parameter, value] = row
    const { scope, faults } = read(`?mode=${mode}&${parameter}=${value}`)
    expect(scope).toEqual({ ...DEFAULT_SCOPE, mode })
    expect(faults).toEqual([{ parameter, value }])
  })

  it('is searched for as it was typed, at a reasonable length', () => {
    const { scope } = read(`?find=${'x'.repeat(300)}~zz&mode=review`)
    expect(scope.find).toBe('x'.repeat(100))
    expect(read('?mode=review&find=%E9%AA%A8+50%25~26').scope.find).toBe('骨 50%&')
  })
})

it('a link that hides what it picks shows it: else all would fade with nothing lit', () => {
  const hidden = (search: string) => scopeOfLink(search, realDataset).scope.hide
  expect(hidden('?hide=ageing,exercise&select=ageing')).toEqual(['exercise'])
  expect(hidden('?select=ageing--autophagy&hide=ageing,exercise')).toEqual(['exercise'])
  expect(hidden('?hide=ageing,exercise&select=autophagy')).toEqual(['ageing', 'exercise'])
})

it('a link to the list of references of before opens the papers of the review', () => {
  const { scope, faults } = scopeOfLink('?mode=references&select=ref-28', fixtureDataset)
  expect(faults).toEqual([])
  expect(scope).toEqual({ ...DEFAULT_SCOPE, mode: 'review', list: 'papers', select: 'ref-28' })
  expect(linkOfScope(scope)).toBe('?select=ref-28&mode=review&lang=en')
})

describe('a value that is not understood', () => {
  it.each([
    ['view', 'nowhere'],
    ['view', ''],
    ['cell', 'XX'],
    ['stressor', 'noise'],
    ['pathway', 'wnt'],
    ['certainty', 'sure'],
    ['dose', 'medium'],
    ['intensity', 'none'],
    ['general', 'shown'],
    ['contested', 'yes'],
    ['arrows', 'none'],
    ['select', 'ghost'],
    ['select', 'ref-99'],
    ['select', ''],
    ['mode', 'Diagram'],
    ['list', 'authors'],
    ['without', 'ref-99'],
    ['select', 'sentence-9-p1-s1'],
    ['select', 'sentence-1-p1-s3'],
    ['lang', 'de'],
  ])('of %s is named (%j) and leaves the default', (parameter, value) => {
    const { scope, faults } = scopeOfLink(`?${parameter}=${value}`, fixtureDataset)
    expect(scope).toEqual(DEFAULT_SCOPE)
    expect(faults).toEqual([{ parameter, value }])
  })

  it('is a paper only once all have come, and a stop after it is no part of it', () => {
    const papers = new Map([['li-2019', real.literature.papers[0]!]])
    const known: Dataset = { ...fixtureDataset, papers }
    const read = (select: string, dataset = known) => scopeOfLink(`?select=${select}`, dataset)
    expect(read('paper-li-2019.')).toMatchObject({ scope: { select: 'paper-li-2019' }, faults: [] })
    expect(read('paper-nobody').faults).toEqual([{ parameter: 'select', value: 'paper-nobody' }])
    expect(read('paper-nobody', fixtureDataset).faults).toEqual([])
    expect(read('paper-No one', fixtureDataset).faults).toHaveLength(1)
  })

  it('does not take the good ones beside it along', () => {
    const { scope, faults } = scopeOfLink('?cell=XX,OB,YY&view=nowhere&lang=zh', fixtureDataset)
    expect(scope).toEqual({
      ...DEFAULT_SCOPE,
      lang: 'zh',
      facets: { ...NO_FACETS, cell: ['OB'] },
    })
    expect(faults).toEqual([
      { parameter: 'view', value: 'nowhere' },
      { parameter: 'cell', value: 'XX' },
      { parameter: 'cell', value: 'YY' },
    ])
  })

  it('is named once, however often it is said', () => {
    const { faults } = scopeOfLink('?cell=XX,XX', fixtureDataset)
    expect(faults).toEqual([{ parameter: 'cell', value: 'XX' }])
  })

  it('is nobody’s fault in a parameter that is not ours', () => {
    const read = scopeOfLink('?utm_source=mail&fbclid=1', fixtureDataset)
    expect(read).toEqual({ scope: DEFAULT_SCOPE, faults: [] })
  })
})

describe('a parameter that comes more than once', () => {
  it('is one list, where it is a list', () => {
    const { scope, faults } = scopeOfLink('?cell=OST&cell=OC&stressor=exercise', realDataset)
    expect(scope.facets.cell).toEqual(['OC', 'OST'])
    expect(faults).toEqual([])
  })

  it('counts once, where there is but one value, and the rest is named', () => {
    const { scope, faults } = scopeOfLink('?mode=table&mode=grid&lang=zh&lang=zh', realDataset)
    expect(scope).toMatchObject({ mode: 'table', lang: 'zh' })
    expect(faults).toEqual([{ parameter: 'mode', value: 'grid' }])
  })
})

it('every parameter that a notice can name has words in both languages', () => {
  const names = [...PARAMETERS, 'reach', 'versus', 'present', 'tour', 'step']
  const link = `?${names.map((name) => `${name}=no-such-thing`).join('&')}`
  const { faults } = scopeOfLink(link, realDataset)
  expect(faults.map(({ parameter }) => parameter).sort()).toEqual([...names].sort())
  for (const { parameter } of faults) {
    for (const { names: named } of Object.values(LINK_WORDS))
      expect(named[parameter], parameter).toBeDefined()
  }
})
