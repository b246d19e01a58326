// What can still be read from far: when labels would be dust, the names of the lanes and of a few hubs
// stand at a size that does not follow the zoom. Which hubs depends on scene, view and zoom alone.
import type { GraphView } from '../domain/graph/derive.ts'
import { FONT_SIZE } from './scene.ts'
import type { Scene, SceneNode } from './scene.ts'
import { textWidth } from './text.ts'

/** Pixels on screen below which a label is dust; a little above it labels come back, for calm. */
const DUST = 8
const READABLE = 8.6

/** Pixels on screen, whatever the zoom. */
export const HUB_FONT_SIZE = 12
export const HUB_LINE_HEIGHT = 13
export const LOW_DETAIL_LANE_FONT_SIZE = 13
export const LANE_PLATE_HEIGHT = 18
const PAD_X = 5
const PAD_Y = 3
const BETWEEN = 3
const HUBS_A_LANE = 3
/** So many entities make a scene vast: as a whole it is seen from so far that lines would be threads. */
const VAST = 100
/** Of a vast scene those are named that have arrows, if they are not more than these, as room allows. */
const NAMED = 80
/** Where a label may stand, in its own widths and heights from the middle of its box. */
const PLACES = [0, -0.5, 0.5].flatMap((y) => [0, 0.25, -0.25, 0.45, -0.45].map((x) => ({ x, y })))

export const isVast = ({ nodes }: Pick<Scene, 'nodes'>): boolean => nodes.length > VAST

/** Whether a picture at this zoom is seen from far, given whether it was so before. */
export function isLowDetailAt(zoom: number, wasLowDetail = false): boolean {
  return zoom * FONT_SIZE < (wasLowDetail ? READABLE : DUST)
}

/** The zoom for which hubs are chosen: the same within a step, so that they do not come and go. */
export function zoomStep(zoom: number): number {
  return 1.2 ** Math.floor(Math.log(zoom) / Math.log(1.2))
}

/** The name of a hub on screen: its middle in the scene, its size in pixels on screen. */
export interface HubLabel {
  readonly id: string
  readonly lines: readonly string[]
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export function lanePlateWidth(label: string): number {
  return Math.ceil(textWidth(label, LOW_DETAIL_LANE_FONT_SIZE) * 1.1) + 2 * PAD_X
}

interface Room {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const meets = (a: Room, b: Room): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

const isIn = (room: Room, x: number, y: number): boolean =>
  x > room.left && x < room.right && y > room.top && y < room.bottom

/** What hubs are chosen by. */
type Seen = Pick<GraphView, 'interactions' | 'entities'>

/** What the labels are to tell of first: what is picked, and what a step of a tour names. */
export interface LabelPriority {
  readonly picked: string | null
  readonly named: readonly string[]
}

const NOTHING: LabelPriority = { picked: null, named: [] }

interface Ends {
  readonly source: string
  readonly target: string
}

/** How many arrows each entity has. */
function arrowCounts({ interactions }: { readonly interactions: readonly Ends[] }) {
  const counts = new Map<string, number>()
  for (const { source, target } of interactions) {
    for (const end of [source, target]) counts.set(end, (counts.get(end) ?? 0) + 1)
  }
  return counts
}

/**
 * Of each lane the entities with most arrows in view (of equals, in all), best of every lane first,
 * then the second …
 */
function byLane(scene: Scene, view: Seen, counts: ReadonlyMap<string, number>) {
  const all = arrowCounts({ interactions: scene.edges })
  const weight = ({ id }: SceneNode) => (counts.get(id) ?? 0) * 1000 + (all.get(id) ?? 0)
  const areAllNamed = isVast(scene) && counts.size > 0 && counts.size <= NAMED
  const ranked = scene.lanes.map(({ top, bottom }) =>
    scene.nodes
      .filter(({ id, y }) => view.entities.has(id) && y >= top && y < bottom)
      .sort((a, b) => weight(b) - weight(a))
      .filter(({ id }, rank) => (areAllNamed ? counts.has(id) : rank < HUBS_A_LANE)),
  )
  return Array.from({ length: Math.max(0, ...ranked.map((lane) => lane.length)) }, (_, rank) =>
    ranked.flatMap((lane) => lane[rank] ?? []),
  ).flat()
}

/** What is picked, what is named beside it, then its ends or neighbours, those with most arrows first. */
function around(
  scene: Scene,
  view: Seen,
  { picked, named }: LabelPriority,
  counts: ReadonlyMap<string, number>,
): readonly SceneNode[] {
  const near = new Set(named.filter((id) => view.entities.has(id)))
  for (const { id, source, target } of view.interactions) {
    if (picked !== null && [id, source, target].includes(picked)) near.add(source).add(target)
  }
  const weight = (id: string) =>
    id === picked ? Infinity : (counts.get(id) ?? 0) + (named.includes(id) ? 1e6 : 0)
  return scene.nodes
    .filter(({ id }) => id === picked || near.has(id))
    .sort((a, b) => weight(b.id) - weight(a.id))
}

/** A hub's label with its middle on its box. */
export function hubLabel({ id, lines, x, y }: SceneNode): HubLabel {
  const widest = Math.max(0, ...lines.map((line) => textWidth(line, HUB_FONT_SIZE)))
  const width = Math.ceil(widest) + 2 * PAD_X
  return { id, lines, x, y, width, height: lines.length * HUB_LINE_HEIGHT + 2 * PAD_Y }
}

/**
 * The hubs that keep a label at a zoom: in each lane the few entities with most arrows
 * (in a vast scene of few arrows, all) or, around what is picked, its neighbours. No label meets another, a lane's name or the scene's edge;
 * one that would is moved aside as far as its box allows, or left out.
 */
export function hubsOf(
  scene: Scene,
  view: Seen,
  zoom: number,
  { picked, named }: LabelPriority = NOTHING,
): readonly HubLabel[] {
  const counts = arrowCounts(view)
  const plates: readonly Room[] = scene.lanes.map(({ label, top, bottom }) => {
    const middle = (top + bottom) / 2
    const half = LANE_PLATE_HEIGHT / 2 / zoom
    return {
      left: 0,
      right: lanePlateWidth(label) / zoom,
      top: middle - half,
      bottom: middle + half,
    }
  })
  const taken: Room[] = []
  // Of other boxes with arrows no more than a part may be covered, or an arrow would lead to a wrong name.
  const ends = isVast(scene) ? scene.nodes.filter(({ id }) => counts.has(id)) : []
  // A reference, say, can be picked as well, and is not in the picture.
  const isThere = [...scene.nodes, ...scene.edges].some(({ id }) => id === picked)
  const chosen = isThere
    ? around(scene, view, { picked, named }, counts)
    : byLane(scene, view, counts)
  return chosen.flatMap((node) => {
    const label = hubLabel(node)
    const half = { x: (label.width + BETWEEN) / 2 / zoom, y: (label.height + BETWEEN) / 2 / zoom }
    // Beside the box, where a filter has made room, the ends of its arrows stay in sight.
    const hasRoom = isVast(scene) && view.entities.size <= NAMED
    const beside = hasRoom ? node.width / 4 / half.x + 0.5 : 0
    const places = beside > 0 ? [{ x: beside, y: 0 }, { x: -beside, y: 0 }, ...PLACES] : PLACES
    for (const place of places) {
      const x = node.x + place.x * 2 * half.x
      const y = node.y + place.y * 2 * half.y
      const room = { left: x - half.x, right: x + half.x, top: y - half.y, bottom: y + half.y }
      if (room.left < 0 || room.right > scene.width) continue
      // What is picked is told, even where it then touches the name of a lane.
      const others = node.id === picked ? taken : [...plates, ...taken]
      if (others.some((other) => meets(room, other))) continue
      if (ends.some(({ id, x: ex, y: ey }) => id !== node.id && isIn(room, ex, ey))) continue
      taken.push(room)
      return [{ ...label, x, y }]
    }
    return []
  })
}
