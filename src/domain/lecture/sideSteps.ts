// The order in which steps are taken: one after the other, but for side steps, which are taken only if asked for, from
// the step before them, and return to it. Steps are counted from 1.

interface Step {
  readonly aside?: true | undefined
}

export type Stride = 'next' | 'previous' | 'first' | 'last'

/** The step that one of that number is taken from; its own number where it is no side step. */
export function mainStepOf(steps: readonly Step[], at: number): number {
  for (let main = at; main > 1; main--) if (steps[main - 1]?.aside !== true) return main
  // What nothing stands before is no side step.
  return 1
}

const isMain = (steps: readonly Step[], at: number) => mainStepOf(steps, at) === at

/** The side steps that can be taken from a step, or from the one it is a side step of. */
export function sideStepsOf(steps: readonly Step[], at: number): readonly number[] {
  const main = mainStepOf(steps, at)
  const sides: number[] = []
  for (let side = main + 1; side <= steps.length && !isMain(steps, side); side++) sides.push(side)
  return sides
}

/** The last step that is no side step. */
export function lastStep(steps: readonly Step[]): number {
  return mainStepOf(steps, steps.length)
}

/** Where a stride leads from a step; at either end it stays. */
export function stepOf(stride: Stride, steps: readonly Step[], at: number): number {
  const main = mainStepOf(steps, at)
  if (stride === 'first') return 1
  if (stride === 'last') return lastStep(steps)
  if (main !== at) return main
  if (stride === 'previous') return at > 1 ? mainStepOf(steps, at - 1) : 1
  const next = at + sideStepsOf(steps, at).length + 1
  return next > steps.length ? at : next
}

/** Through the side steps of a step and back to it. */
export function nextSideStep(steps: readonly Step[], at: number): number {
  const sides = sideStepsOf(steps, at)
  return sides.find((side) => side > at) ?? mainStepOf(steps, at)
}

/** "3", or for the second side step of the third step "3b". */
export function stepNumber(steps: readonly Step[], at: number): string {
  const main = mainStepOf(steps, at)
  const number = steps.slice(0, main).filter((_, i) => isMain(steps, i + 1)).length
  return main === at
    ? String(number)
    : `${number}${String.fromCharCode(96 + Math.min(at - main, 26))}`
}

/** How many steps are taken without being asked for. */
export function mainCount(steps: readonly Step[]): number {
  return steps.filter((_, i) => isMain(steps, i + 1)).length
}

/** The step of that number, which side steps do not count in; past either end the nearest there is. */
export function numberedStep(steps: readonly Step[], number: number): number {
  const mains = steps.flatMap((_, i) => (isMain(steps, i + 1) ? [i + 1] : []))
  return mains[Math.min(Math.max(number, 1), mains.length) - 1] ?? 1
}
