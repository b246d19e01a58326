// A figure as wide as a journal prints it, and how large its smallest type then is. Invariant: nothing is drawn anew, so the
// type shrinks with the figure, and the reader is told how far.
import type { Sheet } from './paper.ts'

/** One column and two, in millimetres. */
export const JOURNAL_WIDTHS = [85, 180] as const
export type JournalWidth = (typeof JOURNAL_WIDTHS)[number]

/** Below this, in points, journals send a figure back. */
export const LEAST_TYPE = 6

export const PRINT_DPI = 600
const MM_PER_INCH = 25.4
const POINTS_PER_INCH = 72

const sizeIn = (attributes: string): number | null => {
  const size = /\bfont-size="([\d.]+)"/.exec(attributes)?.[1]
  return size === undefined ? null : Number(size)
}

/** The size of the smallest text of a sheet, in pixels at 1x: with the groups that enlarge it, and the styles that say it. */
function smallestType({ svg }: Pick<Sheet, 'svg'>): number {
  const ofClass = new Map(
    [...svg.matchAll(/\.([\w-]+)\{font-size:([\d.]+)px/g)].map(([, name, size]) => [
      name,
      Number(size),
    ]),
  )
  let smallest = Infinity
  let around = [{ zoom: 1, size: Infinity }]
  for (const [tag, end, name, attributes = ''] of svg.matchAll(/<(\/?)(svg|g|text)\b([^>]*)>/g)) {
    const outer = around.at(-1) ?? { zoom: 1, size: Infinity }
    if (end) {
      around = around.slice(0, -1)
      continue
    }
    const styled = ofClass.get(/\bclass="([\w-]+)"/.exec(attributes)?.[1])
    const zoom = outer.zoom * Number(/scale\(([\d.]+)\)/.exec(attributes)?.[1] ?? 1)
    const size = styled ?? sizeIn(attributes) ?? outer.size
    if (name === 'text') smallest = Math.min(smallest, size * zoom)
    if (!tag.endsWith('/>')) around = [...around, { zoom, size }]
  }
  return smallest
}

/** How large the smallest type of a sheet is, in points, where the sheet is `mm` wide. */
export function typeAt(sheet: Sheet, mm: number): number {
  return (smallestType(sheet) * (mm / MM_PER_INCH) * POINTS_PER_INCH) / sheet.width
}

/** By how much a sheet is enlarged to have 600 dots to the inch where it is `mm` wide. */
export function printScale({ width }: Pick<Sheet, 'width'>, mm: number): number {
  return Math.round((mm / MM_PER_INCH) * PRINT_DPI) / width
}

/** The same sheet as an SVG that is `mm` wide wherever it is placed. */
export function svgAt({ svg, width, height }: Sheet, mm: number): string {
  const high = Math.round((height / width) * mm * 100) / 100
  return svg.replace(`width="${width}" height="${height}"`, `width="${mm}mm" height="${high}mm"`)
}
