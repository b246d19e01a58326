// Guards the search box: a thing is found by any of its names, in either language, as people type it.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitDataset } from '../../../src/wire/splitDataset.ts'
import { findCells, searchEntities, tokenize } from '../../../src/domain/search/search.ts'
import { fixture, fixtureDataset, real, realDataset } from '../../fixtures.ts'

const small = searchEntities(fixture.entities, splitDataset(fixture).library.synonyms)
const { synonyms } = splitDataset(real).library
const large = searchEntities(real.entities, synonyms)
const all = real.entities.length

describe('in the small dataset', () => {
  it.each([
    ['osteocyte', 'ost-survival', 'a word of the English name'],
    ['osteo', 'ost-survival', 'its beginning'],
    ['SURVIVAL osteocyte', 'ost-survival', 'words in any order and case'],
    ['骨细胞', 'ost-survival', 'part of the Chinese name'],
    ['存活', 'ost-survival', 'its last two characters'],
    ['骨', 'ost-survival', 'one character'],
    ['自噬', 'autophagy', 'the Chinese name'],
    ['雷帕霉素靶蛋白', 'mtor', 'a long Chinese name'],
    ['steroids', 'glucocorticoids', 'a synonym'],
    ['PRKAA2', 'ampk-a2', 'a gene symbol'],
    ['AMPKα1', 'ampk-a1', 'a Greek letter'],
    ['ampkalpha1', 'ampk-a1', 'a Greek letter spelt out'],
    ['LC3-II', 'lc3-ii', 'the name with its hyphen'],
    ['lc3ii', 'lc3-ii', 'the name in one word'],
    ['LC3 II', 'lc3-ii', 'the name in two words'],
    ['autophagi', 'autophagy', 'a slip of the finger'],
  ])('%j finds %s: %s', (query, id) => {
    expect(small.find(query)[0]).toBe(id)
  })

  it.each([
    ['胞细骨', 'characters in another order'],
    ['osteocyte kinase', 'a word too many'],
    ['zebrafish', 'nothing like it'],
  ])('%j finds nothing: %s', (query) => {
    expect(small.find(query)).toEqual([])
  })

  it('a Greek letter tells two subunits apart by the number that follows it', () => {
    expect(small.find('AMPKα2')[0]).toBe('ampk-a2')
    expect(small.find('AMPKα')).toEqual(expect.arrayContaining(['ampk-a1', 'ampk-a2']))
  })
})

describe('in the real dataset', () => {
  it('every entity is found by each of its names', { timeout: 30_000 }, () => {
    const missed = real.entities.flatMap(({ id, label, symbol, synonyms: others }) =>
      [label.en, label.zh, ...(symbol ? [symbol] : []), ...others]
        .filter((name) => !large.find(name, all).includes(id))
        .map((name) => `${id}: ${name}`),
    )
    expect(missed).toEqual([])
  })

  it(
    'an entity is the first answer to its own label, unless another is called the same',
    { timeout: 30_000 },
    () => {
      const called = (name: string) =>
        real.entities
          .filter(({ label, symbol, synonyms: others }) =>
            [label.en, label.zh, symbol, ...others].some(
              (other) => other?.toLowerCase() === name.toLowerCase(),
            ),
          )
          .map(({ id }) => id)
      const wrong = real.entities.flatMap(({ label }) =>
        [label.en, label.zh].flatMap((name) => {
          const [first = 'nothing'] = large.find(name)
          return called(name).includes(first) ? [] : [`${name}: ${first}`]
        }),
      )
      expect(wrong).toEqual([])
    },
  )

  it('骨细胞 finds osteocytes among what a reader sees, though 成骨细胞 and 破骨细胞 hold the word', () => {
    const names = real.entities.filter(({ label }) => label.zh.startsWith('骨细胞'))
    expect(names.length).toBeGreaterThan(0)
    const seen = large.find('骨细胞')
    expect(names.filter(({ id }) => !seen.includes(id)).map(({ label }) => label.zh)).toEqual([])
  })

  it('a Greek letter and its Latin name find the same things', () => {
    const greek = { α: 'alpha', β: 'beta', γ: 'gamma', κ: 'kappa' }
    const names = real.entities.map(({ label }) => label.en).filter((name) => /[αβγκ]/.test(name))
    expect(names.length).toBeGreaterThan(0)
    for (const name of names) {
      const latin = name.replaceAll(/[αβγκ]/g, (letter) => greek[letter as keyof typeof greek])
      expect(large.find(latin, all)).toEqual(large.find(name, all))
    }
  })
})

describe('any query', () => {
  it('gives known ids, each once, no more than are asked for, and never fails', () => {
    const pieces = fc
      .array(fc.constantFrom('骨', '细胞', 'α', 'LC3', '-', ' ', 'mTOR', '(', '*', '\\'), {
        maxLength: 6,
      })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), pieces),
        fc.integer({ min: 1, max: 30 }),
        (query, limit) => {
          const found = large.find(query, limit)
          expect(found.length).toBeLessThanOrEqual(limit)
          expect(new Set(found).size).toBe(found.length)
          expect(found.filter((id) => !realDataset.entities.has(id))).toEqual([])
        },
      ),
    )
  })

  it('that is blank finds nothing', () => {
    for (const query of ['', '   ', '\u3000']) expect(small.find(query)).toEqual([])
  })

  it('without synonyms yet, finds by label and symbol', () => {
    const early = searchEntities(fixtureDataset.entities.values(), {})
    expect(early.find('PRKAA1')).toEqual(['ampk-a1'])
    expect(early.find('steroids')).toEqual([])
  })
})

describe('the index terms', () => {
  it('of Chinese are its characters and its neighbouring pairs', () => {
    expect(tokenize('骨细胞')).toEqual(['骨', '细', '胞', '骨细', '细胞'])
  })

  it('of a name with a hyphen are its parts and the whole', () => {
    expect(tokenize('LC3-II')).toEqual(['lc3', 'ii', 'lc3ii'])
  })

  it('of mixed text keep the languages apart', () => {
    expect(tokenize('AMPK通路 p62')).toEqual(['通', '路', '通路', 'ampk', 'p62'])
  })
})

describe('cells', () => {
  const { cells } = realDataset.meta
  it.each([
    ['osteocyte', 'OST', true, 'its name'],
    ['Osteocytes', 'OST', true, 'its plural'],
    ['骨细胞', 'OST', true, 'its Chinese name, though other cells hold the word'],
    ['ost', 'OST', true, 'its abbreviation in any case'],
    ['osteoc', 'OC', false, 'the beginning of a name'],
    ['软骨', 'chondrocyte', false, 'a part of a name'],
  ])('%j finds %s first: %s', (query, id, isNamed) => {
    expect(findCells(cells, query)[0]).toEqual({ id, isNamed })
  })

  it('are found by nothing, or by what no name holds', () => {
    for (const query of ['', '  ', 'zebrafish']) expect(findCells(cells, query)).toEqual([])
  })
})
