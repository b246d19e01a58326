// Routes arrows between placed boxes. An arrow slants only in the free channels between rows and
// passes a row upright through a gap between its boxes, so by construction it never crosses a box.
import type { PlacedBox, Row } from './place.ts'
import type { Link } from './problem.ts'

export type Point = readonly [x: number, y: number]

const TRACK = 6
const CLEARANCE = 6
const CROWDED = 240
/** Slanted outlines lean in by this much: an arrow may not end there. */
const CORNER = 12

interface Gap {
  readonly left: number
  readonly right: number
  readonly taken: number[]
}

interface Plan {
  readonly link: Link
  readonly from: PlacedBox
  readonly to: PlacedBox
  readonly fromRow: number
  readonly toRow: number
  /** Rows passed on the way, in order, with the x at which each is passed. */
  readonly passed: readonly { readonly row: number; readonly x: number }[]
}

function gapsOf(row: Row, width: number): Gap[] {
  const gaps: Gap[] = []
  let left = 4
  for (const box of row.boxes) {
    const right = box.x - box.width / 2 - CLEARANCE
    if (right >= left) gaps.push({ left, right, taken: [] })
    left = box.x + box.width / 2 + CLEARANCE
  }
  gaps.push({ left, right: Math.max(left, width - 4), taken: [] })
  return gaps
}

/** The free track of a gap nearest to `wanted`; where there is none, the nearest place at a price. */
function trackIn(gap: Gap, wanted: number): { x: number; price: number } {
  const nearest = Math.min(Math.max(wanted, gap.left), gap.right)
  const isFree = (x: number) => gap.taken.every((other) => Math.abs(other - x) >= TRACK - 0.01)
  for (let off = 0; off <= gap.right - gap.left; off += TRACK / 2) {
    for (const x of [nearest - off, nearest + off]) {
      if (x >= gap.left && x <= gap.right && isFree(x)) return { x, price: 0 }
    }
  }
  return { x: nearest, price: CROWDED }
}

interface Step {
  readonly x: number
  readonly gap: Gap
  readonly cost: number
  readonly before: Step | null
}

/** The cheapest way from one x to another through the gaps of some rows (dynamic programme). */
function passage(rows: readonly (readonly Gap[])[], start: number, end: number): readonly Step[] {
  let frontier: Step[] = []
  rows.forEach((gaps, i) => {
    const ideal = start + ((end - start) * (i + 1)) / (rows.length + 1)
    const next: Step[] = []
    for (const gap of gaps) {
      const wishes = i === 0 ? [start, ideal, end] : [ideal, end, ...frontier.map((s) => s.x)]
      const tracks = new Map(wishes.map((w) => trackIn(gap, w)).map((t) => [t.x, t]))
      for (const { x, price } of tracks.values()) {
        const options: (Step | null)[] = i === 0 ? [null] : frontier
        let best: Step | null = null
        for (const before of options) {
          const dx = Math.abs(x - (before?.x ?? start))
          const bend = dx < 1 ? 0 : 14
          const cost = (before?.cost ?? 0) + dx + bend + price
          if (!best || cost < best.cost) best = { x, gap, cost, before }
        }
        if (best) next.push(best)
      }
    }
    next.sort((a, b) => a.cost - b.cost)
    frontier = next.slice(0, 24)
  })
  const closing = (step: Step) => step.cost + Math.abs(end - step.x) + (step.x === end ? 0 : 14)
  let last: Step | null = null
  for (const step of frontier) if (!last || closing(step) < closing(last)) last = step
  const steps: Step[] = []
  for (let step = last; step; step = step.before) steps.unshift(step)
  return steps
}

/** Which side of its box an arrow uses at each end. */
type Side = 'top' | 'bottom' | 'left' | 'right'

function sidesOf({ from, to, fromRow, toRow }: Plan, rows: readonly Row[]): [Side, Side] {
  if (fromRow < toRow) return ['bottom', 'top']
  if (fromRow > toRow) return ['top', 'bottom']
  const between = rows[fromRow]?.boxes.some(
    (box) => Math.min(from.x, to.x) < box.x && box.x < Math.max(from.x, to.x),
  )
  if (between) return ['bottom', 'bottom']
  return from.x < to.x ? ['right', 'left'] : ['left', 'right']
}

interface End {
  readonly plan: Plan
  readonly isSource: boolean
  readonly side: Side
  /** Where the arrow comes from or goes to, to sort the ends along a side. */
  readonly toward: number
}

/** The point of each end: spread along its side in the order of where the arrows lead. */
function portsOf(plans: readonly Plan[], rows: readonly Row[]): ReadonlyMap<string, Point> {
  const sides = new Map<string, End[]>()
  for (const plan of plans) {
    const [source, target] = sidesOf(plan, rows)
    const add = (box: PlacedBox, end: End) => {
      const key = `${box.id} ${end.side}`
      sides.set(key, [...(sides.get(key) ?? []), end])
    }
    add(plan.from, {
      plan,
      isSource: true,
      side: source,
      toward: plan.passed[0]?.x ?? plan.to.x,
    })
    add(plan.to, {
      plan,
      isSource: false,
      side: target,
      toward: plan.passed.at(-1)?.x ?? plan.from.x,
    })
  }
  const ports = new Map<string, Point>()
  for (const ends of sides.values()) {
    ends.sort((a, b) => a.toward - b.toward || a.plan.link.id.localeCompare(b.plan.link.id))
    ends.forEach(({ plan, isSource, side }, i) => {
      const box = isSource ? plan.from : plan.to
      const isUpright = side === 'left' || side === 'right'
      const room = isUpright ? box.height - 12 : Math.max(box.width - 2 * CORNER, 8)
      const step = ends.length > 1 ? Math.min(room / (ends.length - 1), 16) : 0
      const off = (i - (ends.length - 1) / 2) * step
      const half = side === 'left' || side === 'top' ? -1 : 1
      ports.set(
        `${plan.link.id} ${isSource ? 'source' : 'target'}`,
        isUpright
          ? [box.x + (half * box.width) / 2, box.y + off]
          : [box.x + off, box.y + (half * box.height) / 2],
      )
    })
  }
  return ports
}

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

function pointsOf(
  plan: Plan,
  rows: readonly Row[],
  ports: ReadonlyMap<string, Point>,
  detour: number,
): readonly Point[] {
  const start = ports.get(`${plan.link.id} source`) ?? [plan.from.x, plan.from.y]
  const end = ports.get(`${plan.link.id} target`) ?? [plan.to.x, plan.to.y]
  const [from] = sidesOf(plan, rows)
  if (from === 'left' || from === 'right') return [start, end]
  const fromRow = rows[plan.fromRow]
  const toRow = rows[plan.toRow]
  if (!fromRow || !toRow) return [start, end]
  if (plan.fromRow === plan.toRow) {
    const y = fromRow.bottom + 9 + (detour % 4) * 7
    return [start, [start[0], y], [end[0], y], end]
  }
  const down = plan.fromRow < plan.toRow
  const leave = down ? fromRow.bottom + CLEARANCE : fromRow.top - CLEARANCE
  const arrive = down ? toRow.top - CLEARANCE : toRow.bottom + CLEARANCE
  const points: Point[] = [start]
  if (Math.abs(start[1] - leave) > CLEARANCE + 1) points.push([start[0], leave])
  for (const { row, x } of plan.passed) {
    const passed = rows[row]
    if (!passed) continue
    const near: Point = [x, down ? passed.top - CLEARANCE : passed.bottom + CLEARANCE]
    const far: Point = [x, down ? passed.bottom + CLEARANCE : passed.top - CLEARANCE]
    points.push(near, far)
  }
  // The last stretch comes in upright, so that arrowheads of a fan stay apart.
  points.push([end[0], arrive - (down ? 6 : -6)], end)
  return simplify(points)
}

/** For each link its points from border to border, in whole pixels. */
export function routeLinks(
  links: readonly Link[],
  rows: readonly Row[],
  width: number,
): ReadonlyMap<string, readonly Point[]> {
  const gaps = rows.map((row) => gapsOf(row, width))
  const places = new Map(
    rows.flatMap((row, i) => row.boxes.map((box) => [box.id, { box, row: i }] as const)),
  )
  const span = (link: Link) =>
    Math.abs((places.get(link.source)?.row ?? 0) - (places.get(link.target)?.row ?? 0))
  const order = [...links].sort(
    (a, b) => b.weight - a.weight || span(a) - span(b) || a.id.localeCompare(b.id),
  )
  const plans = order.flatMap((link): Plan[] => {
    const source = places.get(link.source)
    const target = places.get(link.target)
    if (!source || !target) return []
    const step = source.row < target.row ? 1 : -1
    const between: number[] = []
    for (let row = source.row + step; source.row !== target.row && row !== target.row; row += step) {
      between.push(row)
    }
    const steps = passage(
      between.map((row) => gaps[row] ?? []),
      source.box.x,
      target.box.x,
    )
    for (const { gap, x } of steps) gap.taken.push(x)
    return [
      {
        link,
        from: source.box,
        to: target.box,
        fromRow: source.row,
        toRow: target.row,
        passed: steps.map(({ x }, i) => ({ row: between[i] ?? 0, x })),
      },
    ]
  })
  const ports = portsOf(plans, rows)
  let detours = 0
  return new Map(
    plans.map((plan) => {
      const isDetour = plan.fromRow === plan.toRow
      const points = pointsOf(plan, rows, ports, isDetour ? detours++ : 0)
      return [plan.link.id, points.map(([x, y]): Point => [Math.round(x), Math.round(y)])]
    }),
  )
}

