// Where in a picture its message stands: what a screen too small for all of it opens on. Invariant: the same
// in either language, though boxes are not as large in both.
import type { Scene } from './scene.ts'

type Span = readonly [from: number, to: number]

export interface Spot {
  readonly x: Span
  readonly y: Span
}

/** Half of a box with a name of two lines, about; longer ones are bars, of which any part will do. */
const HALF = { x: 55, y: 20 }
const BAR = 200

/** How wide a part a common phone shows in letters that can be read, about; any view is high enough for it. */
const WIDEST = 600

const spanOf = (ends: readonly number[]): Span => [Math.min(...ends), Math.max(...ends)]

/** As many arrows of the message, in its order, as can be read together; null where a view says none. */
export function messageSpot({ nodes, message }: Pick<Scene, 'nodes' | 'message'>): Spot | null {
  let xs: readonly number[] = []
  let ys: readonly number[] = []
  for (const arrow of message) {
    const ends = arrow.split('--')
    const boxes = nodes.filter(({ id }) => ends.includes(id))
    const narrow = boxes.filter(({ width }) => width < BAR)
    const wider = [...xs, ...narrow.flatMap(({ x }) => [x - HALF.x, x + HALF.x])]
    const [left, right] = spanOf(wider)
    if (xs.length > 0 && right - left > WIDEST) continue
    xs = wider
    ys = [...ys, ...boxes.flatMap(({ y }) => [y - HALF.y, y + HALF.y])]
  }
  return xs.length > 0 ? { x: spanOf(xs), y: spanOf(ys) } : null
}
