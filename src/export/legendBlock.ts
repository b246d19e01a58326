// The legend of a figure laid out: a row of items for each heading, wrapped where the room ends. No
// label is cut: one too long for a line goes on below it.
import { linesOf, lineSvg, roomOf } from './block.ts'
import type { Block } from './block.ts'
import { asDrawn } from './figure.ts'
import type { Figure } from './figure.ts'
import { legendRows, MARK } from './legend.ts'
import type { Row } from './legend.ts'
import { stateRows } from './legendStates.ts'
import { FIGURE_WORDS } from './words.ts'

const SIZE = 12
const ROW = 24
const LINE = 15
const BESIDE_MARK = 6
const BETWEEN = 20
/** A column narrower than this has its headings above the items. */
const NARROW = 480

interface Piece {
  readonly y: number
  readonly draw: (middle: number) => string
}

interface Place {
  readonly x: number
  readonly width: number
  readonly indent: number
  readonly colour: string
}

/** The items of one row from a height on, and where they end. */
function itemPieces(items: Row['items'], from: number, place: Place) {
  const { x, width, indent, colour } = place
  const pieces: Piece[] = []
  let at = indent
  let y = from
  let height = ROW
  for (const { id, label, mark } of items) {
    const lines = linesOf(label, SIZE, width - indent - MARK - BESIDE_MARK)
    const room = MARK + BESIDE_MARK + Math.max(...lines.map((line) => roomOf(line, SIZE)))
    if (at > indent && at + room > width) {
      at = indent
      y += height
      height = ROW
    }
    height = Math.max(height, ROW + (lines.length - 1) * LINE)
    const left = Math.round(x + at)
    const text = (middle: number) =>
      lines.map((line, i) =>
        lineSvg(line, left + MARK + BESIDE_MARK, middle + 4 + i * LINE, { size: SIZE, colour }),
      )
    pieces.push({
      y,
      draw: (middle) =>
        `<g data-legend="${id}"><g transform="translate(${left} ${middle})">${mark}</g>` +
        `${text(middle).join('')}</g>`,
    })
    at += room + BETWEEN
  }
  return { pieces, bottom: y + height }
}

function rowsOf(given: Figure): readonly Row[] {
  const figure = asDrawn(given)
  return [...stateRows(figure), ...legendRows(figure)]
}

/** The legend in words, for those who do not see it. */
export function legendWords(figure: Figure): string {
  const { colon, comma, stop } = FIGURE_WORDS[figure.lang]
  const said = rowsOf(figure).map(
    ({ heading, items }) => heading + colon + items.map(({ label }) => label).join(comma) + stop,
  )
  return said.join('').trim()
}

/** The legend as a block `width` wide. */
export function legendBlock(figure: Figure, x: number, width: number): Block {
  const colour = figure.palette.text
  const rows = rowsOf(figure)
  const isNarrow = width < NARROW
  const indent = isNarrow ? 0 : 18 + Math.max(0, ...rows.map((r) => roomOf(r.heading, SIZE)))
  const pieces: Piece[] = []
  let y = 0
  for (const { heading, items } of rows) {
    const style = { size: SIZE, colour, isBold: true }
    pieces.push({ y, draw: (middle) => lineSvg(heading, x, middle + 4, style) })
    const made = itemPieces(items, isNarrow ? y + ROW : y, { x, width, indent, colour })
    pieces.push(...made.pieces)
    y = made.bottom
  }
  return {
    height: y,
    draw: (top) => pieces.map((piece) => piece.draw(top + piece.y + ROW / 2)).join(''),
  }
}
