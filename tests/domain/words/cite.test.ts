// Guards the way to the papers: no link without a record, no record made up, always a way to search.
import { describe, expect, it } from 'vitest'
import {
  formatReference,
  nameReference,
  paperLinks,
  recordPages,
  referenceLinks,
  referenceNumber,
} from '../../../src/domain/words/cite.ts'
import { describeUnknown } from '../../../src/domain/words/unknownParts.ts'
import type { Reference } from '../../../src/domain/review/references.ts'
import { pubmedQuery, shownReferences } from '../../../src/domain/words/shownReference.ts'
import type { Language } from '../../../src/domain/review/vocabulary.ts'
import { LANGUAGES } from '../../../src/domain/review/vocabulary.ts'
import { fixture, real } from '../../fixtures.ts'

const [whole, likely, unknown] = fixture.references as readonly [Reference, Reference, Reference]
const shownReference = (reference: Reference, language: Language) =>
  shownReferences({ ...real, references: [reference] }, language)[0]!
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

describe('a reference named in passing', () => {
  it('has its authors and year, and its journal where no author is known', () => {
    expect(nameReference(whole)).toBe('Li et al. 2019')
    const author = [{ family: 'Li', given: 'A' }, { literal: 'The Bone Group' }]
    expect(nameReference({ ...whole, author })).toBe('Li, The Bone Group 2019')
    expect(nameReference({ ...whole, author: [] })).toBe('Bone 2019')
    expect(nameReference({ author })).toBe('Li, The Bone Group')
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

describe('the pages on which the record of a reference was seen', () => {
  it('are told only where no identifier leads to it', () => {
    let told = 0
    for (const reference of shownReferences(real, 'en')) {
      const hasRecord = (reference.DOI ?? reference.PMID ?? reference.PMCID) !== undefined
      if (hasRecord) expect(recordPages(reference)).toEqual([])
      told += recordPages(reference).length
    }
    expect(told).toBeGreaterThan(0)
  })
})

describe('the links of a paper', () => {
  it('lead somewhere, to a page only where no record is known, to a search only where no page is', () => {
    const kinds = new Set<string>()
    for (const paper of real.literature.papers) {
      const links = paperLinks(paper)
      expect(links.length).toBeGreaterThan(0)
      const hasRecord = (paper.DOI ?? paper.PMID ?? paper.PMCID) !== undefined
      for (const { kind, url } of links) {
        kinds.add(kind)
        expect(new URL(url).protocol).toBe('https:')
        expect(kind === 'page' || kind === 'search').toBe(!hasRecord)
        if (kind === 'page') expect(paper.custom.seenAt).toContain(url)
        if (kind === 'search') expect(paper.custom.onlyCopySeen).toBe(true)
      }
    }
    expect(kinds).toEqual(new Set(['doi', 'pubmed', 'pmc', 'page', 'search']))
  })
})

describe('a search for a reference', () => {
  const searched = (reference: Reference, full = fixture) =>
    pubmedQuery(reference, full.claims, full.entities)

  it('is its exact title where that is known', () => {
    const title = 'The title of it'
    expect(searched({ ...likely, title })).toBe(title)
  })

  it('is of entities that its claims name where the title is not in English, as PubMed is', () => {
    const search = searched({ ...likely, title: '一个题名', language: 'zh' })
    expect(search).toBe('Chen[au] Glucocorticoids autophagy')
  })

  it('begins with the entity that its claims name most, and leaves out what stands in brackets', () => {
    const [glucocorticoids, ...others] = fixture.entities
    const label = { en: 'Steroids (of all kinds)', zh: '' }
    const { custom, ...record } = bare({ 'citation-number': '1' })
    const search = pubmedQuery({ ...record, custom }, fixture.claims, [
      { ...glucocorticoids!, label },
      ...others,
    ])
    expect(search).toBe('Steroids autophagy')
  })

  it('has at most three names and an author, for every reference of the review', () => {
    const names = new Set(real.entities.map(({ label }) => label.en.replace(/ ?\([^)]*\)|"/g, '')))
    for (const reference of real.references) {
      const search = searched(reference, real)
      expect(search).not.toBe('')
      if (search === reference.title) continue
      const [author, rest] = /^[A-Za-z-]+\[au\]/.test(search)
        ? [search.split(' ')[0], search.split(' ').slice(1).join(' ')]
        : ['', search]
      const { namedAuthor = '' } = reference.custom
      expect(author !== '').toBe(/[A-Za-z]/.test(namedAuthor))
      const longest = (text: string): number => {
        if (text === '') return 0
        const counts = [...names].flatMap((name) =>
          text === name || text.startsWith(`${name} `)
            ? [1 + longest(text.slice(name.length + 1))]
            : [],
        )
        return counts.length === 0 ? Infinity : Math.min(...counts)
      }
      expect(longest(rest), search).toBeLessThanOrEqual(3)
    }
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
    // Spaces within numbers do not break.
    expect(JSON.parse(JSON.stringify(again).replaceAll('\u00a0', ' '))).toEqual(list)
  })

  it('has its notes in the language asked for, and no note it has not', () => {
    expect(shownReference(whole, 'zh').custom).toEqual({
      ...{
        status: 'identified',
        citedAt: ['1 ¶1 s1'],
        seenAt: [],
        verdicts: ['supports' as const],
        verdict: 'supports',
      },
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

describe('what of a record nobody has seen', () => {
  it('is said of each that lacks it, in both languages, and of no other', () => {
    const titled = real.references.filter(({ title }) => title !== undefined)
    expect(titled.length).toBeGreaterThan(20)
    for (const reference of titled) {
      const { custom: _custom, ...record } = reference
      const said = describeUnknown(record, 'en')
      const lacks = (part: keyof typeof record, name: string) => {
        expect(said.includes(name), `${reference.id} ${name}`).toBe(record[part] === undefined)
      }
      lacks('author', 'authors')
      lacks('container-title', 'journal')
      lacks('issued', 'year')
      lacks('volume', 'volume')
      expect(describeUnknown(record, 'zh') === '').toBe(said === '')
    }
    const [first] = real.references.filter(({ id }) => id === 'ref-57')
    const { custom: _custom, ...record } = first!
    expect(describeUnknown(record, 'en')).toBe(
      'Not seen on its record: authors, journal, year and volume.',
    )
  })
})
