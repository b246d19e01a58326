// How the arrows of a comparison look. Beside each other, an arrow that one side alone has stands in that
// side's picture; in the one drawing of both its line tells the side, and its head goes on to tell the effect.
import type { Comparison } from '../domain/graph/compare.ts'

/**
 * In one drawing: the line of a side, or such a line that is opposite or differs by another name; without what is
 * struck out: an arrow that falls.
 */
export type ComparisonLook =
  | Comparison
  | 'line-left'
  | 'line-right'
  | 'turned-left'
  | 'turned-right'
  | 'differs-left'
  | 'differs-right'
  | 'fallen'

export type ComparisonLooks = ReadonlyMap<string, ComparisonLook>

/** Which side's line an arrow has; null where its effect alone colours it. */
export function sideOfLook(look: ComparisonLook | undefined): 'left' | 'right' | null {
  const [, side] = /^(?:line|turned|differs)-(left|right)$/.exec(look ?? '') ?? []
  return side === 'left' || side === 'right' ? side : null
}

/** Whether the sides clash on it, which a band and a large mark tell. */
export function isClash(look: ComparisonLook | undefined): boolean {
  return look !== undefined && /^(?:opposite|differs|turned)/.test(look)
}

/** The mark that a look bears, as that whose mark it is; none where the line tells. */
export function markOfLook(look: ComparisonLook): Comparison | 'fallen' | null {
  if (look === 'turned-left' || look === 'turned-right') return 'opposite'
  if (look === 'differs-left' || look === 'differs-right') return 'differs'
  return look === 'line-left' || look === 'line-right' || look === 'same' ? null : look
}

/** The left side has a full line; the right one a hollow line, by how much broader than a full one. */
export const HOLLOW = 2.6
