// Which part of a scene is to be on screen, from plain sizes as the camera is (viewport.ts).
import { NARROW } from '../notation/initialZoom.ts'
import type { Scene } from '../notation/scene.ts'

/** A part of a scene; from its left edge, where the names of the lanes are, if no other is said. */
export interface Band {
  readonly left?: number
  readonly top: number
  readonly bottom: number
  readonly right: number
}

/** What is to be on screen. */
export interface Framed {
  readonly entities: { readonly has: (id: string) => boolean }
  readonly interactions: readonly { readonly id: string }[]
}

/** Room at the right of the last thing shown. */
const ASIDE = 12

/**
 * The lanes from the first to the last in which anything is shown, up to what is farthest to the
 * right; the whole scene if nothing is shown.
 */
export function shownBand(
  scene: Pick<Scene, 'width' | 'height' | 'lanes' | 'panels' | 'nodes' | 'edges'>,
  view: Framed,
): Band {
  const arrows = new Set(view.interactions.map(({ id }) => id))
  const boxes = scene.nodes.filter(({ id }) => view.entities.has(id))
  const corners = scene.edges.filter(({ id }) => arrows.has(id)).flatMap(({ points }) => points)
  const heights = [
    ...boxes.flatMap(({ y, height }) => [y - height / 2, y + height / 2]),
    ...corners.map((point) => point[1]),
  ]
  if (heights.length === 0) return { top: 0, bottom: scene.height, right: scene.width }
  const ends = [...boxes.map(({ x, width }) => x + width / 2), ...corners.map((point) => point[0])]
  const top = Math.min(...heights)
  const bottom = Math.max(...heights)
  const lanes = scene.lanes.filter((lane) => lane.bottom > top && lane.top < bottom)
  return {
    top: Math.min(top, ...lanes.map((lane) => lane.top)),
    bottom: Math.max(bottom, ...lanes.map((lane) => lane.bottom)),
    // A frame is shown whole.
    right: scene.panels.length > 0 ? scene.width : Math.min(scene.width, Math.max(...ends) + ASIDE),
  }
}

/** Around what a step lights, in the scene's own pixels; at its left the names of the lanes are written. */
const AROUND = 14
const LANE_STRIP = 34
/** What begins nearer to the left edge than this is shown from that edge on. */
const FROM_EDGE = 70

/** A box so long that on a phone it makes all else small: there its name and its arrows are what is framed. */
const LONG = 240
const NAME_OF_LONG = 60

/** Just what a frame names, with the names of the lanes, wherever these stand. */
export function tightBand(
  scene: Pick<Scene, 'width' | 'height' | 'nodes' | 'edges'>,
  { entities, interactions }: Framed,
  window = Infinity,
): Band {
  const arrows = new Set(interactions.map(({ id }) => id))
  const edges = scene.edges.filter(({ id }) => arrows.has(id))
  const ends = new Set(edges.flatMap(({ source, target }) => [source, target]))
  const boxes = scene.nodes.filter(({ id }) => entities.has(id) || ends.has(id))
  if (boxes.length === 0) return { top: 0, bottom: scene.height, right: scene.width }
  const corners = edges.flatMap(({ points }) => points)
  const reach = (width: number) => (window < NARROW && width > LONG ? NAME_OF_LONG : width / 2)
  const xs = [
    ...boxes.flatMap(({ x, width }) => [x - reach(width), x + reach(width)]),
    ...corners.map((point) => point[0]),
  ]
  const ys = [
    ...boxes.flatMap(({ y, height }) => [y - height / 2, y + height / 2]),
    ...corners.map((point) => point[1]),
  ]
  const left = Math.min(...xs)
  return {
    left: left < FROM_EDGE ? 0 : left - LANE_STRIP,
    // What a frame has around it is no wider than the scene.
    right: Math.min(scene.width, Math.max(...xs) + AROUND),
    top: Math.min(...ys) - AROUND,
    bottom: Math.max(...ys) + AROUND,
  }
}
