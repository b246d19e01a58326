// Where arrows leave and enter their boxes: spread along a side in the order of where they lead, so
// that arrows of one side do not cross at the box.
import type { PlacedBox, Row } from './place.ts'
import type { Link } from './problem.ts'

export type Point = readonly [x: number, y: number]

/** An arrow between placed boxes, with the rows it passes and where. */
export interface Plan {
  readonly link: Link
  readonly from: PlacedBox
  readonly to: PlacedBox
  readonly fromRow: number
  readonly toRow: number
  readonly passed: readonly { readonly row: number; readonly x: number }[]
}

export type Side = 'top' | 'bottom' | 'left' | 'right'

/** Slanted outlines lean in by this much: no arrow ends there. */
const CORNER = 12
const WIDEST_STEP = 16

/** The sides an arrow uses at its source and at its target. */
export function sidesOf({ from, to, fromRow, toRow }: Plan, rows: readonly Row[]): [Side, Side] {
  if (fromRow < toRow) return ['bottom', 'top']
  if (fromRow > toRow) return ['top', 'bottom']
  const between = rows[fromRow]?.boxes.some(
    (box) => Math.min(from.x, to.x) < box.x && box.x < Math.max(from.x, to.x),
  )
  if (between) return ['bottom', 'bottom']
  return from.x < to.x ? ['right', 'left'] : ['left', 'right']
}

interface End {
  readonly key: string
  readonly box: PlacedBox
  readonly side: Side
  /** The x the arrow comes from or goes to. */
  readonly toward: number
}

function endsOf(plan: Plan, rows: readonly Row[]): End[] {
  const [source, target] = sidesOf(plan, rows)
  const { link, from, to, passed } = plan
  return [
    { key: `${link.id} source`, box: from, side: source, toward: passed[0]?.x ?? to.x },
    { key: `${link.id} target`, box: to, side: target, toward: passed.at(-1)?.x ?? from.x },
  ]
}

function portOf({ box, side }: End, index: number, count: number): Point {
  const isUpright = side === 'left' || side === 'right'
  const room = isUpright ? box.height - 12 : Math.max(box.width - 2 * CORNER, 8)
  const step = count > 1 ? Math.min(room / (count - 1), WIDEST_STEP) : 0
  const off = (index - (count - 1) / 2) * step
  const half = side === 'left' || side === 'top' ? -1 : 1
  return isUpright
    ? [box.x + (half * box.width) / 2, box.y + off]
    : [box.x + off, box.y + (half * box.height) / 2]
}

/** The point of each end, keyed by `<link id> source` and `<link id> target`. */
export function portsOf(plans: readonly Plan[], rows: readonly Row[]): ReadonlyMap<string, Point> {
  const sides = new Map<string, End[]>()
  for (const end of plans.flatMap((plan) => endsOf(plan, rows))) {
    const key = `${end.box.id} ${end.side}`
    sides.set(key, [...(sides.get(key) ?? []), end])
  }
  const ports = new Map<string, Point>()
  for (const ends of sides.values()) {
    ends.sort((a, b) => a.toward - b.toward || a.key.localeCompare(b.key))
    ends.forEach((end, i) => ports.set(end.key, portOf(end, i, ends.length)))
  }
  return ports
}
