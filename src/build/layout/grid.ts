// Puts boxes into the slots of a grid of rows: simulated annealing over swaps within a lane, so that
// arrows are short, run downwards and cross little. Lanes never mix.
import { seededRandom } from './problem.ts'
import { LABELS, MARGIN } from './place.ts'
import type { Problem } from './problem.ts'

export interface Grid {
  /** Lane of each row. */
  readonly rowLanes: readonly number[]
  readonly columns: number
  /** Box id to its slot. */
  readonly slots: ReadonlyMap<string, { readonly row: number; readonly column: number }>
}

/** Between two boxes of a row, at least. */
const MIN_GAP = 22
/** The temperature to begin with, in pixels of arrow length. */
const HOT = 540
/** What a crossing of two light arrows costs, in pixels of arrow length. */
const CROSSING = 60

/** How many rows each lane needs for its boxes to stand beside one another. */
function rowCounts({ boxes, pins, laneCount, width }: Problem): readonly number[] {
  const room = width - LABELS - 2 * MARGIN
  return Array.from({ length: laneCount }, (_, lane) => {
    const inLane = boxes.filter((box) => box.lane === lane)
    const total = inLane.reduce((sum, box) => sum + box.width + MIN_GAP, -MIN_GAP)
    const pinned = inLane.map(({ id }) => (pins.get(id)?.row ?? 0) + 1)
    return inLane.length === 0 ? 0 : Math.max(1, Math.ceil(total / room), ...pinned)
  })
}

/** The state that is annealed: which box (index) is in which slot (row * columns + column). */
class Arrangement {
  readonly slotOf: Int32Array
  readonly boxIn: Int32Array
  readonly #columns: number
  readonly #stepX: number
  readonly #from: Int32Array
  readonly #to: Int32Array
  readonly #weights: Float64Array
  readonly #x: Float64Array
  readonly #row: Float64Array
  readonly #linksOf: readonly (readonly number[])[]

  constructor(problem: Problem, columns: number, rowLanes: readonly number[]) {
    this.#columns = columns
    this.#stepX = problem.width / columns
    const index = new Map(problem.boxes.map(({ id }, i) => [id, i]))
    this.#from = Int32Array.from(problem.links, ({ source }) => index.get(source) ?? 0)
    this.#to = Int32Array.from(problem.links, ({ target }) => index.get(target) ?? 0)
    this.#weights = Float64Array.from(problem.links, ({ weight }) => weight)
    this.#x = new Float64Array(problem.boxes.length)
    this.#row = new Float64Array(problem.boxes.length)
    this.#linksOf = problem.boxes.map(({ id }) =>
      problem.links.flatMap(({ source, target }, link) =>
        source === id || target === id ? [link] : [],
      ),
    )
    this.slotOf = new Int32Array(problem.boxes.length)
    this.boxIn = new Int32Array(rowLanes.length * columns).fill(-1)
    problem.boxes.forEach((box, i) => {
      const pin = problem.pins.get(box.id)
      const first = rowLanes.indexOf(box.lane)
      const count = rowLanes.filter((lane) => lane === box.lane).length
      const wanted = pin && (first + pin.row) * columns + Math.round(pin.at * (columns - 1))
      const free = Array.from({ length: count * columns }, (_, k) => {
        // Fill the rows of a lane evenly, from the middle outwards.
        const row = first + (k % count)
        const rank = Math.floor(k / count)
        const middle = Math.floor(columns / 2)
        const column = middle + (rank % 2 === 0 ? rank / 2 : -(rank + 1) / 2)
        return row * columns + Math.min(Math.max(column, 0), columns - 1)
      }).filter((slot) => this.boxIn[slot] === -1)
      const anywhere = Array.from({ length: count * columns }, (_, k) => first * columns + k)
      const slot =
        wanted !== undefined && this.boxIn[wanted] === -1
          ? wanted
          : (free[0] ?? anywhere.find((s) => this.boxIn[s] === -1) ?? first * columns)
      this.#put(i, slot)
    })
  }

  #linkCost(link: number): number {
    const a = this.#from[link] ?? 0
    const b = this.#to[link] ?? 0
    const rows = (this.#row[b] ?? 0) - (this.#row[a] ?? 0)
    const dx = Math.abs((this.#x[a] ?? 0) - (this.#x[b] ?? 0))
    const bend = rows === 0 ? (dx > this.#stepX * 1.5 ? 260 : 20) : rows < 0 ? 160 - 40 * rows : 0
    return (this.#weights[link] ?? 1) * (dx + Math.abs(rows) * 10 + bend)
  }

  /** Twice the signed area of a triangle of boxes: which side of a line the third is on. */
  #side(p: number, q: number, r: number): number {
    const px = this.#x[p] ?? 0
    const py = this.#row[p] ?? 0
    return (
      ((this.#x[q] ?? 0) - px) * ((this.#row[r] ?? 0) - py) -
      ((this.#row[q] ?? 0) - py) * ((this.#x[r] ?? 0) - px)
    )
  }

  #crosses(one: number, two: number): boolean {
    const a = this.#from[one] ?? 0
    const b = this.#to[one] ?? 0
    const c = this.#from[two] ?? 0
    const d = this.#to[two] ?? 0
    if (a === c || a === d || b === c || b === d) return false
    return (
      this.#side(a, b, c) * this.#side(a, b, d) < 0 && this.#side(c, d, a) * this.#side(c, d, b) < 0
    )
  }

  /** What the links of two boxes cost as things stand. */
  costAround(boxes: readonly number[]): number {
    let cost = 0
    const seen = new Set(boxes.flatMap((box) => (box < 0 ? [] : (this.#linksOf[box] ?? []))))
    for (const link of seen) {
      cost += this.#linkCost(link)
      const weight = this.#weights[link] ?? 1
      for (let other = 0; other < this.#weights.length; other++) {
        if (other !== link && this.#crosses(link, other)) {
          cost += CROSSING * Math.min(weight, this.#weights[other] ?? 1)
        }
      }
    }
    return cost
  }

  swap(one: number, two: number): void {
    const a = this.boxIn[one] ?? -1
    const b = this.boxIn[two] ?? -1
    this.boxIn[one] = b
    this.boxIn[two] = a
    if (a >= 0) this.#put(a, two)
    if (b >= 0) this.#put(b, one)
  }

  #put(box: number, slot: number): void {
    this.slotOf[box] = slot
    this.boxIn[slot] = box
    this.#x[box] = (slot % this.#columns) * this.#stepX
    this.#row[box] = Math.floor(slot / this.#columns)
  }
}

export interface Effort {
  readonly steps: number
  readonly seed: number
}

/** Swaps boxes within their lanes while the temperature falls; a pinned box stays. */
function anneal(
  state: Arrangement,
  { boxes, pins }: Problem,
  slotsOfLane: readonly (readonly number[])[],
  { steps, seed }: Effort,
): void {
  const random = seededRandom(seed)
  const isPinned = (box: number) => pins.has(boxes[box]?.id ?? '')
  for (let step = 0; step < steps; step++) {
    const box = Math.floor(random() * boxes.length)
    const choices = slotsOfLane[boxes[box]?.lane ?? 0] ?? []
    const from = state.slotOf[box] ?? 0
    const to = choices[Math.floor(random() * choices.length)] ?? from
    const other = state.boxIn[to] ?? -1
    if (from === to || isPinned(box) || isPinned(other)) continue
    const before = state.costAround([box, other])
    state.swap(from, to)
    const worse = state.costAround([box, other]) - before
    const temperature = HOT * (1 - step / steps) ** 2 + 0.01
    if (random() >= Math.exp(-worse / temperature)) state.swap(from, to)
  }
}

/** A slot for every box. `effort.steps` swaps are tried. */
export function arrange(problem: Problem, effort: Effort): Grid {
  const counts = rowCounts(problem)
  const rowLanes = counts.flatMap((count, lane) => Array.from({ length: count }, () => lane))
  // One column more than the fullest row needs gives the annealing room to move.
  const columns = Math.max(
    2,
    ...counts.map((count, lane) => {
      const boxes = problem.boxes.filter((box) => box.lane === lane).length
      return count === 0 ? 0 : Math.ceil(boxes / count) + 1
    }),
  )
  const state = new Arrangement(problem, columns, rowLanes)
  const slotsOfLane = Array.from({ length: problem.laneCount }, (_, lane) =>
    rowLanes.flatMap((l, row) =>
      l === lane ? Array.from({ length: columns }, (_x, c) => row * columns + c) : [],
    ),
  )
  anneal(state, problem, slotsOfLane, effort)
  return {
    rowLanes,
    columns,
    slots: new Map(
      problem.boxes.map(({ id }, i) => {
        const slot = state.slotOf[i] ?? 0
        return [id, { row: Math.floor(slot / columns), column: slot % columns }]
      }),
    ),
  }
}
