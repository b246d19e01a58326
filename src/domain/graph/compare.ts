// Two scopes of one view, arrow by arrow: what both show, what one shows alone, and where they say
// the opposite. Law: swapping the two swaps left and right and leaves the rest.
import type { Claim } from '../review/dataset.ts'
import type { GraphView, Interaction } from './derive.ts'
import { doMembersDiffer } from './members.ts'
import { drawnSide, isTwoSided, lineOf, summaryOf, voicesOf } from './voices.ts'
import type { Voices } from './voices.ts'
import type { SummaryEffect } from '../review/vocabulary.ts'

/** `differs`: both show the arrow, with signs that are neither the same nor opposite. */
export const COMPARISONS = ['opposite', 'differs', 'left', 'right', 'same'] as const
export type Comparison = (typeof COMPARISONS)[number]

/** What one side says of a pair of entities, by which it answers a question. */
export interface Answer {
  readonly id: string
  readonly source: string
  readonly target: string
  /** Whether it is asked from the other side: a rise here answers that what is asked falls. */
  readonly isTurned: boolean
  readonly claims: readonly Claim[]
  /** As the pair itself has it. */
  readonly effect: SummaryEffect
  readonly voices: Voices
  readonly line: Interaction['line']
}

export interface ComparedInteraction {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly comparison: Comparison
  readonly left: Interaction | null
  readonly right: Interaction | null
  /** What the other side says of the same question by other names, where that is not the same. */
  readonly byOtherNames: readonly Answer[]
}

/** How what two sides say of one thing compares. */
export function compareEffects(left: SummaryEffect, right: SummaryEffect): Comparison {
  if (left === right) return 'same'
  const [a, b] = [drawnSide(left), drawnSide(right)]
  if (a === b && a !== null) return 'same'
  return a !== null && b !== null ? 'opposite' : 'differs'
}

/** Whether the two sides speak of one thing and say it differently. */
export function isClashing(comparison: string): boolean {
  return comparison === 'opposite' || comparison === 'differs'
}

/** An arrow as its specific claims alone have it; null where it has none. */
function specificOnly(interaction: Interaction): Interaction | null {
  const { specific, general } = interaction
  if (specific.length === 0) return null
  if (general.length === 0) return interaction
  const voices = voicesOf(specific)
  const effect = summaryOf(voices)
  return {
    ...interaction,
    ...{ effect, voices, general: [], decidedBy: 'specific', line: lineOf(effect, voices) },
    doMembersDiffer: isTwoSided(effect) && doMembersDiffer(specific),
  }
}

/** The most telling first; what compares alike keeps its order. */
export function byComparison<T extends { readonly comparison: Comparison }>(
  compared: readonly T[],
): readonly T[] {
  const rank = ({ comparison }: T) => COMPARISONS.indexOf(comparison)
  return [...compared].sort((a, b) => rank(a) - rank(b))
}

/**
 * Every arrow of either view with how the two compare, the most telling first. Only claims that are
 * specific count, also for the sign: a general claim would stand on both sides and say nothing of
 * their difference.
 */
export function compareViews(left: GraphView, right: GraphView): readonly ComparedInteraction[] {
  const specific = ({ interactions }: GraphView) =>
    new Map(interactions.flatMap((i) => specificOnly(i) ?? []).map((i) => [i.id, i]))
  const onLeft = specific(left)
  const onRight = specific(right)
  const found = [...new Set([...onLeft.keys(), ...onRight.keys()])].flatMap(
    (id): ComparedInteraction[] => {
      const a = onLeft.get(id) ?? null
      const b = onRight.get(id) ?? null
      const either = a ?? b
      if (!either) return []
      const comparison = a && b ? compareEffects(a.effect, b.effect) : a ? 'left' : 'right'
      const { source, target } = either
      return [{ id, source, target, comparison, left: a, right: b, byOtherNames: [] }]
    },
  )
  return byComparison(found)
}

/** How many arrows fall under each comparison. */
export function comparisonCounts(
  compared: readonly ComparedInteraction[],
): Readonly<Record<Comparison, number>> {
  const count = (wanted: Comparison) => compared.filter((c) => c.comparison === wanted).length
  return {
    opposite: count('opposite'),
    differs: count('differs'),
    left: count('left'),
    right: count('right'),
    same: count('same'),
  }
}

/**
 * One side as it is drawn beside the other: its own arrows, and the entities of both, those of the
 * other side alone as `general`, which mutes them. So both pictures are the same map.
 */
export function onSharedMap(side: GraphView, other: GraphView): GraphView {
  const entities = new Map(side.entities)
  for (const id of other.entities.keys()) if (!entities.has(id)) entities.set(id, 'general')
  return { ...side, entities }
}
