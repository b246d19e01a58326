// What leaves of a collection: each entry with the papers that stand behind it under one number, and no number of the review
// as a paper that nobody knows.
import { entries as bibtexEntries } from 'bibtex-parse'
import { describe, expect, it } from 'vitest'
import type { Item } from '../../../src/domain/collection/schema.ts'
import { CITATION_FORMATS } from '../../../src/export/citations/citationFormats.ts'
import { formatPaper } from '../../../src/export/citations/formatted.ts'
import { collectionAs } from '../../../src/export/collection/collectionText.ts'
import { entriesOf, worksOfEntries } from '../../../src/export/collection/entries.ts'
import type { CollectionSources } from '../../../src/export/collection/entries.ts'
import { papersOf } from '../../../src/domain/graph/papers.ts'
import { shownReferences } from '../../../src/domain/words/shownReference.ts'
import { splitDataset } from '../../../src/wire/splitDataset.ts'
import { real, realDataset } from '../../fixtures.ts'

const { literature, library, texts } = splitDataset(real)
const sources: CollectionSources = {
  dataset: realDataset,
  lang: 'en',
  literature,
  statuses: library.statuses,
  references: shownReferences(real, 'en'),
  texts: texts.en,
}
const claim = realDataset.claims.find((each) => {
  const { cited, found } = papersOf(literature, each)
  return cited.length > 0 && found.length > 0
})!
const unknown = literature.cited.indexOf(null) + 1
const citing = realDataset.claims.find(({ citations }) => citations.includes(unknown))!
const alone = literature.papers.at(-1)!
const items: readonly Item[] = [
  { kind: 'claim', id: claim.id, note: 'Ask <first> & *then*' },
  { kind: 'arrow', id: `${citing.source}--${citing.target}` },
  { kind: 'entity', id: 'autophagy' },
  { kind: 'paper', id: alone.id },
  { kind: 'reference', id: `ref-${unknown}` },
  { kind: 'claim', id: 'gone-in-2030' },
]
const entries = entriesOf(items, sources)
const text = { ...sources, entries, explorer: 'Explorer', base: 'https://example.org/x/' }
const { works, unresolved } = worksOfEntries(entries)

describe('a collection as text', () => {
  it.each(['text', 'markdown', 'html'] as const)(
    'as %s marks each paper with the number it has below',
    (form) => {
      const made = collectionAs(form, text).replaceAll('\\', '')
      const lines = made.split('\n').map((line) => line.replace(/^(?:- |<p>)|<\/p>$/g, ''))
      const asForm = (line: string) =>
        form === 'html'
          ? line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
          : line
      for (const [i, { paper }] of works.entries()) {
        expect(lines).toContain(asForm(`[${i + 1}] ${formatPaper(paper, 'vancouver')}`))
      }
      const marks = [...made.matchAll(/\[(\d+)\]/g)].map(([, number]) => Number(number))
      expect(Math.max(...marks.filter((number) => number <= works.length))).toBe(works.length)
      expect(made).toContain(`review no. ${unknown}`)
      expect(made).toContain('Not in this data: gone-in-2030')
    },
  )

  it('marks with what the review cites, and names beside it what is only found', () => {
    const [first] = entries
    const cited = first!.behind.works.filter(({ isCited }) => isCited).length
    const [, line, ...rest] = collectionAs('text', text).split('\n').slice(1)
    expect([...line!.matchAll(/\[\d+\]/g)]).toHaveLength(cited)
    expect(rest.join('\n')).toContain('What papers say of it: [1]')
    expect(rest.join('\n')).toContain('(not cited for it)')
  })

  it('never marks a claim with a paper that its sentence cites for something else', () => {
    const near = realDataset.claims.find((each) =>
      papersOf(literature, each).cited.some(
        ({ numbers, readings }) => numbers.length + Number(readings.length === 0) === 0,
      ),
    )!
    const own = entriesOf([{ kind: 'claim', id: near.id }], sources)
    const count = papersOf(literature, near).cited.filter(
      ({ numbers }) => numbers.length > 0,
    ).length
    const [, line, ...rest] = collectionAs('text', { ...text, entries: own })
      .split('\n')
      .slice(1)
    const known = [...line!.matchAll(/\[\d+\]/g)]
    expect(known).toHaveLength(count)
    expect(rest.join('\n')).toContain('(not cited for it)')
  })

  it('lets nothing of a note be markup', () => {
    expect(collectionAs('html', text)).toContain('Ask &lt;first&gt; &amp; *then*')
    expect(collectionAs('markdown', text)).toContain('Ask \\<first\\> & \\*then\\*')
  })

  it('in Chinese has Chinese words and GB/T 7714', () => {
    const zh = {
      ...sources,
      lang: 'zh' as const,
      texts: texts.zh,
      references: shownReferences(real, 'zh'),
    }
    const made = collectionAs('text', { ...text, ...zh, entries: entriesOf(items, zh) })
    expect(made).toMatch(/^收藏\n/)
    expect(made).toContain('[J]')
    expect(made).toContain(`综述编号 ${unknown}`)
  })
})

describe('the papers of a collection', () => {
  it('are exactly those behind its claims, arrows and papers, each once', async () => {
    const arrowClaims = realDataset.claims.filter(
      ({ source, target }) => source === citing.source && target === citing.target,
    )
    const expected = new Set([alone.id])
    for (const each of [claim, ...arrowClaims]) {
      const { cited, found } = papersOf(literature, each)
      for (const { paper, numbers, readings } of [...cited, ...found]) {
        if (numbers.length + readings.length > 0) expected.add(paper.id)
      }
    }
    const bibtex = CITATION_FORMATS.find(({ id }) => id === 'bibtex')!
    const made = await bibtex.make({ works, unresolved }, sources)
    expect(
      bibtexEntries(made)
        .map(({ key }) => key)
        .sort(),
    ).toEqual([...expected].sort())
    expect(made).toContain(`% [${unknown}]`)
    expect(unresolved.map(({ number }) => number)).toContain(unknown)
  })

  it('of one picked by itself say no arrow', () => {
    const work = works.find(({ paper }) => paper.id === alone.id)
    expect(work?.arrows).toEqual([])
  })
})
