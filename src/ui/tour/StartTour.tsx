// On a phone: where somebody who has never been here begins, in sight from the first page on. It stands in the place
// of the way back to the start, which leads nowhere there.
import { DEFAULT_SCOPE } from '../../domain/scope/scope.ts'
import type { TourCore } from '../../domain/review/dataset.ts'
import { linkOfScope } from '../../store/url.ts'
import { FIRST_TOUR, QUESTION_WORDS } from '../details/questionWords.ts'
import { useApp, useWords } from '../useApp.ts'
import { useTakeTour } from './useTakeTour.ts'
import '../css/startTour.css'

const noOneWaits = () => undefined

function Start({ tour }: { readonly tour: TourCore }) {
  const words = QUESTION_WORDS[useWords().lang]
  return (
    <a className="start" title={words.start} {...useTakeTour(tour, noOneWaits)}>
      {words.startShort}
    </a>
  )
}

export function StartTour() {
  const tour = useApp(({ dataset }) => dataset.tours.get(FIRST_TOUR))
  const isFirstPage = useApp(
    ({ scope }) => linkOfScope(scope) === linkOfScope({ ...DEFAULT_SCOPE, lang: scope.lang }),
  )
  return isFirstPage && tour ? <Start tour={tour} /> : null
}
