// Guards the data people take away: a spreadsheet reads back what was written, and the files hold what
// is visible, no more and no less.
import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { citationsOf, effectOn, nameOf } from '../../src/domain/words/describe.ts'
import { DEFAULT_SCOPE, NO_FACETS } from '../../src/domain/scope/scope.ts'
import type { Scope } from '../../src/domain/scope/scope.ts'
import { claimsJson } from '../../src/export/claimsFile.ts'
import { interactionsCsv } from '../../src/export/tables.ts'
import { FIGURE_WORDS } from '../../src/export/words.ts'
import { tableFile } from '../../src/export/tableFile.ts'
import { arrowsOf } from '../../src/export/figure.ts'
import { fileName } from '../../src/export/fileName.ts'
import { pictureScope } from '../../src/export/figureOfScope.ts'
import { linkOfScope } from '../../src/store/url.ts'
import { scopes } from '../domain/scopes.ts'
import { splitDataset } from '../../src/wire/splitDataset.ts'
import { BOTH, real, realDataset } from '../fixtures.ts'
import { figureOf } from './figures.ts'

const NOTHING_BESIDE = {
  literature: { papers: [], readings: [], cited: [] },
  library: { statuses: [], caveatsOf: {}, caveatKinds: {}, xrefs: {} },
}

/** Read by a parser that is not ours; a fault of it is a fault of the file. */
function readTable(text: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(text.replace(/\r\n$/, ''), { newline: '\r\n' })
  expect(errors.filter(({ type }) => type !== 'Delimiter')).toEqual([])
  return data
}

describe('a table file', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom('a,b', 'a"b', '\r\n', ' a', '"', '', 'β-catenin', '骨细胞'),
  )
  const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 })

  it('is read back as it was written, but for cells that a spreadsheet would compute', () => {
    fc.assert(
      fc.property(rows, (table) => {
        const read = readTable(tableFile(table).slice(1))
        expect(read.map((row) => row.map((text) => text.replace(/^'(?=[=+\-@\t\r])/, '')))).toEqual(
          table,
        )
        expect(read.flat().filter((text) => /^[=+\-@]/.test(text))).toEqual([])
      }),
    )
  })

  it('makes a formula a text', () => {
    expect(tableFile([['=1+1', '@x', '-a', '+b', 'c']])).toBe("\ufeff'=1+1,'@x,'-a,'+b,c\r\n")
  })

  it('between tabs holds neither tabs nor line breaks', () => {
    expect(tableFile([['a\tb', 'c\nd']], 'tsv')).toBe('\ufeffa b\tc d\r\n')
  })
})

describe.each(BOTH)('the tables of %s', (_name, dataset) => {
  it('have one row for each visible arrow, under headings, after a byte order mark', () => {
    fc.assert(
      fc.property(scopes(dataset), (scope) => {
        const figure = figureOf(dataset, { ...scope, mode: 'diagram' })
        const { lang } = figure
        const csv = interactionsCsv(figure)
        expect(csv.startsWith('\ufeff')).toBe(true)
        const [head, ...rows] = readTable(csv.slice(1))
        expect(new Set(head).size).toBe(21)
        expect(rows.every((row) => row.length === head!.length)).toBe(true)
        const expected = arrowsOf(figure).map((i) => {
          const claims = [...i.specific, ...i.general]
          return [
            nameOf(dataset, i.source, lang),
            effectOn(dataset, i, lang),
            nameOf(dataset, i.target, lang),
            String(claims.length),
            String(i.voices.increases),
            String(i.voices.decreases),
            String(i.voices.unsigned),
            String(i.voices.aboutBone),
            citationsOf(claims).join('; '),
            [...new Set(claims.map(({ locator }) => locator))].join('; '),
            ...[i.id, i.source, i.target, FIGURE_WORDS[lang][i.line]],
            ...[dataset.meta.release, figure.link, dataset.meta.licence],
          ]
        })
        const told = [0, 1, 2, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20]
        expect(rows.map((row) => told.map((i) => row[i]))).toEqual(expected)
      }),
      { numRuns: 20 },
    )
  })

  it('have every visible claim once as JSON, as it is in the data', () => {
    fc.assert(
      fc.property(scopes(dataset), (scope) => {
        const figure = figureOf(dataset, scope)
        const file = JSON.parse(claimsJson({ ...figure, ...NOTHING_BESIDE, texts: null })) as {
          claims: { id: string }[]
          scope: string
          link: string
          release: string
        }
        const visible = new Set(
          arrowsOf(figure).flatMap(({ specific, general }) =>
            [...specific, ...general].map(({ id }) => id),
          ),
        )
        expect(file.claims.map(({ id }) => id).sort()).toEqual([...visible].sort())
        const data = new Map(dataset.claims.map((claim) => [claim.id, claim]))
        for (const claim of file.claims)
          expect(claim).toEqual({ ...data.get(claim.id), caveats: [], readings: [] })
        expect(file).toMatchObject({
          scope: figure.scopeWords,
          link: figure.link,
          release: dataset.meta.release,
        })
      }),
      { numRuns: 20 },
    )
  })
})

it('claims as JSON carry their prose where it is there', () => {
  const figure = figureOf(realDataset, DEFAULT_SCOPE)
  const { id } = arrowsOf(figure)[0]!.specific[0]!
  const texts = { language: 'en', statements: { [id]: 'Said.' }, abouts: {}, caveats: {} } as const
  const { claims } = JSON.parse(claimsJson({ ...figure, ...NOTHING_BESIDE, texts })) as {
    claims: object[]
  }
  expect(claims).toContainEqual(expect.objectContaining({ id, statement: 'Said.' }))
  expect(claims.filter((claim) => 'statement' in claim)).toHaveLength(1)
})

it('claims as JSON are whole in themselves: caveats in words, records, names and identifiers', () => {
  const { literature, library, texts } = splitDataset(real)
  const figure = figureOf(realDataset, { ...DEFAULT_SCOPE, view: 'ampk-mtor', all: true })
  const text = claimsJson({ ...figure, literature, library, texts: texts.en })
  const file = JSON.parse(text) as Readonly<
    Record<'claims' | 'entities' | 'caveats' | 'references' | 'papers', Record<string, unknown>[]>
  >
  const idsOf = (rows: readonly Record<string, unknown>[]) => new Set(rows.map(({ id }) => id))
  const known = { entities: idsOf(file.entities), caveats: idsOf(file.caveats) }
  const papers = idsOf(file.papers)
  for (const claim of file.claims) {
    expect(known.entities).toContain(claim['source'])
    expect(known.entities).toContain(claim['target'])
    for (const caveat of claim['caveats'] as string[]) expect(known.caveats).toContain(caveat)
    for (const { paper } of claim['readings'] as { paper: string }[])
      expect(papers).toContain(paper)
  }
  expect(file.caveats.length).toBeGreaterThan(0)
  for (const { note } of file.caveats) expect(note).toMatch(/\w/)
  const ulk1 = file.entities.find(({ id }) => id === 'ulk1')
  expect(ulk1?.['xrefs']).toContainEqual(expect.stringMatching(/^HGNC:/))
  expect(ulk1?.['label']).toEqual({ en: 'ULK1', zh: 'ULK1' })
  const resolved = file.references.filter(({ paper }) => paper !== null)
  expect(resolved.length).toBeGreaterThan(0)
  for (const { paper } of resolved) expect(papers).toContain(paper)
  expect(file.papers.every(({ title }) => typeof title === 'string')).toBe(true)
})

describe('a file name', () => {
  it('names view, filters and language', () => {
    const facets = { ...NO_FACETS, cell: ['OST'], stressor: ['exercise'] }
    const scope = {
      ...DEFAULT_SCOPE,
      view: 'ampk-mtor',
      facets,
      general: false,
      lang: 'zh',
    } as const
    expect(fileName(scope, 'svg')).toBe('bone-autophagy_ampk-mtor_OST_exercise_specific_zh.svg')
  })

  it('tells scales, sides and selections apart', () => {
    const sides = {
      ...DEFAULT_SCOPE,
      mode: 'compare',
      facets: { ...NO_FACETS, cell: ['OB'] },
      versus: { ...NO_FACETS, cell: ['OC'] },
    } as const
    expect(fileName(sides, 'png', 2)).toBe('bone-autophagy_overview_OB_against_OC_en_2x.png')
    expect(fileName({ ...DEFAULT_SCOPE, select: 'ampk' }, 'svg')).toBe(
      'bone-autophagy_overview_at_ampk_en.svg',
    )
    expect(fileName({ ...DEFAULT_SCOPE, mode: 'grid' }, 'svg')).toBe('bone-autophagy_grid_en.svg')
  })

  it('differs wherever the pictures do', () => {
    fc.assert(
      fc.property(scopes(realDataset), scopes(realDataset), fc.nat(), (a, b, keep) => {
        // Alike but for some parts, so that a part the name leaves out would show.
        const mixed = Object.fromEntries(
          Object.entries(a).map(([key, value], i) => [
            key,
            (keep >> i) & 1 ? value : b[key as keyof Scope],
          ]),
        ) as unknown as Scope
        const [one, other] = [a, mixed].map((one) => pictureScope(one))
        if (linkOfScope(one!) === linkOfScope(other!)) return
        expect(fileName(one!, 'svg')).not.toBe(fileName(other!, 'svg'))
      }),
      { numRuns: 300 },
    )
  })

  it('is one that every system takes', () => {
    fc.assert(
      fc.property(scopes(realDataset), (scope) => {
        expect(fileName(scope, 'png')).toMatch(/^[A-Za-z0-9][A-Za-z0-9_-]{0,110}\.png$/)
      }),
    )
  })
})
