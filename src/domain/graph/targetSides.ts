// What a side of a comparison says of a target, and how two of them compare. The sides clash on a target where they
// clash on one cause; where causes of their own move it differently, nothing is said both ways, and that is told apart.
import type { Claim } from '../review/dataset.ts'
import type { SummaryEffect } from '../review/vocabulary.ts'
import { compareEffects, isClashing } from './compare.ts'
import type { Answer, ComparedInteraction, Comparison } from './compare.ts'
import type { Interaction } from './derive.ts'
import type { Voices } from './voices.ts'

/** One source of what moves a target, as it says it itself. */
export interface Mover extends Pick<Answer, 'source' | 'isTurned' | 'effect' | 'voices'> {
  readonly claims: readonly Claim[]
}

export interface TargetSide {
  readonly effect: SummaryEffect
  readonly voices: Voices
  readonly line: 'solid' | 'dashed'
  /** Those that decide, strongest first. */
  readonly movers: readonly Mover[]
}

/** `causes`: the sides move the target differently, each by causes of its own. */
export type TargetComparison = Comparison | 'causes'

const TELLING: readonly TargetComparison[] = [
  ...(['opposite', 'differs', 'causes'] as const),
  ...(['left', 'right', 'same'] as const),
]

/** The most telling first; what compares alike keeps its order. */
export function byTelling<T extends { readonly comparison: TargetComparison }>(
  rows: readonly T[],
): readonly T[] {
  return TELLING.flatMap((wanted) => rows.filter(({ comparison }) => comparison === wanted))
}

/** Whether the sides move a target differently, be it by one cause or by several. */
export function isPulledApart({ comparison }: { readonly comparison: TargetComparison }): boolean {
  return comparison === 'causes' || isClashing(comparison)
}

/** Whether a side gives a direction. */
export function hasDirection(side: TargetSide | null): side is TargetSide {
  return side !== null && side.effect !== 'unsigned'
}

/** Whether both sides have an arrow, and say different things by it. */
export function isClashingByName({ left, right, comparison }: ComparedInteraction): boolean {
  return left !== null && right !== null && isClashing(comparison)
}

const speaks = (side: TargetSide, arrow: Interaction | null): boolean =>
  side.movers.some(({ claims }) => claims.some((claim) => arrow?.specific.includes(claim)))

interface Sides {
  readonly left: TargetSide | null
  readonly right: TargetSide | null
}

/**
 * How the sides of a target compare, by the arrows to it, the most telling first. By causes of its own a side that
 * gives no direction does not differ from one that does: only one of them has one.
 */
export function compareSides(
  { left, right }: Sides,
  arrows: readonly ComparedInteraction[],
): TargetComparison {
  const clash = arrows.find(
    (arrow) =>
      isClashingByName(arrow) &&
      left &&
      speaks(left, arrow.left) &&
      right &&
      speaks(right, arrow.right),
  )
  if (clash) return clash.comparison
  if (!hasDirection(left) || !hasDirection(right)) return hasDirection(left) ? 'left' : 'right'
  return isClashing(compareEffects(left.effect, right.effect)) ? 'causes' : 'same'
}
