// A question on a slide that is still open: how it goes on, from a vote to the next one and to the answer.
import { votesAfter, votesOf } from '../../store/votes.ts'
import { hiddenAsk } from '../../store/veil.ts'
import { useApp, usePage } from '../useApp.ts'

export const HANDS_CLASS = 'hands'

/** The counts are typed one after the other, from the first one on. */
export function startCounting(): void {
  document.querySelector<HTMLInputElement>(`.${HANDS_CLASS}`)?.focus()
}

export interface Asking {
  readonly goOn: () => void
}

/** Null where no question is open. */
export function useAsking(): Asking | null {
  const { store } = usePage()
  const isOpen = useApp((state) => hiddenAsk(state) !== null)
  if (!isOpen) return null
  return {
    goOn: () => {
      const { voted, predicted, ...state } = store.getState()
      const next = votesAfter(votesOf(state))
      if (next) voted(next)
      else predicted('shown')
    },
  }
}
