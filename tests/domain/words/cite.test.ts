// Guards the way to the papers: no link without a record, no record made up, always a way to search.
import { describe, expect, it } from 'vitest'
import { formatReference, referenceLinks, referenceNumber } from '../../../src/domain/words/cite.ts'
import type { Reference } from '../../../src/domain/review/references.ts'
import { pubmedQuery, shownReference } from '../../../src/domain/words/shownReference.ts'
import { LANGUAGES } from '../../../src/domain/review/vocabulary.ts'
import { fixture, real } from '../../fixtures.ts'

const [whole, likely, unknown] = fixture.references as readonly [Reference, Reference, Reference]
const linksOf = (reference: Reference) => referenceLinks(shownReference(reference, 'en'))
const bare = (more: Partial<Reference>): Reference => ({ ...unknown, ...more })

describe('a reference on one line', () => {
  it('has authors, title, journal, year, volume, issue and pages', () => {
    expect(formatReference(whole)).toBe(
      'Li A, Wang B, The Bone Group, et al. Autophagy and bone. Bone 2019;12(3):45-52',
    )
  })

  it('names three authors in full', () => {
    const three = bare({
      author: [{ family: 'Li', given: 'A' }, { family: 'Wang' }, { literal: 'BG' }],
    })
    expect(formatReference(three)).toBe('Li A, Wang, BG')
  })

  it.each<readonly [parts: Partial<Reference>, text: string]>([
    [{}, ''],
    [{ title: 'A title.' }, 'A title'],
    [{ 'container-title': 'Bone' }, 'Bone'],
    [{ publisher: 'Press', issued: { 'date-parts': [[1999]] } }, 'Press 1999'],
    [{ 'container-title': 'Bone', volume: '3', page: '7' }, 'Bone;3:7'],
    [{ issued: { 'date-parts': [] }, title: 'No date' }, 'No date'],
    [{ title: 'T', issued: { 'date-parts': [[2001]] }, issue: '2' }, 'T. 2001;(2)'],
  ])('leaves out what is not known of %j', (parts, text) => {
    expect(formatReference(bare(parts))).toBe(text)
  })

  it('never says "undefined" nor doubles a full stop, for any reference of the review', () => {
    for (const reference of real.references) {
      expect(formatReference(reference)).not.toMatch(/undefined|null|\.\.|\s\s|^[.\s]|[;,]$/)
    }
  })
})

describe('the links of a reference', () => {
  it('are those of its records, where it is identified', () => {
    expect(linksOf(whole)).toEqual([
      { kind: 'doi', url: 'https://doi.org/10.1000/bone.12', text: '10.1000/bone.12' },
      { kind: 'pubmed', url: 'https://pubmed.ncbi.nlm.nih.gov/123/', text: '123' },
      { kind: 'pmc', url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC456/', text: 'PMC456' },
    ])
  })

  it('end with a search where it is only probable', () => {
    expect(linksOf(likely).map(({ kind }) => kind)).toEqual(['pubmed', 'search'])
  })

  it('are a search alone where no record is known', () => {
    expect(linksOf(unknown).map(({ kind }) => kind)).toEqual(['search'])
  })

  it.each([
    ['the small dataset', fixture.references],
    ['the real dataset', real.references],
  ])('of %s never claim a record that was not seen, and always lead somewhere', (_name, list) => {
    for (const reference of list) {
      const links = linksOf(reference)
      const urls = links.map(({ url }) => url)
      expect(links.length).toBeGreaterThan(0)
      expect(urls.some((url) => url.includes('doi.org'))).toBe(reference.DOI !== undefined)
      expect(urls.some((url) => /ncbi\.nlm\.nih\.gov\/\d/.test(url))).toBe(
        reference.PMID !== undefined,
      )
      expect(urls.some((url) => url.includes('PMC'))).toBe(reference.PMCID !== undefined)
      const isSearched = links.some(({ kind }) => kind === 'search')
      if (reference.custom.status !== 'identified') expect(isSearched).toBe(true)
      for (const url of urls) expect(new URL(url).protocol).toBe('https:')
    }
  })

  it('search for what is written on them', () => {
    for (const reference of real.references) {
      const search = linksOf(reference).find(({ kind }) => kind === 'search')
      if (search) expect(new URL(search.url).searchParams.get('term')).toBe(search.text)
    }
  })
})

describe('a search for a reference', () => {
  it('is of the author the review names, then of telling words, at most nine in all', () => {
    expect(pubmedQuery(likely)).toBe('Chen[au] osteocyte autophagy mice topic')
    for (const reference of real.references) {
      const words = pubmedQuery(reference).split(' ')
      expect(words.length).toBeLessThanOrEqual(9)
      expect(words.filter((word) => word.length < 3)).toEqual([])
      const { namedAuthor = '' } = reference.custom
      expect(words.some((word) => word.endsWith('[au]'))).toBe(/[A-Za-z]/.test(namedAuthor))
    }
  })

  it('does not look for the author in the text as well', () => {
    const custom = { ...likely.custom, topic: { en: 'Chen found autophagy in Chen mice', zh: '' } }
    expect(pubmedQuery({ ...likely, custom })).toBe('Chen[au] autophagy mice')
  })
})

describe('a reference as it is shown', () => {
  it.each([
    ['the small dataset', fixture.references],
    ['the real dataset', real.references],
  ])('loses nothing of %s, both languages together', (_name, list) => {
    const again = list.map((reference) => {
      const [en, zh] = LANGUAGES.map((language) => shownReference(reference, language).custom)
      const both = (note: 'topic' | 'basis' | 'doubt' | 'verdictNote') =>
        en?.[note] !== undefined && { [note]: { en: en[note], zh: zh?.[note] } }
      const { search: _search, ...rest } = en!
      return {
        ...reference,
        custom: {
          ...rest,
          ...both('topic'),
          ...both('basis'),
          ...both('doubt'),
          ...both('verdictNote'),
        },
      }
    })
    expect(again).toEqual(list)
  })

  it('has its notes in the language asked for, and no note it has not', () => {
    expect(shownReference(whole, 'zh').custom).toEqual({
      ...{ status: 'identified', citedAt: ['1 ¶1 s1'], seenAt: [], verdict: 'supports' },
      ...{ topic: '小鼠骨细胞自噬，综述的第 1 个主题', basis: '题名即如此。' },
      verdictNote: '论文如此，说的是小鼠。',
    })
    expect(shownReference(unknown, 'en').custom).toMatchObject({
      topic: 'Osteocyte autophagy in mice, topic 3 of the review',
      doubt: 'Made up.',
    })
  })

  it('is the same but for its notes in each language: one record, one search', () => {
    for (const reference of [...fixture.references, ...real.references]) {
      const [first, ...others] = LANGUAGES.map((language) => {
        const { custom, ...record } = shownReference(reference, language)
        const { topic: _t, basis: _b, doubt: _d, verdictNote: _v, ...known } = custom
        return { ...record, known }
      })
      for (const other of others) expect(other).toEqual(first)
    }
  })
})

it('a reference knows its number', () => {
  expect(real.references.map(referenceNumber)).toEqual(Array.from({ length: 98 }, (_, i) => i + 1))
})
