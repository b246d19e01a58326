// Looks for good places by trying: a box moves or two change places, the arrows are wired anew, and
// the change stays if the picture is better (or, while it is hot, not much worse). Lanes never mix.
import { costOf } from './cost.ts'
import { panelRange, placeRows, rowLanes, rowsFor } from './place.ts'
import type { Row, Seat } from './place.ts'
import { seededRandom } from './problem.ts'
import type { Box, Problem } from './problem.ts'
import { wire } from './wire.ts'
import type { Wiring } from './wire.ts'

export interface Effort {
  /** Moves tried: so many in all the short tries, and again in the long one. */
  readonly steps: number
  readonly tries: number
  readonly seed: number
}

export interface Arrangement {
  readonly lanes: readonly number[]
  readonly rows: readonly Row[]
  readonly wiring: Wiring
  readonly cost: number
}

/** Temperatures to begin with: of the short tries, unless they have a good start, and of the long one. */
const HOT = 8
const WARM = 2.5

function firstSeats(
  problem: Problem,
  lanes: readonly number[],
  random: () => number,
): Map<string, Seat> {
  const filled = new Map<string, number>()
  return new Map(
    problem.boxes.map((box) => {
      const { id, lane, panel } = box
      const pin = problem.pins.get(id) ?? problem.starts?.get(id)
      const rows = rowsFor(problem, lanes, box)
      const key = `${lane} ${panel} ${String(box.isName)}`
      const turn = filled.get(key) ?? 0
      filled.set(key, turn + 1)
      const { left, right } = panelRange(problem, lane, panel)
      const row = rows[pin ? Math.min(pin.row, rows.length - 1) : turn % rows.length] ?? 0
      return [id, { row, x: left + (pin ? pin.at : random()) * (right - left) }]
    }),
  )
}

function seatsOf({ rows }: Arrangement): ReadonlyMap<string, Seat> {
  return new Map(
    rows.flatMap(({ boxes }) => boxes.map(({ id, row, x }) => [id, { row, x }] as const)),
  )
}

class Search {
  readonly #problem: Problem
  readonly #lanes: readonly number[]
  readonly #random: () => number
  readonly #loose: readonly Box[]
  readonly #near: ReadonlyMap<string, readonly string[]>
  seats: ReadonlyMap<string, Seat>

  constructor(problem: Problem, seed: number) {
    this.#problem = problem
    this.#lanes = rowLanes(problem)
    this.#random = seededRandom(seed)
    this.#loose = problem.boxes.filter(({ id }) => !problem.pins.has(id))
    this.#near = new Map(
      problem.boxes.map(({ id }) => [
        id,
        problem.links.flatMap(({ source, target, isCore }) =>
          !isCore ? [] : source === id ? [target] : target === id ? [source] : [],
        ),
      ]),
    )
    this.seats = firstSeats(problem, this.#lanes, this.#random)
  }

  arrange(seats: ReadonlyMap<string, Seat>): Arrangement {
    const rows = placeRows(this.#problem, this.#lanes, seats)
    const wiring = wire(this.#problem.links, rows, this.#problem.width)
    return { lanes: this.#lanes, rows, wiring, cost: costOf(rows, wiring, this.#problem) }
  }

  #pick<T>(choices: readonly T[]): T | undefined {
    return choices[Math.floor(this.#random() * choices.length)]
  }

  /** Where a box might rather stand: near a neighbour, a bit aside, or anywhere. */
  #otherX(box: Box, x: number): number {
    const kind = this.#random()
    const { left, right } = panelRange(this.#problem, box.lane, box.panel)
    if (kind < 0.4) {
      const near = this.#pick(this.#near.get(box.id) ?? [])
      return (near === undefined ? undefined : this.seats.get(near)?.x) ?? x
    }
    if (kind < 0.75) return Math.min(Math.max(x + (this.#random() - 0.5) * 160, left), right)
    return left + this.#random() * (right - left)
  }

  /** The seats after one move, or null where the move comes to nothing. */
  propose(): ReadonlyMap<string, Seat> | null {
    const box = this.#pick(this.#loose)
    const seat = box && this.seats.get(box.id)
    if (!box || !seat) return null
    const next = new Map(this.seats)
    const isSwap = this.#random() < 0.35
    if (isSwap) {
      const other = this.#pick(
        this.#loose.filter(
          ({ id, lane, panel, isName }) =>
            id !== box.id && lane === box.lane && panel === box.panel && isName === box.isName,
        ),
      )
      const otherSeat = other && this.seats.get(other.id)
      if (!other || !otherSeat) return null
      next.set(box.id, otherSeat)
      next.set(other.id, seat)
      return next
    }
    const rows = rowsFor(this.#problem, this.#lanes, box)
    const row = this.#random() < 0.25 ? (this.#pick(rows) ?? seat.row) : seat.row
    next.set(box.id, { row, x: this.#otherX(box, seat.x) })
    return next
  }

  /** The best arrangement met while the temperature falls from `hot`. */
  run(steps: number, hot: number): Arrangement {
    let now = this.arrange(this.seats)
    let best = now
    for (let step = 0; step < steps; step++) {
      const seats = this.propose()
      if (!seats) continue
      const next = this.arrange(seats)
      const temperature = hot * (1 - step / steps) ** 2 + 0.01
      if (
        next.cost > now.cost &&
        this.#random() >= Math.exp((now.cost - next.cost) / temperature)
      ) {
        continue
      }
      this.seats = seatsOf(next)
      now = next
      if (now.cost < best.cost) best = now
    }
    return best
  }
}

/**
 * The best arrangement found: a number of short tries from chance beginnings, then a long one from the
 * best of them, less hot.
 */
export function anneal(problem: Problem, { steps, tries, seed }: Effort): Arrangement {
  const firsts = Array.from({ length: tries }, (_, i) =>
    new Search(problem, seed + i).run(Math.ceil(steps / tries), problem.starts ? WARM : HOT),
  )
  const first = firsts.reduce((a, b) => (b.cost < a.cost ? b : a))
  const search = new Search(problem, seed)
  search.seats = seatsOf(first)
  const last = search.run(steps, WARM)
  return last.cost < first.cost ? last : first
}
