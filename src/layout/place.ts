// From wishes to places: every box stands in its row, in order of where it would like to be, with room
// between boxes. Lanes never mix, and a box keeps to its panel. Heights follow later, from the arrows.
import { BOX_GAP, divisionOf, insideOf, LABELS } from './panels.ts'
import type { Range } from './panels.ts'
import type { Box, Problem } from './problem.ts'
import { spread } from './spread.ts'

/** Where a box would like to be. */
export interface Seat {
  readonly row: number
  readonly x: number
}

export interface PlacedBox extends Box {
  readonly row: number
  /** Centre. */
  readonly x: number
}

export interface Row {
  readonly lane: number
  readonly height: number
  /** Of the lane's panels, from left to right; none where it is not divided. */
  readonly frames: readonly Range[]
  /** From left to right. */
  readonly boxes: readonly PlacedBox[]
}

/** Room for arrows beside the outermost boxes. */
const MARGIN = 24
const LOWEST_ROW = 27

/** How many rows each lane needs for its boxes to stand beside one another. */
export function rowLanes(problem: Problem): readonly number[] {
  const { boxes, pins, laneCount, panels, width } = problem
  return Array.from({ length: laneCount }, (_, lane) => {
    const inLane = boxes.filter((box) => box.lane === lane && !box.isName)
    if (inLane.length === 0) return []
    const isDivided = (panels[lane] ?? 1) > 1
    const total = inLane.reduce((sum, box) => sum + box.width + BOX_GAP, -BOX_GAP)
    const rows = isDivided
      ? divisionOf(problem, lane).rows
      : Math.ceil(total / (width - LABELS - 2 * MARGIN))
    const pinned = inLane.map(({ id }) => (pins.get(id)?.row ?? 0) + 1)
    return Array.from({ length: Math.max(1, rows, ...pinned) + (isDivided ? 1 : 0) }, () => lane)
  }).flat()
}

/** The rows of a lane that a box may stand in: of a lane with panels the first is for their names. */
export function rowsFor(
  { panels }: Problem,
  lanes: readonly number[],
  { lane, isName = false }: Box,
): readonly number[] {
  const rows = lanes.flatMap((l, row) => (l === lane ? [row] : []))
  if ((panels[lane] ?? 1) === 1) return rows
  return isName ? rows.slice(0, 1) : rows.slice(1)
}

/** The stretch of the line that boxes of a panel may stand on. */
export function panelRange(problem: Problem, lane: number, panel: number): Range {
  const frame = framesIn(problem, lane)[panel]
  return frame ? insideOf(frame) : { left: LABELS + MARGIN, right: problem.width - MARGIN }
}

/** The frames drawn around the panels of a lane; none where it is not divided. */
export function framesIn(problem: Problem, lane: number): readonly Range[] {
  return (problem.panels[lane] ?? 1) > 1 ? divisionOf(problem, lane).frames : []
}

/** The rows, each box at its place. */
export function placeRows(
  problem: Problem,
  lanes: readonly number[],
  seats: ReadonlyMap<string, Seat>,
): readonly Row[] {
  const wanted = ({ id }: Box) => seats.get(id)?.x ?? 0
  return lanes.map((lane, row) => {
    const inRow = problem.boxes.filter(({ id }) => seats.get(id)?.row === row)
    const panels = Array.from({ length: problem.panels[lane] ?? 1 }, (_, panel) => panel)
    const boxes = panels.flatMap((panel) => {
      const members = inRow
        .filter((box) => box.panel === panel)
        .sort((a, b) => wanted(a) - wanted(b) || a.id.localeCompare(b.id))
      const { left, right } = panelRange(problem, lane, panel)
      const places = spread(
        members.map((box) => ({ wanted: wanted(box), half: box.width / 2 })),
        BOX_GAP,
        left,
        right,
      )
      return members.map((box, i): PlacedBox => ({ ...box, row, x: places[i] ?? 0 }))
    })
    const lowest = boxes.every(({ isName }) => isName) ? 0 : LOWEST_ROW
    const height = Math.max(lowest, ...boxes.map((box) => box.height))
    return { lane, height, frames: framesIn(problem, lane), boxes }
  })
}

/** By how much neighbours stand closer than they should: what a row is too full by. */
export function crush(rows: readonly Row[]): number {
  return rows
    .flatMap(({ boxes }) =>
      boxes.slice(1).map((box, i) => {
        const before = boxes[i]
        const gap = before ? box.x - box.width / 2 - before.x - before.width / 2 : BOX_GAP
        return Math.max(0, BOX_GAP - gap)
      }),
    )
    .reduce((sum, lack) => sum + lack, 0)
}
