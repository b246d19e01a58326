// Dots and hops on lines as a figure has them; apart from joints.ts, which the first picture needs.
import { dashOf } from './emphasis.ts'
import type { Highlight } from './highlight.ts'
import { gapOf, groundOf, hopPath } from './hops.ts'
import type { Hop } from './hops.ts'
import { linesAt } from './joints.ts'
import type { Joints } from './joints.ts'
import { lineColour } from './lineParts.ts'
import type { DrawnLine } from './lineParts.ts'
import type { Palette } from './palette.ts'
import { dotColour } from './trunks.ts'
import type { TrunkDot } from './trunks.ts'
import { round } from './marks.ts'

/** A hop as a figure shows it, as the canvas paints it (diagram/jointsPaint.ts). */
function hopSvg(hop: Hop, palette: Palette): string {
  const ground = groundOf(hop, palette)
  const { x, y, width, height } = gapOf(hop)
  const path = hopPath(hop)
  const wide = Math.max(...hop.over.map((line) => line.width))
  const under = hop.under.map(
    ({ line, x: at }) =>
      `<path d="M${round(at)} ${round(y)}V${round(y + height)}" stroke="${lineColour(line, palette)}" stroke-width="${line.width}"/>`,
  )
  const over = hop.over.map(
    (line) =>
      `<path d="${path}" stroke="${lineColour(line, palette)}" stroke-width="${line.width}"${dashOf(line.isDashed ? 'dashed' : 'solid')}/>`,
  )
  return (
    `<g data-hop="${hop.over[0]?.id ?? ''}" fill="none">` +
    `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${ground}"/>${under.join('')}` +
    `<path d="${path}" stroke="${ground}" stroke-width="${round(wide + 2.4)}"/>${over.join('')}</g>`
  )
}

/** A dot as a figure shows it, as the canvas paints it (diagram/jointsPaint.ts). */
function dotSvg(dot: TrunkDot, palette: Palette): string {
  return `<circle data-trunk="${dot.lines[0]?.source ?? ''}" cx="${round(dot.x)}" cy="${round(dot.y)}" r="${round(dot.radius)}" fill="${dotColour(dot, palette)}"/>`
}

/**
 * The joints of a figure, as SVG. Among what is highlighted both arrows of a hop have to stand out, and
 * neither has a halo, which the hop would cut.
 */
export function jointsSvg(
  { dots, hops }: Joints,
  highlight: Highlight | null,
  palette: Palette,
): string {
  const isHighlighted = ({ id }: DrawnLine) => highlight === null || highlight.ids.has(id)
  const isPlain = (line: DrawnLine) => isHighlighted(line) && highlight?.picked !== line.id
  return [
    ...hops.filter((hop) => linesAt(hop).every(isPlain)).map((hop) => hopSvg(hop, palette)),
    ...dots
      .map((dot) => ({ ...dot, lines: dot.lines.filter(isHighlighted) }))
      .filter(({ lines }) => lines.length > 1)
      .map((dot) => dotSvg(dot, palette)),
  ].join('')
}
