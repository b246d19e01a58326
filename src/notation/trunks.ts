// Where arrows of one source share a line and then part, a small dot stands on the line, as on any plan of
// pipes or wires: it tells a branch from a crossing.
import { lineColour } from './lineParts.ts'
import type { DrawnLine } from './lineParts.ts'
import type { Palette } from './palette.ts'
import type { Point } from './scene.ts'

export interface TrunkDot {
  readonly x: number
  readonly y: number
  readonly radius: number
  /** The arrows that part here. */
  readonly lines: readonly DrawnLine[]
}

/** How round the corners of arrows are: a branch leaves its trunk so much before the corner. */
const CORNER = 10
const BEYOND_LINE = 1.3
const SAME = 0.5

const isSame = ([ax, ay]: Point, [bx, by]: Point): boolean =>
  Math.abs(ax - bx) < SAME && Math.abs(ay - by) < SAME

const lengthOf = ([ax, ay]: Point, [bx, by]: Point): number => Math.abs(bx - ax) + Math.abs(by - ay)

/** Whether two stretches from one point go the same way. */
function isSameWay([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): boolean {
  const sign = (from: number, to: number) => (Math.abs(to - from) < SAME ? 0 : Math.sign(to - from))
  return sign(x, ax) === sign(x, bx) && sign(y, ay) === sign(y, by)
}

/** The place on the way from `before` to `corner` where the curve of the corner begins. */
function beforeCorner(before: Point, corner: Point): Point {
  const length = lengthOf(before, corner)
  const part = length === 0 ? 0 : Math.min(CORNER, length / 2) / length
  return [corner[0] + (before[0] - corner[0]) * part, corner[1] + (before[1] - corner[1]) * part]
}

/** Where two ways part at the end of one stretch of both, if they do: 'on' where they go on together. */
function partAt(a: readonly Point[], b: readonly Point[], i: number): Point | 'on' | null {
  const [before, toA, toB] = [a[i - 1], a[i], b[i]]
  if (!before || !toA || !toB || !isSameWay(before, toA, toB)) return null
  const isAFirst = lengthOf(before, toA) <= lengthOf(before, toB)
  const [corner, next] = isAFirst ? [toA, a[i + 1]] : [toB, b[i + 1]]
  // The shorter turns off, or ends there: then nothing parts.
  if (!isSame(toA, toB)) return next ? beforeCorner(before, corner) : null
  const [nextA, nextB] = [a[i + 1], b[i + 1]]
  if (!nextA || !nextB) return null
  return isSameWay(corner, nextA, nextB) ? 'on' : beforeCorner(before, corner)
}

/** Where two arrows that begin at one place part; null where they share nothing, or all. */
export function partingOf(a: readonly Point[], b: readonly Point[]): Point | null {
  if (!a[0] || !b[0] || !isSame(a[0], b[0])) return null
  for (let i = 1; i < Math.min(a.length, b.length); i++) {
    const part = partAt(a, b, i)
    if (part !== 'on') return part
  }
  return null
}

function withParting(dots: readonly TrunkDot[], [x, y]: Point, pair: readonly DrawnLine[]) {
  const there = dots.find((dot) => isSame([dot.x, dot.y], [x, y]))
  const lines = [...new Set([...(there?.lines ?? []), ...pair])]
  const radius = Math.max(...lines.map(({ width }) => width)) / 2 + BEYOND_LINE
  return [...dots.filter((dot) => dot !== there), { x, y, radius, lines }]
}

/** The dots of all trunks among arrows that are drawn. */
export function trunkDots(lines: readonly DrawnLine[]): readonly TrunkDot[] {
  const bySource = new Map<string, DrawnLine[]>()
  for (const line of lines) {
    bySource.set(line.source, [...(bySource.get(line.source) ?? []), line])
  }
  return [...bySource.values()].flatMap((group) => {
    let dots: readonly TrunkDot[] = []
    group.forEach((line, i) => {
      for (const other of group.slice(i + 1)) {
        const at = partingOf(line.points, other.points)
        if (at) dots = withParting(dots, at, [line, other])
      }
    })
    return dots
  })
}

/** The colour of its lines where they have one colour, else that of quiet words. */
export function dotColour({ lines }: TrunkDot, palette: Palette): string {
  const colours = new Set(lines.map((line) => lineColour(line, palette)))
  const [only = palette.quiet] = colours
  return colours.size === 1 ? only : palette.quiet
}
