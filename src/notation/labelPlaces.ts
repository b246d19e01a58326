// Where the name of a box may stand from far, at a size that does not follow the zoom: in the scene's own
// pixels, so that it moves with its box. Invariant: names that were placed never meet.
import { HUB_FONT_SIZE, HUB_LINE_HEIGHT } from './levelOfDetail.ts'
import type { SceneNode } from './scene.ts'
import { textWidth } from './text.ts'

const PAD_X = 5
const PAD_Y = 3
const BETWEEN = 3
/** From one name to the next, in widths and heights of what it may be moved by. */
const STEPS = [0, 0.25, -0.25, 0.5, -0.5, 0.75, -0.75, 1, -1]
/** A name that is moved as far as it can still touches its box. */
const TOUCHING = 0.96

/** The name of a hub on screen: its middle in the scene, its size in pixels on screen. */
export interface HubLabel {
  readonly id: string
  readonly lines: readonly string[]
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Of its letters. */
  readonly size: number
}

export interface Room {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const meets = (a: Room, b: Room): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

const isIn = (room: Room, { x, y }: Pick<SceneNode, 'x' | 'y'>): boolean =>
  x > room.left && x < room.right && y > room.top && y < room.bottom

export const lineHeightOf = (size: number): number => (HUB_LINE_HEIGHT * size) / HUB_FONT_SIZE

/** A hub's label with its middle on its box. */
export function hubLabel({ id, lines, x, y }: SceneNode, size = HUB_FONT_SIZE): HubLabel {
  const widest = Math.max(0, ...lines.map((line) => textWidth(line, size)))
  const width = Math.ceil(widest) + 2 * PAD_X
  const height = Math.ceil(lines.length * lineHeightOf(size)) + 2 * PAD_Y
  return { id, lines, x, y, width, height, size }
}

/** A place for a label, from the middle of its box. */
export interface Place {
  readonly x: number
  readonly y: number
}

/** How much of the scene a label takes, with a gap around it. */
export function halfOf({ width, height }: HubLabel, zoom: number): Place {
  return { x: (width + BETWEEN) / 2 / zoom, y: (height + BETWEEN) / 2 / zoom }
}

/** All places at which a label still lies over its box or touches it, the nearest first. */
export function placesAtBox(label: HubLabel, node: SceneNode, zoom: number): readonly Place[] {
  const half = halfOf(label, zoom)
  const far = {
    x: TOUCHING * (half.x + node.width / 2),
    y: TOUCHING * (half.y + node.height / 2),
  }
  return STEPS.flatMap((y) => STEPS.map((x) => ({ x: x * far.x, y: y * far.y }))).sort(
    (a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y),
  )
}

export interface Around {
  readonly zoom: number
  /** Where a label has to stay. */
  readonly within: Room
  /** What no label may meet. */
  readonly taken: readonly Room[]
  /** Boxes whose middle no label but their own may cover, or an arrow would lead to a wrong name. */
  readonly kept: readonly SceneNode[]
}

export interface Placed {
  readonly label: HubLabel
  readonly room: Room
}

/** The label at the first of these places that is free; null where none is. */
export function placeLabel(
  label: HubLabel,
  places: readonly Place[],
  { zoom, within, taken, kept }: Around,
): Placed | null {
  const half = halfOf(label, zoom)
  for (const place of places) {
    const x = label.x + place.x
    const y = label.y + place.y
    const room = { left: x - half.x, right: x + half.x, top: y - half.y, bottom: y + half.y }
    if (room.left < within.left || room.right > within.right) continue
    if (room.top < within.top || room.bottom > within.bottom) continue
    if (taken.some((other) => meets(room, other))) continue
    if (kept.some((node) => node.id !== label.id && isIn(room, node))) continue
    return { label: { ...label, x, y }, room }
  }
  return null
}
