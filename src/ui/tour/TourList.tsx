// The tours there are, as links that can be opened, copied and sent on.
import type { MouseEvent } from 'react'
import type { TourCore } from '../../domain/review/dataset.ts'
import { DEFAULT_SCOPE } from '../../domain/scope/scope.ts'
import { linkOfScope } from '../../store/url.ts'
import { useApp, useWords } from '../useApp.ts'
import { fetchLayouts } from '../loading/layouts.ts'
import { TOURS } from './loadTours.ts'
import { useTakeStep } from './useTour.ts'
import { TOUR_WORDS } from './words.ts'
import '../css/tour.css'

interface Taking {
  /** Called once a tour has begun. */
  readonly onTaken: () => void
}

function TourLink({ tour, onTaken }: Taking & { readonly tour: TourCore }) {
  const { id, label, about, stepCount, views } = tour
  const { lang } = useWords()
  const words = TOUR_WORDS[lang]
  const takeStep = useTakeStep()
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    // All it shows is there before it begins: a lost request in its midst would leave a step without
    // its picture.
    void Promise.all([TOURS.get(), fetchLayouts(views)]).then(([tours]) => {
      const taken = tours.find((t) => t.id === id)
      if (taken) takeStep(taken, 1)
      onTaken()
    })
  }
  return (
    <a href={linkOfScope({ ...DEFAULT_SCOPE, lang, tour: id })} onClick={follow}>
      <strong>{label[lang]}</strong>
      <span>{about[lang]}</span>
      <small>{words.steps(stepCount)}</small>
    </a>
  )
}

export function TourList({ onTaken }: Taking) {
  const { lang } = useWords()
  const words = TOUR_WORDS[lang]
  const tours = useApp(({ dataset }) => dataset.tours)
  if (tours.size === 0) return null
  return (
    <section className="tour-list" aria-label={words.tours}>
      <h2>{words.tours}</h2>
      <p>{words.toursHint}</p>
      <ul>
        {[...tours.values()].map((tour) => (
          <li key={tour.id}>
            <TourLink tour={tour} onTaken={onTaken} />
          </li>
        ))}
      </ul>
    </section>
  )
}
