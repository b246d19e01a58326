// What is read beside the picture: the tour, where on it one is, the step in words, and the review it all
// comes from. Its type shrinks until it fits.
import { reviewCitation } from '../../export/figure.ts'
import type { TourPlace } from '../tour/useTour.ts'
import { TOUR_WORDS } from '../tour/words.ts'
import { useApp, useViewGraph, useWords } from '../useApp.ts'
import { LectureBar } from './LectureBar.tsx'
import { useFitted } from './useFitted.ts'
import type { LectureActions } from './useLectureKeys.ts'
import { LECTURE_WORDS } from './words.ts'

function StepLine({ place }: { readonly place: TourPlace }) {
  const { lang } = useWords()
  const { view } = useViewGraph()
  return (
    <p className="lecture-step">
      <span>{view.label[lang]}</span>
      <span className="lecture-count">
        <span aria-hidden="true">
          {place.number} / {place.count}
        </span>
        <span className="visually-hidden">
          {TOUR_WORDS[lang].stepOf(place.number, place.count)}
        </span>
      </span>
    </p>
  )
}

interface LectureWordsProps {
  readonly actions: LectureActions
  readonly isBlocked: boolean
}

export function LectureWords({ actions, isBlocked }: LectureWordsProps) {
  const { lang } = useWords()
  const words = LECTURE_WORDS[lang]
  const meta = useApp(({ dataset }) => dataset.meta)
  const { view } = useViewGraph()
  const box = useFitted()
  const { place } = actions
  return (
    <section className="lecture-words" aria-label={words.lecture} ref={box}>
      <h1>{place ? place.tour.label[lang] : view.label[lang]}</h1>
      <div className="lecture-said" role="status">
        {place && <StepLine place={place} />}
        <p className="lecture-text" key={place?.number}>
          {place ? place.step.text[lang] : view.about[lang]}
        </p>
      </div>
      {isBlocked && (
        <p className="lecture-warning" role="alert">
          {words.notesBlocked}
        </p>
      )}
      <footer>
        <p className="lecture-source">{words.source(reviewCitation(meta, lang))}</p>
        <LectureBar actions={actions} />
      </footer>
    </section>
  )
}
