// The arrows that can be asked about. Invariant: what is asked about has one answer in the review, so an arrow on which
// sentences are doubtful, or names differ, is asked about only as what it is.
import { openQuestions } from '../graph/openQuestions.ts'
import { summaryOf, voicesOf } from '../graph/voices.ts'
import type { Voices } from '../graph/voices.ts'
import type { Claim, Dataset } from '../review/dataset.ts'
import { withMembers } from '../review/dataset.ts'
import type { SummaryEffect } from '../review/vocabulary.ts'
import { interactionId } from '../scope/scope.ts'

export interface AskableArrow {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly claims: readonly Claim[]
  readonly voices: Voices
  readonly effect: SummaryEffect
  /** Whether its direction can be read another way, or is answered otherwise under another name. */
  readonly isOpen: boolean
}

type Known = Pick<Dataset, 'claims' | 'entities'>

/** Pairs that answer a question which another name answers the other way. */
function openPairs(dataset: Known): ReadonlySet<string> {
  return new Set(
    openQuestions(dataset).flatMap(({ pairs }) =>
      pairs.map(({ source, target }) => interactionId(source, target)),
    ),
  )
}

const made = new WeakMap<readonly Claim[], readonly AskableArrow[]>()

/** All pairs of entities that claims join, in the order of the claims. */
export function askableArrows(dataset: Known): readonly AskableArrow[] {
  const known = made.get(dataset.claims)
  if (known) return known
  const open = openPairs(dataset)
  const claimsOf = new Map<string, Claim[]>()
  for (const claim of dataset.claims) {
    const id = interactionId(claim.source, claim.target)
    const claims = claimsOf.get(id)
    if (claims) claims.push(claim)
    else claimsOf.set(id, [claim])
  }
  const arrows = [...claimsOf].flatMap(([id, claims]): AskableArrow[] => {
    const [first] = claims
    if (!first) return []
    const voices = voicesOf(claims)
    const isOpen = open.has(id) || claims.some(({ doubt }) => doubt !== undefined)
    const { source, target } = first
    return [{ id, source, target, claims, voices, effect: summaryOf(voices), isOpen }]
  })
  made.set(dataset.claims, arrows)
  return arrows
}

/** Whether one of two entities is the other, a member of it, or shares one with it: too near for a wrong answer. */
export function areAkin(dataset: Pick<Dataset, 'entities'>, one: string, other: string): boolean {
  const members = withMembers(dataset, one)
  return [...withMembers(dataset, other)].some((id) => members.has(id))
}
