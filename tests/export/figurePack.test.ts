// A figure pack: what it says of itself agrees with what is in it.
import { entries as bibtexEntries } from 'bibtex-parse'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { DEFAULT_SCOPE, NO_FACETS } from '../../src/domain/scope/scope.ts'
import { papersOf } from '../../src/domain/graph/papers.ts'
import { DATA_FORMATS } from '../../src/export/dataFormats.ts'
import { arrowsOf } from '../../src/export/figure.ts'
import { packFiles } from '../../src/export/figurePack.ts'
import { shownReferences } from '../../src/domain/words/shownReference.ts'
import { splitDataset } from '../../src/wire/splitDataset.ts'
import { real, realDataset } from '../fixtures.ts'
import { figureOf } from './figures.ts'

const { literature, library, texts } = splitDataset(real)

const sourcesOf = (lang: 'en' | 'zh') => {
  const facets = { ...NO_FACETS, cell: ['OC'], stressor: ['glucocorticoids'] }
  const figure = figureOf(realDataset, { ...DEFAULT_SCOPE, lang, facets })
  const references = shownReferences(real, lang)
  return { figure, literature, library, references, texts: texts[lang] }
}

describe.each(['en', 'zh'] as const)(
  'the pack of "osteoclast + glucocorticoids" in %s',
  async (lang) => {
    const sources = sourcesOf(lang)
    const citation = 'CITATION'
    const files = await packFiles({ ...sources, png: new Uint8Array([1]), citation })
    const text = (name: string): string => {
      const content = files.get(name)
      if (typeof content !== 'string') throw new Error(`${name} is no text`)
      return content
    }
    const claims = arrowsOf(sources.figure).flatMap((arrow) => [
      ...arrow.specific,
      ...arrow.general,
    ])

    it('has in BibTeX exactly the papers behind the visible arrows', () => {
      const meant = claims.flatMap((claim) => {
        const { cited, found } = papersOf(literature, claim)
        return [...cited, ...found]
          .filter(({ numbers, readings }) => numbers.length + readings.length > 0)
          .map(({ paper }) => paper.id)
      })
      const keys = bibtexEntries(text('papers.bib')).map(({ key }) => key)
      expect(keys.sort()).toEqual([...new Set(meant)].sort())
      expect(keys.length).toBeGreaterThan(0)
    })

    it('names in its list each number whose paper is not known, once, and no such number in BibTeX', () => {
      const unknown = new Set(
        claims.flatMap(({ citations }) => citations).filter((n) => !literature.cited[n - 1]),
      )
      const listed = [...text('papers.txt').matchAll(/^\[(\d+)\].*(?:cited at|引于)/gm)]
      expect(listed).toHaveLength(unknown.size)
      for (const number of unknown) expect(text('papers.bib')).toContain(`% [${number}] `)
    })

    it('has a row for each arrow and for each claim', () => {
      const rows = (name: string) =>
        Papa.parse(text(name).trimEnd(), { header: true }).data as Record<string, string>[]
      expect(rows('arrows.csv')).toHaveLength(arrowsOf(sources.figure).length)
      expect(rows('claims.csv')).toHaveLength(new Set(claims.map(({ id }) => id)).size)
    })

    it('says what it is, under which filters, and how to cite it; every file it holds is named', () => {
      const readme = text('README.txt')
      expect(readme).toContain(sources.figure.scopeWords)
      expect(readme).toContain(sources.figure.link)
      expect(readme).toContain(citation)
      for (const name of files.keys()) if (name !== 'README.txt') expect(readme).toContain(name)
    })
  },
)

it('each format has its own name of file and its own label', () => {
  for (const of of ['id', 'extension'] as const) {
    expect(new Set(DATA_FORMATS.map((format) => format[of])).size).toBe(DATA_FORMATS.length)
  }
  for (const lang of ['en', 'zh'] as const) {
    expect(new Set(DATA_FORMATS.map(({ label }) => label[lang])).size).toBe(DATA_FORMATS.length)
  }
})
