// Asking about something before it is shown, and answering.
import { isAlong, questionKey } from '../domain/scope/ask.ts'
import type { Scope } from '../domain/scope/scope.ts'
import type { Votes } from './votes.ts'
import type { Committed, Veiled } from './veil.ts'

export interface AskActions {
  /** Something is asked about: all that tells it is gone until something is said of it. What then shows it comes along. */
  readonly asked: (ask: string, shown?: Partial<Scope>) => void
  /** Something is said of what is asked about, and it shows itself. */
  readonly predicted: (committed: Committed) => void
  /** A class voted on it. */
  readonly voted: (votes: Votes) => void
}

/** What is asked once nothing is along the arrows any more. */
export const arrowAskOf = ({ ask }: Scope): string | null =>
  ask !== null && isAlong(ask) ? null : ask

/**
 * Whether a question stays when something is picked. On a tour and in a lecture always, since there the step asks
 * it. Else it ends with its panel and, once it is answered, with the next thing that is picked.
 */
export function keepsAsk(scope: Scope, select: string | null, isTold: boolean): boolean {
  // Chains and pushes have their own panel, where nothing is picked.
  if (scope.tour !== null || scope.lecture || select === arrowAskOf(scope)) return true
  return select !== null && !isTold
}

export const askActions = (
  put: (next: (state: Veiled) => Partial<Veiled>) => void,
): AskActions => ({
  asked: (ask, shown) => {
    put(({ scope, predictions }) => {
      const asked = { ...scope, select: ask, ...shown, ask }
      // Asked anew it is hidden again.
      const others = [...predictions].filter(([key]) => key !== questionKey(asked))
      return { scope: asked, predictions: new Map(others) }
    })
  },
  predicted: (committed) => {
    put(({ scope, predictions }) => {
      const key = questionKey(scope)
      return key === null ? {} : { predictions: new Map(predictions).set(key, committed) }
    })
  },
  voted: (next) => {
    put(({ scope, votes }) => {
      const key = questionKey(scope)
      return key === null ? {} : { votes: new Map(votes).set(key, next) }
    })
  },
})
