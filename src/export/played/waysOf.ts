// Where each slide of a played lecture leads, told beforehand: the program in the file only follows. The order is that
// of every lecture (domain/lecture/sideSteps.ts), with the question of a step before its answer.
import { lastStep, nextSideStep, stepOf } from '../../domain/lecture/sideSteps.ts'
import type { Stride } from '../../domain/lecture/sideSteps.ts'

export interface PlayedPlace {
  readonly asks: boolean
  readonly aside?: true | undefined
}

type Way = Stride | 'side'

export interface PlayedWays {
  /** The step, counted from 1. */
  readonly at: number
  readonly isQuestion: boolean
  readonly id: string
  /** The ids of the slides it leads to; a way that leads nowhere is not there. */
  readonly leads: Readonly<Partial<Record<Way, string>>>
}

/** The slides in their order, each with where it leads. */
export function waysOf(steps: readonly PlayedPlace[]): readonly PlayedWays[] {
  const answer = (at: number) => `step-${at}`
  const entry = (at: number) => (steps[at - 1]?.asks === true ? `${answer(at)}-asks` : answer(at))
  const ends = { first: entry(1), last: answer(lastStep(steps)) }
  const leadsOf = (at: number): PlayedWays['leads'] => {
    const [next, previous] = [stepOf('next', steps, at), stepOf('previous', steps, at)]
    const side = nextSideStep(steps, at)
    const isBack = entry(at) === answer(at)
    return {
      ...ends,
      // A side step returns to what its step had come to.
      ...(next !== at && { next: next > at ? entry(next) : answer(next) }),
      ...(!isBack ? { previous: entry(at) } : previous !== at && { previous: answer(previous) }),
      ...(side !== at && { side: side > at ? entry(side) : answer(side) }),
    }
  }
  return steps.flatMap(({ asks }, i): PlayedWays[] => {
    const at = i + 1
    const leads = leadsOf(at)
    const told: PlayedWays = { at, isQuestion: false, id: answer(at), leads }
    if (!asks) return [told]
    const previous = stepOf('previous', steps, at)
    const before = {
      ...ends,
      next: answer(at),
      ...(previous !== at && { previous: answer(previous) }),
    }
    return [{ at, isQuestion: true, id: entry(at), leads: before }, told]
  })
}
