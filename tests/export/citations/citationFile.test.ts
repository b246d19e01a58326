// Files for reference managers, read back by readers that are not ours.
import { entries as bibtexEntries } from 'bibtex-parse'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { bibtexFile, cslFile, risFile } from '../../../src/export/citations/citationFile.ts'
import { recordsOf } from '../../../src/export/citations/records.ts'
import type { CslRecord } from '../../../src/export/citations/records.ts'
import { citationList } from '../../../src/export/citations/citationList.ts'
import { worksBehind } from '../../../src/export/citations/worksBehind.ts'
import { interactionId } from '../../../src/domain/scope/scope.ts'
import { splitDataset } from '../../../src/wire/splitDataset.ts'
import { real, realDataset } from '../../fixtures.ts'
import { readRis } from './readRis.ts'

const { literature, library } = splitDataset(real)
const { claims } = realDataset
const all = claims.map((claim) => ({ ...claim, claims: [claim] }))
const { works, unresolved } = worksBehind(all, { literature, statuses: library.statuses })
const records = recordsOf(realDataset, works, 'zh')

const record = (title: string, note = 'n'): CslRecord => ({
  id: 'made-2019',
  type: 'article-journal',
  title,
  note,
  language: 'en',
  author: [
    { family: '刘', given: '庆羊' },
    { family: 'Müller', given: 'A. B.' },
  ],
  'container-title': 'Bone & Mineral',
  issued: { 'date-parts': [[2019, 2]] },
  page: '1-9',
  DOI: '10.1000/a_b',
})

/** A text as LaTeX prints it. */
const printed = (text: string): string =>
  text
    .replaceAll(/\\text(backslash|asciitilde|asciicircum)\{\}/g, (_all, name: string) => {
      return { backslash: '\\', asciitilde: '~', asciicircum: '^' }[name] ?? ''
    })
    .replaceAll(/(?<!\\)[{}]/g, '')
    .replaceAll(/\\([&%$#_{}])/g, '$1')

describe('BibTeX', () => {
  it('has every record once, under its id, and nothing else', () => {
    const found = bibtexEntries(bibtexFile(records, []))
    expect(found.map(({ key }) => key).sort()).toEqual(records.map(({ id }) => id).sort())
    const languages = found.map((entry) => entry['LANGUAGE'])
    expect(languages.filter((one) => one === 'chinese')).toHaveLength(
      records.filter(({ language }) => language === 'zh').length,
    )
  })

  it('keeps Chinese, Greek, umlauts, and marks that LaTeX reads as commands', () => {
    const [entry] = bibtexEntries(bibtexFile([record('自噬 & β-catenin: 50 % of #1_a', '→ x')], []))
    expect(printed(entry!['TITLE']!)).toBe('自噬 & β-catenin: 50 % of #1_a')
    expect(entry!['AUTHOR']).toBe('刘, 庆羊 and Müller, A. B.')
    expect(printed(entry!['JOURNAL']!)).toBe('Bone & Mineral')
    expect(entry!['JOURNAL']).toContain('\\&')
    expect(entry!['DOI']).toBe('10.1000/a_b')
    expect(entry!['NOTE']).toBe('→ x')
  })

  it('says before the entries which numbers are not known, without making entries of them', () => {
    const text = bibtexFile(records.slice(0, 1), ['[3] not known', 'mail@example'])
    expect(text.startsWith('% [3] not known\n% mail(at)example\n@')).toBe(true)
    expect(bibtexEntries(text)).toHaveLength(1)
  })
})

describe('RIS', () => {
  it('has every record with title, authors, year, DOI, language and note', () => {
    const found = readRis(risFile(records))
    expect(found).toHaveLength(records.length)
    found.forEach((entry, i) => {
      const meant = records[i]!
      expect(entry['TI']).toEqual([meant.title])
      expect(entry['AU']?.length ?? 0).toBe(meant.author?.length ?? 0)
      expect(entry['DO']).toEqual(meant.DOI === undefined ? undefined : [meant.DOI])
      expect(entry['LA']).toEqual([meant.language])
      expect(entry['N1']).toEqual([meant.note])
      expect(entry['PY']?.[0]?.slice(0, 4)).toBe(
        meant.issued ? String(meant.issued['date-parts'][0]![0]) : undefined,
      )
    })
  })

  it('takes any title on one line', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, unit: 'grapheme' }).map((text) => `a${text}b`),
        (title) => {
          const [entry] = readRis(risFile([record(title)]))
          expect(entry?.['TI']).toEqual([title.replaceAll(/\s+/g, ' ')])
        },
      ),
    )
  })
})

it('CSL-JSON holds the records as they are', () => {
  expect(JSON.parse(cslFile(records))).toEqual(records)
})

describe('the works behind all claims', () => {
  it('are papers of the literature, each once; a number is either a paper or unresolved', () => {
    const known = new Set(literature.papers.map(({ id }) => id))
    const ids = works.map(({ paper }) => paper.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.every((id) => known.has(id))).toBe(true)
    const cited = new Set(claims.flatMap(({ citations }) => citations))
    const named = new Set(unresolved.map(({ number }) => number))
    for (const number of cited) expect(named.has(number)).toBe(!literature.cited[number - 1])
  })

  it('a paper that the claims cite is there with its number', () => {
    for (const claim of claims) {
      for (const number of claim.citations) {
        const id = literature.cited[number - 1]
        if (!id) continue
        const work = works.find(({ paper }) => paper.id === id)
        expect(work?.numbers).toContain(number)
        expect(work?.locators).toContain(claim.locator)
        expect(work?.status).not.toBeNull()
      }
    }
  })

  it('say of each arrow what they say of its claims, and nothing of another', () => {
    let unlike = 0
    for (const { paper, arrows, saidOf, verdicts } of works) {
      expect([...saidOf.keys()]).toEqual(arrows)
      for (const [arrow, said] of saidOf) {
        const own = new Set(
          claims.filter((c) => interactionId(c.source, c.target) === arrow).map(({ id }) => id),
        )
        const read = literature.readings.filter(
          (reading) => reading.paper === paper.id && reading.claims.some((id) => own.has(id)),
        )
        expect([...said].sort(), `${paper.id} ${arrow}`).toEqual(
          [...new Set(read.map(({ verdict }) => verdict))].sort(),
        )
        if (said.length !== verdicts.length) unlike++
      }
    }
    expect(unlike).toBeGreaterThan(20)
  })

  it('the note names arrow, status, verdict and place', () => {
    const work = works.find(({ numbers, verdicts }) => numbers.includes(31) && verdicts.length > 0)!
    const [made] = recordsOf(realDataset, [work], 'en')
    expect(made?.note).toMatch(
      /^Cited as \[31\]\S* \(identified\)\. Bears on: .+ → .+ \(supports it\).*\. In the review at /,
    )
    expect(made?.note).toContain('1.2.1 ¶1 s2')
  })
})

describe('a date', () => {
  const here = process.env['TZ']
  afterEach(() => {
    if (here === undefined) delete process.env['TZ']
    else process.env['TZ'] = here
  })

  it('is the same day wherever its reader is', () => {
    const firstOfYear = { ...record('x'), issued: { 'date-parts': [[2019, 1, 1]] } } as CslRecord
    const files = () => [
      bibtexFile([firstOfYear], []),
      risFile([firstOfYear, ...records.slice(0, 9)]),
    ]
    process.env['TZ'] = 'UTC'
    const expected = files()
    expect(expected.join()).toMatch(/2019/)
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Shanghai']) {
      process.env['TZ'] = zone
      // The zone has taken hold.
      expect(new Date(0).getTimezoneOffset()).not.toBe(0)
      expect(files(), zone).toEqual(expected)
    }
  })
})

it('a list to paste tells apart what is cited, what was only found, and what speaks against it', () => {
  const list = citationList({ works, unresolved: [] }, [], 'vancouver', 'en').split('\n\n')
  const titles = list.map((block) => block.split('\n')[0])
  expect(titles).toEqual([
    'Cited by the review for this:',
    'Also found; the review does not cite these for this:',
    'Against what the review says here, or different in another setting:',
  ])
  const against = works.filter(
    ({ verdicts }) =>
      verdicts.length > 0 && verdicts.every((one) => one === 'contradicts' || one === 'differs'),
  )
  const lines = list.map((block) => block.trim().split('\n').slice(1))
  expect(against.length).toBeGreaterThan(5)
  expect(lines[2]).toHaveLength(against.length)
  expect(lines[0]!.length + lines[1]!.length).toBe(works.length - against.length)
})
