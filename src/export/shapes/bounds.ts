// How much room shapes take.
import { textWidth } from '../../notation/text.ts'
import type { PathShape, Shape, TextShape } from './shape.ts'
import type { Point } from './svgPath.ts'

export interface Bounds {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

function around(points: readonly Point[]): Bounds {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}

/** The bounds of a path with its handles, or of a text before it is turned about its middle. */
export function boundsOf(shape: PathShape | TextShape): Bounds {
  if (shape.kind === 'path') return around(shape.segments.flatMap(({ points }) => [...points]))
  const { lines, size, step, at, anchor } = shape
  // An escaped character is one.
  const wide = lines.map((line) => textWidth(line.replaceAll(/&\w+;/g, 'm'), size))
  const [width, height] = [Math.max(...wide), lines.length * step]
  const x = anchor === 'middle' ? at[0] - width / 2 : at[0]
  return { x, y: at[1] - height / 2, width, height }
}

const cornersOf = ({ x, y, width, height }: Bounds): readonly Point[] => [
  [x, y],
  [x + width, y + height],
]

/** The bounds of shapes and all that is in them. */
export function boundsOfAll(shapes: readonly Shape[]): Bounds {
  const cornersIn = (shape: Shape): readonly Point[] =>
    shape.kind === 'group' ? shape.children.flatMap(cornersIn) : cornersOf(boundsOf(shape))
  return around(shapes.flatMap(cornersIn))
}

export const middleOf = ({ x, y, width, height }: Bounds): Point => [x + width / 2, y + height / 2]
