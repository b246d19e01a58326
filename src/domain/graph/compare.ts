// Two scopes of one view, arrow by arrow: what both show, what one shows alone, and where they say
// the opposite. Law: swapping the two swaps left and right and leaves the rest.
import type { GraphView, Interaction } from './derive.ts'
import { doMembersDiffer } from './members.ts'
import { drawnSide, isTwoSided, lineOf, summaryOf, voicesOf } from './voices.ts'
import type { SummaryEffect } from '../review/vocabulary.ts'

/** `differs`: both show the arrow, with signs that are neither the same nor opposite. */
export const COMPARISONS = ['opposite', 'differs', 'left', 'right', 'same'] as const
export type Comparison = (typeof COMPARISONS)[number]

export interface ComparedInteraction {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly comparison: Comparison
  readonly left: Interaction | null
  readonly right: Interaction | null
}

function compareEffects(left: SummaryEffect, right: SummaryEffect): Comparison {
  if (left === right) return 'same'
  const [a, b] = [drawnSide(left), drawnSide(right)]
  if (a === b && a !== null) return 'same'
  return a !== null && b !== null ? 'opposite' : 'differs'
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
      return [{ id, source: either.source, target: either.target, comparison, left: a, right: b }]
    },
  )
  const rank = ({ comparison }: ComparedInteraction) => COMPARISONS.indexOf(comparison)
  return found.sort((a, b) => rank(a) - rank(b))
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
