// A part of a view begins where its boxes stand in the whole, so that who knows the view finds them again.
import type { Layout } from '../domain/review/dataset.ts'
import type { ViewFile } from '../domain/review/schemaViews.ts'
import type { Problem } from './problem.ts'

/** Where the boxes of a part of a view stand in the whole: rows of a lane in their order, as far along it. */
export function startsOf(
  { entities }: ViewFile,
  { positions, width }: Layout,
): NonNullable<Problem['starts']> {
  const heights = new Map<number, Set<number>>()
  const placed = entities.flatMap(({ id, lane }) => {
    const [x, y] = positions[id] ?? []
    if (x === undefined || y === undefined) return []
    const inLane = heights.get(lane) ?? new Set()
    heights.set(lane, inLane.add(y))
    return [{ id, lane, x, y }]
  })
  const rowOf = (lane: number, y: number) =>
    [...(heights.get(lane) ?? [])].filter((other) => other < y).length
  return new Map(
    placed.map(({ id, lane, x, y }) => [id, { row: rowOf(lane, y), at: x / width }] as const),
  )
}
