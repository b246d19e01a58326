// What makes one arrangement worse than another: first that arrows cross or lie on one another, then
// that they are long or bent, run upwards, or make the drawing too high for a window.
import { enclosed } from './enclosed.ts'
import { isForeign } from './passage.ts'
import { crush } from './place.ts'
import type { Row } from './place.ts'
import { channelHeight } from './route.ts'
import type { Problem } from './problem.ts'
import type { Wiring } from './wire.ts'

/** What things cost, against one another. */
const CROSSING = 5
const OVERLAP = 5
const BEND = 0.3
/** A short sidestep looks like a slip of the pen. */
const JOG = 0.6
const SHORT = 22
const LENGTH = 1 / 220
const UPWARDS = 3
const FOREIGN = 0.8
const STRAYED = 1 / 60
/** A box of others in a shape behind boxes; an arrow through it; how far it stretches. */
const STRANGER = 8
const THROUGH = 0.8
const STRETCHED = 1 / 150
const STACKED = 0.4
const TRACK = 1.2
const CRUSH = 4
/** For each pixel that a drawing is higher than this part of its width. */
const TOO_HIGH = 1
const WINDOW = 0.69

function lengthOf({ spots, from, to }: Wiring['ways'][number]): number {
  if (spots.length === 0) return Math.abs(from.x - to.x)
  return spots.slice(1).reduce((sum, { x }, i) => sum + Math.abs(x - (spots[i]?.x ?? x)), 0)
}

/** Arrows that pass between two neighbours which an arrow joins. */
function crossedAside(ways: Wiring['ways']): number {
  const passes = new Set(ways.flatMap(({ spots }) => spots.filter(({ side }) => side === 'pass')))
  let count = 0
  for (const { from, to } of ways.filter(({ isAside }) => isAside)) {
    for (const { row, x } of passes) {
      if (row === from.row && (x - from.x) * (x - to.x) < 0) count++
    }
  }
  return count
}

/** How often an arrow passes a row inside the panel of another cell. */
function foreign(rows: readonly Row[], ways: Wiring['ways']): number {
  let count = 0
  for (const { from, to, spots } of ways) {
    for (const { row, x, side } of spots) {
      const { lane, frames } = rows[row] ?? { lane: 0, frames: [] }
      if (side !== 'pass' || frames.length === 0) continue
      const panel = frames.findIndex(({ left, right }) => x > left && x < right)
      if (panel >= 0 && isForeign({ lane, panel }, [from, to])) count++
    }
  }
  return count
}

/** How far the names of panels are from the middle of their panels. */
function strayed(rows: readonly Row[]): number {
  return rows
    .flatMap(({ boxes, frames }) =>
      boxes.flatMap(({ isName, panel, x }) => {
        const frame = frames[panel]
        return isName && frame ? [Math.abs(x - (frame.left + frame.right) / 2)] : []
      }),
    )
    .reduce((sum, distance) => sum + distance, 0)
}

/** By how much the drawing is too high for a window that it fits by its width. */
function excess(rows: readonly Row[], tracks: Wiring['tracks'], width: number): number {
  const boxes = rows.reduce((sum, { height }) => sum + height, 0)
  const channels = tracks.reduce((sum, { count }) => sum + channelHeight(count), 0)
  return Math.max(0, boxes + channels + 30 - WINDOW * width)
}

/** What is wrong with a drawing, as one number. */
export function costOf(
  rows: readonly Row[],
  { ways, channels, tracks }: Wiring,
  { width, enclosures }: Pick<Problem, 'width' | 'enclosures'>,
): number {
  let cost = CRUSH * crush(rows) + TOO_HIGH * excess(rows, tracks, width)
  cost += CROSSING * crossedAside(ways) + FOREIGN * foreign(rows, ways) + STRAYED * strayed(rows)
  const shapes = enclosed(enclosures, rows, ways)
  cost += STRANGER * shapes.strangers + THROUGH * shapes.passing
  cost += STRETCHED * shapes.width + STACKED * shapes.rows
  for (const { crossings, overlaps, count } of tracks) {
    cost += CROSSING * crossings + OVERLAP * overlaps + TRACK * count
  }
  for (const nets of channels) {
    for (const { low, high } of nets) {
      if (high - low >= 0.5) cost += high - low < SHORT ? JOG : BEND
    }
  }
  for (const way of ways) {
    const rise = Math.max(0, way.from.row - way.to.row)
    cost += LENGTH * way.link.weight * lengthOf(way) + UPWARDS * rise
  }
  return cost
}
