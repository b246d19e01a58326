// How a list on the page is arranged by hand.
import type { PaperWish, Sorting } from '../domain/scope/arrangement.ts'
import type { Change } from './filterActions.ts'

export interface ArrangeActions {
  /** What the rows of the table are sorted by; null: the order of the review. */
  readonly tableSorted: (sort: Sorting | null) => void
  /** What is asked of the list of papers; what is not named stays. */
  readonly papersListed: (wish: Partial<PaperWish>) => void
}

export const arrangeActions = (change: Change): ArrangeActions => ({
  tableSorted: (sort) => {
    change((scope) => ({ ...scope, sort }))
  },
  papersListed: (wish) => {
    change((scope) => ({ ...scope, ...wish }))
  },
})
