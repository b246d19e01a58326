// What the layout tool works on: boxes in lanes, lanes cut into rows, arrows with a weight. Plain
// numbers; the same input and seed always give the same layout.
export interface Box {
  readonly id: string
  readonly lane: number
  readonly width: number
  readonly height: number
}

export interface Link {
  readonly id: string
  readonly source: string
  readonly target: string
  /** How much its length and crossings matter. */
  readonly weight: number
}

export interface Problem {
  readonly boxes: readonly Box[]
  readonly links: readonly Link[]
  readonly laneCount: number
  /** Width the rows should keep to, in pixels. */
  readonly width: number
  /** Entities whose place a person has fixed: row within the lane and column from 0 to 1. */
  readonly pins: ReadonlyMap<string, { readonly row: number; readonly at: number }>
}

/** Chance that is the same on every machine (mulberry32, public domain). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
