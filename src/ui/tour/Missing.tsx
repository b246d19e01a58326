// What a step of a reader's own lecture names and this release does not have.
import { missingIn } from '../../store/missing.ts'
import { useApp, useWords } from '../useApp.ts'
import type { TourStep } from './useTour.ts'
import { TOUR_WORDS } from './words.ts'

/** What the step names and this dataset does not have. */
export function Missing({ step }: { readonly step: TourStep }) {
  const { lang } = useWords()
  const dataset = useApp((state) => state.whole)
  const missing = missingIn(step, dataset)
  if (missing.length === 0) return null
  return <p className="quiet">{TOUR_WORDS[lang].missing(missing.join(', '))}</p>
}
