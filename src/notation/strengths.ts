// How strongly states are drawn, as numbers that the canvas's stylesheet and the figures share: what is
// faded, picked, or said otherwise by the other side of a comparison.

/** The opacity of what is not lit, and of an arrow that both sides of a comparison show. */
export const FADED = { box: 0.35, arrow: 0.12, shared: 0.3 } as const
/** Around a selected arrow on either side, and how strong; and the border of a selected box. */
export const HALO = { pad: 5, opacity: 0.25, border: 4 } as const
/** Around an arrow of which two sides say different things. */
export const BAND = { pad: 8, opacity: 0.35 } as const
export const COMPARISON_SIZES = { clash: 26, plain: 15 } as const
