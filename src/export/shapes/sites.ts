// Where connectors hold on to boxes: at the very points where the arrows of the figure meet them.
import { boundsOf } from './bounds.ts'
import type { Bounds } from './bounds.ts'
import type { GroupShape, PathShape, Shape } from './shape.ts'
import type { Point } from './svgPath.ts'

export interface Site {
  readonly at: Point
  /** Whence a connector comes, as DrawingML counts it. */
  readonly angle: number
}

interface Box {
  readonly id: number
  readonly sites: readonly Site[]
}

/** To which box, and to which of its sites. */
interface Hold {
  readonly box: number
  readonly index: number
}

export interface Sites {
  readonly boxes: ReadonlyMap<string, Box>
  /** By arrow. */
  readonly holds: ReadonlyMap<string, Readonly<Partial<Record<'stCxn' | 'endCxn', Hold>>>>
}

const ANGLES = { right: 0, bottom: 5_400_000, left: 10_800_000, top: 16_200_000 }

function angleAt([x, y]: Point, box: Bounds): number {
  const off = {
    left: Math.abs(x - box.x),
    right: Math.abs(x - box.x - box.width),
    top: Math.abs(y - box.y),
    bottom: Math.abs(y - box.y - box.height),
  }
  const nearest = Math.min(...Object.values(off))
  if (off.top === nearest) return ANGLES.top
  if (off.bottom === nearest) return ANGLES.bottom
  return off.left === nearest ? ANGLES.left : ANGLES.right
}

/** The two ends of a line that has no corner; null of any other path. */
export function straightEnds({ segments, fill }: PathShape): readonly [Point, Point] | null {
  const [first, second, third] = segments
  const isLine = first?.to === 'move' && second?.to === 'line' && !third && !fill
  return isLine ? [first.points[0], second.points[0]] : null
}

const groupsIn = (shapes: readonly Shape[]): readonly GroupShape[] =>
  shapes.flatMap((shape) => (shape.kind === 'group' ? [shape, ...groupsIn(shape.children)] : []))

/** What holds on to what. Of two pictures beside each other, which have all boxes twice, nothing does. */
export function sitesOf(shapes: readonly Shape[], nextId: () => number): Sites {
  const groups = groupsIn(shapes)
  const boxes = new Map<string, { id: number; outline: Bounds; sites: Site[] }>()
  const twice = new Set<string>()
  for (const { role, id, children } of groups) {
    const path = children.find((child) => child.kind === 'path')
    if (role !== 'box' || !path) continue
    if (boxes.has(id)) twice.add(id)
    boxes.set(id, { id: nextId(), outline: boundsOf(path), sites: [] })
  }
  for (const id of twice) boxes.delete(id)
  const hold = (id: string | undefined, at: Point): Hold | null => {
    const box = boxes.get(id ?? '')
    if (!box) return null
    box.sites.push({ at, angle: angleAt(at, box.outline) })
    return { box: box.id, index: box.sites.length - 1 }
  }
  const holds = new Map<string, Partial<Record<'stCxn' | 'endCxn', Hold>>>()
  for (const { role, id, children } of groups) {
    const shaft = children.find((child) => child.kind === 'path')
    const ends = role === 'arrow' && shaft ? straightEnds(shaft) : null
    if (!ends) continue
    const [source, target] = id.split('--')
    const [stCxn, endCxn] = [hold(source, ends[0]), hold(target, ends[1])]
    holds.set(id, { ...(stCxn && { stCxn }), ...(endCxn && { endCxn }) })
  }
  return { boxes, holds }
}
