// How the names that stand at a size of their own are painted: from far those of lanes and hubs, near those of
// lanes whose own place is out of sight; and how a picture that goes on beyond the window ends at its edge.
import {
  lanePlates,
  PLATE_FONT_SIZE,
  PLATE_LINE_HEIGHT,
  PLATE_PAD,
} from '../notation/lanePlates.ts'
import { lineHeightOf } from '../notation/labelPlaces.ts'
import type { HubLabel } from '../notation/labelPlaces.ts'
import type { Palette } from '../notation/palette.ts'
import { FONT_FAMILY, LANE_FONT_SIZE, LANE_LABEL_X } from '../notation/scene.ts'
import type { Scene, SceneLane } from '../notation/scene.ts'
import { textWidth, uprightLines } from '../notation/text.ts'
import type { Context2D } from './overlayPaint.ts'
import type { Viewport } from './viewport.ts'

/** The name of a hub, in pixels of the screen. */
export function paintHub(
  ctx: Context2D,
  { lines, x, y, width, height, size }: HubLabel,
  { zoom, pan }: Viewport,
  palette: Palette,
): void {
  const middle = { x: Math.round(x * zoom + pan.x), y: Math.round(y * zoom + pan.y) }
  const { fill, stroke } = palette.box
  ctx.fillStyle = fill
  ctx.strokeStyle = stroke
  ctx.lineWidth = 1
  const left = middle.x - Math.round(width / 2) + 0.5
  const top = middle.y - Math.round(height / 2) + 0.5
  ctx.fillRect(left, top, width, height)
  ctx.strokeRect(left, top, width, height)
  ctx.fillStyle = palette.text
  ctx.font = `${size}px ${FONT_FAMILY}`
  ctx.textAlign = 'center'
  ctx.textBaseline = 'middle'
  const first = middle.y - ((lines.length - 1) * lineHeightOf(size)) / 2 + 1
  lines.forEach((line, i) => {
    ctx.fillText(line, middle.x, first + i * lineHeightOf(size))
  })
}

/** The names of the lanes, level, beside the picture where there is room, else at the left edge of the window. */
export function paintLaneNames(
  ctx: Context2D,
  lanes: readonly SceneLane[],
  { zoom, pan, strip }: Viewport & { readonly strip: number },
  palette: Palette,
): void {
  ctx.font = `700 ${PLATE_FONT_SIZE}px ${FONT_FAMILY}`
  ctx.textAlign = 'left'
  ctx.textBaseline = 'middle'
  const left = Math.max(0, Math.round(pan.x) - strip)
  for (const { lines, width, height, middle } of lanePlates(lanes, zoom)) {
    const y = Math.round(middle * zoom + pan.y)
    ctx.fillStyle = palette.raised
    ctx.fillRect(left, y - height / 2, width, height)
    ctx.fillStyle = palette.text
    const first = y + 1 - ((lines.length - 1) * PLATE_LINE_HEIGHT) / 2
    lines.forEach((line, i) => {
      ctx.fillText(line, left + PLATE_PAD, first + i * PLATE_LINE_HEIGHT)
    })
  }
}

/** What is in sight, in the scene's own pixels. */
interface Sight {
  readonly x1: number
  readonly x2: number
  readonly y1: number
  readonly y2: number
}

/** From one letter of a standing name to the next, to their size. */
const STANDING = 1.1

/** What letters may reach beyond the box of their name. */
const NAME_RIM = 4

function lengthOf(label: string, size: number): number {
  const letters = uprightLines(label)
  return letters ? letters.length * size * STANDING : textWidth(label, size)
}

/** Whether the name is whole in sight where the lane begins. */
function isAtItsPlace({ label, top, bottom }: SceneLane, { x1, y1, y2 }: Sight): boolean {
  const half = lengthOf(label, LANE_FONT_SIZE) / 2
  const middle = (top + bottom) / 2
  return LANE_LABEL_X - LANE_FONT_SIZE / 2 > x1 && middle - half > y1 && middle + half < y2
}

function paintUpright(ctx: Context2D, label: string, size: number): void {
  const letters = uprightLines(label)
  letters?.forEach((letter, i) => {
    ctx.fillText(letter, 0, (i - (letters.length - 1) / 2) * size * STANDING)
  })
  if (letters) return
  ctx.rotate(-Math.PI / 2)
  ctx.fillText(label, 0, 0)
  ctx.rotate(Math.PI / 2)
}

/** A name that the edge cuts would look out from behind the one that is written for it. */
function coverOwnName(ctx: Context2D, { label, top, bottom }: SceneLane): void {
  const half = lengthOf(label, LANE_FONT_SIZE) / 2 + NAME_RIM
  const middle = (top + bottom) / 2
  const from = Math.max(top, middle - half)
  const width = LANE_FONT_SIZE + 2 * NAME_RIM
  ctx.fillRect(LANE_LABEL_X - width / 2, from, width, Math.min(bottom, middle + half) - from)
}

/**
 * The names of lanes whose own place is out of sight, on the ground of their lane at the left edge of what is in
 * sight, and in the middle of what is to be seen of the lane; one that is longer than its lane is left out.
 */
export function paintUprightLanes(
  ctx: Context2D,
  lanes: readonly SceneLane[],
  { size, ...sight }: Sight & { readonly size: number },
  palette: Palette,
): void {
  ctx.globalAlpha = 1
  ctx.font = `600 ${size}px ${FONT_FAMILY}`
  ctx.textAlign = 'center'
  ctx.textBaseline = 'middle'
  const x = Math.max(sight.x1 + size * 0.8, LANE_LABEL_X)
  const begin = x - size * 0.8
  lanes.forEach((lane, i) => {
    const { label, top, bottom } = lane
    const half = lengthOf(label, size) / 2
    if (isAtItsPlace(lane, sight) || 2 * half > bottom - top) return
    const seen = (Math.max(top, sight.y1) + Math.min(bottom, sight.y2)) / 2
    const y = Math.min(Math.max(seen, top + half), bottom - half)
    ctx.fillStyle = i % 2 === 0 ? palette.lane : palette.surface
    coverOwnName(ctx, lane)
    ctx.fillRect(begin, y - half, size * 1.6, 2 * half)
    ctx.fillStyle = palette.quiet
    ctx.translate(x, y)
    paintUpright(ctx, label, size)
    ctx.translate(-x, -y)
  })
}

/** Where a picture goes on beyond the window it fades towards that edge, `depth` deep. */
export function paintGoesOn(
  ctx: Context2D,
  { width, height }: Pick<Scene, 'width' | 'height'>,
  { x1, x2, y1, y2 }: Sight,
  { depth, surface }: { readonly depth: number; readonly surface: string },
): void {
  const [right, bottom] = [x2 - depth, y2 - depth]
  const [across, down] = [x2 - x1, y2 - y1]
  const sides = [
    { goesOn: x1 > depth, line: [x1, y1, x1 + depth, y1], strip: [x1, y1, depth, down] },
    { goesOn: x2 < width - depth, line: [x2, y1, right, y1], strip: [right, y1, depth, down] },
    { goesOn: y1 > depth, line: [x1, y1, x1, y1 + depth], strip: [x1, y1, across, depth] },
    { goesOn: y2 < height - depth, line: [x1, y2, x1, bottom], strip: [x1, bottom, across, depth] },
  ] as const
  for (const { goesOn, line, strip } of sides) {
    if (!goesOn) continue
    const fade = ctx.createLinearGradient(...line)
    fade.addColorStop(0, surface)
    fade.addColorStop(1, `${surface}00`)
    ctx.fillStyle = fade
    // Not the whole window, which each frame of a pan would fill up to four times.
    ctx.fillRect(...strip)
  }
}
