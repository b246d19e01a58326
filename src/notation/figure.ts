// A view as an SVG text: the picture that stands in index.html before any script runs, and the
// figure a person takes away. Same scene, same tables as the canvas; nothing here knows a screen.
import type { GraphView, Interaction } from '../domain/graph/derive.ts'
import type { SummaryEffect } from '../domain/review/vocabulary.ts'
import { strengthOf } from '../domain/graph/voices.ts'
import { answerMarksSvg } from './answerMarks.ts'
import { askedSvg } from './askedMark.ts'
import { markedAtBothEnds } from './bothEnds.ts'
import { areCellsMarked, barsOf, CELL_LABEL_LIFT } from './cellMarks.ts'
import { cellMarkSvg } from './cellMarkSvg.ts'
import { HOLLOW, sideOfLook } from './comparisonLook.ts'
import type { ComparisonLook, ComparisonLooks } from './comparisonLook.ts'
import { dashOf, emphasisedArrows, paleBox, ringSvg } from './emphasis.ts'
import { enclosureNamesSvg, enclosuresSvg } from './enclosuresSvg.ts'
import { LANE_STYLE, laneSvg, panelNamesSvg, panelSvg } from './lanesSvg.ts'
import { strokeWidth } from './lines.ts'
import type { Highlight } from './highlight.ts'
import { ICON_PATHS, ICON_SHIFT, ICON_STROKE, iconPlace } from './icons.ts'
import { jointsOf } from './joints.ts'
import { jointsSvg } from './jointsSvg.ts'
import { MARK_STROKE, MARKS } from './marks.ts'
import { outlinePath } from './outlinePath.ts'
import { markPlaces } from './markPlaces.ts'
import { numberSvg, voiceNumbers } from './numbers.ts'
import { KIND_OUTLINES } from './outlines.ts'
import { effectColours, hueOf, mutedBox } from './palette.ts'
import type { Palette } from './palette.ts'
import { FONT_FAMILY, FONT_SIZE, LINE_HEIGHT } from './scene.ts'
import type { Point, Scene, SceneEdge, SceneNode } from './scene.ts'
import { escapeXml, round } from './xml.ts'

const CORNER_RADIUS = 10

interface NodeStyle {
  readonly isMuted: boolean
  /** The bar of cells, ready-made. */
  readonly bar: string
  readonly lift: number
}

/** The icon at the left end of a box. */
function iconSvg(node: SceneNode, colour: string, lift: number): string {
  if (!node.icon) return ''
  const { x, y } = iconPlace(node)
  return `<path data-icon="${node.icon}" transform="translate(${round(x)} ${round(y - lift)})" d="${ICON_PATHS[node.icon]}" fill="none" stroke="${colour}" stroke-width="${ICON_STROKE}"/>`
}

function nodeSvg(node: SceneNode, palette: Palette, { isMuted, bar, lift }: NodeStyle): string {
  const {
    fill,
    stroke,
    text: ink,
  } = isMuted ? mutedBox(palette) : { ...palette.box, text: palette.text }
  const { border } = KIND_OUTLINES[node.kind]
  const path = outlinePath(node)
  const dash = border === 'dashed' ? ' stroke-dasharray="4 3"' : ''
  const inner =
    border === 'double'
      ? `<path d="${outlinePath({ ...node, width: node.width - 5, height: node.height - 5 })}" fill="none" stroke="${stroke}" stroke-width="0.8"/>`
      : ''
  const first = node.y - ((node.lines.length - 1) * LINE_HEIGHT) / 2 + FONT_SIZE * 0.36 - lift
  const middle = node.x + (node.icon ? ICON_SHIFT : 0)
  const text = node.lines
    .map((line, i) => {
      const y = round(first + i * LINE_HEIGHT)
      return `<tspan x="${round(middle)}" y="${y}">${escapeXml(line)}</tspan>`
    })
    .join('')
  return (
    `<g data-entity="${node.id}">` +
    `<path d="${path}" fill="${fill}" stroke="${stroke}" stroke-width="1.4"${dash}/>${inner}${iconSvg(node, stroke, lift)}${bar}` +
    `<text fill="${ink}">${text}</text></g>`
  )
}

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

function edgeSvg(
  edge: SceneEdge,
  interaction: Interaction,
  palette: Palette,
  { look, isMutual }: { look: ComparisonLook | undefined; isMutual: boolean },
): string {
  const { effect, decidedBy, line, voices } = interaction
  const colours = effectColours(palette, decidedBy === 'general')
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

export interface FigureOptions {
  readonly palette: Palette
  /** What the picture shows, for those who do not see it. */
  readonly title: string
  /** Attributes for the svg element besides its own. */
  readonly attributes?: string
  /** What stands out since it is selected; the rest fades. */
  readonly highlight?: Highlight | null
  /** Arrows by how this side of a comparison compares with the other. */
  readonly comparisons?: ComparisonLooks | null
}

/**
 * The drawing of what `view` shows of `scene`, as one SVG element of `scene.width` x `scene.height`
 * user units (SVG 1.1, real text). Every visible entity and arrow is there once, as a group with
 * `data-entity` or `data-interaction`.
 */
export function figureSvg(scene: Scene, view: GraphView, options: FigureOptions): string {
  const { palette, title, attributes = '', highlight = null, comparisons = null } = options
  const marks = markPlaces(scene, comparisons)
  const emphasis = { highlight, comparisons, marks }
  const interactions = new Map(view.interactions.map((i) => [i.id, i]))
  const mutual = markedAtBothEnds(scene, view)
  const arrows = scene.edges
    .flatMap((edge) => {
      const interaction = interactions.get(edge.id)
      return interaction ? [{ edge, interaction }] : []
    })
    // Where arrows share a line those that answer the filters lie above the others.
    .sort(
      (a, b) =>
        Number(a.interaction.decidedBy === 'specific') -
        Number(b.interaction.decidedBy === 'specific'),
    )
    .map(({ edge, interaction }) => ({
      edge,
      strength: strengthOf(interaction.voices),
      path: routePath(edge.points),
      svg: edgeSvg(edge, interaction, palette, {
        look: comparisons?.get(edge.id),
        isMutual: mutual.has(edge.id),
      }),
    }))
  const edges = emphasisedArrows(arrows, emphasis, palette)
  const joints = comparisons ? '' : jointsSvg(jointsOf(scene, view), highlight, palette)
  const badges = voiceNumbers(scene, view, [...marks.values()])
    .filter(({ share }) => share !== null)
    .map((number) => numberSvg(number, palette))
  const lift = scene.cells.length > 0 ? CELL_LABEL_LIFT : 0
  const isMarked = areCellsMarked(scene, view)
  const bars = isMarked || highlight ? barsOf(scene, view) : null
  const nodes = scene.nodes.flatMap((node) => {
    const fit = view.entities.get(node.id)
    if (!fit) return []
    const marks = isMarked || node.id === highlight?.picked ? (bars?.get(node.id) ?? []) : []
    const bar = marks.map((mark) => cellMarkSvg(mark, scene.cells, palette)).join('')
    const marked = ringSvg(node, emphasis, palette) + bar
    const svg = nodeSvg(node, palette, { isMuted: fit === 'general', bar: marked, lift })
    return [paleBox(svg, node.id, emphasis)]
  })
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${round(scene.width)} ${round(scene.height)}" ` +
    `role="img" aria-label="${escapeXml(title)}" font-family="${escapeXml(FONT_FAMILY)}" font-size="${FONT_SIZE}" text-anchor="middle"${attributes ? ` ${attributes}` : ''}>` +
    `<style>${LANE_STYLE}</style>` +
    `${laneSvg(scene, palette)}${panelSvg(scene, palette)}${enclosuresSvg(scene, view, palette)}${edges}${joints}${badges.join('')}${panelNamesSvg(scene, palette)}${enclosureNamesSvg(scene, view, palette)}${nodes.join('')}${askedSvg(scene, view, palette)}${answerMarksSvg(scene, view, highlight?.marks, palette)}</svg>`
  )
}
