// The free channel below each row, and the nets in it: a net is the piece of a bundle that comes into
// the channel at one spot and leaves it at one or more. It runs level on a track of its own.
import type { Spot, Way } from './ways.ts'

export interface Net {
  /** Where it comes in: a bundle has one net for each. */
  readonly entry: Spot
  /** Where it meets the row above and the row below the channel. */
  readonly tops: readonly Spot[]
  readonly bottoms: readonly Spot[]
  /** Its level stretch; none (low = high) where it goes straight through. */
  readonly low: number
  readonly high: number
}

/** The channel (by the row above it) between two spots that follow one another. */
export function channelOf(from: Spot, to: Spot): number {
  const isUp = from.side === 'top' || to.row < from.row
  return isUp ? to.row : from.row
}

function netFrom(entry: Spot): Net {
  const isUp = entry.side === 'top' || (entry.next[0]?.row ?? entry.row) < entry.row
  const level = isUp ? entry.row - 1 : entry.row
  const spots = [entry, ...entry.next]
  // A spot is above the channel if its row is; the row below it is the other one.
  const tops = spots.filter(({ row }) => row <= level)
  const bottoms = spots.filter(({ row }) => row > level)
  const xs = spots.map(({ x }) => x)
  return {
    entry,
    tops,
    bottoms,
    low: Math.min(...xs),
    high: Math.max(...xs),
  }
}

/** The nets of each channel, once the spots of the ways are settled. */
export function netsOf(ways: readonly Way[], rowCount: number): readonly (readonly Net[])[] {
  const seen = new Set<Spot>()
  const channels: Net[][] = Array.from({ length: rowCount }, () => [])
  for (const { spots } of ways) {
    spots.slice(0, -1).forEach((entry, i) => {
      const to = spots[i + 1]
      if (!to || seen.has(entry)) return
      seen.add(entry)
      channels[channelOf(entry, to)]?.push(netFrom(entry))
    })
  }
  return channels
}

const NEAR = 3

/** Ends of `spots` strictly inside the level stretch of a net. */
function under(spots: readonly Spot[], { low, high }: Net): number {
  let count = 0
  for (const { x } of spots) if (x > low + 0.5 && x < high - 0.5) count++
  return count
}

/** How often ends of the upper net run down the same line on which ends of the lower one run up. */
function clashes(upper: Net, lower: Net): number {
  let count = 0
  for (const a of upper.bottoms) for (const b of lower.tops) if (Math.abs(a.x - b.x) < NEAR) count++
  return count
}

export interface Meeting {
  readonly crossings: number
  readonly overlaps: number
}

/** What happens where two nets meet, the first on the track above the second. */
export function meeting(upper: Net, lower: Net): Meeting {
  return {
    crossings: under(upper.bottoms, lower) + under(lower.tops, upper),
    overlaps: clashes(upper, lower),
  }
}

export const isStraight = ({ low, high }: Net): boolean => high - low < 0.5
