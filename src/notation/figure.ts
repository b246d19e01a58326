// A view as an SVG text: the picture that stands in index.html before any script runs, and the
// figure a person takes away. Same scene, same tables as the canvas; nothing here knows a screen.
import type { GraphView } from '../domain/graph/derive.ts'
import { strengthOf } from '../domain/graph/voices.ts'
import { answerMarksSvg } from './answerMarks.ts'
import { askedSvg } from './askedMark.ts'
import { markedAtBothEnds } from './bothEnds.ts'
import { areCellsMarked, barsOf, CELL_LABEL_LIFT } from './cellMarks.ts'
import { cellMarkSvg } from './cellMarkSvg.ts'
import type { ComparisonLooks } from './comparisonLook.ts'
import { emphasisedArrows, isFaded, paleBox, paleNumber, ringSvg } from './emphasis.ts'
import { enclosureNamesSvg, enclosuresSvg } from './enclosuresSvg.ts'
import { LANE_STYLE, laneSvg, panelNamesSvg, panelSvg } from './lanesSvg.ts'
import type { Highlight } from './highlight.ts'
import { interactionSvg, routePath } from './interactionSvg.ts'
import { ICON_PATHS, ICON_SHIFT, ICON_STROKE, iconPlace } from './icons.ts'
import { jointsOf } from './joints.ts'
import { jointsSvg } from './jointsSvg.ts'
import { outlinePath } from './outlinePath.ts'
import { markPlaces } from './markPlaces.ts'
import { numberSvg, voiceNumbers } from './numbers.ts'
import { KIND_OUTLINES } from './outlines.ts'
import { mutedBox } from './palette.ts'
import type { Palette } from './palette.ts'
import { FONT_FAMILY, FONT_SIZE, LINE_HEIGHT } from './scene.ts'
import type { Scene, SceneNode } from './scene.ts'
import { round } from './marks.ts'
import { escapeXml } from './xml.ts'

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
      svg: interactionSvg(edge, interaction, palette, {
        look: comparisons?.get(edge.id),
        isMutual: mutual.has(edge.id),
        isFaded: isFaded(emphasis, edge.id),
      }),
    }))
  const edges = emphasisedArrows(arrows, emphasis, palette)
  const joints = comparisons ? '' : jointsSvg(jointsOf(scene, view), highlight, palette)
  const badges = voiceNumbers(scene, view, [...marks.values()])
    .filter(({ share }) => share !== null)
    .map((number) => paleNumber(numberSvg(number, palette), number.id, emphasis))
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
