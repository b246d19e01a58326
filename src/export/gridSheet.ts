// The grid of cells and stressors as a sheet: the same counts and shades as on the page, as real text.
import { heatStep, HEAT_STEPS, heatStepText } from '../domain/graph/grid.ts'
import type { GridRow } from '../domain/graph/grid.ts'
import { heatColours } from '../notation/heatPalette.ts'
import { gap, linesOf, lineSvg, roomOf } from './block.ts'
import type { Block } from './block.ts'
import { COLUMN, GAP, headBlock, LINE, midText, NAMES, SIZE, TOTAL } from './gridHeads.ts'
import type { Cell, GridDrawing } from './gridHeads.ts'
import { captioned, frame, MARGIN } from './paper.ts'
import type { Sheet } from './paper.ts'
import { csvFile } from './tables.ts'

export interface GridFigure extends GridDrawing {
  /** Whence, and which data. */
  readonly source: string
}

const HEIGHT = 28

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
        return `${ground ?? ''}${midText(left + width / 2, top + height / 2 + 4, cell)}`
      })
      return label.join('') + squares.join('')
    },
  }
}

function bodyRow({ cell, squares, total }: GridRow, figure: GridFigure, x: number): Block {
  const { palette, lang } = figure
  const isBold = cell.core
  const name = { text: cell.label[lang], size: SIZE, fill: null, isBold }
  const counts = squares.map(({ claims: { length } }): Cell => {
    const { fill, text } = heatColours(palette, heatStep(length))
    return length === 0
      ? { text: '·', size: SIZE, colour: palette.quiet, fill: null }
      : { text: String(length), size: SIZE, colour: text, fill }
  })
  const sum: Cell = {
    text: String(total),
    size: SIZE,
    colour: palette.text,
    fill: null,
    isBold: true,
  }
  return rowBlock({ ...name, colour: isBold ? palette.text : palette.quiet }, [...counts, sum], x)
}

function footBlock({ grid, words, palette }: GridFigure, x: number): Block {
  const style = { size: SIZE, colour: palette.text, isBold: true, fill: null }
  const totals = [...grid.totals, grid.total].map((n): Cell => ({ ...style, text: String(n) }))
  return rowBlock({ ...style, text: words.total }, totals, x)
}

function keyBlock({ words, palette }: GridFigure, x: number): Block {
  const style = { size: SIZE, colour: palette.text }
  const dot = { ...style, text: '·', colour: palette.quiet, fill: null }
  const items = [
    { label: words.blank, mark: (left: number, top: number) => midText(left + 12, top + 15, dot) },
    ...HEAT_STEPS.map((_, i) => ({
      label: words.shade(heatStepText(i)),
      mark: (left: number, top: number) =>
        `<rect x="${left}" y="${top + 2}" width="24" height="18" rx="4" fill="${heatColours(palette, i + 1).fill}"/>`,
    })),
  ]
  return {
    height: 22,
    draw(top) {
      let at = x
      return items
        .map(({ label, mark }, i) => {
          const left = at
          at += 30 + roomOf(label, SIZE) + 18
          return `<g data-legend="shade:${i}">${mark(left, top)}${lineSvg(label, left + 30, top + 15, style)}</g>`
        })
        .join('')
    },
  }
}

const widthOf = ({ grid }: GridFigure): number =>
  NAMES + grid.stressors.length * (COLUMN + GAP) + TOTAL

function gridBlocks(figure: GridFigure): readonly Block[] {
  return [
    headBlock(figure, MARGIN),
    ...figure.grid.rows.map((row) => bodyRow(row, figure, MARGIN)),
    footBlock(figure, MARGIN),
    gap(10),
    keyBlock(figure, MARGIN),
  ]
}

/** The grid with title, caption, source and link. */
export function gridSheet(figure: GridFigure): Sheet {
  const width = widthOf(figure)
  return captioned(figure, gridBlocks(figure), [figure.source], width)
}

/** The grid with its key alone, for a slide. */
export function gridPicture(figure: GridFigure): Sheet {
  const width = widthOf(figure)
  return frame(figure, gridBlocks(figure), width)
}

/** The same counts for a spreadsheet. */
export function gridCsv({
  grid,
  words,
  lang,
}: Pick<GridFigure, 'grid' | 'words' | 'lang'>): string {
  const names = grid.stressors.map(({ label }) => label[lang])
  return csvFile([
    [words.corner, ...names, words.total],
    ...grid.rows.map(({ cell, squares, total }) => [
      cell.label[lang],
      ...squares.map(({ claims }) => String(claims.length)),
      String(total),
    ]),
    [words.total, ...grid.totals.map(String), String(grid.total)],
  ])
}
