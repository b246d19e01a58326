// The SVG of a figure as shapes. Read from the very text that is saved as a figure, so that a slide shows the same
// picture; knows of SVG what this project writes.
import { elementsOf, parseXml } from '../xmlTree.ts'
import type { XmlElement } from '../xmlTree.ts'
import type { GroupShape, Line, Paint, PathShape, Shape, TextShape } from './shape.ts'
import { segmentsOf } from './svgPath.ts'
import type { Point, Segment } from './svgPath.ts'
import { IDENTITY, moved, rectPath, within, transformOf, turnOf, zoomOf } from './transform.ts'
import type { Matrix } from './transform.ts'

/** What an element has from those around it. */
interface Inherited {
  readonly matrix: Matrix
  readonly alpha: number
  readonly attributes: Readonly<Record<string, string>>
}

const PASSED_ON =
  /^(?:fill|stroke|stroke-width|stroke-dasharray|stroke-opacity|fill-opacity|font-size|font-weight|text-anchor)$/
/** Looks that stand in the style of a figure (notation/lanesSvg.ts). */
const CLASSES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  lane: { 'font-size': '13', 'font-weight': '600' },
  panel: { 'font-size': '13', 'font-weight': '600' },
}
/** From one line of a text to the next where there is but one. */
const LINE_STEP = 1.16
/** From the middle of a line of type down to its baseline, in parts of its size. */
const BASELINE = 0.36

function inside(element: XmlElement, around: Inherited): Inherited {
  const { attributes: own } = element
  const look = { ...CLASSES[own['class'] ?? ''], ...own }
  const passed = Object.entries(look).filter(([name]) => PASSED_ON.test(name))
  const { x = '0', y = '0' } = own
  const shift = element.name === 'svg' ? `translate(${x} ${y})` : (own['transform'] ?? '')
  return {
    matrix: within(around.matrix, transformOf(shift)),
    alpha: around.alpha * Number(own['opacity'] ?? 1),
    attributes: { ...around.attributes, ...Object.fromEntries(passed) },
  }
}

function paintOf(colour: string | undefined, alpha: number): Paint | null {
  const [, digits] = /^#([\da-f]{6}|[\da-f]{3})$/i.exec(colour ?? '') ?? []
  if (digits === undefined) return null
  const whole = digits.length === 3 ? digits.replaceAll(/./g, '$&$&') : digits
  return { colour: whole.toUpperCase(), alpha }
}

function lineOf({ attributes, alpha, matrix }: Inherited): Line | null {
  const paint = paintOf(attributes['stroke'], alpha * Number(attributes['stroke-opacity'] ?? 1))
  const zoom = zoomOf(matrix)
  const dash = (attributes['stroke-dasharray'] ?? '').split(/[ ,]+/).filter(Boolean)
  return (
    paint && {
      ...paint,
      width: Number(attributes['stroke-width'] ?? 1) * zoom,
      dash: dash.map((length) => Number(length) * zoom),
    }
  )
}

/** Circles and rectangles as the paths they are. */
function outlineOf({ name, attributes }: XmlElement): string {
  const n = (key: string): number => Number(attributes[key] ?? 0)
  if (name === 'path') return attributes['d'] ?? ''
  if (name === 'polyline') return `M${(attributes['points'] ?? '').replaceAll(',', ' ')}`
  const r = n('r')
  return name === 'circle'
    ? rectPath(n('cx') - r, n('cy') - r, 2 * r, 2 * r, r)
    : rectPath(n('x'), n('y'), n('width'), n('height'), n('rx'))
}

function movedBy(matrix: Matrix, segments: readonly Segment[]): readonly Segment[] {
  const place = (point: Point): Point => moved(matrix, point)
  return segments.map((segment): Segment => {
    if (segment.to === 'close') return segment
    if (segment.to !== 'curve') return { ...segment, points: [place(segment.points[0])] }
    const [a, b, end] = segment.points
    return { to: 'curve', points: [place(a), place(b), place(end)] }
  })
}

function pathShape(element: XmlElement, state: Inherited): PathShape | null {
  const line = lineOf(state)
  const { fill: named, 'fill-opacity': part = '1' } = state.attributes
  // A mark that is drawn as a line names no fill.
  const fill = paintOf(named ?? (line ? undefined : '#000'), state.alpha * Number(part))
  const segments = movedBy(state.matrix, segmentsOf(outlineOf(element)))
  return fill || line ? { kind: 'path', segments, fill, line } : null
}

function textShape(element: XmlElement, state: Inherited): TextShape | null {
  const { attributes } = state
  const spans = elementsOf(element)
  const rows = spans.length > 0 ? spans : [element]
  const place = ({ attributes: at }: XmlElement): Point => [
    Number(at['x'] ?? 0),
    Number(at['y'] ?? 0),
  ]
  const lines = rows.map(({ children }) =>
    children.filter((child) => typeof child === 'string').join(''),
  )
  const [first = [0, 0], second] = rows.map(place)
  const size = Number(attributes['font-size'] ?? 16)
  const last = place(rows.at(-1) ?? element)
  const middle: Point = [first[0], (first[1] + last[1]) / 2 - size * BASELINE]
  const paint = paintOf(attributes['fill'] ?? '#000', state.alpha)
  if (!paint || lines.every((line) => line === '')) return null
  const zoom = zoomOf(state.matrix)
  return {
    ...{ kind: 'text', ...paint, lines },
    at: moved(state.matrix, middle),
    anchor: attributes['text-anchor'] === 'middle' ? 'middle' : 'start',
    size: size * zoom,
    step: (second ? second[1] - first[1] : size * LINE_STEP) * zoom,
    isBold: Number(attributes['font-weight'] ?? 400) >= 600,
    turn: turnOf(state.matrix),
  }
}

function groupOf({ attributes }: XmlElement, children: readonly Shape[]): readonly Shape[] {
  const { 'data-entity': entity, 'data-interaction': interaction } = attributes
  if (entity === undefined && interaction === undefined) {
    const isMark = Object.keys(attributes).some((name) => name.startsWith('data-'))
    if (!isMark || children.length < 2) return children
    return [{ kind: 'group', role: 'other', id: '', children } satisfies GroupShape]
  }
  const role = entity === undefined ? 'arrow' : 'box'
  return [{ kind: 'group', role, id: entity ?? interaction ?? '', children } satisfies GroupShape]
}

function shapesIn(element: XmlElement, around: Inherited): readonly Shape[] {
  const state = inside(element, around)
  switch (element.name) {
    case 'svg':
    case 'g':
    case 'a':
      return groupOf(
        element,
        elementsOf(element).flatMap((child) => shapesIn(child, state)),
      )
    case 'text':
      return [textShape(element, state)].filter((shape) => shape !== null)
    case 'path':
    case 'rect':
    case 'circle':
    case 'polyline':
      return [pathShape(element, state)].filter((shape) => shape !== null)
    default:
      return []
  }
}

/** The shapes of a figure, from the lowest to the highest. Its ground is none of them. */
export function shapesOfSvg(svg: string): readonly Shape[] {
  const root = parseXml(svg)
  const [width, height] = [root.attributes['width'], root.attributes['height']]
  const isGround = ({ name, attributes: a }: XmlElement): boolean =>
    name === 'rect' && a['width'] === width && a['height'] === height
  const children = elementsOf(root).filter((child) => !isGround(child))
  const start = { matrix: IDENTITY, alpha: 1, attributes: {} }
  return shapesIn({ ...root, children }, start)
}
