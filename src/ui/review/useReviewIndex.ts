// Where caveats hold and what became of each sentence: fetched when the first list that needs it is shown.
import type { ReviewIndex } from '../../domain/review/dataset.ts'
import { later } from '../loading/later.ts'
import { useLazy } from '../loading/useLazy.ts'

const REVIEW = later('review-index', async () => (await import('virtual:dataset/review')).default)

/** The index, or null until it is there. */
export function useReviewIndex(): ReviewIndex | null {
  return useLazy(REVIEW)
}
