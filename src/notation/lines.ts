// How strongly things are drawn, for the canvas's stylesheet and the figures alike: an arrow by the number
// of voices on its side, in few steps that an eye can tell; what is faded, picked, or said otherwise by the
// other side of a comparison.

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
 * The opacity of what is not highlighted, and of an arrow that both sides of a comparison show. `line`: of the pale
 * colour that a faded arrow has, which is so much stronger (fadedColours.ts).
 */
export const FADED = { box: 0.35, arrow: 0.12, line: 0.5, shared: 0.3, fallen: 0.55 } as const
/** The line of an arrow that no sentence states outright. */
export const DASH = [6, 4] as const
/** The line of an arrow that falls without what is struck out. */
export const FALLEN_DASH = [1.5, 5] as const
/** Around a selected arrow on either side, and how strong; and the border of a selected box. */
export const HALO = { pad: 5, opacity: 0.25, border: 4 } as const
/** Around an arrow of which two sides say different things. */
export const BAND = { pad: 8, opacity: 0.35 } as const
export const COMPARISON_SIZES = { clash: 26, plain: 15, fallen: 20 } as const
