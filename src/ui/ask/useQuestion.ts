// What is asked about: whether it is still hidden, and what the review says of it.
import { askedAnswer } from '../../domain/graph/askedAnswer.ts'
import type { AskedAnswer } from '../../domain/graph/askedAnswer.ts'
import { committedOf } from '../../store/veil.ts'
import type { Committed } from '../../store/veil.ts'
import { useApp, usePage } from '../useApp.ts'

export interface Question {
  readonly ask: string
  /** Null as long as nothing was said of it, and it is hidden. */
  readonly committed: Committed | null
}

export function useQuestion(): Question | null {
  const ask = useApp(({ scope }) => scope.ask)
  const committed = useApp(committedOf)
  return ask === null ? null : { ask, committed }
}

/**
 * What the review says of what is asked about, hidden or not: for the speaker, and for what follows an answer. Null
 * where nothing is asked.
 */
export function useAnswer(): AskedAnswer | null {
  const { selectors } = usePage()
  const whole = useApp((state) => state.whole)
  const scope = useApp((state) => state.scope)
  return askedAnswer(whole, selectors.graph(whole, scope.view), scope)
}
