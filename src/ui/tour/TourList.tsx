// The tours there are, as links that can be opened, copied and sent on.
import type { TourCore } from '../../domain/review/dataset.ts'
import { useApp, useWords } from '../useApp.ts'
import { useTakeTour } from './useTakeTour.ts'
import { TOUR_WORDS } from './words.ts'
import '../css/tour.css'

interface Taking {
  /** Called once a tour has begun. */
  readonly onTaken: () => void
}

function TourLink({ tour, onTaken }: Taking & { readonly tour: TourCore }) {
  const { label, about, stepCount } = tour
  const { lang } = useWords()
  const words = TOUR_WORDS[lang]
  return (
    <a {...useTakeTour(tour, onTaken)}>
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
