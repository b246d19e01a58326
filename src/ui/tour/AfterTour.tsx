// The end of a tour: what it said in short, and the ways on: a test of what it showed, and the next tour.
import { isOwn } from '../../domain/lecture/own.ts'
import type { TourCore } from '../../domain/review/dataset.ts'
import { ScopeLink } from '../answers/ScopeLink.tsx'
import { useApp, useWords } from '../useApp.ts'
import { Recap } from './Recap.tsx'
import { useIsEnd } from './useEnd.ts'
import { useTakeTour } from './useTakeTour.ts'
import type { TourPlace } from './useTour.ts'
import { TOUR_WORDS } from './words.ts'

const noOneWaits = () => undefined

function NextTour({ tour }: { readonly tour: TourCore }) {
  const { lang } = useWords()
  return <a {...useTakeTour(tour, noOneWaits)}>{TOUR_WORDS[lang].goOn(tour.label[lang])}</a>
}

export function RecapOfTour({ place }: { readonly place: TourPlace }) {
  return useIsEnd(place) && <Recap tour={place.tour} />
}

/** The ways on, which stand still where the words of the step scroll. */
export function AfterTour({ place }: { readonly place: TourPlace }) {
  const { lang } = useWords()
  const scope = useApp((state) => state.scope)
  const tours = useApp(({ dataset }) => dataset.tours)
  const { tour } = place
  if (!useIsEnd(place)) return null
  const shipped = [...tours.values()].filter(({ id }) => !isOwn(id))
  const next = shipped[shipped.findIndex(({ id }) => id === tour.id) + 1]
  return (
    <p className="tour-sides">
      <ScopeLink scope={{ ...scope, lang, test: tour.id }}>{TOUR_WORDS[lang].test}</ScopeLink>
      {next && <NextTour tour={next} />}
    </p>
  )
}
