// The heights of the sheet of details: where it comes to rest is one of three, the nearest.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { nearestHeight, nextHeight, SHEET_HEIGHTS } from '../src/ui/details/sheetHeights.ts'

const NAMES = ['low', 'half', 'full'] as const

it('a sheet let go comes to rest higher the higher it is let go', () => {
  const pixels = fc.integer({ min: -100, max: 1200 })
  fc.assert(
    fc.property(pixels, pixels, (a, b) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)].map((at) => nearestHeight(at, 740))
      return NAMES.indexOf(low!) <= NAMES.indexOf(high!)
    }),
  )
  expect([0, 370, 740].map((at) => nearestHeight(at, 740))).toEqual(NAMES)
})

it('where it stands it stays when let go there', () => {
  for (const name of NAMES) {
    expect(nearestHeight(SHEET_HEIGHTS[name].share * 740, 740)).toBe(name)
  }
})

it('steps up and down go through all three and end there', () => {
  expect(nextHeight('low', 1)).toBe('half')
  expect(nextHeight('half', 1)).toBe('full')
  expect(nextHeight('full', 1)).toBe('full')
  expect(nextHeight('low', -1)).toBe('low')
})
