// The cells of an entity as a bar along the foot of its box, one place for each cell, always in the
// same order, and a last one for another tissue: thick where a claim in scope names it, a hairline where
// none does; that of another tissue is hollow. Place and thickness carry the meaning; colour repeats it.
// Canvas, figures and legends draw these shapes.
import { arrowsInScope, cellsNamed } from '../domain/graph/cells.ts'
import type { GraphView } from '../domain/graph/derive.ts'
import { KIND_OUTLINES, leanOf } from './outlines.ts'
import type { Scene, SceneNode } from './scene.ts'

export interface CellMark {
  /** Which cell, by its place in the order. */
  readonly slot: number
  readonly isNamed: boolean
  /** The place of another tissue: no bone cell, so it has no colour. */
  readonly isHollow: boolean
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
    const isHollow = slot === named.length - 1
    return {
      slot,
      isNamed,
      isHollow,
      x: left + slot * (width + GAP),
      y: middle - height / 2,
      width,
      height,
    }
  })
}

/** The bar of a box; nothing at all where no claim names a cell. */
export function cellMarks(box: Box, named: readonly boolean[] | undefined): readonly CellMark[] {
  if (!named?.includes(true)) return []
  const inset = insetOf(box)
  const middle = box.y + box.height / 2 - FOOT - CELL_MARK_HEIGHT / 2
  return barIn({ left: box.x - box.width / 2 + inset, width: box.width - 2 * inset, middle }, named)
}

/** Whether every box bears its bar: where cells are filtered by or the lanes are cells, unless none is to bear one. */
export function areCellsMarked(
  { mixesCells }: Pick<Scene, 'mixesCells'>,
  { cellBars }: Pick<GraphView, 'cellBars'>,
): boolean {
  return cellBars === 'all' || (mixesCells && cellBars !== 'none')
}

/** The bars of all boxes of a scene by id, as the claims in scope have them. */
export function barsOf(
  { cells, nodes }: Pick<Scene, 'cells' | 'nodes'>,
  view: Pick<GraphView, 'interactions' | 'held' | 'cellBars'>,
): ReadonlyMap<string, readonly CellMark[]> {
  if (view.cellBars === 'none') return new Map()
  const named = cellsNamed(cells, arrowsInScope(view))
  return new Map(nodes.map((node) => [node.id, cellMarks(node, named.get(node.id))]))
}

/** The bar alone, `width` wide about the origin's height, as a legend shows it. */
export function cellKey(width: number, named: readonly boolean[]): readonly CellMark[] {
  return barIn({ left: 0, width, middle: 0 }, named)
}
