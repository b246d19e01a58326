// How a lecture keeps to its plan. Side steps are not planned for: the time they take is time behind.
import { mainStepOf } from './sideSteps.ts'

interface Planned {
  readonly minutes?: number | undefined
  readonly aside?: true | undefined
}

export interface Pace {
  /** Minutes planned from the start to the end of the step. */
  readonly until: number
  readonly whole: number
  /** Minutes ahead of the plan; below zero behind it; zero within the time of the step. */
  readonly ahead: number
}

function plannedFor(steps: readonly Planned[], count: number): number {
  const main = steps.slice(0, count).filter((_, i) => mainStepOf(steps, i + 1) === i + 1)
  return main.reduce((sum, { minutes = 0 }) => sum + minutes, 0)
}

/** Where the plan is at a step (counted from 1) after so many minutes; null where nothing is planned. */
export function paceAt(steps: readonly Planned[], at: number, passed: number): Pace | null {
  const whole = plannedFor(steps, steps.length)
  if (whole === 0) return null
  const main = mainStepOf(steps, Math.min(at, steps.length))
  const from = plannedFor(steps, main - 1)
  const until = plannedFor(steps, main)
  const ahead = passed < from ? from - passed : Math.min(until - passed, 0)
  return { until, whole, ahead }
}
