// Heights of rows and channels, and every arrow as a line of points: upright through gaps, level on
// its track, so that by construction it passes under no box.
import { channelOf } from './nets.ts'
import type { Row } from './place.ts'
import { TRACK_HEIGHT } from './tracks.ts'
import type { Tracks } from './tracks.ts'
import type { FullWiring } from './wire.ts'
import type { Spot, Way } from './ways.ts'

export type Point = readonly [x: number, y: number]

/** Above the first track of a channel and below the last: room to turn, and for an arrowhead. */
const ABOVE = 9
const BELOW = 15
const LOWEST_CHANNEL = 28
/** Below the last row, where no arrow runs. */
const FOOT = 25
const TOP = 14
/** Lanes end so far above the first row of the next. */
export const LANE_PADDING = 12
/** Between two arrows side by side from one box to its neighbour. */
const ASIDE = 9

export interface Heights {
  /** Upper and lower line of each row. */
  readonly rows: readonly { readonly top: number; readonly bottom: number }[]
  readonly total: number
}

/** How high a channel with so many tracks is. */
export function channelHeight(tracks: number): number {
  return Math.max(LOWEST_CHANNEL, ABOVE + Math.max(0, tracks - 1) * TRACK_HEIGHT + BELOW)
}

/** `lowest`: how high each lane must be at least. */
export function heightsOf(
  rows: readonly Row[],
  tracks: readonly Tracks[],
  lowest: readonly number[],
): Heights {
  let y = TOP
  let laneTop = 0
  const lines = rows.map((row, i) => {
    const top = y
    const bottom = top + row.height
    const count = tracks[i]?.count ?? 0
    const next = rows[i + 1]
    y = bottom + (next || count > 0 ? channelHeight(count) : FOOT)
    if (next?.lane !== row.lane) {
      const padding = next ? LANE_PADDING : 0
      y = Math.max(y, Math.ceil(laneTop + (lowest[row.lane] ?? 0) + padding))
      laneTop = y - padding
    }
    return { top, bottom }
  })
  return { rows: lines, total: Math.ceil(y) }
}

/** Drops points that repeat, or lie on the line of their neighbours. */
function simplify(points: readonly Point[]): readonly Point[] {
  const distinct = points.filter(
    ([x, y], i) => i === 0 || x !== points[i - 1]?.[0] || y !== points[i - 1]?.[1],
  )
  return distinct.filter(([x, y], i) => {
    const a = distinct[i - 1]
    const b = distinct[i + 1]
    if (!a || !b) return true
    return !((a[0] === x && b[0] === x) || (a[1] === y && b[1] === y))
  })
}

function throughChannels(
  { from, to, spots }: Way,
  levels: FullWiring['levels'],
  { rows }: Heights,
): readonly Point[] {
  const middle = (row: number) => ((rows[row]?.top ?? 0) + (rows[row]?.bottom ?? 0)) / 2
  const border = (box: Way['from'], { side }: Spot) =>
    middle(box.row) + (side === 'top' ? -box.height / 2 : box.height / 2)
  const points: Point[] = []
  spots.forEach((spot, i) => {
    const next = spots[i + 1]
    const x = Math.round(spot.x)
    if (i === 0) points.push([x, Math.round(border(from, spot))])
    if (!next) {
      points.push([x, Math.round(border(to, spot))])
      return
    }
    const channel = channelOf(spot, next)
    const level = levels[channel]?.get(spot)
    if (level === undefined) return
    const y = Math.round((rows[channel]?.bottom ?? 0) + ABOVE + level * TRACK_HEIGHT)
    points.push([x, y], [Math.round(next.x), y])
  })
  return simplify(points)
}

function besides(ways: readonly Way[], { rows }: Heights): ReadonlyMap<string, readonly Point[]> {
  const between = new Map<string, Way[]>()
  for (const way of ways.filter(({ isAside }) => isAside)) {
    const key = [way.from.id, way.to.id].sort().join(' ')
    between.set(key, [...(between.get(key) ?? []), way])
  }
  const lines = new Map<string, readonly Point[]>()
  for (const group of between.values()) {
    group.forEach(({ link, from, to }, i) => {
      const { top, bottom } = rows[from.row] ?? { top: 0, bottom: 0 }
      const y = Math.round((top + bottom) / 2 + (i - (group.length - 1) / 2) * ASIDE)
      const towards = from.x < to.x ? 1 : -1
      const start = Math.round(from.x + (towards * from.width) / 2)
      const end = Math.round(to.x - (towards * to.width) / 2)
      lines.set(link.id, [
        [start, y],
        [end, y],
      ])
    })
  }
  return lines
}

/** For each link its points from border to border, in whole pixels. */
export function routesOf(
  { ways, levels }: FullWiring,
  heights: Heights,
): ReadonlyMap<string, readonly Point[]> {
  const aside = besides(ways, heights)
  return new Map(
    ways.map((way) => [
      way.link.id,
      aside.get(way.link.id) ?? throughChannels(way, levels, heights),
    ]),
  )
}
