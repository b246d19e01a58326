// Places beside the page, so that nothing stands still meanwhile. It is told plain numbers and ids, and
// answers each order under its number.
import { placeAnew } from './placeAnew.ts'
import type { Drawing } from './drawing.ts'
import type { Problem } from './problem.ts'

export interface Order {
  readonly number: number
  readonly problem: Problem
}

export interface Answer {
  readonly number: number
  readonly layout: Drawing['layout']
}

addEventListener('message', ({ data: { number, problem } }: MessageEvent<Order>) => {
  const answer: Answer = { number, layout: placeAnew(problem) }
  postMessage(answer)
})
