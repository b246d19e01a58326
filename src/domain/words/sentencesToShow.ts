// Which of many sentences a slide shows, where it has room for a few.
import type { Claim } from '../review/dataset.ts'
import { EFFECTS } from '../review/vocabulary.ts'

export interface FewSentences {
  /** One claim for what one sentence says in one direction. */
  readonly claims: readonly Claim[]
  /** How many more there are. */
  readonly left: number
}

/**
 * Up to `most` of what some claims say, from each side in turn, so that none is left unsaid. What a
 * sentence says in one direction is shown once.
 */
export function sentencesToShow(claims: readonly Claim[], most: number): FewSentences {
  const sides = EFFECTS.map((effect) => {
    const said = new Map<string, Claim>()
    for (const claim of claims) {
      if (claim.effect === effect && !said.has(claim.locator)) said.set(claim.locator, claim)
    }
    return [...said.values()]
  })
  const longest = Math.max(...sides.map(({ length }) => length))
  const inTurn = Array.from({ length: longest }, (_, at) =>
    sides.flatMap((side) => side[at] ?? []),
  ).flat()
  const shown = new Set(inTurn.slice(0, most))
  return {
    claims: sides.flat().filter((claim) => shown.has(claim)),
    left: Math.max(0, inTurn.length - most),
  }
}
