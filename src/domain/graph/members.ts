// A view that folds a family draws what is said of its members as one arrow. Where that arrow says both, it
// matters whether any one pair is said both ways, or only the family as a whole.
import type { Claim } from '../review/dataset.ts'
import { isTwoSided, summaryOf, voicesOf } from './voices.ts'

/** Whether no pair of entities among the claims is said both ways by itself: only its members differ. */
export function doMembersDiffer(claims: readonly Claim[]): boolean {
  const byPair = new Map<string, Claim[]>()
  for (const claim of claims) {
    const id = `${claim.source} ${claim.target}`
    const same = byPair.get(id)
    if (same) same.push(claim)
    else byPair.set(id, [claim])
  }
  return [...byPair.values()].every((same) => !isTwoSided(summaryOf(voicesOf(same))))
}
