// The heads of the grid's columns on a sheet, and the measures that heads and rows share.
import type { Grid } from '../domain/graph/grid.ts'
import type { GridWords } from '../domain/words/gridWords.ts'
import { linesOf, lineSvg, roomOf } from './block.ts'
import type { Block, TextStyle } from './block.ts'
import type { Paper } from './paper.ts'

export const SIZE = 12
export const LINE = 15
export const NAMES = 236
export const COLUMN = 52
export const TOTAL = 60
export const GAP = 2

/** The words of the page's own grid (domain/words/gridWords.ts). */
type GridFigureWords = Pick<GridWords, 'corner' | 'total' | 'kinds' | 'says' | 'count' | 'effects'>

export interface GridDrawing extends Paper {
  readonly grid: Grid
  readonly words: GridFigureWords
}

/** A text in the middle of a square, and the ground under it. */
export interface Cell extends TextStyle {
  readonly text: string
  /** In small type below it. */
  readonly note?: string
  readonly fill: string | null
}

export const midText = (x: number, y: number, { text, ...style }: Cell): string =>
  `<g text-anchor="middle">${lineSvg(text, x, y, style)}</g>`

interface Head {
  readonly text: string
  readonly isBold: boolean
  /** The middle of its column. */
  readonly middle: number
}

function headsOf({ grid, words, lang }: GridDrawing, x: number): readonly Head[] {
  const names = [
    ...grid.stressors.map(({ label, core }) => ({ text: label[lang], isBold: core })),
    { text: words.total, isBold: true },
  ]
  return names.map((name, i) => {
    const width = i === names.length - 1 ? TOTAL : COLUMN
    return { ...name, middle: x + NAMES + i * (COLUMN + GAP) + width / 2 }
  })
}

/** Names of many letters stand upright, so that all fit beside each other. */
function uprightHeads(heads: readonly Head[], colour: string): Block {
  const height = Math.ceil(Math.max(...heads.map(({ text }) => roomOf(text, SIZE)))) + 12
  return {
    height,
    draw: (top) =>
      heads
        .map(({ text, isBold, middle }) => {
          const line = lineSvg(text, 0, 0, { size: SIZE, colour, isBold })
          return `<g transform="translate(${middle + 4} ${top + height - 6}) rotate(-90)">${line}</g>`
        })
        .join(''),
  }
}

/** Chinese names are short: they stand level, in lines of a few characters. */
function levelHeads(heads: readonly Head[], colour: string): Block {
  const all = heads.map((head) => ({ ...head, lines: linesOf(head.text, SIZE, COLUMN) }))
  const height = Math.max(...all.map(({ lines }) => lines.length)) * LINE + 8
  return {
    height,
    draw: (top) =>
      all
        .flatMap(({ lines, isBold, middle }) =>
          lines.map((text, i) => {
            const y = top + height - 6 - (lines.length - 1 - i) * LINE
            return midText(middle, y, { text, size: SIZE, colour, isBold, fill: null })
          }),
        )
        .join(''),
  }
}

/** The row of heads, at its left what the rows are. */
export function headBlock(figure: GridDrawing, x: number): Block {
  const { words, palette, lang } = figure
  const make = lang === 'zh' ? levelHeads : uprightHeads
  const heads = make(headsOf(figure, x), palette.text)
  const style = { size: SIZE, colour: palette.text }
  return {
    height: heads.height,
    draw: (top) => lineSvg(words.corner, x, top + heads.height - 6, style) + heads.draw(top),
  }
}
