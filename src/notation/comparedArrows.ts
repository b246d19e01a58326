// The arrows of a comparison by how they look. Fetched once something is compared, or struck out.
import type { ComparedInteraction } from '../domain/graph/compare.ts'
import type { GraphView } from '../domain/graph/derive.ts'
import type { Fall } from '../domain/graph/strikeOut.ts'
import { isClash } from './comparisonLook.ts'
import type { ComparisonLook, ComparisonLooks } from './comparisonLook.ts'

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

/** What the arrows join on which the sides clash: what a comparison is shown for. */
export function endsOfClashes(
  { interactions }: Pick<GraphView, 'interactions'>,
  looks: ComparisonLooks,
): ReadonlySet<string> {
  const clashes = interactions.filter(({ id }) => isClash(looks.get(id)))
  return new Set(clashes.flatMap(({ source, target }) => [source, target]))
}
