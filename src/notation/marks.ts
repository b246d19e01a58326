// The mark at the end of an arrow, as paths at the origin pointing to the right. Figures, legend and
// table draw these; the canvas draws Cytoscape's own of the same shape (diagram/style.ts).
import type { Comparison } from '../domain/graph/compare.ts'
import { drawnSide } from '../domain/graph/voices.ts'
import type { SummaryEffect } from '../domain/review/vocabulary.ts'

export interface MarkPart {
  readonly d: string
  /** Filled, or drawn as a thick line. */
  readonly paint: 'fill' | 'stroke'
}

export const MARK_STROKE = 2.4

const ARROWHEAD: MarkPart = { d: 'M0 0L-8 -4V4Z', paint: 'fill' }

const BAR: MarkPart = { d: 'M-1 -5.2V5.2', paint: 'stroke' }

/** Where the line before a mark ends: at a bar, and under an arrowhead or a dot, which cover it. */
export const shaftBefore = (effect: SummaryEffect): number =>
  drawnSide(effect) === 'decreases' ? -1 : -6

export const MARKS: Readonly<Record<SummaryEffect, readonly MarkPart[]>> = {
  increases: [ARROWHEAD],
  decreases: [BAR],
  'mostly-increases': [ARROWHEAD],
  'mostly-decreases': [BAR],
  contested: [ARROWHEAD, { d: 'M-11 -5.2V5.2', paint: 'stroke' }],
  unsigned: [{ d: 'M0 0A3.4 3.4 0 1 1 -6.8 0A3.4 3.4 0 1 1 0 0Z', paint: 'fill' }],
}

/** The part of a divided bar that raises, where a legend shows one. */
const SHARES: Readonly<Partial<Record<SummaryEffect, number>>> = {
  'mostly-increases': 0.8,
  'mostly-decreases': 0.2,
  contested: 0.5,
}
const SHARE_KEY = { left: 2, width: 18 } as const

/** The divided bar of an arrow of which the review says both, as a legend shows it over the line. */
export function shareKey(effect: SummaryEffect) {
  const share = SHARES[effect]
  if (share === undefined) return []
  const { left, width } = SHARE_KEY
  return [
    { side: 'increases', x: left, width: width * share },
    { side: 'decreases', x: left + width * share, width: width * (1 - share) },
  ] as const
}

/**
 * How two sides compare, and what falls, as a character on an arrow and in a list; each font of the stack has it, and
 * none looks like an arrowhead.
 */
export const COMPARISON_MARKS: Readonly<Record<Comparison | 'fallen', string>> = {
  opposite: '≠',
  differs: '≈',
  left: '◊',
  right: '◊',
  same: '=',
  fallen: '×',
}

/** A coordinate as a figure writes it: to a tenth of a pixel. */
export const round = (n: number): string => String(Math.round(n * 10) / 10)
