// Where the camera stands, from plain sizes: fitting never asks the renderer for bounding boxes.
import { laneStrip } from '../notation/lanePlates.ts'
import type { PlacedLane } from '../notation/lanePlates.ts'
import { isLowDetailAt } from '../notation/levelOfDetail.ts'
import { initialPart, NARROW } from '../notation/initialZoom.ts'
import type { OpensOn } from '../notation/initialZoom.ts'
import { FONT_SIZE } from '../notation/scene.ts'
import type { Band } from './bands.ts'

export interface Size {
  readonly width: number
  readonly height: number
}

export interface Viewport {
  readonly zoom: number
  readonly pan: { readonly x: number; readonly y: number }
}

export const MIN_ZOOM = 0.1
export const MAX_ZOOM = 4
/** A small scene is not blown up past this, nor a small part of one. */
const MAX_FIT = 1.6
const MAX_PART = 2.2

/** The viewport that shows a scene, or a part of it, centred, with `padding` pixels around it. */
export function fitViewport(scene: Size, screen: Size, padding = 8, band?: Band): Viewport {
  const { left = 0, ...rest } = band ?? { top: 0, bottom: scene.height, right: scene.width }
  const { top, bottom, right } = rest
  const zoom = Math.min(
    (screen.width - 2 * padding) / Math.max(right - left, 1),
    (screen.height - 2 * padding) / Math.max(bottom - top, 1),
    band ? MAX_PART : MAX_FIT,
  )
  const safe = Math.max(zoom, MIN_ZOOM)
  return {
    zoom: safe,
    pan: {
      x: (screen.width - (left + right) * safe) / 2,
      y: (screen.height - (top + bottom) * safe) / 2,
    },
  }
}

/** How far the label of a box at the right edge may reach beyond it. */
const LABEL_ASIDE = 24

type Named = Size & { readonly lanes: readonly PlacedLane[] }

interface Beside {
  readonly padding: number | undefined
  readonly band: Band | undefined
  readonly most?: number
  readonly aside?: number
}

/** What a picture seen from far has beside the names of its lanes, at most at a zoom. */
function besideNames(
  scene: Named,
  screen: Size,
  { padding, band, most = Infinity, aside = 0 }: Beside,
): Viewport {
  const fitted = (names: number) => {
    const room = { ...screen, width: screen.width - names - aside }
    return { room, names, near: fitViewport(scene, room, padding, band) }
  }
  // Which names have two lines hangs on the zoom: at the least, and then at what these leave.
  const least = fitted(laneStrip(scene.lanes, 0, screen.width))
  const { room, names, near } = fitted(laneStrip(scene.lanes, least.near.zoom, screen.width))
  const { zoom, pan } = near.zoom > most ? zoomed(near, most / near.zoom, room) : near
  return { zoom, pan: { x: pan.x + names, y: pan.y } }
}

/** As {@link fitViewport}; on a narrow screen the names of the lanes, if need be, beside the picture. */
export function fitBesideNames(
  scene: Named,
  screen: Size,
  padding?: number,
  band?: Band,
): Viewport {
  const whole = fitViewport(scene, screen, padding, band)
  if (screen.width >= NARROW || !isLowDetailAt(whole.zoom)) return whole
  return besideNames(scene, screen, { padding, band })
}

/** A name in a box is read at ease from this zoom on; below it, on a phone, names from far are larger. */
const AT_EASE = 11 / FONT_SIZE
const FROM_FAR = 7.9 / FONT_SIZE

/** What a step names, as near as a screen shows it with names to be read. */
export function fitStep(scene: Named, screen: Size, band: Band): Viewport {
  if (screen.width >= NARROW) return fitViewport(scene, screen, 4, band)
  // Names from far are larger than their boxes.
  const padding = 12
  const near = fitViewport(scene, screen, padding, band)
  return near.zoom < AT_EASE
    ? besideNames(scene, screen, { padding, band, most: FROM_FAR, aside: LABEL_ASIDE })
    : near
}

/** Where a scene opens: all of it or, on a screen too narrow to read it then, a part at a size that can be read. */
export function initialViewport(scene: Named, screen: Size, opensOn: OpensOn = {}): Viewport {
  const padding = 8
  const room = { width: screen.width - 2 * padding, height: screen.height - 2 * padding }
  const opened = initialPart(scene, room, opensOn)
  if (!opened) return fitBesideNames(scene, screen, padding)
  return { zoom: opened.zoom, pan: { x: padding + opened.x, y: padding + opened.y } }
}

const MARGIN = 60

/** How far to pan so that a point of the screen is on it, and not at its very edge. */
export function panToShow(at: Viewport['pan'], screen: Size): Viewport['pan'] {
  const over = (value: number, size: number) => {
    const margin = Math.min(MARGIN, size / 2)
    return value < margin ? margin - value : Math.min(0, size - margin - value)
  }
  return { x: over(at.x, screen.width), y: over(at.y, screen.height) }
}

/**
 * A viewport on the way from one to another: it starts and ends softly, zooms by equal factors in equal
 * times, and one point of the screen stands still. At 1 it is `to` itself.
 */
export function between(from: Viewport, to: Viewport, part: number): Viewport {
  if (part >= 1) return to
  const eased = part * part * (3 - 2 * part)
  const zoom = from.zoom * (to.zoom / from.zoom) ** eased
  const way = to.zoom - from.zoom
  const moved = Math.abs(way) < 1e-6 ? eased : (zoom - from.zoom) / way
  const along = (a: number, b: number) => a + (b - a) * moved
  return { zoom, pan: { x: along(from.pan.x, to.pan.x), y: along(from.pan.y, to.pan.y) } }
}

const held = (zoom: number) => Math.min(Math.max(zoom, MIN_ZOOM), MAX_ZOOM)

/** A viewport zoomed about the middle of the screen. */
export function zoomed({ zoom, pan }: Viewport, factor: number, screen: Size): Viewport {
  const next = held(zoom * factor)
  const around = (at: number, size: number) => size / 2 - ((size / 2 - at) * next) / zoom
  return { zoom: next, pan: { x: around(pan.x, screen.width), y: around(pan.y, screen.height) } }
}
