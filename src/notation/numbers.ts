// From near, how many claims an arrow rests on: a number beside its last stretch, before the mark. There,
// and not in the middle, since arrows of one source share a line until they part.
import type { GraphView } from '../domain/graph/derive.ts'
import { strokeWidth } from './lines.ts'
import type { Scene, SceneEdge } from './scene.ts'
import { textWidth } from './text.ts'

/** The zoom from which the numbers can be read: nearer than any view stands when it opens. */
export const NUMBERS_FROM = 1.7
export const NUMBER_FONT_SIZE = 9
/** From the end of the arrow to the middle of the number, so that the mark is free. */
const BACK = 16
const PAD = 1.5

export interface ClaimNumber {
  /** Of the arrow. */
  readonly id: string
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
}

/** Beside the last stretch: at its right where it runs upright, above it where it runs level. */
function numberAt({ id, points }: SceneEdge, count: number): ClaimNumber | null {
  const end = points.at(-1)
  const before = points.at(-2)
  if (!end || !before) return null
  const length = Math.hypot(end[0] - before[0], end[1] - before[1])
  const part = length === 0 ? 0 : Math.min(BACK / length, 1)
  const x = end[0] + (before[0] - end[0]) * part
  const y = end[1] + (before[1] - end[1]) * part
  const text = String(count)
  const width = textWidth(text, NUMBER_FONT_SIZE) + 2 * PAD
  const line = strokeWidth(count) / 2
  const isUpright = Math.abs(end[1] - before[1]) > Math.abs(end[0] - before[0])
  return isUpright
    ? { id, text, width, x: x + line + width / 2, y }
    : { id, text, width, x, y: y - line - NUMBER_FONT_SIZE / 2 - 1 }
}

/** The numbers of the arrows in view that rest on more than one claim. */
export function claimNumbers(
  { edges }: Pick<Scene, 'edges'>,
  { interactions }: Pick<GraphView, 'interactions'>,
): readonly ClaimNumber[] {
  const counts = new Map(
    interactions.map(({ id, specific, general }) => [id, specific.length + general.length]),
  )
  return edges.flatMap((edge) => {
    const count = counts.get(edge.id) ?? 0
    return count < 2 ? [] : (numberAt(edge, count) ?? [])
  })
}
