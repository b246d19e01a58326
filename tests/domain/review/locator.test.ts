// Guards the addresses of sentences: a claim, a caveat and a reference meet only through them.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { claimIdStem, formatLocator, parseLocator } from '../../../src/domain/review/locator.ts'

const locators = fc.record({
  section: fc.oneof(
    fc.constantFrom('A', 'I', 'E'),
    fc
      .array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 4 })
      .map((parts) => parts.join('.')),
  ),
  paragraph: fc.integer({ min: 1, max: 99 }),
  sentence: fc.integer({ min: 1, max: 99 }),
})

describe('a locator', () => {
  it('is read back from its text as it was', () => {
    fc.assert(
      fc.property(locators, (locator) => {
        expect(parseLocator(formatLocator(locator))).toEqual(locator)
      }),
    )
  })

  it('is either refused or written back letter by letter, whatever the text', () => {
    const near = fc
      .array(fc.constantFrom('A', '1', '.', '0', ' ', '¶', 's', '2', '-', 'B'), { maxLength: 12 })
      .map((letters) => letters.join(''))
    fc.assert(
      fc.property(fc.oneof(fc.string(), near, locators.map(formatLocator)), (text) => {
        const locator = parseLocator(text)
        if (locator) expect(formatLocator(locator)).toBe(text)
      }),
    )
  })

  it.each([
    '',
    '1.2',
    '1 p1 s1',
    'B ¶1 s1',
    '1 ¶0 s1',
    '1 ¶1 s0',
    '1 ¶01 s1',
    '1. ¶1 s1',
    ' 1 ¶1 s1',
  ])('is not read from %j', (text) => {
    expect(parseLocator(text)).toBeNull()
  })

  it('gives the claims of different sentences different ids', () => {
    fc.assert(
      fc.property(locators, locators, (a, b) => {
        expect(claimIdStem(a) === claimIdStem(b)).toBe(formatLocator(a) === formatLocator(b))
      }),
    )
    expect(claimIdStem({ section: 'A', paragraph: 2, sentence: 3 })).toBe('a-p2-s3')
  })
})
