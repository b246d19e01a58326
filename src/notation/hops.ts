// Where arrows of unlike directions cross, the level one hops over the upright one: nobody is to read one
// colour as turning into the other. Others just cross.
import { stretchesOf } from './lineParts.ts'
import type { DrawnLine, Stretch } from './lineParts.ts'
import type { Palette } from './palette.ts'
import type { Scene } from './scene.ts'
import { round } from './marks.ts'

/** One hop, over one upright line or several that stand close. */
export interface Hop {
  /** Where it leaves its line and comes back to it. */
  readonly left: number
  readonly right: number
  readonly y: number
  /** Up or down, whichever is free. */
  readonly side: -1 | 1
  /** The lines that hop, which lie over each other, and those below. */
  readonly over: readonly DrawnLine[]
  readonly under: readonly { readonly line: DrawnLine; readonly x: number }[]
  /** The lane it lies in; -1 between lanes. */
  readonly lane: number
  readonly isInPanel: boolean
}

/** From the line to the top of a hop. */
const RISE = 5.5
/** How round corners are: on a corner nothing hops. */
const CORNER = 10
const CLEAR = 1.5
const EVEN = 0.5

type Rooms = Pick<Scene, 'lanes' | 'panels' | 'nodes'>

interface Crossing {
  readonly level: Stretch
  readonly upright: Stretch
}

const isUnlike = ({ level, upright }: Crossing): boolean => level.line.hue !== upright.line.hue

function crossingsOf(levels: readonly Stretch[], uprights: readonly Stretch[]): Crossing[] {
  const sorted = [...uprights].sort((a, b) => a.at - b.at)
  return levels.flatMap((level) =>
    sorted
      .filter(
        ({ at, from, to }) =>
          at > level.from + CORNER + RISE &&
          at < level.to - CORNER - RISE &&
          level.at > from + CORNER &&
          level.at < to - CORNER,
      )
      .map((upright) => ({ level, upright })),
  )
}

/** Crossings of one line in a row, together where they are too close for a hop each. */
function grouped(crossings: readonly Crossing[]): readonly (readonly Crossing[])[] {
  const groups: Crossing[][] = []
  for (const crossing of crossings) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    const isNear =
      last &&
      Math.abs(last.level.at - crossing.level.at) < EVEN &&
      crossing.upright.at - last.upright.at < 2 * RISE + 3
    if (group && isNear) group.push(crossing)
    else groups.push([crossing])
  }
  return groups
}

interface Frame {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Whether a stretch ends within a frame or runs level through it, which a hop there would cover. */
function isInTheWay({ isLevel, at, from, to, line }: Stretch, frame: Frame): boolean {
  const half = line.width / 2
  const { left, right, top, bottom } = frame
  if (isLevel) return at + half > top && at - half < bottom && to > left && from < right
  if (at + half < left || at - half > right) return false
  return (from > top && from < bottom) || (to > top && to < bottom)
}

function frameOf(
  { left, right, y }: Pick<Hop, 'left' | 'right' | 'y'>,
  side: -1 | 1,
  width: number,
) {
  const near = y + side * (width / 2 + CLEAR)
  const far = y + side * (RISE + width / 2 + CLEAR)
  return { left, right, top: Math.min(near, far), bottom: Math.max(near, far) }
}

const isBoxIn = ({ nodes }: Rooms, { left, right, top, bottom }: Frame): boolean =>
  nodes.some(
    ({ x, y, width, height }) =>
      Math.abs(2 * x - left - right) < width + right - left &&
      Math.abs(2 * y - top - bottom) < height + bottom - top,
  )

function placeOf(rooms: Rooms, x: number, y: number) {
  const isIn = ({ top, bottom }: { top: number; bottom: number }) => y >= top && y < bottom
  return {
    lane: rooms.lanes.findIndex(isIn),
    isInPanel: rooms.panels.some((panel) => isIn(panel) && x > panel.left && x < panel.right),
  }
}

/** The lines that lie at a height between two places; null where one of them turns or ends there. */
function linesThrough(
  levels: readonly Stretch[],
  { left, right, y }: Pick<Hop, 'left' | 'right' | 'y'>,
): readonly DrawnLine[] | null {
  const there = levels.filter(
    ({ at, from, to }) => Math.abs(at - y) < EVEN && to > left - CORNER && from < right + CORNER,
  )
  const isWhole = there.every(({ from, to }) => from <= left - CORNER && to >= right + CORNER)
  return isWhole ? [...new Set(there.map(({ line }) => line))] : null
}

function hopOf(
  group: readonly Crossing[],
  stretches: readonly Stretch[],
  rooms: Rooms,
): Hop | null {
  const [first, last] = [group[0], group.at(-1)]
  if (!first || !last || !group.some(isUnlike)) return null
  const half = ({ upright }: Crossing) => RISE + upright.line.width / 2
  const frame = {
    left: first.upright.at - half(first),
    right: last.upright.at + half(last),
    y: first.level.at,
  }
  const over = linesThrough(
    stretches.filter(({ isLevel }) => isLevel),
    frame,
  )
  if (!over) return null
  const width = Math.max(...over.map((line) => line.width))
  const side = ([-1, 1] as const).find((way) => {
    const room = frameOf(frame, way, width)
    return !isBoxIn(rooms, room) && !stretches.some((stretch) => isInTheWay(stretch, room))
  })
  if (!side) return null
  const under = new Map(group.map(({ upright: { line, at } }) => [line, { line, x: at }]))
  const middle = (frame.left + frame.right) / 2
  return { ...frame, side, over, under: [...under.values()], ...placeOf(rooms, middle, frame.y) }
}

/** The hops among the arrows that are drawn. */
export function hopsOf(rooms: Rooms, lines: readonly DrawnLine[]): readonly Hop[] {
  const stretches = stretchesOf(lines)
  const levels = stretches.filter(({ isLevel }) => isLevel)
  const uprights = stretches.filter(({ isLevel }) => !isLevel)
  // Lines that lie over each other hop together.
  const crossings = crossingsOf(levels, uprights).sort(
    (a, b) => Math.round(a.level.at) - Math.round(b.level.at) || a.upright.at - b.upright.at,
  )
  return grouped(crossings).flatMap((group) => hopOf(group, stretches, rooms) ?? [])
}

/** What the line of a hop lies on. */
export const groundOf = ({ lane, isInPanel }: Hop, palette: Palette): string =>
  lane >= 0 && lane % 2 === 0 && !isInPanel ? palette.lane : palette.surface

/** What is taken away of the level lines, and the lines below shown whole again. */
export function gapOf({ left, right, y, over }: Hop) {
  const height = Math.max(...over.map(({ width }) => width)) + 1
  return { x: left, y: y - height / 2, width: right - left, height }
}

/** The way of a hop, as an SVG path. */
export function hopPath({ left, right, y, side }: Hop): string {
  const rise = RISE + 0.5
  const sweep = side < 0 ? 1 : 0
  const arc = (x: number, to: number) => `A${rise} ${rise} 0 0 ${sweep} ${round(x)} ${round(to)}`
  const top = y + side * rise
  return `M${round(left)} ${round(y)}${arc(left + rise, top)}H${round(right - rise)}${arc(right, y)}`
}
