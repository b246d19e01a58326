// Guards the grid as a figure: what every square of the page's grid says stands on it, on the ground of its effect.
import { describe, expect, it } from 'vitest'
import { DEFAULT_SCOPE } from '../../src/domain/scope/scope.ts'
import { LANGUAGES } from '../../src/domain/review/vocabulary.ts'
import { gridCsv, gridPicture, gridSheet } from '../../src/export/gridSheet.ts'
import { HUES } from '../../src/notation/palette.ts'
import { PALETTES } from '../../src/notation/palettes.ts'
import { squareFill } from '../../src/notation/heatPalette.ts'
import { KEY_GLYPHS, squareGlyphs } from '../../src/domain/words/gridWords.ts'
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
  const squares = grid.rows.flatMap((row) => row.squares)

  it.each([gridSheet, gridPicture])(
    'has what every square says, every count and every total once',
    (make) => {
      const all = everyElement(readXml(make(figure).svg))
      const glyphs = /^(?:\d+|[·–]|\(?[↑↓○](?: \d+)?\)?|\(?\d+ ↑ \d+ ↓\)?)$/
      const written = all.filter(({ name, text }) => name === 'text' && glyphs.test(text))
      const expected = [
        ...squares.map(squareGlyphs),
        ...squares.flatMap(({ claims }) => (claims.length > 0 ? [String(claims.length)] : [])),
        ...grid.rows.map(({ total }) => String(total)),
        ...grid.totals.map(String),
        String(grid.total),
        ...Object.values(KEY_GLYPHS),
        '15',
      ]
      expect(written.map(({ text }) => text).sort()).toEqual(expected.sort())
    },
  )

  it('grounds each square by what it says', () => {
    const all = everyElement(readXml(gridPicture(figure).svg))
    const used = all.filter(({ name, attributes }) => name === 'rect' && 'rx' in attributes)
    const grounds = squares.flatMap(({ kind, answer }) =>
      kind === 'said' ? [squareFill(PALETTES.light, answer!.effect)] : [],
    )
    const key = HUES.map((hue) => squareFill(PALETTES.light, hue))
    expect(used.map(({ attributes }) => attributes['fill']).sort()).toEqual(
      [...grounds, ...key].sort(),
    )
  })

  it('says what it is, whence, and where it opens', () => {
    const words = everyElement(readXml(gridSheet(figure).svg)).map(({ text }) => text)
    for (const part of [title, source, link]) expect(words).toContain(part)
    expect(link).toBe(`${BASE}?mode=grid&lang=${lang}&data=${realDataset.meta.release}`)
  })

  it('is the same as a table', () => {
    const lines = gridCsv(figure).trim().split('\r\n')
    expect(lines).toHaveLength(2 * grid.rows.length + 4)
    expect(lines.at(-1)!.endsWith(`,${grid.total}`)).toBe(true)
  })
})
