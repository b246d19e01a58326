// Guards what is told of why two sides may differ: only what the review names, and only of the two sides.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differencesOf } from '../../../src/domain/graph/differences.ts'
import { openQuestions, turnedClaim } from '../../../src/domain/graph/openQuestions.ts'
import type { Claim } from '../../../src/domain/review/dataset.ts'
import { describeNamed } from '../../../src/domain/words/describeDifferences.ts'
import { DOSES, LANGUAGES, SPECIES } from '../../../src/domain/review/vocabulary.ts'
import { fixtureDataset, realDataset } from '../../fixtures.ts'

const [model] = fixtureDataset.claims as readonly [Claim]
const { context: _context, experiment: _experiment, ...bare } = model
const claim = fc
  .record({
    effect: fc.constantFrom('increases', 'decreases', 'unsigned'),
    cells: fc.subarray(['OB', 'OC', 'OST']),
    dose: fc.constantFrom(...DOSES, null),
    species: fc.constantFrom(...SPECIES, null),
    isDoubtful: fc.boolean(),
  })
  .map(({ effect, cells, dose, species, isDoubtful }): Claim => ({
    ...bare,
    effect,
    context: { cells, ...(dose && { dose }), ...(species && { species }) },
    ...(isDoubtful && { doubt: 'direction' as const }),
  }))
const claims = fc.array(claim, { maxLength: 10 })
const SWAPPED = { increases: 'decreases', decreases: 'increases', unsigned: 'unsigned' } as const
const swapped = (one: Claim): Claim => ({ ...one, effect: SWAPPED[one.effect] })

describe('what tells two sides apart', () => {
  it('is the same read from the other side', () => {
    fc.assert(
      fc.property(claims, (list) => {
        const turned = differencesOf(list.map(swapped)).map((difference) => ({
          ...difference,
          increases: difference.decreases,
          decreases: difference.increases,
        }))
        expect(turned).toEqual(differencesOf(list))
      }),
    )
  })

  it('is not changed by what gives no direction, or gives it in doubt', () => {
    fc.assert(
      fc.property(claims, (list) => {
        const speaking = list.filter(({ effect, doubt }) => effect !== 'unsigned' && !doubt)
        expect(differencesOf(list)).toEqual(differencesOf(speaking))
      }),
    )
  })

  it('is nothing where one side alone speaks', () => {
    fc.assert(
      fc.property(claims, (list) => {
        expect(differencesOf(list.filter(({ effect }) => effect !== 'decreases'))).toEqual([])
      }),
    )
  })

  it('stands before what one side alone names, and is named by both and by neither alike', () => {
    const high = {
      ...bare,
      effect: 'increases' as const,
      context: { cells: ['OB'], dose: 'high' as const },
    }
    const low = {
      ...bare,
      effect: 'decreases' as const,
      context: { cells: ['OB'], dose: 'low' as const },
    }
    expect(differencesOf([high, { ...low, context: { ...low.context, species: 'rat' } }])).toEqual([
      { kind: 'dose', increases: ['high'], decreases: ['low'], isApart: true },
      { kind: 'species', increases: [], decreases: ['rat'], isApart: false },
    ])
  })

  it('is in words for each open question of the review, in both languages', () => {
    let told = 0
    for (const { pairs } of openQuestions(realDataset)) {
      const asked = pairs.flatMap(({ claims: said, isTurned }) =>
        said.map((one) => turnedClaim(one, isTurned)),
      )
      for (const { kind, increases, decreases } of differencesOf(asked)) {
        for (const name of [...increases, ...decreases]) {
          for (const lang of LANGUAGES) {
            expect(describeNamed(realDataset, kind, name, lang)).not.toMatch(/^\s*$|undefined/)
            told++
          }
        }
      }
    }
    expect(told).toBeGreaterThan(20)
  })
})
