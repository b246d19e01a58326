// From wishes to places: every box stands in its row, in order of where it would like to be, with room
// between boxes. Lanes never mix, and a box keeps to its panel. Heights follow later, from the arrows.
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
  /** From left to right. */
  readonly boxes: readonly PlacedBox[]
}

export interface Range {
  readonly left: number
  readonly right: number
}

/** Between two boxes, at least: room for two arrows to pass. */
const BOX_GAP = 24
/** Left of the boxes, where lanes have their names and no arrow runs. */
export const LABELS = 24
/** Room for arrows beside the outermost boxes. */
const MARGIN = 24
const PANEL_GAP = 10
const LOWEST_ROW = 27

/** How many rows each lane needs for its boxes to stand beside one another. */
export function rowLanes({ boxes, pins, laneCount, panels, width }: Problem): readonly number[] {
  return Array.from({ length: laneCount }, (_, lane) => {
    const inLane = boxes.filter((box) => box.lane === lane)
    if (inLane.length === 0) return []
    const room = (width - LABELS - 2 * MARGIN) / (panels[lane] ?? 1)
    const total = (panel: number) =>
      inLane
        .filter((box) => box.panel === panel)
        .reduce((sum, box) => sum + box.width + BOX_GAP, -BOX_GAP)
    const rows = Array.from({ length: panels[lane] ?? 1 }, (_p, panel) =>
      Math.ceil(total(panel) / room),
    )
    const pinned = inLane.map(({ id }) => (pins.get(id)?.row ?? 0) + 1)
    return Array.from({ length: Math.max(1, ...rows, ...pinned) }, () => lane)
  }).flat()
}

/** The stretch of the line that boxes of a panel may stand on. */
export function panelRange(problem: Problem, lane: number, panel: number): Range {
  const count = problem.panels[lane] ?? 1
  if (count === 1) return { left: LABELS + MARGIN, right: problem.width - MARGIN }
  const { left, right } = panelFrame(problem, lane, panel)
  return { left: left + 8, right: right - 8 }
}

/** The frame drawn around a panel; panels are as wide as their boxes ask. */
export function panelFrame({ boxes, panels, width }: Problem, lane: number, panel: number): Range {
  const count = panels[lane] ?? 1
  const needs = Array.from({ length: count }, (_, p) => {
    const inPanel = boxes.filter((box) => box.lane === lane && box.panel === p)
    const widest = Math.max(0, ...inPanel.map((box) => box.width))
    return widest + 90 * Math.sqrt(inPanel.length)
  })
  const total = needs.reduce((sum, need) => sum + need, 0)
  const room = width - LABELS - 8 - PANEL_GAP * (count - 1)
  const before = needs.slice(0, panel).reduce((sum, need) => sum + (need / total) * room, 0)
  const left = LABELS + 4 + before + panel * PANEL_GAP
  return { left, right: left + ((needs[panel] ?? 0) / total) * room }
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
    return { lane, height: Math.max(LOWEST_ROW, ...boxes.map((box) => box.height)), boxes }
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
