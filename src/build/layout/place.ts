// From slots to pixels: rows get their height, boxes slide towards what they are joined to without
// passing or touching one another.
import type { Grid } from './grid.ts'
import type { Box, Problem } from './problem.ts'

export interface Row {
  readonly top: number
  readonly bottom: number
  readonly lane: number
  /** From left to right. */
  readonly boxes: readonly PlacedBox[]
}

export interface PlacedBox extends Box {
  readonly x: number
  readonly y: number
}

const GAP = 22
/** Left of the boxes, where lanes have their names and no arrow runs. */
export const LABELS = 22
/** Room for arrows beside the outermost boxes. */
export const MARGIN = 36
/** Free height between two rows, where arrows slant. */
export const CHANNEL = 35
const LANE_EXTRA = 8

/** Nearest places to `wanted` that keep order and distance (pool adjacent violators). */
function spread(wanted: readonly number[], widths: readonly number[], width: number): number[] {
  const offsets: number[] = []
  let run = 0
  widths.forEach((w, i) => {
    offsets.push(run)
    run += w / 2 + GAP + (widths[i + 1] ?? 0) / 2
  })
  const blocks: { sum: number; count: number }[] = []
  wanted.forEach((x, i) => {
    blocks.push({ sum: x - (offsets[i] ?? 0), count: 1 })
    for (;;) {
      const last = blocks.at(-1)
      const before = blocks.at(-2)
      if (!last || !before || before.sum / before.count <= last.sum / last.count) break
      blocks.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count })
    }
  })
  const low = LABELS + MARGIN + (widths[0] ?? 0) / 2
  const high = width - MARGIN - (widths.at(-1) ?? 0) / 2 - (offsets.at(-1) ?? 0)
  return blocks
    .flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count))
    .map((base, i) => Math.min(Math.max(base, low), Math.max(low, high)) + (offsets[i] ?? 0))
}

function slide(
  rows: readonly Box[][],
  problem: Problem,
  start: Map<string, number>,
  width: number,
) {
  const x = start
  const near = new Map<string, { id: string; weight: number }[]>()
  const note = (a: string, b: string, weight: number) => {
    near.set(a, [...(near.get(a) ?? []), { id: b, weight }])
  }
  for (const { source, target, weight } of problem.links) {
    note(source, target, weight)
    note(target, source, weight)
  }
  for (let pass = 0; pass < 24; pass++) {
    const order = pass % 2 === 0 ? rows : [...rows].reverse()
    for (const row of order) {
      const wanted = row.map(({ id }) => {
        const own = x.get(id) ?? 0
        const others = near.get(id) ?? []
        const total = others.reduce((sum, { weight }) => sum + weight, 0)
        const pull = others.reduce((sum, o) => sum + (x.get(o.id) ?? 0) * o.weight, 0)
        return total === 0 ? own : 0.45 * own + (0.55 * pull) / total
      })
      const widths = row.map((box) => box.width)
      const placed = spread(wanted, widths, width)
      row.forEach(({ id }, i) => x.set(id, placed[i] ?? 0))
    }
  }
}

/** The rows with every box at its place, and the size of the whole. */
export function place(
  problem: Problem,
  grid: Grid,
): { readonly rows: readonly Row[]; readonly width: number; readonly height: number } {
  const columnOf = (id: string) => grid.slots.get(id)?.column ?? 0
  const rows = grid.rowLanes.map((_, row) =>
    problem.boxes
      .filter(({ id }) => grid.slots.get(id)?.row === row)
      .sort((a, b) => columnOf(a.id) - columnOf(b.id)),
  )
  const needed = rows.map((row) => row.reduce((sum, b) => sum + b.width + GAP, LABELS + 2 * MARGIN))
  const width = Math.max(problem.width, ...needed)
  const x = new Map(
    problem.boxes.map(({ id }) => [
      id,
      LABELS + ((columnOf(id) + 0.5) / grid.columns) * (width - LABELS),
    ]),
  )
  for (const row of rows) {
    const placed = spread(
      row.map(({ id }) => x.get(id) ?? 0),
      row.map((box) => box.width),
      width,
    )
    row.forEach(({ id }, i) => x.set(id, placed[i] ?? 0))
  }
  slide(rows, problem, x, width)

  const result: Row[] = []
  let y = LANE_EXTRA
  rows.forEach((row, i) => {
    const lane = grid.rowLanes[i] ?? 0
    if (i === 0 || grid.rowLanes[i - 1] !== lane) y += LANE_EXTRA
    const height = Math.max(...row.map((box) => box.height), 27)
    const top = y
    result.push({
      top,
      bottom: top + height,
      lane,
      boxes: row.map((box) => ({
        ...box,
        x: Math.round(x.get(box.id) ?? 0),
        y: Math.round(top + height / 2),
      })),
    })
    y += height + CHANNEL
  })
  return { rows: result, width: Math.ceil(width), height: Math.ceil(y + 4) }
}
