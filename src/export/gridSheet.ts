// The grid of cells and stressors as a sheet: the same glyphs, counts and grounds as on the page, as real text.
import type { GridRow, Square } from '../domain/graph/grid.ts'
import { KEY_GLYPHS, squareGlyphs } from '../domain/words/gridWords.ts'
import { squareFill } from '../notation/heatPalette.ts'
import { gap, linesOf, lineSvg, roomOf } from './block.ts'
import type { Block } from './block.ts'
import { COLUMN, GAP, headBlock, LINE, midText, NAMES, SIZE, TOTAL } from './gridHeads.ts'
import type { Cell, GridDrawing } from './gridHeads.ts'
import { captionedBlocks, frame, MARGIN } from './paper.ts'
import type { Sheet } from './paper.ts'
import { ALL_WORDS } from './sheetWords.ts'
import { tableFile } from './tableFile.ts'

export interface GridFigure extends GridDrawing {
  /** Whence, and which data. */
  readonly source: string
}

const HEIGHT = 32
const NOTE = { size: 9, below: 12 }

/** A row of squares under its name. */
function rowBlock(name: Cell, cells: readonly Cell[], x: number): Block {
  const lines = linesOf(name.text, SIZE, NAMES - 8)
  const height = Math.max(HEIGHT, lines.length * LINE + 4)
  return {
    height: height + GAP,
    draw(top) {
      const first = top + height / 2 - ((lines.length - 1) * LINE) / 2 + 4
      const label = lines.map((line, i) => lineSvg(line, x, first + i * LINE, name))
      const squares = cells.map((cell, i) => {
        const left = x + NAMES + i * (COLUMN + GAP)
        const width = i === cells.length - 1 ? TOTAL : COLUMN
        const ground =
          cell.fill &&
          `<rect x="${left}" y="${top}" width="${width}" height="${height}" rx="4" fill="${cell.fill}"/>`
        const middle = left + width / 2
        const lift = cell.note === undefined ? 0 : 4
        const main = midText(middle, top + height / 2 + 4 - lift, cell)
        const note =
          cell.note === undefined
            ? ''
            : midText(middle, top + height / 2 + NOTE.below, {
                ...{ text: cell.note, size: NOTE.size, colour: cell.colour, fill: null },
              })
        return `${ground ?? ''}${main}${note}`
      })
      return label.join('') + squares.join('')
    },
  }
}

/** What a square says on the ground of its effect; a blank one has none. */
function squareCell(square: Square, { palette }: GridFigure): Cell {
  const { kind, answer, claims } = square
  const isSaid = kind === 'said' && answer !== null
  return {
    text: squareGlyphs(square),
    ...(claims.length > 0 && { note: String(claims.length) }),
    size: SIZE,
    colour: isSaid ? palette.text : palette.quiet,
    isBold: isSaid,
    fill: isSaid ? squareFill(palette, answer.effect) : null,
  }
}

function bodyRow({ cell, squares, total }: GridRow, figure: GridFigure, x: number): Block {
  const { palette, lang } = figure
  const isBold = cell.core
  const name = { text: cell.label[lang], size: SIZE, fill: null, isBold }
  const told = squares.map((square) => squareCell(square, figure))
  const sum: Cell = {
    text: String(total),
    size: SIZE,
    colour: palette.text,
    fill: null,
    isBold: true,
  }
  return rowBlock({ ...name, colour: isBold ? palette.text : palette.quiet }, [...told, sum], x)
}

function footBlock({ grid, words, palette }: GridFigure, x: number): Block {
  const style = { size: SIZE, colour: palette.text, isBold: true, fill: null }
  const totals = [...grid.totals, grid.total].map((n): Cell => ({ ...style, text: String(n) }))
  return rowBlock({ ...style, text: words.total }, totals, x)
}

const SAYS = ['increases', 'decreases', 'contested', 'unsigned'] as const
const BLANKS = ['elsewhere', 'general', 'nothing'] as const
const KEY = { mark: 48, gap: 18, line: 24 }

interface KeyItem {
  readonly id: string
  readonly label: string
  readonly cell: Cell
}

function keyItems({ words, palette }: GridFigure): readonly KeyItem[] {
  const plain = { size: SIZE, colour: palette.quiet, fill: null }
  return [
    ...SAYS.map((hue) => {
      const fill = squareFill(palette, hue)
      const cell = { text: KEY_GLYPHS[hue], size: SIZE, colour: palette.text, isBold: true, fill }
      return { id: hue, label: words.says[hue], cell }
    }),
    ...BLANKS.map((kind) => ({
      id: kind,
      label: words.kinds[kind],
      cell: { ...plain, text: KEY_GLYPHS[kind] },
    })),
    { id: 'count', label: words.count, cell: { ...plain, text: '15', size: NOTE.size } },
  ]
}

/** The key in as many lines as its labels need. */
function keyBlock(figure: GridFigure, x: number): Block {
  const style = { size: SIZE, colour: figure.palette.text }
  const right = x + widthOf(figure)
  let [left, line] = [x, 0]
  const placed = keyItems(figure).map((item) => {
    const width = KEY.mark + 6 + roomOf(item.label, SIZE)
    if (left > x && left + width > right) [left, line] = [x, line + 1]
    const at = { ...item, left, line }
    left += width + KEY.gap
    return at
  })
  return {
    height: (line + 1) * KEY.line,
    draw: (top) =>
      placed
        .map(({ id, label, cell, left: from, line: row }) => {
          const y = top + row * KEY.line
          const ground =
            cell.fill &&
            `<rect x="${from}" y="${y + 1}" width="${KEY.mark}" height="19" rx="4" fill="${cell.fill}"/>`
          const mark = midText(from + KEY.mark / 2, y + 15, cell)
          const words = lineSvg(label, from + KEY.mark + 6, y + 15, style)
          return `<g data-legend="square:${id}">${ground ?? ''}${mark}${words}</g>`
        })
        .join(''),
  }
}

const widthOf = ({ grid }: GridFigure): number =>
  NAMES + grid.stressors.length * (COLUMN + GAP) + TOTAL

function gridBlocks(figure: GridFigure, hasLegend = true): readonly Block[] {
  return [
    headBlock(figure, MARGIN),
    ...figure.grid.rows.map((row) => bodyRow(row, figure, MARGIN)),
    footBlock(figure, MARGIN),
    ...(hasLegend ? [gap(10), keyBlock(figure, MARGIN)] : []),
  ]
}

/** The grid with title, caption, source and link, one under another. */
export function gridColumn(figure: GridFigure): { blocks: readonly Block[]; width: number } {
  const width = widthOf(figure)
  const { hasLegend } = figure.sheetWords ?? ALL_WORDS
  const drawing = gridBlocks(figure, hasLegend)
  return {
    blocks: captionedBlocks(figure, drawing, [figure.source], { x: MARGIN, width }),
    width,
  }
}

/** The same as a sheet. */
export function gridSheet(figure: GridFigure): Sheet {
  const { blocks, width } = gridColumn(figure)
  return frame(figure, blocks, width)
}

/** The grid with its key alone, for a slide. */
export function gridPicture(figure: GridFigure): Sheet {
  const width = widthOf(figure)
  return frame(figure, gridBlocks(figure), width)
}

/** The same for a spreadsheet: first what the squares say, then how many claims they have. */
export function gridCsv({
  grid,
  words,
  lang,
}: Pick<GridFigure, 'grid' | 'words' | 'lang'>): string {
  const names = grid.stressors.map(({ label }) => label[lang])
  return tableFile([
    [words.effects, ...names],
    ...grid.rows.map(({ cell, squares }) => [cell.label[lang], ...squares.map(squareGlyphs)]),
    [],
    [words.corner, ...names, words.total],
    ...grid.rows.map(({ cell, squares, total }) => [
      cell.label[lang],
      ...squares.map(({ claims }) => String(claims.length)),
      String(total),
    ]),
    [words.total, ...grid.totals.map(String), String(grid.total)],
  ])
}
