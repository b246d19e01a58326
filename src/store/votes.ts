// How a class voted on a question: hands for each answer, before and after they talked it over.
import { PREDICTIONS, questionKey } from '../domain/scope/ask.ts'
import type { Prediction } from '../domain/scope/ask.ts'
import type { Scope } from '../domain/scope/scope.ts'

export type Hands = Readonly<Record<Prediction, number>>

export interface Votes {
  readonly first: Hands
  /** Null until the class votes again. */
  readonly second: Hands | null
}

const NO_HANDS: Hands = { raises: 0, lowers: 0, both: 0, unsaid: 0 }
const NO_VOTES: Votes = { first: NO_HANDS, second: null }

/** More than a hall holds. */
const MOST = 9999

export const handsIn = (hands: Hands): number =>
  PREDICTIONS.reduce((sum, prediction) => sum + hands[prediction], 0)

/** The vote that is being counted. */
export const currentVote = ({ first, second }: Votes): Hands => second ?? first

/** The votes with another count of hands for one answer, in the vote that is being counted. */
export function withHands(votes: Votes, prediction: Prediction, count: number): Votes {
  const kept = Math.min(Math.max(Math.trunc(count) || 0, 0), MOST)
  const hands = { ...currentVote(votes), [prediction]: kept }
  return votes.second ? { ...votes, second: hands } : { ...votes, first: hands }
}

/**
 * What follows when the lecturer goes on: a second vote where hands were counted in a first one, else null, which
 * is to show the answer.
 */
export function votesAfter(votes: Votes): Votes | null {
  return votes.second === null && handsIn(votes.first) > 0 ? { ...votes, second: NO_HANDS } : null
}

export interface Voted {
  readonly scope: Scope
  /** By question. */
  readonly votes: ReadonlyMap<string, Votes>
}

/** How a class voted on what is asked. */
export function votesOf({ scope, votes }: Voted): Votes {
  return votes.get(questionKey(scope) ?? '') ?? NO_VOTES
}
