// Where a box holds arrows back, "+5" stands small at one of its corners, so that a gap in the picture is
// not read as silence. Pressing the box, or the mark, brings them.
import type { GraphView } from '../domain/graph/derive.ts'
import { voiceNumbers } from './numbers.ts'
import { leastCovering } from './rooms.ts'
import type { Room } from './rooms.ts'
import { perView } from './perView.ts'
import type { Point, Scene, SceneEdge, SceneNode } from './scene.ts'
import { textWidth } from './text.ts'

export const HELD_FONT_SIZE = 10
const HEIGHT = HELD_FONT_SIZE + 1
const PAD = 1.5
/** From the end of a box, whose outline may be cut there, and off its border. */
const INWARD = 5
const OFF = 2
const ALONG = 15
/** The room of an arrow's head: as long as the longest, and as wide as the widest. */
const HEAD = 12

export interface HeldMark {
  /** Of the box. */
  readonly id: string
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

type Shown = Pick<GraphView, 'entities' | 'interactions' | 'held'>

/** Entity id to how many arrows in and out are held back and could be drawn here. */
function heldCounts({ edges }: Pick<Scene, 'edges'>, held: Shown['held']): Map<string, number> {
  const drawable = new Set(edges.map(({ id }) => id))
  const counts = new Map<string, number>()
  for (const { id, source, target } of held) {
    if (!drawable.has(id)) continue
    for (const end of [source, target]) counts.set(end, (counts.get(end) ?? 0) + 1)
  }
  return counts
}

/** The places at the corners of a box, the best first, and then along it. */
function placesAt({ x, y, width, height }: SceneNode, markWidth: number): readonly Point[] {
  const half = width / 2 - INWARD - markWidth / 2
  const away = height / 2 + OFF + HEIGHT / 2
  const asides = [half, -half]
  for (let aside = half - ALONG; aside > -half; aside -= ALONG) asides.push(aside)
  return asides.flatMap((aside): Point[] => [
    [x + aside, y - away],
    [x + aside, y + away],
  ])
}

/** Where the head of an arrow is: the end of its last stretch, which runs level or upright. */
export function headOf({ points }: Pick<SceneEdge, 'points'>): Room {
  const [[x, y] = [0, 0], [fromX, fromY] = [x, y]] = points.slice(-2).reverse()
  const back = (from: number, to: number) => to + (Math.sign(from - to) * HEAD) / 2
  return { x: back(fromX, x), y: back(fromY, y), width: HEAD, height: HEAD }
}

/** The marks of all boxes in view that hold arrows back, each where it hides least. */
export const heldMarks = perView(marksOf)

function marksOf(scene: Pick<Scene, 'nodes' | 'edges'>, view: Shown): readonly HeldMark[] {
  const counts = heldCounts(scene, view.held)
  if (counts.size === 0) return []
  const drawn = new Set(view.interactions.map(({ id }) => id))
  const boxes = scene.nodes.filter(({ id }) => view.entities.has(id))
  const around = { boxes, edges: scene.edges.filter(({ id }) => drawn.has(id)) }
  const numbers = voiceNumbers(scene, view).filter(({ share }) => share !== null)
  const others: readonly Room[] = [...numbers, ...around.edges.map(headOf)]
  return boxes.flatMap((box) => {
    const count = counts.get(box.id)
    if (count === undefined) return []
    const text = `+${count}`
    const width = textWidth(text, HELD_FONT_SIZE) + 2 * PAD
    const places = placesAt(box, width).map(([x, y]): HeldMark => {
      return { id: box.id, text, x, y, width, height: HEIGHT }
    })
    return leastCovering(places, around, others) ?? []
  })
}

/** The box whose mark is at a point. */
export function heldMarkAt(marks: readonly HeldMark[], [x, y]: Point): string | null {
  const near = ({ x: mx, y: my, width, height }: HeldMark) =>
    Math.abs(x - mx) <= width / 2 + 2 && Math.abs(y - my) <= height / 2 + 2
  return marks.find(near)?.id ?? null
}
