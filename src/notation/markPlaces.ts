// Where the large marks of a comparison stand: on a stretch of their arrow where they hide no box. They come with the
// comparison, since the canvas alone would have them in the middle.
import { isClash } from './comparisonLook.ts'
import type { ComparisonLooks } from './comparisonLook.ts'
import { COMPARISON_SIZES } from './lines.ts'
import { touches } from './rooms.ts'
import type { Room } from './rooms.ts'
import type { Point, Scene } from './scene.ts'

/** The room of a mark, and how far it is from the middle of its arrow. */
interface MarkPlace extends Room {
  readonly aside: Point
}

export type MarkPlaces = ReadonlyMap<string, MarkPlace>

/** As large as such a mark with its frame. */
const SIZE = COMPARISON_SIZES.clash + 10
/** Along a stretch, the best first. */
const PARTS = [0.5, 0.3, 0.7, 0.15, 0.85] as const

/** The middle of an arrow, where the canvas has its label. */
export function middleOf(points: readonly Point[]): Point {
  const after = points[Math.floor(points.length / 2)] ?? [0, 0]
  if (points.length % 2 === 1) return after
  const before = points[points.length / 2 - 1] ?? after
  return [(before[0] + after[0]) / 2, (before[1] + after[1]) / 2]
}

/** The places on an arrow, those of its longest stretch first. */
function placesOn(points: readonly Point[]): readonly Point[] {
  return points
    .slice(1)
    .map((to, i) => ({ from: points[i] ?? to, to }))
    .map(({ from, to }) => ({ from, to, length: Math.hypot(to[0] - from[0], to[1] - from[1]) }))
    .sort((a, b) => b.length - a.length)
    .flatMap(({ from, to }) =>
      PARTS.map((part): Point => [
        from[0] + (to[0] - from[0]) * part,
        from[1] + (to[1] - from[1]) * part,
      ]),
    )
}

/** The place of the mark of each clash: the first that hides nothing, or that which hides least. */
export function markPlaces(
  { edges, nodes }: Pick<Scene, 'edges' | 'nodes'>,
  comparisons: ComparisonLooks | null,
): MarkPlaces {
  const places = new Map<string, MarkPlace>()
  const taken: Room[] = [...nodes]
  for (const { id, points } of edges) {
    if (!isClash(comparisons?.get(id))) continue
    const middle = middleOf(points)
    let best = { place: middle, cost: Infinity }
    for (const place of placesOn(points)) {
      const room = { x: place[0], y: place[1], width: SIZE, height: SIZE }
      const cost = taken.filter((other) => touches(room, other)).length
      if (cost < best.cost) best = { place, cost }
      if (cost === 0) break
    }
    const [x, y] = best.place
    const room = { x, y, width: SIZE, height: SIZE }
    taken.push(room)
    places.set(id, { ...room, aside: [x - middle[0], y - middle[1]] })
  }
  return places
}
