// From near, how many claims an arrow rests on: a number on its last stretch, before the mark. There,
// and not in the middle, since arrows of one source share a line until they part.
import type { GraphView } from '../domain/derive.ts'
import type { Scene } from './scene.ts'
import { textWidth } from './text.ts'

/** The zoom from which the numbers can be read. */
export const NUMBERS_FROM = 1.3
export const NUMBER_FONT_SIZE = 9
/** From the end of the arrow to the middle of the number. */
const BACK = 17
const PAD = 1.5

export interface ClaimNumber {
  /** Of the arrow. */
  readonly id: string
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
}

/** The numbers of the arrows in view that rest on more than one claim. */
export function claimNumbers(
  { edges }: Pick<Scene, 'edges'>,
  { interactions }: Pick<GraphView, 'interactions'>,
): readonly ClaimNumber[] {
  const counts = new Map(
    interactions.map(({ id, specific, general }) => [id, specific.length + general.length]),
  )
  return edges.flatMap(({ id, points }) => {
    const count = counts.get(id) ?? 0
    const end = points.at(-1)
    const before = points.at(-2)
    if (count < 2 || !end || !before) return []
    const length = Math.hypot(end[0] - before[0], end[1] - before[1])
    const part = length === 0 ? 0 : Math.min(BACK / length, 0.5)
    const text = String(count)
    return [
      {
        id,
        text,
        x: end[0] + (before[0] - end[0]) * part,
        y: end[1] + (before[1] - end[1]) * part,
        width: textWidth(text, NUMBER_FONT_SIZE) + 2 * PAD,
      },
    ]
  })
}
