// Where the marks of a comparison stand: what lies over them cannot be read, and hides them.
import { markOfLook } from './comparisonLook.ts'
import type { ComparisonLooks } from './comparisonLook.ts'
import { COMPARISON_SIZES } from './lines.ts'
import type { Room } from './numbers.ts'
import type { Point, SceneEdge } from './scene.ts'

/** The middle of an arrow, where the canvas has its label. */
export function middleOf(points: readonly Point[]): Point {
  const after = points[Math.floor(points.length / 2)] ?? [0, 0]
  if (points.length % 2 === 1) return after
  const before = points[points.length / 2 - 1] ?? after
  return [(before[0] + after[0]) / 2, (before[1] + after[1]) / 2]
}

/** A room for each arrow with a mark, as large as the largest. */
export function markRooms(
  edges: readonly Pick<SceneEdge, 'id' | 'points'>[],
  comparisons: ComparisonLooks | null | undefined,
): readonly Room[] {
  return edges.flatMap(({ id, points }) => {
    const look = comparisons?.get(id)
    if (look === undefined || markOfLook(look) === null) return []
    const [x, y] = middleOf(points)
    const size = COMPARISON_SIZES.clash
    return [{ x, y, width: size, height: size }]
  })
}
