// Members of one capsule or compartment stand together: no box of others lies between them, and no arrow
// that has nothing to do with them runs through.
import type { Row } from './place.ts'
import type { Way } from './ways.ts'

/** From a box to the shape around it. */
const AROUND = 12

interface Frame {
  readonly first: number
  readonly last: number
  readonly left: number
  readonly right: number
}

function frameOf(rows: readonly Row[], members: ReadonlySet<string>): Frame | null {
  let frame: Frame | null = null
  rows.forEach(({ boxes }, row) => {
    for (const { id, x, width } of boxes) {
      if (!members.has(id)) continue
      const [left, right] = [x - width / 2 - AROUND, x + width / 2 + AROUND]
      frame = {
        first: frame?.first ?? row,
        last: row,
        left: Math.min(frame?.left ?? left, left),
        right: Math.max(frame?.right ?? right, right),
      }
    }
  })
  return frame
}

interface Enclosed {
  /** Boxes of others in the shapes. */
  readonly strangers: number
  /** Arrows of others that pass a row within them. */
  readonly passing: number
  /** How wide and high the shapes are, in pixels and rows. */
  readonly width: number
  readonly rows: number
}

/** What is wrong with the shapes around boxes, all together. */
export function enclosed(
  groups: readonly ReadonlySet<string>[],
  rows: readonly Row[],
  ways: readonly Way[],
): Enclosed {
  const sum = { strangers: 0, passing: 0, width: 0, rows: 0 }
  for (const members of groups) {
    const frame = frameOf(rows, members)
    if (!frame) continue
    const { first, last, left, right } = frame
    sum.width += right - left
    sum.rows += last - first
    for (const { boxes } of rows.slice(first, last + 1)) {
      sum.strangers += boxes.filter(
        ({ id, x, width, isName }) =>
          !isName && !members.has(id) && x + width / 2 > left && x - width / 2 < right,
      ).length
    }
    for (const { from, to, spots } of ways) {
      if (members.has(from.id) || members.has(to.id)) continue
      sum.passing += spots.filter(
        ({ row, x, side }) =>
          side === 'pass' && row >= first && row <= last && x > left && x < right,
      ).length
    }
  }
  return sum
}
