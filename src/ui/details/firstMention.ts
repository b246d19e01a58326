// Which claim of an article tells a caveat in full: the first that has it. The others point there.
import { createContext } from 'react'
import type { Claim } from '../../domain/review/dataset.ts'

/** The claim that tells each caveat, by the caveat; null where every claim tells its own. */
export const FirstMentionContext = createContext<ReadonlyMap<string, string> | null>(null)

/** The first claim of each caveat, in the order in which the claims are shown. */
export function firstMentions(
  claims: readonly Pick<Claim, 'id'>[],
  caveatsOf: Readonly<Record<string, readonly string[]>>,
): ReadonlyMap<string, string> {
  const first = new Map<string, string>()
  for (const { id } of claims) {
    for (const caveat of caveatsOf[id] ?? []) if (!first.has(caveat)) first.set(caveat, id)
  }
  return first
}
