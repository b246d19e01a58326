// The way of every arrow as a chain of spots: where it leaves its source, the gaps it passes, where it
// ends. Arrows of a bundle share spots until they part. Which x a spot has is settled in spots.ts.
import { CORNER, gapsOf, passage } from './passage.ts'
import type { Gap } from './passage.ts'
import type { PlacedBox, Row } from './place.ts'
import type { Link } from './problem.ts'

/** Where an arrow meets a row: the upper or lower line of it, or (passing) both. */
export type Side = 'top' | 'bottom' | 'pass'

export interface Spot {
  x: number
  readonly row: number
  readonly side: Side
  readonly bundle: string
  readonly isCore: boolean
  /** Where the arrow comes from; null at its source. */
  readonly before: Spot | null
  readonly next: Spot[]
  readonly group: Group
  /** Its place among those that end on the same side of a hub. */
  readonly rank: number
  /** Half of the room that it needs on a hub for the numbers beside it. */
  readonly half: number
}

/** Spots that must stand beside one another: those of one gap, or of one side of a box. */
export interface Group {
  readonly low: number
  readonly high: number
  readonly space: number
  /** Whether they stand in the order of their ranks: on a hub. */
  readonly isRanked: boolean
  readonly spots: Spot[]
}

/** `aside` joins two neighbours of a row without leaving it; it has no spots. */
export interface Way {
  readonly link: Link
  readonly from: PlacedBox
  readonly to: PlacedBox
  readonly isAside: boolean
  readonly spots: readonly Spot[]
}

/** Between two arrowheads side by side, and between two starts. */
const HEADS = 11
const STARTS = 9
/** On a hub: at least 10 pixels where a view is drawn at its smallest. */
const HUB_HEADS = 14
/** Half of what the numbers of both sides need besides. */
const NUMBERS = 10
/** After all that end on a hub those that start on the same side. */
const LAST = 9

function isNextTo(from: PlacedBox, to: PlacedBox, rows: readonly Row[]): boolean {
  if (from.row !== to.row) return false
  const boxes = rows[from.row]?.boxes ?? []
  const at = (box: PlacedBox) => boxes.findIndex(({ id }) => id === box.id)
  return Math.abs(at(from) - at(to)) === 1
}

const passKey = ({ bundle }: Link, gap: Gap) => `${bundle} ${gap.row} ${gap.left}`

/** All spots up to the last one, from the source on. */
function chainTo(last: Spot): readonly Spot[] {
  const spots: Spot[] = []
  for (let spot: Spot | null = last; spot; spot = spot.before) spots.unshift(spot)
  return spots
}

/** Makes ways one after another; each sees the gaps that the ones before it take. */
export class WayMaker {
  readonly #rows: readonly Row[]
  readonly #gaps: readonly (readonly Gap[])[]
  readonly #boxes: ReadonlyMap<string, PlacedBox>
  readonly #groups = new Map<string, Group>()
  readonly #shared = new Map<string, Spot>()

  constructor(rows: readonly Row[], width: number) {
    this.#rows = rows
    this.#gaps = rows.map((row, i) => gapsOf(row, i, width))
    this.#boxes = new Map(rows.flatMap((row) => row.boxes.map((box) => [box.id, box] as const)))
  }

  get groups(): Iterable<Group> {
    return this.#groups.values()
  }

  /** How many rows an arrow goes down; negative upwards. */
  drop({ source, target }: Link): number {
    return (this.#boxes.get(target)?.row ?? 0) - (this.#boxes.get(source)?.row ?? 0)
  }

  way(link: Link): Way | null {
    const from = this.#boxes.get(link.source)
    const to = this.#boxes.get(link.target)
    if (!from || !to) return null
    if (isNextTo(from, to, this.#rows)) return { link, from, to, isAside: true, spots: [] }
    const isUp = to.row < from.row
    const between = this.#between(from.row, to.row)
    let spot = this.#port(link, from, isUp ? 'top' : 'bottom', null)
    if (between.length > 0) {
      const steps = passage(link, from, to, between)
      // From the last spot that the bundle has already, the arrow's own way begins: a bundle only
      // parts and never joins again.
      const isShared = steps.map(({ gap }) => this.#shared.has(passKey(link, gap)))
      const last = isShared.lastIndexOf(true)
      for (const { gap, x } of steps.slice(Math.max(last, 0))) {
        spot = this.#pass(link, gap, x, spot)
      }
    }
    const end = to.row === from.row || isUp ? 'bottom' : 'top'
    return { link, from, to, isAside: false, spots: chainTo(this.#port(link, to, end, spot)) }
  }

  /** The gaps of the rows between two rows, in the order of travel. */
  #between(from: number, to: number): readonly (readonly Gap[])[] {
    const inside = this.#gaps.slice(Math.min(from, to) + 1, Math.max(from, to))
    return to < from ? inside.reverse() : inside
  }

  #group(key: string, low: number, high: number, space: number, isRanked = false): Group {
    const known = this.#groups.get(key)
    if (known) return known
    const group = { low, high, space, isRanked, spots: [] }
    this.#groups.set(key, group)
    return group
  }

  #add(key: string | null, spot: Spot): Spot {
    if (key !== null) this.#shared.set(key, spot)
    spot.group.spots.push(spot)
    spot.before?.next.push(spot)
    return spot
  }

  #port(link: Link, box: PlacedBox, side: Side, before: Spot | null): Spot {
    const { bundle, isCore } = link
    const key = before ? null : `${bundle} ${side}`
    const known = key === null ? undefined : this.#shared.get(key)
    if (known) return known
    const reach = Math.max(box.width / 2 - CORNER, 4)
    const isRanked = box.isHub === true && side === 'top'
    const space = isRanked ? HUB_HEADS : before ? HEADS : STARTS
    const group = this.#group(`${box.id} ${side}`, box.x - reach, box.x + reach, space, isRanked)
    const x = Math.min(Math.max(before?.x ?? box.x, group.low), group.high)
    const rank = before ? link.rank : LAST
    const half = before && link.isTwoSided ? NUMBERS : 0
    return this.#add(key, {
      ...{ x, row: box.row, side, bundle, isCore },
      ...{ before, next: [], group, rank, half },
    })
  }

  #pass(link: Link, gap: Gap, x: number, before: Spot): Spot {
    const { bundle, isCore } = link
    const key = passKey(link, gap)
    const known = this.#shared.get(key)
    if (known) return known
    gap.passing.set(bundle, x)
    const group = this.#group(`gap ${gap.row} ${gap.left}`, gap.left, gap.right, 7)
    const { row } = gap
    return this.#add(key, {
      x,
      row,
      side: 'pass',
      bundle,
      isCore,
      before,
      next: [],
      group,
      rank: 0,
      half: 0,
    })
  }
}
