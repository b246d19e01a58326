// A part of a view placed while a reader waits: the layout command's own way, with fewer tries.
import { anneal } from './anneal.ts'
import { drawingOf } from './drawing.ts'
import type { Drawing } from './drawing.ts'
import type { Problem } from './problem.ts'

const EFFORT = { steps: 240, tries: 2, seed: 1 } as const
/** From places that are good already. */
const EFFORT_FROM_STARTS = { steps: 150, tries: 1, seed: 1 } as const

/** The same places for the same problem, on every machine. */
export function placeAnew(problem: Problem): Drawing['layout'] {
  const effort = problem.starts ? EFFORT_FROM_STARTS : EFFORT
  return drawingOf(problem, anneal(problem, effort)).layout
}
