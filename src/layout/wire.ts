// From placed boxes to arrows on tracks, without heights yet: what the search for good places judges.
// Held-back arrows come after all others and change nothing of theirs.
import { netsOf } from './nets.ts'
import type { Net } from './nets.ts'
import type { Row } from './place.ts'
import type { Link } from './problem.ts'
import { settle, squeezeIn } from './spots.ts'
import { tracksOf, withHeldBack } from './tracks.ts'
import type { Tracks } from './tracks.ts'
import { WayMaker } from './ways.ts'
import type { Spot, Way } from './ways.ts'

export interface Wiring {
  readonly ways: readonly Way[]
  readonly channels: readonly (readonly Net[])[]
  readonly tracks: readonly Tracks[]
  readonly maker: WayMaker
}

function makeWays(maker: WayMaker, links: readonly Link[]): readonly Way[] {
  return [...links]
    .sort(
      (a, b) =>
        Math.abs(maker.drop(a)) - Math.abs(maker.drop(b)) ||
        b.weight - a.weight ||
        a.id.localeCompare(b.id),
    )
    .flatMap((link) => maker.way(link) ?? [])
}

/** The arrows drawn without a filter. */
export function wire(links: readonly Link[], rows: readonly Row[], width: number): Wiring {
  const maker = new WayMaker(rows, width)
  const ways = makeWays(
    maker,
    links.filter(({ isCore }) => isCore),
  )
  settle(maker.groups)
  const channels = netsOf(ways, rows.length)
  return { ways, channels, tracks: channels.map(tracksOf), maker }
}

export interface FullWiring {
  readonly ways: readonly Way[]
  /** For each channel, the track of each net by where it comes in. */
  readonly levels: readonly ReadonlyMap<Spot, number>[]
}

/** All arrows: the held-back ones find room between those of `wiring`. */
export function wireRest({ ways, maker, tracks }: Wiring, links: readonly Link[]): FullWiring {
  const rest = makeWays(
    maker,
    links.filter(({ isCore }) => !isCore),
  )
  for (const { spots } of rest) {
    for (const spot of spots) if (!spot.isCore) squeezeIn(spot)
  }
  const all = [...ways, ...rest]
  const levels = netsOf(all, tracks.length).map((nets, i) => {
    const settled = tracks[i]
    return settled ? withHeldBack(nets, settled) : new Map<Spot, number>()
  })
  return { ways: all, levels }
}
