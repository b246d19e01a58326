// Guards what counts as a right prediction.
import { expect, it } from 'vitest'
import { fittingPredictions } from '../../../src/domain/graph/predicted.ts'
import { isTwoSided } from '../../../src/domain/graph/voices.ts'
import { SUMMARY_EFFECTS } from '../../../src/domain/review/vocabulary.ts'

it('one prediction fits best, and of what is mostly said “both” fits too', () => {
  for (const effect of SUMMARY_EFFECTS) {
    const fitting = fittingPredictions(effect)
    expect(new Set(fitting).size).toBe(fitting.length)
    expect(fitting.includes('both'), effect).toBe(isTwoSided(effect))
    expect(fitting.includes('unsaid'), effect).toBe(effect === 'unsigned')
  }
  expect(fittingPredictions(null)).toEqual(['unsaid'])
  expect(fittingPredictions('mostly-increases')[0]).toBe('raises')
  expect(fittingPredictions('decreases')).toEqual(['lowers'])
})
