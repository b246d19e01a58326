// How shapes are written as DrawingML, the markup of office programs: places, colours and lines. Invariant: places are
// whole EMU.
import type { Bounds } from './bounds.ts'
import type { Line, Paint } from './shape.ts'
import type { Sites } from './sites.ts'
import type { Point } from './svgPath.ts'

/** What all shapes of a drawing are written with. */
export interface Writing {
  /** The type of its texts. */
  readonly face: string
  /** Attributes that say their language. */
  readonly lang: string
  /** EMU of one unit. */
  readonly unit: number
  readonly left: number
  readonly top: number
  readonly nextId: () => number
  readonly nameOf: (id: string) => string
  readonly sites: Sites
}

export const EMU_PER_POINT = 12700

/** A place on the slide. */
export const at = ({ unit, left, top }: Writing, [x, y]: Point): Point => [
  Math.round(left + x * unit),
  Math.round(top + y * unit),
]
export const length = ({ unit }: Writing, n: number): number => Math.round(n * unit)

const colourXml = ({ colour, alpha }: Paint): string =>
  alpha === 1
    ? `<a:srgbClr val="${colour}"/>`
    : `<a:srgbClr val="${colour}"><a:alpha val="${Math.round(alpha * 100_000)}"/></a:srgbClr>`
export const fillXml = (paint: Paint | null): string =>
  paint ? `<a:solidFill>${colourXml(paint)}</a:solidFill>` : '<a:noFill/>'

export function lineXml(line: Line | null, writing: Writing): string {
  if (!line) return '<a:ln><a:noFill/></a:ln>'
  const part = (n = 0): number => Math.round((n / line.width) * 100_000)
  const [dash, gap = dash] = line.dash
  const dashes =
    dash === undefined ? '' : `<a:custDash><a:ds d="${part(dash)}" sp="${part(gap)}"/></a:custDash>`
  return `<a:ln w="${length(writing, line.width)}" cap="flat">${fillXml(line)}${dashes}<a:round/></a:ln>`
}

export function placeXml(
  writing: Writing,
  { x, y, width, height }: Bounds,
  attributes = '',
): string {
  const [left, top] = at(writing, [x, y])
  return `<a:xfrm${attributes}><a:off x="${left}" y="${top}"/><a:ext cx="${length(writing, width)}" cy="${length(writing, height)}"/></a:xfrm>`
}

/** What the shape is called in the list of all shapes. */
export const nameXml = (id: number, name: string): string => `<p:cNvPr id="${id}" name="${name}"/>`
