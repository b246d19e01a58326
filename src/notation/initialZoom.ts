// How large a picture opens where it cannot be read as a whole: as high as the room, within limits, and
// to be moved sideways; in a room that is low as well as wide just readable, and to be moved up. The rule stands twice, for canvas and for stylesheet, out of the same numbers.

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

/**
 * The zoom at which a picture opens that cannot be read as a whole; null where it opens whole. What is
 * picked in a strip is to be read, however little of the rest is in sight.
 */
export function initialZoom(scene: Size, room: Size, isPicked = false): number | null {
  const upright = room.height / scene.height
  const isStrip = isPicked && room.height < STRIP && upright < LEGIBLE
  if (!isStrip && room.width >= narrowest(scene) && room.height < LEAST * scene.height) {
    const readable = Math.min(READABLE, room.width / scene.width)
    return readable > upright ? readable : null
  }
  if (!isStrip && (room.width >= narrowest(scene) || upright < LEAST)) return null
  return Math.min(Math.max(upright, READABLE), AT_EASE)
}

/** The same as a rule for the picture `selector` in a container of its size. */
export function initialZoomCss(scene: Size, selector: string): string {
  const px = (part: number) => `${part * scene.height}px`
  return (
    `@container (width<${narrowest(scene)}px) and (height>=${px(LEAST)}){` +
    `${selector}{width:auto;height:clamp(${px(READABLE)},100%,${px(AT_EASE)})}}` +
    `@container (width>=${narrowest(scene)}px) and (height<${px(LEAST)}){` +
    `${selector}{height:max(100%,min(${px(READABLE)},${(100 * scene.height) / scene.width}cqw))}}`
  )
}
