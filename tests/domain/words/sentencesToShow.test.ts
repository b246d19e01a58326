// The few sentences of a slide: each side is heard, and what is left out is counted.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim } from '../../../src/domain/review/dataset.ts'
import { sentencesToShow } from '../../../src/domain/words/sentencesToShow.ts'
import { realDataset } from '../../fixtures.ts'

const voice = ({ locator, effect }: Claim) => `${locator} ${effect}`
const some = fc.subarray([...realDataset.claims], { maxLength: 40 })

describe('the sentences a slide shows', () => {
  it('and those it counts are all there are, each once', () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 8 }), (claims, most) => {
        const { claims: shown, left } = sentencesToShow(claims, most)
        const voices = new Set(shown.map(voice))
        expect(voices.size).toBe(shown.length)
        expect(shown.length).toBeLessThanOrEqual(most)
        expect(shown.length + left).toBe(new Set(claims.map(voice)).size)
        expect(shown.every((claim) => claims.includes(claim))).toBe(true)
      }),
    )
  })

  it('speak for each side that there is', () => {
    fc.assert(
      fc.property(some, (claims) => {
        const sides = (list: readonly Claim[]) => new Set(list.map(({ effect }) => effect))
        expect(sides(sentencesToShow(claims, 3).claims)).toEqual(sides(claims))
      }),
    )
  })
})
