// The end of a tour: what it said in short, and the ways on: a test of what it showed, and the next tour.
import { isOwn } from '../../domain/lecture/own.ts'
import type { TourCore } from '../../domain/review/dataset.ts'
import { lastStep } from '../../domain/lecture/sideSteps.ts'
import { ScopeLink } from '../answers/ScopeLink.tsx'
import { hiddenAsk } from '../../store/veil.ts'
import { useApp, useWords } from '../useApp.ts'
import { Recap } from './Recap.tsx'
import { useTakeTour } from './useTakeTour.ts'
import type { TourPlace } from './useTour.ts'
import { TOUR_WORDS } from './words.ts'

const noOneWaits = () => undefined

function NextTour({ tour }: { readonly tour: TourCore }) {
  const { lang } = useWords()
  return <a {...useTakeTour(tour, noOneWaits)}>{TOUR_WORDS[lang].goOn(tour.label[lang])}</a>
}

export function AfterTour({ place }: { readonly place: TourPlace }) {
  const { lang } = useWords()
  const scope = useApp((state) => state.scope)
  const tours = useApp(({ dataset }) => dataset.tours)
  const { tour, number } = place
  // The end comes with the answer to what the last step asks.
  const isAsking = useApp((state) => hiddenAsk(state) !== null)
  if (number !== lastStep(tour.steps) || isOwn(tour.id) || isAsking) return null
  const shipped = [...tours.values()].filter(({ id }) => !isOwn(id))
  const next = shipped[shipped.findIndex(({ id }) => id === tour.id) + 1]
  return (
    <>
      <Recap tour={tour} />
      <p className="tour-sides">
        <ScopeLink scope={{ ...scope, lang, test: tour.id }}>{TOUR_WORDS[lang].test}</ScopeLink>
        {next && <NextTour tour={next} />}
      </p>
    </>
  )
}
