// Settles where along its gap or box side every spot stands: straight below the spot before it where
// that can be, in an order that keeps arrows from crossing at once, with room between.
import { spread } from './spread.ts'
import type { Group, Spot } from './ways.ts'

const ROUNDS = 4
/** A jog smaller than this is better taken where the arrow starts than half-way. */
const JOG = 14
const SLIP = 3
/** How near two arrows may come to one another. */
const CLOSEST = 5

/** The x of the middle one of the spots it leads to. */
function nextX({ next }: Spot): number {
  if (next.length === 1) return next[0]?.x ?? 0
  const sorted = next.map(({ x }) => x).sort((a, b) => a - b)
  return sorted[(sorted.length - 1) >> 1] ?? 0
}

/** Where a spot would like to be: below where it comes from; at its source above where it leads. */
const wish = (spot: Spot) => spot.before?.x ?? nextX(spot)

/** In the last round: above where it leads, if that is near. */
function lastWish(spot: Spot): number {
  const onward = spot.next.length > 0 ? nextX(spot) : spot.x
  return Math.abs(onward - spot.x) < JOG ? onward : spot.x
}

/** Where it leads, to tell spots apart that would like to be at the same place. */
const lead = (spot: Spot) => (spot.next.length > 0 ? nextX(spot) : (spot.before?.x ?? spot.x))

function settleGroup(
  { spots, low, high, space, isRanked }: Group,
  wanted: (spot: Spot) => number,
): void {
  const rank = ({ rank: own }: Spot) => (isRanked ? own : 0)
  const inOrder = spots
    .map((spot) => ({
      spot,
      rank: rank(spot),
      wanted: wanted(spot),
      lead: lead(spot),
      half: isRanked ? spot.half : 0,
    }))
    .sort((a, b) => a.rank - b.rank || a.wanted - b.wanted || a.lead - b.lead)
  const places = spread(inOrder, space, low, high)
  inOrder.forEach(({ spot }, i) => {
    spot.x = places[i] ?? spot.x
  })
}

/** Moves the spots of all groups, again and again, until they hardly move. */
export function settle(groups: Iterable<Group>): void {
  const all = [...groups]
  for (let round = 0; round < ROUNDS; round++) for (const group of all) settleGroup(group, wish)
  // From the ends back to the starts, so that each sees where the one after it has come to stand.
  const back = [...all].reverse()
  for (let round = 0; round < 2; round++) {
    for (const group of back) settleGroup(group, lastWish)
  }
  for (const { spots } of all) for (const spot of spots) spot.x = Math.round(spot.x)
  for (const { spots } of all) for (const spot of spots) straighten(spot, spots)
}

/** Takes out a jog of a pixel or two where there is room. */
function straighten(spot: Spot, group: readonly Spot[]): void {
  const wanted = spot.before?.x ?? spot.x
  if (wanted === spot.x || Math.abs(wanted - spot.x) > SLIP) return
  const room = spot.group.isRanked ? spot.group.space : CLOSEST
  const isFree = group.every((other) => other === spot || Math.abs(other.x - wanted) >= room)
  if (isFree) spot.x = wanted
}

/** The stretch a spot may stand on: on a hub that between the arrows of other directions. */
function zoneOf({ group, rank }: Spot): Pick<Group, 'low' | 'high'> {
  const { low, high, isRanked, spots } = group
  if (!isRanked) return { low, high }
  const before = spots.filter((other) => other.rank < rank && other.isCore).map(({ x }) => x + 1)
  const after = spots.filter((other) => other.rank > rank && other.isCore).map(({ x }) => x - 1)
  return { low: Math.max(low, ...before), high: Math.min(high, ...after) }
}

/** Puts a spot of a held-back arrow where it is least in the way of those that are settled. */
export function squeezeIn(spot: Spot): void {
  const { spots } = spot.group
  const { low, high } = zoneOf(spot)
  const others = spots.filter((other) => other !== spot).map(({ x }) => x)
  const wanted = spot.before?.x ?? spot.x
  const cost = (x: number) => {
    const nearest = Math.min(99, ...others.map((other) => Math.abs(other - x)))
    return Math.abs(x - wanted) + (nearest >= CLOSEST ? 0 : (CLOSEST - nearest) * 30)
  }
  let best = Math.round(Math.min(Math.max(wanted, low), high))
  for (let x = Math.ceil(low); x <= high; x += 1) if (cost(x) < cost(best)) best = x
  spot.x = best
}
