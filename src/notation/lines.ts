// How strongly things are drawn, for the canvas's stylesheet and the figures alike: an arrow by the number
// of voices on its side, in few steps that an eye can tell; what is faded, picked, or said otherwise by the
// other side of a comparison.
import type { SummaryEffect } from '../domain/review/vocabulary.ts'

export const WIDTH_STEPS = [
  { from: 1, width: 1.3 },
  { from: 2, width: 2.1 },
  { from: 4, width: 3 },
  { from: 8, width: 4.2 },
] as const

/** Which of the steps an arrow with so many voices on its drawn side is drawn at. */
export function strokeStep(voices: number): number {
  return Math.max(WIDTH_STEPS.filter(({ from }) => voices >= from).length - 1, 0)
}

/** The width in pixels of an arrow with so many voices on its drawn side. */
export function strokeWidth(voices: number): number {
  return WIDTH_STEPS[strokeStep(voices)]?.width ?? WIDTH_STEPS[0].width
}

/**
 * Dashes of the drawn side's colour over a line of the other's: the review says both. What is mostly said
 * takes most of the line.
 */
export const TWO_SIDED_DASHES = { contested: [9, 9], mostly: [26, 5] } as const

export interface TwoSidedLine {
  readonly main: 'increases' | 'decreases'
  readonly other: 'increases' | 'decreases'
  readonly dashes: readonly [number, number]
}

/** How the line of a two-sided arrow is drawn; null for every other. */
export function twoSidedLine(effect: SummaryEffect): TwoSidedLine | null {
  switch (effect) {
    case 'contested':
      return { main: 'increases', other: 'decreases', dashes: TWO_SIDED_DASHES.contested }
    case 'mostly-increases':
      return { main: 'increases', other: 'decreases', dashes: TWO_SIDED_DASHES.mostly }
    case 'mostly-decreases':
      return { main: 'decreases', other: 'increases', dashes: TWO_SIDED_DASHES.mostly }
    case 'increases':
    case 'decreases':
    case 'unsigned':
      return null
  }
}

/** The opacity of what is not highlighted, and of an arrow that both sides of a comparison show. */
export const FADED = { box: 0.35, arrow: 0.12, shared: 0.3 } as const
/** Around a selected arrow on either side, and how strong; and the border of a selected box. */
export const HALO = { pad: 5, opacity: 0.25, border: 4 } as const
/** Around an arrow of which two sides say different things. */
export const BAND = { pad: 8, opacity: 0.35 } as const
export const COMPARISON_SIZES = { clash: 26, plain: 15 } as const
