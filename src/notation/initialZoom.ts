// How a picture opens where it cannot be read as a whole: upright on what its message names, as high as the
// room within limits, and to be moved; in a room that is low as well as wide just readable, and to be moved
// up. The rule stands twice, for canvas and for stylesheet, out of the same numbers.
import type { Spot } from './messageSpot.ts'

interface Size {
  readonly width: number
  readonly height: number
}

/** The smallest at which labels stay, and as large as is needed to read them at ease. */
const READABLE = 0.66
const AT_EASE = 0.85
/** Of a picture much higher than the room too much would be out of sight. */
const LEAST = 0.5
/** A room lower than this is but a strip: above the details on a phone. */
export const STRIP = 300
/** The width of the room in which a picture can just be read, to the picture's own. */
const LEGIBLE = 0.62
/** Only a room narrower than this, in pixels, is a phone's; a larger one shows the whole, if from far. */
export const NARROW = 600

const narrowest = ({ width }: Size): number => Math.min(width * LEGIBLE, NARROW)

/** How a picture opens, in pixels of the room. */
export interface Opening {
  readonly zoom: number
  /** Where its corner stands. */
  readonly x: number
  readonly y: number
}

/** What a picture opens on where it cannot be read as a whole: its corner, if nothing is said. */
export interface OpensOn {
  readonly spot?: Spot | null
  readonly isPicked?: boolean
}

const CORNER: Spot = { x: [0, 0], y: [0, 0] }

/** In the middle of the room, or so far aside; but no end of the picture stands within the room. */
function placed(room: number, size: number, aside: number): number {
  return size <= room ? (room - size) / 2 : Math.min(0, Math.max(room - size, aside))
}

/**
 * How a picture opens that cannot be read as a whole; null where it opens whole. What is picked in a strip is
 * to be read, however little of the rest is in sight.
 */
export function initialPart(
  scene: Size,
  room: Size,
  { spot, isPicked = false }: OpensOn,
): Opening | null {
  const height = room.height / scene.height
  const isStrip = isPicked && room.height < STRIP && height < LEGIBLE
  const isNarrow = room.width < narrowest(scene)
  if (!isStrip && height < LEAST) return isNarrow ? null : readableOf(scene, room)
  if (!isStrip && !isNarrow) return null
  const seen = isStrip || !spot ? CORNER : spot
  return opened(scene, room, { spot: seen, zoom: zoomOn(seen, room, height) })
}

/** In a low window: as wide as can be read; null where that is no larger than the whole. */
function readableOf(scene: Size, room: Size): Opening | null {
  const zoom = Math.min(READABLE, room.width / scene.width)
  return zoom > room.height / scene.height ? opened(scene, room, { spot: CORNER, zoom }) : null
}

/** As high as the room or, if that is less, with all of the spot; within the limits. */
function zoomOn({ x, y }: Spot, room: Size, upright: number): number {
  const whole = Math.min(room.width / (x[1] - x[0]), room.height / (y[1] - y[0]))
  return Math.min(Math.max(upright, READABLE), AT_EASE, Math.max(READABLE, whole))
}

function opened(
  scene: Size,
  room: Size,
  { spot: { x, y }, zoom }: { readonly spot: Spot; readonly zoom: number },
): Opening {
  const middle = (of: number, [from, to]: Spot['x']) => (of - (from + to) * zoom) / 2
  // Where not all of it has room, with its causes.
  const down = Math.max(middle(room.height, y), -y[0] * zoom)
  return {
    zoom,
    x: placed(room.width, scene.width * zoom, middle(room.width, x)),
    y: placed(room.height, scene.height * zoom, down),
  }
}

/** What {@link openingCss} counts with, once for all pictures: a pixel of the scene, and where its corner stands. */
export function openingsCss(selector: string): string {
  const aside = (room: string, size: string, begin: string) =>
    `min(0px,max(100${room} - var(--z)*var(${size}),${begin}))`
  const x = aside('cqw', '--w', '50cqw - var(--z)*(var(--l) + var(--sw)/2)')
  const y = aside('cqh', '--h', '50cqh - var(--z)*(var(--t) + var(--sh)/2),var(--z)*var(--t)*-1')
  return (
    `${selector}{--z:min(clamp(${READABLE}px,100cqh/var(--h),${AT_EASE}px),` +
    `max(${READABLE}px,min(100cqw/var(--sw),100cqh/var(--sh))));` +
    `--x:${x};--y:${y}}`
  )
}

/** The same as a rule for the picture `selector` in a container of its size. */
export function openingCss(scene: Size, spot: Spot | null, selector: string): string {
  const { width: w, height: h } = scene
  const { x, y } = spot ?? CORNER
  const own = { w, h, l: x[0], t: y[0], sw: x[1] - x[0], sh: y[1] - y[0] }
  const values = Object.entries(own).map(([name, value]) => `--${name}:${value}`)
  return (
    `${selector}{${values.join(';')}}` +
    `@container (width<${narrowest(scene)}px) and (height>=${LEAST * h}px){` +
    `${selector}{width:auto;height:calc(var(--z)*var(--h));margin:var(--y) 0 0 var(--x)}}` +
    `@container (width>=${narrowest(scene)}px) and (height<${LEAST * h}px){` +
    `${selector}{height:max(100%,min(${READABLE * h}px,${(100 * h) / w}cqw))}}`
  )
}
