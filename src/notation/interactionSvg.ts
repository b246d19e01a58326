// An arrow of a figure: a line with rounded corners and the mark of its effect, in the colours of the canvas.
import type { Interaction } from '../domain/graph/derive.ts'
import { strengthOf } from '../domain/graph/voices.ts'
import type { SummaryEffect } from '../domain/review/vocabulary.ts'
import { HOLLOW, sideOfLook } from './comparisonLook.ts'
import type { ComparisonLook } from './comparisonLook.ts'
import { dashOf } from './emphasis.ts'
import { fadedColours } from './fadedColours.ts'
import { strokeWidth } from './lines.ts'
import { MARK_STROKE, MARKS, round } from './marks.ts'
import { effectColours, hueOf } from './palette.ts'
import type { Palette } from './palette.ts'
import type { Point, SceneEdge } from './scene.ts'

const CORNER_RADIUS = 10

/** A polyline with rounded corners. */
export function routePath(points: readonly Point[], radius = CORNER_RADIUS): string {
  const [first, ...rest] = points
  if (!first) return ''
  let path = `M${round(first[0])} ${round(first[1])}`
  rest.forEach(([x, y], i) => {
    const before = points[i] ?? first
    const after = points[i + 2]
    if (!after) {
      path += `L${round(x)} ${round(y)}`
      return
    }
    const toward = (from: Point, to: Point): Point => {
      const length = Math.hypot(to[0] - from[0], to[1] - from[1])
      const step = length === 0 ? 0 : Math.min(radius, length / 2) / length
      return [from[0] + (to[0] - from[0]) * step, from[1] + (to[1] - from[1]) * step]
    }
    const [ax, ay] = toward([x, y], before)
    const [bx, by] = toward([x, y], after)
    path += `L${round(ax)} ${round(ay)}Q${round(x)} ${round(y)} ${round(bx)} ${round(by)}`
  })
  return path
}

/** The mark at the last of some points; of those of an arrow turned round, at its source. */
function markSvg(effect: SummaryEffect, colour: string, points: readonly Point[]): string {
  const end = points.at(-1) ?? [0, 0]
  const before = points.at(-2) ?? end
  const angle = (Math.atan2(end[1] - before[1], end[0] - before[0]) * 180) / Math.PI
  const parts = MARKS[effect].map(({ d, paint }) =>
    paint === 'fill'
      ? `<path d="${d}" fill="${colour}"/>`
      : `<path d="${d}" stroke="${colour}" stroke-width="${MARK_STROKE}"/>`,
  )
  return `<g transform="translate(${round(end[0])} ${round(end[1])}) rotate(${round(angle)})">${parts.join('')}</g>`
}

/** In one drawing of both sides: the line of a side, full or hollow. */
function sideLineSvg(
  side: 'left' | 'right',
  path: string,
  { width, dash, palette }: { width: number; dash: string; palette: Palette },
): string {
  const line = (colour: string, wide: number) =>
    `d="${path}" fill="none" stroke="${colour}" stroke-width="${round(wide)}"${dash}`
  if (side === 'left') return `<path ${line(palette.sides.left, width)}/>`
  return `<path ${line(palette.sides.right, width + HOLLOW)}/><path data-inside="" ${line(palette.surface, width)}/>`
}

interface ArrowState {
  readonly look: ComparisonLook | undefined
  readonly isMutual: boolean
  readonly isFaded: boolean
}

/** An arrow: its line, and its mark at the target, or at both ends. */
export function interactionSvg(
  edge: SceneEdge,
  interaction: Interaction,
  palette: Palette,
  { look, isMutual, isFaded }: ArrowState,
): string {
  const { effect, decidedBy, line, voices } = interaction
  // What is compared fades by its opacity: its line has the colour of a side.
  const colours =
    isFaded && look === undefined
      ? fadedColours(palette)
      : effectColours(palette, decidedBy === 'general')
  const colour = colours[hueOf(effect)]
  const width = strokeWidth(strengthOf(voices))
  const path = routePath(edge.points)
  const dash = dashOf(look === 'fallen' ? look : line)
  const side = sideOfLook(look)
  const shaft =
    side === null
      ? `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}"${dash}/>`
      : sideLineSvg(side, path, { width, dash, palette })
  return (
    `<g data-interaction="${edge.id}" data-effect="${effect}">` +
    shaft +
    markSvg(effect, colour, edge.points) +
    (isMutual ? markSvg(effect, colour, [...edge.points].reverse()) : '') +
    '</g>'
  )
}
