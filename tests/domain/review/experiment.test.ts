// Guards the sign algebra: a slip here turns an activation into an inhibition everywhere at once.
import { describe, expect, it } from 'vitest'
import { effectOfExperiment } from '../../../src/domain/review/experiment.ts'
import type { Push, Response } from '../../../src/domain/review/experiment.ts'
import type { Effect } from '../../../src/domain/review/vocabulary.ts'
import { PUSHES, RESPONSES } from '../../../src/domain/review/vocabulary.ts'

const otherPush: Record<Push, Push> = { up: 'down', down: 'up' }
const otherResponse: Record<Response, Response> = {
  rose: 'fell',
  fell: 'rose',
  changed: 'changed',
  unchanged: 'unchanged',
}
const otherEffect: Record<Effect, Effect> = {
  increases: 'decreases',
  decreases: 'increases',
  unsigned: 'unsigned',
}
const opposite = (effect: Effect | null) => effect && otherEffect[effect]

describe('the effect an experiment supports', () => {
  it('is an increase when a source is taken away and its target falls', () => {
    expect(effectOfExperiment('down', 'fell')).toBe('increases')
  })

  it('is none when nothing was seen to change', () => {
    for (const push of PUSHES) expect(effectOfExperiment(push, 'unchanged')).toBeNull()
  })

  it('has no sign when the way of the change is not told', () => {
    for (const push of PUSHES) expect(effectOfExperiment(push, 'changed')).toBe('unsigned')
  })

  it('stays when both sides are turned round, and inverts when one is', () => {
    for (const push of PUSHES) {
      for (const response of RESPONSES) {
        const effect = effectOfExperiment(push, response)
        expect(effectOfExperiment(otherPush[push], otherResponse[response])).toBe(effect)
        expect(effectOfExperiment(otherPush[push], response)).toBe(opposite(effect))
        expect(effectOfExperiment(push, otherResponse[response])).toBe(opposite(effect))
      }
    }
  })
})
