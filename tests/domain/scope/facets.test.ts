// Guards how a claim meets a filter: absent means "the review does not say" and never shuts it out.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  BESIDE_FACETS,
  FACETS,
  facetOptions,
  fitToFacet,
  fitToOption,
  lineageOf,
  NAMED_BY,
} from '../../../src/domain/scope/facets.ts'
import type { Fit } from '../../../src/domain/scope/facets.ts'
import { fixtureDataset, fixtureFiles, realDataset } from '../../fixtures.ts'
import { optionIds } from '../scopes.ts'

const { meta, claims } = fixtureDataset
const lineage = lineageOf(meta)

describe('a claim fits an option', () => {
  it.each<readonly [named: readonly string[], option: string, fit: Fit, why: string]>([
    [['OB'], 'OB', 'specific', 'it names it'],
    [['OC', 'OB'], 'OB', 'specific', 'it names it among others'],
    [['OC'], 'OB', 'out', 'it names only others'],
    [[], 'OB', 'general', 'it names none'],
    [['MSC'], 'BMSC', 'general', 'what is said of stem cells may hold for those of the marrow'],
    [['BMSC'], 'MSC', 'specific', 'stem cells of the marrow are stem cells'],
    [['MSC', 'BMSC'], 'BMSC', 'specific', 'the narrower name wins'],
    [['MSC', 'OB'], 'BMSC', 'general', 'one of its names is wider'],
    [['MSC'], 'OB', 'out', 'the wider name is of another cell'],
    [['rat'], 'rodent', 'specific', 'rats are rodents'],
    [['rodent'], 'mouse', 'general', 'what is said of rodents may hold for mice'],
    [['rat'], 'mouse', 'out', 'it names the other rodent'],
  ])('%j to %s is %s: %s', (named, option, fit) => {
    expect(fitToOption(named, option, lineage)).toBe(fit)
  })

  it('reaches over more than one step up and down', () => {
    const chain = new Map([
      ['a', ['b', 'c']],
      ['b', ['c']],
      ['c', []],
    ])
    expect(fitToOption(['a'], 'c', chain)).toBe('specific')
    expect(fitToOption(['c'], 'a', chain)).toBe('general')
  })
})

const ORDER: readonly Fit[] = ['out', 'general', 'specific']

describe('a claim fits a facet', () => {
  it('as well as it fits the best of the chosen options', () => {
    const ids = optionIds(realDataset, 'cell')
    const real = lineageOf(realDataset.meta)
    fc.assert(
      fc.property(fc.subarray(ids), fc.subarray(ids, { minLength: 1 }), (named, chosen) => {
        const fits = chosen.map((option) => ORDER.indexOf(fitToOption(named, option, real)))
        expect(fitToFacet(named, chosen, real)).toBe(ORDER[Math.max(...fits)])
      }),
    )
  })

  it('fully where nothing is chosen, since the facet is not in use', () => {
    for (const named of [[], ['OB'], ['MSC']]) {
      expect(fitToFacet(named, [], lineage)).toBe('specific')
    }
  })
})

describe('the lineage of terms', () => {
  it('names all wider terms, nearest first, and none for a term on its own', () => {
    expect(lineage.get('BMSC')).toEqual(['MSC'])
    expect(lineage.get('OB')).toEqual([])
  })

  it('comes to an end where parents go round in a circle', () => {
    const files = fixtureFiles()['dataset.json'] as typeof meta
    const cells = files.cells.map((cell) =>
      cell.id === 'MSC' ? { ...cell, parent: 'BMSC' } : cell,
    )
    const round = lineageOf({ ...files, cells })
    expect(round.get('BMSC')).toContain('MSC')
    expect(round.get('MSC')).toContain('BMSC')
  })
})

describe('the options of a facet', () => {
  it('are all that a claim can name there, each once', () => {
    for (const facet of FACETS) {
      const ids = facetOptions(meta, facet).map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      for (const claim of claims) {
        for (const named of NAMED_BY[facet](claim)) expect(ids).toContain(named)
      }
    }
  })

  it('have ids that no other facet has, since a file name tells the option alone', () => {
    const ids = FACETS.flatMap((facet) => optionIds(realDataset, facet))
    const shared = ids.filter((id, i) => ids.indexOf(id) !== i)
    // Two stressors are pathways too.
    expect(shared).toEqual(['oxidative-stress', 'er-stress'])
  })

  it('of what is known beside a claim put no claim out by silence: each names one', () => {
    for (const claim of realDataset.claims) {
      for (const facet of BESIDE_FACETS) expect(NAMED_BY[facet](claim)).not.toEqual([])
    }
  })

  it('put the core cells and stressors forward and no other', () => {
    const core = facetOptions(meta, 'cell').filter((option) => option.core)
    expect(core.map(({ id }) => id)).toEqual(['OB', 'OC', 'OST', 'BMSC'])
  })
})
