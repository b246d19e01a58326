// The cells of an entity as a bar along the foot of its box, one place for each cell, always in the
// same order: thick where a claim in scope names the cell, a hairline where none does. Place and
// thickness carry the meaning; colour repeats it. Canvas, figures and legends draw these shapes.
import { KIND_OUTLINES, leanOf } from './outlines.ts'
import type { SceneNode } from './scene.ts'

export interface CellMark {
  /** Which cell, by its place in the order. */
  readonly slot: number
  readonly isNamed: boolean
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** How far up a label goes in a view with such bars, to stand clear of them. */
export const CELL_LABEL_LIFT = 2

type Box = Pick<SceneNode, 'kind' | 'x' | 'y' | 'width' | 'height'>

const CELL_MARK_HEIGHT = 4
const HAIRLINE = 1
/** Between the bar and the lower border, clear of the inner line of a double one. */
const FOOT = 2.5
const GAP = 2

/** How far from the sides of its box the bar must stay to lie inside the outline. */
function insetOf({ kind, height }: Box): number {
  const { outline } = KIND_OUTLINES[kind]
  if (outline === 'stadium') {
    const radius = height / 2
    return radius - Math.sqrt(radius ** 2 - (radius - FOOT) ** 2) + 3
  }
  return leanOf(height) + 1
}

interface Room {
  readonly left: number
  readonly width: number
  /** The y of the bar's middle. */
  readonly middle: number
}

function barIn({ left, width: whole, middle }: Room, named: readonly boolean[]): CellMark[] {
  const width = (whole - GAP * (named.length - 1)) / named.length
  return named.map((isNamed, slot) => {
    const height = isNamed ? CELL_MARK_HEIGHT : HAIRLINE
    return { slot, isNamed, x: left + slot * (width + GAP), y: middle - height / 2, width, height }
  })
}

/** The bar of a box; nothing at all where no claim names a cell. */
export function cellMarks(box: Box, named: readonly boolean[] | undefined): readonly CellMark[] {
  if (!named?.includes(true)) return []
  const inset = insetOf(box)
  const middle = box.y + box.height / 2 - FOOT - CELL_MARK_HEIGHT / 2
  return barIn({ left: box.x - box.width / 2 + inset, width: box.width - 2 * inset, middle }, named)
}

/** The bar alone, `width` wide about the origin's height, as a legend shows it. */
export function cellKey(width: number, named: readonly boolean[]): readonly CellMark[] {
  return barIn({ left: 0, width, middle: 0 }, named)
}
