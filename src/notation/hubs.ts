// Which boxes keep a name from far, and where: those a step of a tour names or a reader has picked, before
// all others; then, in each lane, the few with most arrows. It depends on scene, view and zoom alone.
import type { GraphView } from '../domain/graph/derive.ts'
import { ASKED_MARK, askedEdges, askedPlace } from './askedMark.ts'
import { halfOf, hubLabel, placeLabel, placesAtBox } from './labelPlaces.ts'
import type { Around, HubLabel, Place, Placed, Room } from './labelPlaces.ts'
import { lanePlates } from './lanePlates.ts'
import { HUB_FONT_SIZE, isVast } from './levelOfDetail.ts'
import type { Scene, SceneNode } from './scene.ts'

const HUBS_A_LANE = 3
/** Of a vast scene those are named that have arrows, if they are not more than these, as room allows. */
const NAMED = 80
/** Where a label may stand, in its own widths and heights from the middle of its box. */
const PLACES = [0, -0.5, 0.5].flatMap((y) => [0, 0.25, -0.25, 0.45, -0.45].map((x) => ({ x, y })))
/** Sizes of letters for names that must be told, the first at which all have room. */
const SIZES = [HUB_FONT_SIZE, 11, 10, 9]

/** What hubs are chosen by. */
type Seen = Pick<GraphView, 'interactions' | 'entities'> & Partial<Pick<GraphView, 'asked'>>

/** What the labels are to tell of first: what is picked, and what a step of a tour names. */
export interface LabelPriority {
  readonly picked: string | null
  readonly named: readonly string[]
  /** In pixels on screen, from the left edge of the scene: where the names of lanes begin. */
  readonly lanesFrom?: number
  /** … and from where to where the window is, if names may stand outside the scene, but not beyond that. */
  readonly inWindow?: readonly [number, number] | undefined
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

type Counts = ReturnType<typeof arrowCounts>

/**
 * Of each lane the entities with most arrows in view (of equals, in all), best of every lane first,
 * then the second …
 */
function byLane(scene: Scene, view: Seen, counts: Counts): readonly SceneNode[] {
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

interface Chosen {
  /** Named before all others, and moved and made smaller where that gives them room. */
  readonly first: readonly SceneNode[]
  readonly then: readonly SceneNode[]
}

/**
 * First what is named, what is picked and the ends of a picked arrow; then, where nothing is named, its
 * neighbours, those with most arrows first.
 */
function around(
  scene: Scene,
  view: Seen,
  { picked, named }: LabelPriority,
  counts: Counts,
): Chosen {
  const told = new Set(named.filter((id) => view.entities.has(id)))
  const near = new Set<string>()
  for (const { id, source, target } of view.interactions) {
    if (id === picked) told.add(source).add(target)
    else if (named.length === 0 && (picked === source || picked === target))
      near.add(source).add(target)
  }
  const weight = ({ id }: SceneNode) => (id === picked ? Infinity : (counts.get(id) ?? 0))
  const ranked = [...scene.nodes].sort((a, b) => weight(b) - weight(a))
  const isFirst = ({ id }: SceneNode) => id === picked || told.has(id)
  return {
    first: ranked.filter(isFirst),
    then: ranked.filter((node) => !isFirst(node) && near.has(node.id)),
  }
}

/** Each in turn at the size, as far as there is room. */
function placeAll(nodes: readonly SceneNode[], size: number, around: Around): readonly Placed[] {
  const placed: Placed[] = []
  for (const node of nodes) {
    const label = hubLabel(node, size)
    const taken = [...around.taken, ...placed.map(({ room }) => room)]
    const found = placeLabel(label, placesAtBox(label, node, around.zoom), { ...around, taken })
    if (found) placed.push(found)
  }
  return placed
}

/** How often those that found no room are tried before the others. */
const TRIES = 4

/** As many of these names as have room, in letters as large as that allows. */
function placeFirst(nodes: readonly SceneNode[], around: Around): readonly Placed[] {
  let best: readonly Placed[] = []
  for (const size of SIZES) {
    let order = nodes
    for (let tried = 0; tried < TRIES; tried++) {
      const placed = placeAll(order, size, around)
      if (placed.length > best.length) best = placed
      if (best.length === nodes.length) return best
      const has = new Set(placed.map(({ label }) => label.id))
      order = [...order.filter(({ id }) => !has.has(id)), ...order.filter(({ id }) => has.has(id))]
    }
  }
  return best
}

function laneRooms({ lanes }: Scene, zoom: number, from: number): readonly Room[] {
  return lanePlates(lanes, zoom).map(({ middle, width, height }) => {
    const half = height / 2 / zoom
    const right = (from + width) / zoom
    return { left: from / zoom, right, top: middle - half, bottom: middle + half }
  })
}

/** The mark of what is asked about, which is as large at any zoom. */
function askedRooms(scene: Scene, { asked = null }: Seen, zoom: number): readonly Room[] {
  const lines = askedEdges(scene, { asked })
  if (lines.length === 0) return []
  const [x, y] = askedPlace(lines, (ASKED_MARK + 4) / zoom)
  const half = ASKED_MARK / zoom
  return [{ left: x - half, right: x + half, top: y - half, bottom: y + half }]
}

/** Beside the box, where a filter has made room, the ends of its arrows stay in sight. */
function placesOf(label: HubLabel, node: SceneNode, zoom: number, isFree: boolean) {
  const half = halfOf(label, zoom)
  const beside = node.width / 4 + half.x
  const places: readonly Place[] = PLACES.map(({ x, y }) => ({
    x: x * 2 * half.x,
    y: y * 2 * half.y,
  }))
  return isFree ? [{ x: beside * 2, y: 0 }, { x: -beside * 2, y: 0 }, ...places] : places
}

/**
 * The hubs that keep a label at a zoom: in each lane the few entities with most arrows
 * (in a vast scene of few arrows, all) or, around what is picked or named, its neighbours. No label meets another, a lane's
 * name or the scene's edge; one that would is moved aside as far as its box allows, or left out.
 */
export function hubsOf(
  scene: Scene,
  view: Seen,
  zoom: number,
  priority: LabelPriority = NOTHING,
): readonly HubLabel[] {
  const { picked, named, lanesFrom = 0, inWindow } = priority
  const counts = arrowCounts(view)
  // A reference, say, can be picked as well, and is not in the picture.
  const isThere = [...scene.nodes, ...scene.edges].some(({ id }) => id === picked)
  const chosen: Chosen =
    isThere || named.length > 0
      ? around(scene, view, priority, counts)
      : { first: [], then: byLane(scene, view, counts) }
  const within = { left: 0, right: scene.width, top: -Infinity, bottom: Infinity }
  const plates = [...laneRooms(scene, zoom, lanesFrom), ...askedRooms(scene, view, zoom)]
  const [begin, end] = inWindow ?? [0, scene.width * zoom]
  const wide = { ...within, left: begin / zoom, right: end / zoom }
  const first = placeFirst(chosen.first, { zoom, within: wide, taken: plates, kept: chosen.first })
  const taken = [...plates, ...first.map(({ room }) => room)]
  // Of other boxes with arrows no more than a part may be covered, or an arrow would lead to a wrong name.
  const kept = isVast(scene) ? scene.nodes.filter(({ id }) => counts.has(id)) : chosen.first
  const isFree = isVast(scene) && view.entities.size <= NAMED
  const then = chosen.then.flatMap((node) => {
    const label = hubLabel(node)
    const places = placesOf(label, node, zoom, isFree)
    const found = placeLabel(label, places, { zoom, within, taken, kept })
    if (!found) return []
    taken.push(found.room)
    return [found.label]
  })
  return [...first.map(({ label }) => label), ...then]
}
