// The claims as a table, read by a parser that is not ours.
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { DEFAULT_SCOPE, NO_FACETS } from '../../src/domain/scope/scope.ts'
import { claimsTable } from '../../src/export/claimsTable.ts'
import type { TableFormat } from '../../src/export/tableFile.ts'
import { arrowsOf } from '../../src/export/figure.ts'
import { splitDataset } from '../../src/wire/splitDataset.ts'
import { real, realDataset } from '../fixtures.ts'
import { figureOf } from './figures.ts'

const { literature, library, texts } = splitDataset(real)
const figure = figureOf(realDataset, {
  ...DEFAULT_SCOPE,
  lang: 'zh',
  facets: { ...NO_FACETS, cell: ['OC'], stressor: ['glucocorticoids'] },
})
const read = (format: TableFormat) => {
  const text = claimsTable({ ...figure, literature, library, texts: texts.zh }, format)
  return Papa.parse<Record<string, string>>(text.trimEnd(), { header: true })
}

describe.each(['csv', 'tsv'] as const)('claims as %s', (format) => {
  const { data, errors } = read(format)

  it('have each visible claim once, and every row all columns', () => {
    expect(errors).toEqual([])
    const visible = arrowsOf(figure).flatMap(({ specific, general }) => [...specific, ...general])
    expect(data.map((row) => row['claim'])).toEqual([...new Set(visible.map(({ id }) => id))])
  })

  it('say what the data say, in the chosen language', () => {
    for (const row of data) {
      const claim = real.claims.find(({ id }) => id === row['claim'])!
      expect(row['statement']).toBe(claim.statement.zh)
      expect(row['locator']).toBe(claim.locator)
      expect(row['citations']).toBe(claim.citations.join('; '))
      expect(row['effect']).toBe(claim.effect)
      expect(row['cells']).toBe((claim.context.cells ?? []).join('; '))
      expect(row['dose']).toBe(claim.context.dose ?? '')
      expect(row['caveats']?.split('; ').filter(Boolean)).toHaveLength(claim.caveats.length)
    }
  })

  it('count the papers that bear on a claim by what they say', () => {
    const counted = data.reduce((sum, row) => sum + Number(row['papers_supports']), 0)
    const shown = new Set(data.map((row) => row['claim']))
    const supports = literature.readings.filter(
      ({ verdict, claims }) => verdict === 'supports' && claims.some((id) => shown.has(id)),
    )
    expect(counted).toBeGreaterThanOrEqual(new Set(supports.map(({ paper }) => paper)).size)
    expect(supports.length > 0).toBe(counted > 0)
  })
})
