// Calm shapes behind boxes: a capsule around the members of one complex or pathway, and the compartments in
// which the field draws what happens: nucleus, mitochondrion, membranes. Each is as large as what is drawn
// of it, and gone where nothing is. None takes part in what an arrow says.
import type { GraphView } from '../domain/graph/derive.ts'
import type { EnclosureShape } from '../domain/review/vocabulary.ts'
import { voiceNumbers } from './numbers.ts'
import { perView } from './perView.ts'
import type { Point, Scene, SceneNode } from './scene.ts'
import { textWidth } from './text.ts'

export const ENCLOSURE_FONT_SIZE = 11
/** Around the boxes, with room for the numbers at their corners; and for a name above them. */
const PAD_X = 11
const PAD_Y = 15
const NAME_HEIGHT = 13
const STAGE_WIDTH = 16
/** How far a name is from the corner of its shape, and its steps along it. */
const NAME_FROM = 12
const NAME_STEP = 12

interface Look {
  /** How round its corners are, of half its lesser side. */
  readonly roundness: number
  readonly border: number
  readonly isDouble: boolean
  /** A capsule needs two to hold together; a compartment is there for one. */
  readonly least: number
}

export const ENCLOSURE_LOOKS: Readonly<Record<EnclosureShape, Look>> = {
  capsule: { roundness: 0.35, border: 1.5, isDouble: false, least: 2 },
  nucleus: { roundness: 0.8, border: 4, isDouble: true, least: 1 },
  mitochondrion: { roundness: 0.7, border: 4, isDouble: true, least: 1 },
  membrane: { roundness: 0.9, border: 4, isDouble: true, least: 1 },
}

export interface Enclosure {
  readonly id: string
  readonly shape: EnclosureShape
  readonly label: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly radius: number
  /** The middle of its name. */
  readonly name: Point
}

/** From one stage to the next, as a broad pale band. */
export interface StageBand {
  readonly id: string
  readonly from: Point
  readonly to: Point
}

type Frame = Pick<Enclosure, 'left' | 'right' | 'top' | 'bottom'>

function frameAround(boxes: readonly SceneNode[], hasName: boolean): Frame {
  const least = (of: (box: SceneNode) => number) => Math.min(...boxes.map(of))
  return {
    left: least(({ x, width }) => x - width / 2) - PAD_X,
    right: -least(({ x, width }) => -x - width / 2) + PAD_X,
    top: least(({ y, height }) => y - height / 2) - PAD_Y - (hasName ? NAME_HEIGHT : 0),
    bottom: -least(({ y, height }) => -y - height / 2) + PAD_Y,
  }
}

type Room = Pick<SceneNode, 'x' | 'y' | 'width' | 'height'>

/** What a name keeps off: the stretches of each arrow's way, the numbers beside them, boxes with the numbers at theirs. */
interface Around {
  readonly ways: readonly (readonly Room[])[]
  readonly solid: readonly Room[]
}

const touches = (a: Room, b: Room): boolean =>
  Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height

const withMarks = (box: SceneNode): Room => ({ ...box, height: box.height + 2 * PAD_Y - 4 })

const stretchesOf = (points: readonly Point[]): readonly Room[] =>
  points.slice(1).map(([bx, by], i) => {
    const [ax, ay] = points[i] ?? [bx, by]
    const size = { width: Math.abs(bx - ax) + 1, height: Math.abs(by - ay) + 1 }
    return { x: (ax + bx) / 2, y: (ay + by) / 2, ...size }
  })

/** Boxes and numbers have words of their own: to lie over one is worse than over any lines. */
const A_BOX = 20

/** How much a name would lie over. */
function costOf(name: Room, { ways, solid }: Around): number {
  let cost = 0
  for (const way of ways) if (way.some((stretch) => touches(name, stretch))) cost++
  for (const room of solid) if (touches(name, room)) cost += A_BOX
  return cost
}

/** Of what is around, what any place of a name could lie over: most of a picture is far from it. */
function nearTo(region: Room, { ways, solid }: Around): Around {
  const isNear = (room: Room) => touches(region, room)
  return { ways: ways.filter((way) => way.some(isNear)), solid: solid.filter(isNear) }
}

/** Inside along an edge, else outside, the upper one before the lower: where a name lies over least, furthest left. */
function nameIn({ left, right, top, bottom }: Frame, label: string, around: Around): Point {
  const width = textWidth(label, ENCLOSURE_FONT_SIZE) + 4
  const first = left + NAME_FROM + width / 2
  const count = Math.max(1, Math.floor((right - NAME_FROM - width / 2 - first) / NAME_STEP) + 1)
  let best: Point = [first, top]
  let least = Infinity
  const [inside, outside] = [NAME_HEIGHT / 2 + 4, NAME_HEIGHT / 2 + 2]
  const reach = { width: NAME_FROM + width + count * NAME_STEP, height: bottom - top + 4 * outside }
  const region = { x: left + reach.width / 2, y: (top + bottom) / 2, ...reach }
  const near = nearTo(region, around)
  for (const y of [top + inside, bottom - outside, top - outside, bottom + outside]) {
    // No place further on is better than one where nothing is hidden.
    for (let i = 0; i < count && least > 0; i++) {
      const x = first + i * NAME_STEP
      const cost = costOf({ x, y, width, height: NAME_HEIGHT - 2 }, near)
      if (cost < least) [best, least] = [[x, y], cost]
    }
  }
  return best
}

export type Rooms = Pick<Scene, 'nodes' | 'edges' | 'enclosures'>
export type Drawn = Pick<GraphView, 'entities' | 'interactions'>

/** The shapes around what a view draws of a scene. */
export const enclosuresOf = perView(shapesOf)

function shapesOf(scene: Rooms, view: Drawn): readonly Enclosure[] {
  if (scene.enclosures.length === 0) return []
  const arrows = new Set(view.interactions.map(({ id }) => id))
  const ways = scene.edges
    .filter(({ id }) => arrows.has(id))
    .map(({ points }) => stretchesOf(points))
  const numbers = voiceNumbers(scene, view).filter(({ share }) => share !== null)
  const drawn = scene.nodes.filter(({ id }) => view.entities.has(id))
  const solid = [...numbers, ...drawn.map(withMarks)]
  return scene.enclosures.flatMap(({ id, shape, label, members }): Enclosure[] => {
    const { least, roundness } = ENCLOSURE_LOOKS[shape]
    const boxes = drawn.filter((box) => members.includes(box.id))
    if (boxes.length < least) return []
    const frame = frameAround(boxes, label !== '')
    const half = Math.min(frame.right - frame.left, frame.bottom - frame.top) / 2
    const name = nameIn(frame, label, { ways, solid })
    return [{ id, shape, label, ...frame, radius: half * roundness, name }]
  })
}

/** The bands between stages that are both drawn, from the foot of one to the head of the next. */
export function stageBands(scene: Rooms, shapes: readonly Enclosure[]): readonly StageBand[] {
  const byId = new Map(shapes.map((shape) => [shape.id, shape]))
  return scene.enclosures.flatMap(({ id, after }): StageBand[] => {
    const [before, next] = [byId.get(after ?? ''), byId.get(id)]
    if (!before || !next) return []
    const x = (Math.max(before.left, next.left) + Math.min(before.right, next.right)) / 2
    return [{ id, from: [x, before.bottom], to: [x, next.top] }]
  })
}

/** The corners of a band. */
export const bandFrame = ({ from, to }: StageBand): Frame => ({
  left: from[0] - STAGE_WIDTH / 2,
  right: from[0] + STAGE_WIDTH / 2,
  top: from[1],
  bottom: to[1],
})
