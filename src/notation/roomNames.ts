// Names of what is lit, for the back row: where the picture makes them smaller than a room can read, they
// are written as large as that needs, over their boxes and a little beyond them.
import { CELL_LABEL_LIFT } from './cellMarks.ts'
import { FONT_SIZE } from './scene.ts'
import type { Scene } from './scene.ts'
import { textWidth } from './text.ts'

/** Of the window, as the stylesheet's unit is: 28 pixels at 1920 x 1080, 20 at 1366 x 768. */
const OF_WINDOW = 0.0147
const WIDE_AS_HIGH = 1.78
const LINE = 1.06

/** The least size of a name that is lit in a lecture, in pixels on screen. */
export function leastNameSize(window: { readonly width: number; readonly height: number }): number {
  return OF_WINDOW * Math.min(window.width, WIDE_AS_HIGH * window.height)
}

/** A name as it is written, in the scene's own pixels. */
export interface RoomName {
  readonly id: string
  readonly lines: readonly string[]
  readonly x: number
  readonly y: number
  readonly size: number
  readonly lineHeight: number
  readonly width: number
  readonly height: number
}

const BETWEEN = 4

/** Names in the order given, each moved sideways from one before it that it would lie over. */
function movedApart(names: readonly RoomName[]): readonly RoomName[] {
  const placed: RoomName[] = []
  for (const name of names) {
    const other = placed.findIndex(
      ({ x, y, width, height }) =>
        Math.abs(x - name.x) * 2 < width + name.width + BETWEEN &&
        Math.abs(y - name.y) * 2 < height + name.height,
    )
    const near = placed[other]
    if (!near) {
      placed.push(name)
      continue
    }
    const over = (near.width + name.width) / 2 + BETWEEN - Math.abs(near.x - name.x)
    const side = name.x < near.x ? -1 : 1
    placed[other] = { ...near, x: near.x - (side * over) / 2 }
    placed.push({ ...name, x: name.x + (side * over) / 2 })
  }
  return placed
}

/** The names that have to be written larger than their boxes have them; none where all can be read. */
export function roomNames(
  { nodes, cells }: Pick<Scene, 'nodes' | 'cells'>,
  highlighted: ReadonlySet<string>,
  zoom: number,
  least: number,
): readonly RoomName[] {
  if (zoom * FONT_SIZE >= least) return []
  const size = least / zoom
  const lineHeight = size * LINE
  const lift = cells.length > 0 ? CELL_LABEL_LIFT : 0
  const names = nodes
    .filter(({ id }) => highlighted.has(id))
    .map(({ id, lines, x, y }) => {
      const width = Math.max(...lines.map((line) => textWidth(line, size)))
      return {
        id,
        lines,
        x,
        y: y - lift,
        size,
        lineHeight,
        width,
        height: lines.length * lineHeight,
      }
    })
  return movedApart(names)
}
