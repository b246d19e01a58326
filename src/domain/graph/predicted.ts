// Which predictions of an arrow the review bears out.
import type { Prediction } from '../scope/ask.ts'
import type { SummaryEffect } from '../review/vocabulary.ts'

/**
 * The predictions that fit what an arrow says, the best one first: where one side is mostly said, that the review
 * says both is no mistake. `null` is an arrow of which nothing is in scope.
 */
export function fittingPredictions(
  effect: SummaryEffect | null,
): readonly [Prediction, ...Prediction[]] {
  switch (effect) {
    case 'increases':
      return ['raises']
    case 'decreases':
      return ['lowers']
    case 'mostly-increases':
      return ['raises', 'both']
    case 'mostly-decreases':
      return ['lowers', 'both']
    case 'contested':
      return ['both']
    case 'unsigned':
    case null:
      return ['unsaid']
  }
}
