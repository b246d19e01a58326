// The outline of each kind of entity, in the habits of SBGN Activity Flow. One table for the canvas,
// the figures and the legend; closed with a Record type, so a new kind must get its outline.
import type { Kind } from '../domain/review/vocabulary.ts'

export type Outline =
  | 'round'
  | 'stadium'
  | 'bottom-round'
  | 'square'
  | 'cut'
  | 'hexagon'
  | 'notched'
  | 'tag'
  | 'rhomboid'

export interface KindOutline {
  readonly outline: Outline
  readonly border: 'solid' | 'double' | 'dashed'
}

export const KIND_OUTLINES: Readonly<Record<Kind, KindOutline>> = {
  protein: { outline: 'round', border: 'solid' },
  complex: { outline: 'cut', border: 'solid' },
  family: { outline: 'round', border: 'double' },
  rna: { outline: 'bottom-round', border: 'solid' },
  'small-molecule': { outline: 'stadium', border: 'solid' },
  drug: { outline: 'stadium', border: 'double' },
  stressor: { outline: 'notched', border: 'solid' },
  intervention: { outline: 'tag', border: 'solid' },
  process: { outline: 'hexagon', border: 'solid' },
  phenotype: { outline: 'rhomboid', border: 'solid' },
  structure: { outline: 'square', border: 'dashed' },
}

/** How far, in pixels, a slanted side leans in; less where the box is flat. */
const LEAN = 8
export const leanOf = (height: number): number => Math.min(LEAN, height / 3.3)

/** A notch goes in less than a side leans: beside it there is an icon. */
const NOTCH = 0.6

export type Corner = readonly [x: number, y: number]

/** Corners of a straight-sided outline in a box of `width` x `height`, clockwise from top left. */
const CORNERS: Readonly<
  Partial<Record<Outline, (w: number, h: number, lean: number) => readonly Corner[]>>
> = {
  square: (w, h) => [
    [0, 0],
    [w, 0],
    [w, h],
    [0, h],
  ],
  cut: (w, h, lean) => [
    [lean, 0],
    [w - lean, 0],
    [w, lean],
    [w, h - lean],
    [w - lean, h],
    [lean, h],
    [0, h - lean],
    [0, lean],
  ],
  hexagon: (w, h, lean) => [
    [lean, 0],
    [w - lean, 0],
    [w, h / 2],
    [w - lean, h],
    [lean, h],
    [0, h / 2],
  ],
  notched: (w, h, lean) => [
    [0, 0],
    [w, 0],
    [w - lean * NOTCH, h / 2],
    [w, h],
    [0, h],
    [lean * NOTCH, h / 2],
  ],
  tag: (w, h, lean) => [
    [0, 0],
    [w - lean, 0],
    [w, h / 2],
    [w - lean, h],
    [0, h],
  ],
  rhomboid: (w, h, lean) => [
    [lean, 0],
    [w, 0],
    [w - lean, h],
    [0, h],
  ],
}

/** The corners of an outline, or null where it has round ones. */
export function cornersOf(
  outline: Outline,
  width: number,
  height: number,
): readonly Corner[] | null {
  return CORNERS[outline]?.(width, height, leanOf(height)) ?? null
}

/** Radii of the top and bottom corners of a round outline, in pixels. */
export function radiiOf(outline: Outline, height: number): { top: number; bottom: number } {
  if (outline === 'stadium') return { top: height / 2, bottom: height / 2 }
  if (outline === 'bottom-round') return { top: 0, bottom: 10 }
  return { top: 6, bottom: 6 }
}
