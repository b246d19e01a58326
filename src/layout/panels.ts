// The panels of a lane: how many rows it takes for the boxes of each to stand beside one another, and
// from where to where each panel reaches. Panels get the room they ask, and an equal part of the rest.
import type { Box, Problem } from './problem.ts'

export interface Range {
  readonly left: number
  readonly right: number
}

/** Between two boxes, at least: room for two arrows to pass. */
export const BOX_GAP = 24
/** Left of the boxes, where lanes have their names and no arrow runs. */
export const LABELS = 24
/** Between two panels, and beside the outermost: room for arrows that are of none of them. */
const PANEL_GAP = 22
const ASIDE = 16
/** Between a box and the frame around it. */
const INSET = 8

interface Division {
  readonly rows: number
  readonly frames: readonly Range[]
}

/** How wide a panel must be for its boxes to stand in so many rows, each in the shortest row so far. */
function widthIn(rows: number, boxes: readonly Box[]): number {
  const filled = Array.from({ length: rows }, () => -BOX_GAP)
  for (const { width } of [...boxes].sort((a, b) => b.width - a.width)) {
    const shortest = filled.indexOf(Math.min(...filled))
    filled[shortest] = (filled[shortest] ?? 0) + width + BOX_GAP
  }
  return Math.max(0, ...filled) + 2 * INSET
}

function divide({ boxes, panels, width }: Problem, lane: number): Division {
  const count = panels[lane] ?? 1
  const room = width - LABELS - 2 * ASIDE - PANEL_GAP * (count - 1)
  const members = Array.from({ length: count }, (_, panel) =>
    boxes.filter((box) => box.lane === lane && box.panel === panel),
  )
  const most = Math.max(1, ...members.map(({ length }) => length))
  const needsIn = (rows: number) =>
    members.map((own) =>
      Math.max(
        ...[true, false]
          .map((isName) => own.filter((box) => (box.isName ?? false) === isName))
          .map((alike) => widthIn(rows, alike)),
      ),
    )
  const total = (needs: readonly number[]) => needs.reduce((sum, need) => sum + need, 0)
  let rows = 1
  while (rows < most && total(needsIn(rows)) > room) rows++
  const needs = needsIn(rows)
  const spare = (room - total(needs)) / count
  let left = LABELS + ASIDE
  const frames = needs.map((need) => {
    const frame = { left, right: left + need + spare }
    left = frame.right + PANEL_GAP
    return frame
  })
  return { rows, frames }
}

const divisions = new WeakMap<Problem, Map<number, Division>>()

/** How a lane with panels is divided; worked out once, since the search asks for it at every step. */
export function divisionOf(problem: Problem, lane: number): Division {
  const known = divisions.get(problem) ?? new Map<number, Division>()
  divisions.set(problem, known)
  const division = known.get(lane) ?? divide(problem, lane)
  known.set(lane, division)
  return division
}

/** The stretch of the line inside a frame that boxes may stand on. */
export const insideOf = ({ left, right }: Range): Range => ({
  left: left + INSET,
  right: right - INSET,
})
