// How an arrow gets past the rows between its ends: through gaps between boxes, on a track of its own
// where there is one, by the shortest way with the fewest bends.
import { LABELS } from './place.ts'
import type { Row } from './place.ts'

export const CLEARANCE = 6
const TRACK = 6
/** What sharing a track costs, and what a bend costs, in pixels of detour. */
const CROWDED = 240
const BEND = 14
/** Ways kept after each row. */
const BREADTH = 24

export interface Gap {
  readonly left: number
  readonly right: number
  /** The x of the arrows that pass here already. */
  readonly taken: number[]
}

export function gapsOf(row: Row, width: number): Gap[] {
  const gaps: Gap[] = []
  let left = LABELS
  for (const box of row.boxes) {
    const right = box.x - box.width / 2 - CLEARANCE
    if (right >= left) gaps.push({ left, right, taken: [] })
    left = box.x + box.width / 2 + CLEARANCE
  }
  gaps.push({ left, right: Math.max(left, width - 4), taken: [] })
  return gaps
}

interface Track {
  readonly x: number
  readonly price: number
}

/** The free track of a gap nearest to `wanted`; where there is none, the nearest place at a price. */
function trackIn(gap: Gap, wanted: number): Track {
  const nearest = Math.min(Math.max(wanted, gap.left), gap.right)
  const isFree = (x: number) =>
    x >= gap.left &&
    x <= gap.right &&
    gap.taken.every((other) => Math.abs(other - x) >= TRACK - 0.01)
  for (let off = 0; off <= gap.right - gap.left; off += TRACK / 2) {
    const x = [nearest - off, nearest + off].find(isFree)
    if (x !== undefined) return { x, price: 0 }
  }
  return { x: nearest, price: CROWDED }
}

export interface Step {
  readonly x: number
  readonly gap: Gap
  readonly cost: number
  readonly before: Step | null
}

const travel = (from: number, to: number) =>
  Math.abs(to - from) + (Math.abs(to - from) < 1 ? 0 : BEND)

/** The cheapest way to a place from one of the ways so far; from the start if there is none yet. */
function reach(gap: Gap, { x, price }: Track, ways: readonly Step[], start: number): Step {
  const first: Step = { x, gap, cost: travel(start, x) + price, before: null }
  return ways.reduce<Step>((best, before, i) => {
    const cost = before.cost + travel(before.x, x) + price
    return i === 0 || cost < best.cost ? { x, gap, cost, before } : best
  }, first)
}

/** One place in each row, from `start` to `end`; empty where no row lies between. */
export function passage(
  rows: readonly (readonly Gap[])[],
  start: number,
  end: number,
): readonly Step[] {
  let ways: readonly Step[] = []
  rows.forEach((gaps, i) => {
    const ideal = start + ((end - start) * (i + 1)) / (rows.length + 1)
    const wishes = [start, ideal, end, ...ways.map((way) => way.x)]
    const next = gaps.flatMap((gap) => {
      const tracks = new Map(wishes.map((x) => trackIn(gap, x)).map((track) => [track.x, track]))
      return [...tracks.values()].map((track) => reach(gap, track, ways, start))
    })
    ways = next.sort((a, b) => a.cost - b.cost).slice(0, BREADTH)
  })
  const whole = (way: Step) => way.cost + travel(way.x, end)
  let last = ways.reduce<Step | null>(
    (best, way) => (!best || whole(way) < whole(best) ? way : best),
    null,
  )
  const steps: Step[] = []
  for (; last; last = last.before) steps.unshift(last)
  return steps
}
