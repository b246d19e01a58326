// Asking about an arrow before it is shown, and answering.
import { questionKey } from '../domain/scope/ask.ts'
import type { Scope } from '../domain/scope/scope.ts'
import type { Votes } from './votes.ts'
import type { Committed, Veiled } from './veil.ts'

export interface AskActions {
  /** An arrow is asked about: all that tells it is gone until something is said of it. */
  readonly arrowAsked: (arrow: string) => void
  /** Something is said of the arrow that is asked about, and it shows itself. */
  readonly predicted: (committed: Committed) => void
  /** A class voted on it. */
  readonly voted: (votes: Votes) => void
}

/**
 * Whether a question stays when something is picked. On a tour and in a lecture always, since there the step asks
 * it. Else it ends with its panel and, once it is answered, with the next thing that is picked.
 */
export function keepsAsk(scope: Scope, select: string | null, isTold: boolean): boolean {
  if (scope.tour !== null || scope.lecture || select === scope.ask) return true
  return select !== null && !isTold
}

export const askActions = (
  put: (next: (state: Veiled) => Partial<Veiled>) => void,
): AskActions => ({
  arrowAsked: (arrow) => {
    put(({ scope, predictions }) => {
      const asked = { ...scope, ask: arrow, select: arrow }
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
