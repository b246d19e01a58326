// Where the small marks of a picture find room: what lies in their way, and which place hides least.
import type { Point, SceneEdge } from './scene.ts'

export interface Room {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export const touches = (a: Room, b: Room): boolean =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2

/** Whether a stretch of an arrow, which runs level or upright, goes through a room. */
function isRunThrough(room: Room, [x1, y1]: Point, [x2, y2]: Point): boolean {
  // Asked of every number and every stretch of a picture, so without a room made for each.
  return (
    Math.abs(room.x - (x1 + x2) / 2) < (room.width + Math.abs(x2 - x1)) / 2 &&
    Math.abs(room.y - (y1 + y2) / 2) < (room.height + Math.abs(y2 - y1)) / 2
  )
}

/** What of a picture lies in the way of a number. */
export interface Surroundings {
  readonly boxes: readonly Room[]
  readonly edges: readonly SceneEdge[]
}

/** The room of a whole arrow: of most it tells at once that they are elsewhere. */
const extents = new WeakMap<SceneEdge, Room>()

function extentOf(edge: SceneEdge): Room {
  const known = extents.get(edge)
  if (known) return known
  const xs = edge.points.map(([x]) => x)
  const ys = edge.points.map(([, y]) => y)
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)]
  const extent = {
    ...{ x: (left + right) / 2, y: (top + bottom) / 2 },
    ...{ width: right - left, height: bottom - top },
  }
  extents.set(edge, extent)
  return extent
}

function crosses(edge: SceneEdge, room: Room): boolean {
  const { points } = edge
  if (!touches(room, extentOf(edge))) return false
  return points.some((to, i) => i > 0 && isRunThrough(room, points[i - 1] ?? to, to))
}

/** How much a number at a place would hide: boxes and other numbers count for more than arrows. */
export function covered(
  room: Room & { readonly id: string },
  { boxes, edges }: Surroundings,
  numbers: readonly Room[] = [],
): number {
  let cost = 0
  for (const box of boxes) if (touches(room, box)) cost += 20
  for (const number of numbers) if (touches(room, number)) cost += 20
  for (const edge of edges) if (edge.id !== room.id && crosses(edge, room)) cost += 1
  return cost
}

/** The place that hides least; of equals the first, and none is looked at after one that hides nothing. */
export function leastCovering<Place extends Room & { readonly id: string }>(
  [first, ...rest]: readonly Place[],
  around: Surroundings,
  numbers: readonly Room[],
): Place | undefined {
  let best = first
  let least = first ? covered(first, around, numbers) : 0
  for (const place of rest) {
    if (least === 0) break
    const cost = covered(place, around, numbers)
    if (cost < least) [best, least] = [place, cost]
  }
  return best
}
