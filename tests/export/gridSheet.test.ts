// Guards the grid as a figure: every count of the page's grid stands on it, on the ground of its shade.
import { describe, expect, it } from 'vitest'
import { DEFAULT_SCOPE } from '../../src/domain/scope/scope.ts'
import { heatStep } from '../../src/domain/graph/grid.ts'
import { LANGUAGES } from '../../src/domain/review/vocabulary.ts'
import { gridCsv, gridPicture, gridSheet } from '../../src/export/gridSheet.ts'
import { PALETTES } from '../../src/notation/palette.ts'
import { heatColours } from '../../src/notation/heatPalette.ts'
import { exportedOf } from '../../src/export/exported.ts'
import { realDataset } from '../fixtures.ts'
import { everyElement, readXml } from '../notation/xml.ts'
import { BASE } from './figures.ts'

function gridIn(lang: (typeof LANGUAGES)[number]) {
  const exported = exportedOf(realDataset, { ...DEFAULT_SCOPE, mode: 'grid', lang }, { base: BASE })
  if (exported.kind !== 'grid') throw new Error('not the grid')
  return exported.grid
}

describe.each(LANGUAGES)('the grid as a figure in %s', (lang) => {
  const figure = gridIn(lang)
  const { grid, link, source, title } = figure
  const counts = grid.rows.flatMap(({ squares }) => squares.map(({ claims }) => claims.length))

  it.each([gridSheet, gridPicture])('has every count and every total once', (make) => {
    const all = everyElement(readXml(make(figure).svg))
    const written = all.filter(({ name, text }) => name === 'text' && /^(?:\d+|·)$/.test(text))
    const expected = [
      ...counts.map((n) => (n === 0 ? '·' : String(n))),
      ...grid.rows.map(({ total }) => String(total)),
      ...grid.totals.map(String),
      String(grid.total),
      // In the key.
      '·',
    ]
    expect(written.map(({ text }) => text).sort()).toEqual(expected.sort())
  })

  it('shades each square by its count', () => {
    const all = everyElement(readXml(gridPicture(figure).svg))
    const used = all.filter(({ name, attributes }) => name === 'rect' && 'rx' in attributes)
    const shades = counts
      .filter((n) => n > 0)
      .map((n) => heatColours(PALETTES.light, heatStep(n)).fill)
    const key = [1, 2, 3, 4].map((step) => heatColours(PALETTES.light, step).fill)
    expect(used.map(({ attributes }) => attributes['fill']).sort()).toEqual(
      [...shades, ...key].sort(),
    )
  })

  it('says what it is, whence, and where it opens', () => {
    const words = everyElement(readXml(gridSheet(figure).svg)).map(({ text }) => text)
    for (const part of [title, source, link]) expect(words).toContain(part)
    expect(link).toBe(`${BASE}?mode=grid&lang=${lang}`)
  })

  it('is the same as a table', () => {
    const lines = gridCsv(figure).trim().split('\r\n')
    expect(lines).toHaveLength(grid.rows.length + 2)
    expect(lines.at(-1)!.endsWith(`,${grid.total}`)).toBe(true)
  })
})
