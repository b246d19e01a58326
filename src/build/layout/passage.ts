// Which gaps an arrow takes past the rows between its ends: the short way, along the line of its
// bundle as far as that goes, and not through a gap that is full.
import { LABELS } from './place.ts'
import type { PlacedBox, Range, Row } from './place.ts'
import type { Link } from './problem.ts'

/** Between an arrow and a box it passes. */
const CLEARANCE = 7
/** Between two arrows side by side. */
export const TRACK = 7
/** Where along the side of a box arrows may end: not at slanted corners. */
export const CORNER = 13
const BEND = 16
const CROWDED = 90
const ALONG = 0.08

export interface Gap extends Range {
  readonly row: number
  /** Bundles that pass here, and where, roughly. */
  readonly passing: Map<string, number>
}

/** A gap on each side of every box; some are too narrow for an arrow. */
export function gapsOf(row: Row, index: number, width: number): readonly Gap[] {
  const edges = [
    LABELS,
    ...row.boxes.flatMap((box) => [
      box.x - box.width / 2 - CLEARANCE,
      box.x + box.width / 2 + CLEARANCE,
    ]),
    width - 5,
  ]
  return Array.from({ length: row.boxes.length + 1 }, (_, i) => ({
    row: index,
    left: edges[2 * i] ?? 0,
    right: edges[2 * i + 1] ?? 0,
    passing: new Map<string, number>(),
  }))
}

interface Step {
  readonly gap: Gap
  readonly x: number
  readonly cost: number
  readonly before: Step | null
}

const clamp = (x: number, low: number, high: number) => Math.min(Math.max(x, low), high)

/** How far a line must go aside to meet the side of a box. */
function aside(x: number, box: PlacedBox): number {
  const half = Math.max(box.width / 2 - CORNER, 0)
  return Math.max(0, Math.abs(x - box.x) - half)
}

const travel = (distance: number) => (distance < 1 ? 0 : distance + BEND)

function price({ left, right, passing }: Gap, bundle: string): number {
  if (passing.has(bundle)) return 0
  const room = Math.floor((right - left) / TRACK) + 1
  return passing.size < room ? 0 : CROWDED * (passing.size + 1 - room)
}

/** The gaps to take, one of each row passed, in the order of travel. */
export function passage(
  link: Link,
  from: PlacedBox,
  to: PlacedBox,
  rows: readonly (readonly Gap[])[],
): readonly { readonly gap: Gap; readonly x: number }[] {
  let ways: readonly Step[] = []
  rows.forEach((gaps, i) => {
    ways = gaps.flatMap((gap): Step[] => {
      if (gap.right < gap.left) return []
      const own = gap.passing.get(link.bundle)
      const toll = price(gap, link.bundle)
      const step = (x: number, distance: number, before: Step | null): Step => {
        const isOwn = own !== undefined && (before?.gap.passing.has(link.bundle) ?? true)
        const cost = (before?.cost ?? 0) + toll + travel(distance) * (isOwn ? ALONG : 1)
        return { gap, x, cost, before }
      }
      if (i === 0) {
        const nearest = clamp(from.x, gap.left, gap.right)
        const x = own ?? (aside(to.x, from) === 0 ? clamp(to.x, gap.left, gap.right) : nearest)
        return [step(x, aside(x, from), null)]
      }
      const steps = ways.map((before) => {
        const x = own ?? clamp(before.x, gap.left, gap.right)
        return step(x, Math.abs(x - before.x), before)
      })
      const best = steps.reduce((a, b) => (b.cost < a.cost ? b : a))
      return [best]
    })
  })
  const last = ways
    .map((way) => ({ way, cost: way.cost + travel(aside(way.x, to)) }))
    .reduce((a, b) => (b.cost < a.cost ? b : a)).way
  const steps: Step[] = []
  for (let step: Step | null = last; step; step = step.before) steps.unshift(step)
  return steps
}
