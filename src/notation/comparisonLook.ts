// How the arrows of a comparison look. Beside each other, an arrow that one side alone has stands in that
// side's picture; in the one drawing of both its line tells the side, and its head goes on to tell the effect.
import type { ComparedInteraction, Comparison } from '../domain/graph/compare.ts'
import type { GraphView } from '../domain/graph/derive.ts'
import type { Fall } from '../domain/graph/strikeOut.ts'

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

/** Beside each other, each arrow as it compares. */
export function looksBesideEachOther(compared: readonly ComparedInteraction[]): ComparisonLooks {
  return new Map(compared.map(({ id, comparison }) => [id, comparison]))
}

function lookInOne({ comparison, left, right }: ComparedInteraction): ComparisonLook {
  const side = left && right ? null : left ? 'left' : 'right'
  if (side === null) return comparison
  if (comparison === 'differs') return `differs-${side}`
  return comparison === 'opposite' ? `turned-${side}` : `line-${side}`
}

/** In one drawing of both sides. */
export function looksInOne(compared: readonly ComparedInteraction[]): ComparisonLooks {
  return new Map(compared.map((arrow) => [arrow.id, lookInOne(arrow)]))
}

/** The arrows that fall without what is struck out. */
export function looksOfFallen({ fallen }: Pick<Fall, 'fallen'>): ComparisonLooks {
  return new Map(fallen.map(({ id }) => [id, 'fallen']))
}

/** Which side's line an arrow has; null where its effect alone colours it. */
export function sideOfLook(look: ComparisonLook | undefined): 'left' | 'right' | null {
  const [, side] = /^(?:line|turned|differs)-(left|right)$/.exec(look ?? '') ?? []
  return side === 'left' || side === 'right' ? side : null
}

/** Whether the sides clash on it, which a band and a large mark tell. */
export function isClash(look: ComparisonLook | undefined): boolean {
  return look !== undefined && /^(?:opposite|differs|turned)/.test(look)
}

/** What the arrows join on which the sides clash: what a comparison is shown for. */
export function endsOfClashes(
  { interactions }: Pick<GraphView, 'interactions'>,
  looks: ComparisonLooks,
): ReadonlySet<string> {
  const clashes = interactions.filter(({ id }) => isClash(looks.get(id)))
  return new Set(clashes.flatMap(({ source, target }) => [source, target]))
}

/** The mark that a look bears, as that whose mark it is; none where the line tells. */
export function markOfLook(look: ComparisonLook): Comparison | 'fallen' | null {
  if (look === 'turned-left' || look === 'turned-right') return 'opposite'
  if (look === 'differs-left' || look === 'differs-right') return 'differs'
  return look === 'line-left' || look === 'line-right' || look === 'same' ? null : look
}

/** The left side has a full line; the right one a hollow line, by how much broader than a full one. */
export const HOLLOW = 2.6
