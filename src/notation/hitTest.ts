// Arrows of one source share a line until they part. There a line is of no one arrow, and what a reader
// points at is the source. Pure geometry of a scene, in its own pixels.
import type { Point, Scene, SceneEdge } from './scene.ts'

/** How far apart two arrows must run to be told apart. */
const APART = 2

interface Near {
  readonly place: Point
  /** Square of the distance to it. */
  readonly square: number
}

/** The place on the stretch from `a` to `b` that is nearest to a point. */
function nearestOnStretch(at: Point, a: Point, b: Point): Near {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : ((at[0] - a[0]) * dx + (at[1] - a[1]) * dy) / length
  const part = Math.min(Math.max(along, 0), 1)
  const place: Point = [a[0] + part * dx, a[1] + part * dy]
  return { place, square: (place[0] - at[0]) ** 2 + (place[1] - at[1]) ** 2 }
}

function nearestOn(points: readonly Point[], at: Point): Near {
  return points
    .slice(1)
    .map((b, i) => nearestOnStretch(at, points[i] ?? b, b))
    .reduce((best, near) => (near.square < best.square ? near : best), {
      place: at,
      square: Infinity,
    })
}

/**
 * The arrows that a point on or beside them may mean: the nearest of those `drawn`, first, and others of
 * its source that run along the same line there. None where none is drawn.
 */
export function arrowsAt(
  { edges }: Pick<Scene, 'edges'>,
  drawn: { has(id: string): boolean },
  at: Point,
): readonly SceneEdge[] {
  const near = edges
    .filter(({ id }) => drawn.has(id))
    .map((edge) => ({ edge, ...nearestOn(edge.points, at) }))
  const [first, ...rest] = near
  if (!first) return []
  const best = rest.reduce((a, b) => (b.square < a.square ? b : a), first)
  const beside = near.filter(
    ({ edge: { id, source, points } }) =>
      id !== best.edge.id &&
      source === best.edge.source &&
      nearestOn(points, best.place).square <= APART * APART,
  )
  return [best.edge, ...beside.map(({ edge }) => edge)]
}

/** What a point means: one arrow or, where several share the line, their source. Null where none is. */
export function hitAt(
  scene: Pick<Scene, 'edges'>,
  drawn: { has(id: string): boolean },
  at: Point,
): string | null {
  const [best, ...beside] = arrowsAt(scene, drawn, at)
  if (!best) return null
  return beside.length > 0 ? best.source : best.id
}
