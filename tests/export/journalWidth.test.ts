// A figure for print: as wide as was asked for, and the size of its smallest type neither guessed nor flattered.
import { describe, expect, it } from 'vitest'
import { DEFAULT_SCOPE } from '../../src/domain/scope/scope.ts'
import { JOURNAL_WIDTHS, printScale, svgAt, typeAt } from '../../src/export/journalWidth.ts'
import { sheetSvg } from '../../src/export/sheet.ts'
import { realDataset } from '../fixtures.ts'
import { figureOf } from './figures.ts'

/** A sheet one inch wide at 72 pixels has a point for each pixel. */
const sheet = (inside: string) => ({
  svg: `<svg width="72" height="36">${inside}</svg>`,
  width: 72,
  height: 36,
})

describe('the smallest type', () => {
  it.each([
    ['<text font-size="9">a</text><text font-size="7.5">b</text>', 7.5],
    ['<g transform="translate(1 2) scale(1.5)"><text font-size="6">a</text></g>', 9],
    [
      '<g transform="scale(2)"><g transform="scale(2)"><text font-size="3"/></g></g><text font-size="20">b</text>',
      12,
    ],
    [
      '<svg font-size="11"><style>.lane{font-size:8px;font-weight:600}</style><text>a</text><text class="lane">b</text></svg>',
      8,
    ],
    ['<svg font-size="11"><g><text x="1">a</text></g></svg><g/><text font-size="30">c</text>', 11],
  ])('of %s is %f', (inside, size) => {
    expect(typeAt(sheet(inside), 25.4)).toBeCloseTo(size)
    expect(typeAt(sheet(inside), 50.8)).toBeCloseTo(2 * size)
  })
})

describe.each(['overview', 'ampk-mtor', 'bmp'])('the figure of %s', (view) => {
  const made = sheetSvg(figureOf(realDataset, { ...DEFAULT_SCOPE, view }))

  it.each(JOURNAL_WIDTHS)(
    'at %i mm is as wide, in the same proportions, with 600 dots to the inch',
    (mm) => {
      const [, width, height] = /^<svg [^>]*?width="([\d.]+)mm" height="([\d.]+)mm"/.exec(
        svgAt(made, mm),
      )!
      expect(Number(width)).toBe(mm)
      expect(Number(height) / mm).toBeCloseTo(made.height / made.width, 2)
      expect(svgAt(made, mm)).toContain(`viewBox="0 0 ${made.width} ${made.height}"`)
      expect(made.width * printScale(made, mm)).toBeCloseTo((mm / 25.4) * 600, -1)
      // Names and captions of a figure are drawn with 9 to 15 pixels at 1x, never with less or more as the least.
      const pixels = (typeAt(made, mm) * made.width * 25.4) / (72 * mm)
      expect(pixels).toBeGreaterThanOrEqual(8)
      expect(pixels).toBeLessThanOrEqual(15)
    },
  )
})
