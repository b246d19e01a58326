// Gives the nets of a channel their tracks, one below the other, so that few cross. Nets that do not
// meet share a track. Held-back arrows take what room there is between: they make no channel higher.
import { isStraight, meeting } from './nets.ts'
import type { Meeting, Net } from './nets.ts'
import type { Spot } from './ways.ts'

/** Between two tracks. */
export const TRACK_HEIGHT = 7
/** Between nets on one track. */
const APART = 8
const OVERLAP = 8

export interface Tracks {
  /** Track of each net by where it comes in, from 0 at the top. Straight nets have none. */
  readonly level: ReadonlyMap<Spot, number>
  readonly count: number
  readonly crossings: number
  readonly overlaps: number
}

const badness = ({ crossings, overlaps }: Meeting) => crossings + OVERLAP * overlaps

/** The order from top to bottom in which the nets cross least: neighbours change places while it helps. */
function ordered(nets: readonly Net[]): readonly Net[] {
  const cost = nets.map((upper) => nets.map((lower) => badness(meeting(upper, lower))))
  const order = nets.map((_, i) => i)
  // Who would cross least from above comes first.
  const pull = order.map((i) =>
    order.reduce((sum, j) => sum + (cost[i]?.[j] ?? 0) - (cost[j]?.[i] ?? 0), 0),
  )
  order.sort((a, b) => (pull[a] ?? 0) - (pull[b] ?? 0) || a - b)
  let isBetter = true
  for (let passes = nets.length; isBetter && passes > 0; passes--) {
    isBetter = false
    for (let i = 0; i + 1 < order.length; i++) {
      const a = order[i] ?? 0
      const b = order[i + 1] ?? 0
      if ((cost[b]?.[a] ?? 0) < (cost[a]?.[b] ?? 0)) {
        order[i] = b
        order[i + 1] = a
        isBetter = true
      }
    }
  }
  return order.flatMap((i) => nets[i] ?? [])
}

const meets = (a: Net, b: Net) => a.low < b.high + APART && b.low < a.high + APART

/** Crossings and overlaps of straight nets with all others: no track changes them. */
function straightOnes(straight: readonly Net[], wide: readonly Net[]): Meeting {
  let crossings = 0
  let overlaps = 0
  for (const { low: x } of straight) {
    for (const net of wide) {
      if (x > net.low + 0.5 && x < net.high - 0.5) crossings++
      for (const end of [...net.tops, ...net.bottoms]) if (Math.abs(end.x - x) < 3) overlaps++
    }
  }
  return { crossings, overlaps }
}

/** The tracks of the nets of a channel: of the arrows drawn without a filter. */
export function tracksOf(nets: readonly Net[]): Tracks {
  const wide = ordered(nets.filter((net) => !isStraight(net)))
  const level = new Map<Spot, number>()
  let { crossings, overlaps } = straightOnes(nets.filter(isStraight), wide)
  wide.forEach((net, i) => {
    const above = wide.slice(0, i)
    const blocking = above.filter((other) => meets(other, net)).map((o) => level.get(o.entry) ?? 0)
    level.set(net.entry, Math.max(-1, ...blocking) + 1)
    for (const upper of above) {
      const met = meeting(upper, net)
      crossings += met.crossings
      overlaps += met.overlaps
    }
  })
  return {
    level,
    count: Math.max(0, ...[...level.values()].map((l) => l + 1)),
    crossings,
    overlaps,
  }
}

/** Tracks for the nets of held-back arrows too, each where it lies on and crosses the fewest others. */
export function withHeldBack(nets: readonly Net[], tracks: Tracks): ReadonlyMap<Spot, number> {
  const level = new Map(tracks.level)
  const settled = nets.filter(({ entry }) => level.has(entry))
  for (const net of nets) {
    if (level.has(net.entry) || isStraight(net)) continue
    const others = settled.filter((other) => meets(other, net))
    const cost = (at: number) =>
      others.reduce((sum, other) => {
        const l = level.get(other.entry) ?? 0
        const met = l < at ? meeting(other, net) : meeting(net, other)
        return sum + badness(met) + (Math.abs(l - at) < 0.4 ? 20 : 0)
      }, 0)
    let best = 0
    for (let at = -0.5; at <= Math.max(tracks.count, 1); at += 0.5) {
      if (cost(at) < cost(best)) best = at
    }
    level.set(net.entry, best)
    settled.push(net)
  }
  return level
}
