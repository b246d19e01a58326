// What the layout tool works on: boxes in lanes, lanes cut into rows, arrows in bundles. Plain
// numbers; the same input and seed always give the same layout.
export interface Box {
  readonly id: string
  readonly lane: number
  /** Which of the lane's panels, from left to right, if there are some. */
  readonly panel: number
  readonly width: number
  readonly height: number
  /** The name of a panel: it stands alone above the panel's boxes, and has no arrows. */
  readonly isName?: boolean
  /** A bar across its lane at which many arrows end, those of one direction side by side. */
  readonly isHub?: boolean
}

export interface Link {
  readonly id: string
  readonly source: string
  readonly target: string
  /** Arrows of one source with one effect share a line until they part. */
  readonly bundle: string
  /** Where it ends on a hub, from left to right: raises, both, no direction, lowers. */
  readonly rank: number
  /** Whether it has the numbers of both sides beside its head. */
  readonly isTwoSided: boolean
  /** Whether it is drawn without a filter: only these decide where things stand. */
  readonly isCore: boolean
  /** How much its length and crossings matter. */
  readonly weight: number
}

/** Where a person has put a box: row inside the lane, and how far along it from 0 to 1. */
interface Pin {
  readonly row: number
  readonly at: number
}

export interface Problem {
  readonly boxes: readonly Box[]
  readonly links: readonly Link[]
  readonly laneCount: number
  /** How many panels stand side by side in each lane; 1 where the lane is not divided. */
  readonly panels: readonly number[]
  /** How high each lane must be for its name, which stands upright. */
  readonly laneHeights: readonly number[]
  /** Width the rows should keep to, in pixels. */
  readonly width: number
  readonly pins: ReadonlyMap<string, Pin>
  /** Where the search begins, as pins are said; where nothing is said, by chance. */
  readonly starts?: ReadonlyMap<string, Pin>
  /** The members of each shape behind boxes. */
  readonly enclosures: readonly ReadonlySet<string>[]
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
