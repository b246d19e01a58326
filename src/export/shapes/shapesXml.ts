// Shapes as DrawingML: boxes hold their own text, a straight arrow is a connector that holds on to its boxes, any other
// line can be reshaped point by point, and what belongs together is a named group.
import { boundsOf, boundsOfAll, middleOf } from './bounds.ts'
import type { GroupShape, PathShape, Shape, TextShape } from './shape.ts'
import { straightEnds } from './sites.ts'
import type { Site } from './sites.ts'
import type { Point, Segment } from './svgPath.ts'
import { bodyXml, textXml } from './textXml.ts'
import { at, fillXml, length, lineXml, nameXml, placeXml } from './writing.ts'
import type { Writing } from './writing.ts'

function segmentXml({ to, points }: Segment, place: (point: Point) => string): string {
  if (to === 'close') return '<a:close/>'
  const name = { move: 'moveTo', line: 'lnTo', curve: 'cubicBezTo' }[to]
  return `<a:${name}>${points.map(place).join('')}</a:${name}>`
}

function geometryXml(path: PathShape, sites: readonly Site[], writing: Writing): string {
  const bounds = boundsOf(path)
  const [left, top] = at(writing, [bounds.x, bounds.y])
  const within = (point: Point): Point => {
    const [x, y] = at(writing, point)
    return [x - left, y - top]
  }
  const point = (name: string) => (each: Point) => {
    const [x, y] = within(each)
    return `<a:${name} x="${x}" y="${y}"/>`
  }
  // A path without any width would be divided by it.
  const [width, height] = [bounds.width, bounds.height].map((n) => Math.max(1, length(writing, n)))
  const held = sites.map((site) => `<a:cxn ang="${site.angle}">${point('pos')(site.at)}</a:cxn>`)
  const fill = path.fill ? '' : ' fill="none"'
  return (
    `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst>${held.join('')}</a:cxnLst>` +
    `<a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path w="${width}" h="${height}"${fill}>` +
    `${path.segments.map((each) => segmentXml(each, point('pt'))).join('')}</a:path></a:pathLst></a:custGeom>`
  )
}

function connectorXml(
  path: PathShape,
  ends: readonly [Point, Point],
  id: string,
  writing: Writing,
) {
  const [[x0, y0], [x1, y1]] = ends
  const flips = `${x1 < x0 ? ' flipH="1"' : ''}${y1 < y0 ? ' flipV="1"' : ''}`
  const held = (['stCxn', 'endCxn'] as const).map((name) => {
    const hold = writing.sites.holds.get(id)?.[name]
    return hold ? `<a:${name} id="${hold.box}" idx="${hold.index}"/>` : ''
  })
  return (
    `<p:cxnSp><p:nvCxnSpPr>${nameXml(writing.nextId(), 'Line')}<p:cNvCxnSpPr>${held.join('')}</p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr>` +
    `<p:spPr>${placeXml(writing, boundsOf(path), flips)}<a:prstGeom prst="straightConnector1"><a:avLst/></a:prstGeom>` +
    `${lineXml(path.line, writing)}</p:spPr></p:cxnSp>`
  )
}

function pathXml(path: PathShape, id: string, writing: Writing): string {
  const ends = straightEnds(path)
  if (ends) return connectorXml(path, ends, id, writing)
  return (
    `<p:sp><p:nvSpPr>${nameXml(writing.nextId(), path.fill ? 'Shape' : 'Line')}<p:cNvSpPr/><p:nvPr/></p:nvSpPr>` +
    `<p:spPr>${placeXml(writing, boundsOf(path))}${geometryXml(path, [], writing)}` +
    `${fillXml(path.fill)}${lineXml(path.line, writing)}</p:spPr></p:sp>`
  )
}

/** A box with its own text in it, so that both are moved and rewritten as one. */
function boxXml(path: PathShape, text: TextShape, id: string, writing: Writing): string {
  const [x, y] = middleOf(boundsOf(path))
  const insets = { x: text.at[0] - x, y: text.at[1] - y }
  const box = writing.sites.boxes.get(id)
  return (
    `<p:sp><p:nvSpPr>${nameXml(box?.id ?? writing.nextId(), writing.nameOf(id))}<p:cNvSpPr/><p:nvPr/></p:nvSpPr>` +
    `<p:spPr>${placeXml(writing, boundsOf(path))}${geometryXml(path, box?.sites ?? [], writing)}` +
    `${fillXml(path.fill)}${lineXml(path.line, writing)}</p:spPr>${bodyXml(text, insets, writing)}</p:sp>`
  )
}

interface Named {
  readonly name: string
  /** What is to be seen, for those who do not see it. */
  readonly about?: string
}

/** What lies within the bounds of some shapes, as one that has a name. */
export function groupXml(
  shapes: readonly Shape[],
  { name, about }: Named,
  writing: Writing,
  write: () => string,
): string {
  const id = writing.nextId()
  const { x, y, width, height } = boundsOfAll(shapes)
  const [left, top] = at(writing, [x, y])
  const [cx, cy] = [length(writing, width), length(writing, height)]
  const said = about === undefined ? '' : ` descr="${about}"`
  return (
    `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="${id}" name="${name}"${said}/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>` +
    `<p:grpSpPr><a:xfrm><a:off x="${left}" y="${top}"/><a:ext cx="${cx}" cy="${cy}"/>` +
    `<a:chOff x="${left}" y="${top}"/><a:chExt cx="${cx}" cy="${cy}"/></a:xfrm></p:grpSpPr>${write()}</p:grpSp>`
  )
}

/** A box, and what else lies in it; null where it has no text. */
function boxGroupXml({ id, children }: GroupShape, writing: Writing): string | null {
  const path = children.find((child) => child.kind === 'path')
  const text = children.find((child) => child.kind === 'text')
  if (!path || !text) return null
  const rest = children.filter((child) => child !== path && child !== text)
  const write = () => boxXml(path, text, id, writing)
  if (rest.length === 0) return write()
  return groupXml(
    [path, ...rest],
    { name: writing.nameOf(id) },
    writing,
    () => write() + shapesXml(rest, id, writing),
  )
}

function shapeXml(shape: Shape, id: string, writing: Writing): string {
  if (shape.kind === 'text') return textXml(shape, writing)
  if (shape.kind === 'path') return pathXml(shape, id, writing)
  const box = shape.role === 'box' ? boxGroupXml(shape, writing) : null
  const { children } = shape
  const name = shape.role === 'other' ? 'Mark' : writing.nameOf(shape.id)
  return box ?? groupXml(children, { name }, writing, () => shapesXml(children, shape.id, writing))
}

/** Shapes from the lowest to the highest; the first path of an arrow is its line, and holds on to boxes. */
export function shapesXml(shapes: readonly Shape[], id: string, writing: Writing): string {
  const shaft = shapes.find(({ kind }) => kind === 'path')
  return shapes.map((shape) => shapeXml(shape, shape === shaft ? id : '', writing)).join('')
}
