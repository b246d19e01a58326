// Which gaps an arrow takes past the rows between its ends: the short way, along the line of its
// bundle as far as that goes, and not through a gap that is full.
import { LABELS } from './panels.ts'
import type { Range } from './panels.ts'
import type { PlacedBox, Row } from './place.ts'
import type { Link } from './problem.ts'

/** Between an arrow and a box it passes. */
const CLEARANCE = 7
/** Between two arrows side by side. */
const TRACK = 7
/** Where along the side of a box arrows may end: not at slanted corners. */
export const CORNER = 13
const BEND = 16
const CROWDED = 90
/** Through the panel of another cell, for each row: better a long way round. */
const FOREIGN = 140
/** Between an arrow and the frame of a panel. */
const OFF_FRAME = 4
const ALONG = 0.08

export interface Gap extends Range {
  readonly row: number
  readonly lane: number
  /** The panel it lies in; null beside the panels, or where the lane has none. */
  readonly panel: number | null
  /** Bundles that pass here, and where, roughly. */
  readonly passing: Map<string, number>
}

/** The free stretches beside the boxes of a row; some are too narrow for an arrow. */
function openings({ boxes }: Row, width: number): readonly Range[] {
  const edges = [
    LABELS,
    ...boxes.flatMap((box) => [
      box.x - box.width / 2 - CLEARANCE,
      box.x + box.width / 2 + CLEARANCE,
    ]),
    width - 5,
  ]
  return Array.from({ length: boxes.length + 1 }, (_, i) => ({
    left: edges[2 * i] ?? 0,
    right: edges[2 * i + 1] ?? 0,
  }))
}

/** A stretch, cut where the frames of panels are. */
function cut(stretch: Range, frames: readonly Range[]): readonly (Range & Pick<Gap, 'panel'>)[] {
  if (frames.length === 0) return [{ ...stretch, panel: null }]
  const parts = frames.flatMap(({ left, right }, panel) => [
    {
      left: (frames[panel - 1]?.right ?? -Infinity) + OFF_FRAME,
      right: left - OFF_FRAME,
      panel: null,
    },
    { left: left + OFF_FRAME, right: right - OFF_FRAME, panel },
  ])
  const last = { left: (frames.at(-1)?.right ?? 0) + OFF_FRAME, right: Infinity, panel: null }
  return [...parts, last]
    .map(({ left, right, panel }) => ({
      left: Math.max(left, stretch.left),
      right: Math.min(right, stretch.right),
      panel,
    }))
    .filter(({ left, right }) => left <= right)
}

/** A gap on each side of every box, and beside every panel. */
export function gapsOf(row: Row, index: number, width: number): readonly Gap[] {
  return openings(row, width)
    .flatMap((stretch) => cut(stretch, row.frames))
    .map((part) => ({ ...part, row: index, lane: row.lane, passing: new Map<string, number>() }))
}

/** Whether an arrow that has nothing to do with a panel would pass through it. */
export function isForeign(
  { lane, panel }: { readonly lane: number; readonly panel: number | null },
  ends: readonly PlacedBox[],
): boolean {
  return panel !== null && !ends.some((box) => box.lane === lane && box.panel === panel)
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
      const toll = price(gap, link.bundle) + (isForeign(gap, [from, to]) ? FOREIGN : 0)
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
