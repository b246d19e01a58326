// Routes arrows between placed boxes. An arrow slants only in the free channels between rows and
// passes a row upright through a gap between its boxes, so by construction it never crosses a box.
import { CLEARANCE, gapsOf, passage } from './passage.ts'
import type { Gap } from './passage.ts'
import { portsOf, sidesOf } from './ports.ts'
import type { Plan, Point } from './ports.ts'
import type { Row } from './place.ts'
import type { Link } from './problem.ts'

/** Drops points that lie on the line of their neighbours. */
function simplify(points: readonly Point[]): Point[] {
  return points.filter((point, i) => {
    const a = points[i - 1]
    const b = points[i + 1]
    if (!a || !b) return true
    const cross = (point[0] - a[0]) * (b[1] - a[1]) - (point[1] - a[1]) * (b[0] - a[0])
    return Math.abs(cross) > 0.5 * Math.hypot(b[0] - a[0], b[1] - a[1])
  })
}

/** Between rows: down (or up) through the gaps; the last stretch comes in upright. */
function throughRows(plan: Plan, rows: readonly Row[], start: Point, end: Point): readonly Point[] {
  const isDown = plan.fromRow < plan.toRow
  const before = (row: Row) => (isDown ? row.top - CLEARANCE : row.bottom + CLEARANCE)
  const after = (row: Row) => (isDown ? row.bottom + CLEARANCE : row.top - CLEARANCE)
  const fromRow = rows[plan.fromRow]
  const toRow = rows[plan.toRow]
  if (!fromRow || !toRow) return [start, end]
  const points: Point[] = [start]
  if (Math.abs(start[1] - after(fromRow)) > CLEARANCE + 1) points.push([start[0], after(fromRow)])
  for (const { row: index, x } of plan.passed) {
    const row = rows[index]
    if (row) points.push([x, before(row)], [x, after(row)])
  }
  points.push([end[0], before(toRow) - (isDown ? 6 : -6)], end)
  return simplify(points)
}

/** Within a row: straight to a neighbour, else through the channel below, each detour a bit lower. */
function withinRow(plan: Plan, rows: readonly Row[], start: Point, end: Point, detour: number) {
  const [side] = sidesOf(plan, rows)
  if (side === 'left' || side === 'right') return [start, end]
  const y = (rows[plan.fromRow]?.bottom ?? start[1]) + 9 + (detour % 4) * 7
  return [start, [start[0], y], [end[0], y], end] as const
}

function planOf(
  link: Link,
  places: ReadonlyMap<string, Pick<Plan, 'from' | 'fromRow'>>,
  gaps: readonly (readonly Gap[])[],
): Plan | null {
  const source = places.get(link.source)
  const target = places.get(link.target)
  if (!source || !target) return null
  const step = source.fromRow < target.fromRow ? 1 : -1
  const between: number[] = []
  if (source.fromRow !== target.fromRow) {
    for (let row = source.fromRow + step; row !== target.fromRow; row += step) between.push(row)
  }
  const steps = passage(
    between.map((row) => gaps[row] ?? []),
    source.from.x,
    target.from.x,
  )
  for (const { gap, x } of steps) gap.taken.push(x)
  return {
    link,
    ...source,
    to: target.from,
    toRow: target.fromRow,
    passed: steps.map(({ x }, i) => ({ row: between[i] ?? 0, x })),
  }
}

/** For each link its points from border to border, in whole pixels; heavy and short ones first. */
export function routeLinks(
  links: readonly Link[],
  rows: readonly Row[],
  width: number,
): ReadonlyMap<string, readonly Point[]> {
  const gaps = rows.map((row) => gapsOf(row, width))
  const places = new Map(
    rows.flatMap((row, fromRow) => row.boxes.map((from) => [from.id, { from, fromRow }] as const)),
  )
  const span = ({ source, target }: Link) =>
    Math.abs((places.get(source)?.fromRow ?? 0) - (places.get(target)?.fromRow ?? 0))
  const plans = links
    .toSorted((a, b) => b.weight - a.weight || span(a) - span(b) || a.id.localeCompare(b.id))
    .flatMap((link) => planOf(link, places, gaps) ?? [])
  const ports = portsOf(plans, rows)
  let detours = 0
  return new Map(
    plans.map((plan) => {
      const { id } = plan.link
      const start = ports.get(`${id} source`) ?? [plan.from.x, plan.from.y]
      const end = ports.get(`${id} target`) ?? [plan.to.x, plan.to.y]
      const points =
        plan.fromRow === plan.toRow
          ? withinRow(plan, rows, start, end, detours++)
          : throughRows(plan, rows, start, end)
      return [id, points.map(([x, y]): Point => [Math.round(x), Math.round(y)])]
    }),
  )
}
