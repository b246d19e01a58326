// What is read beside the picture: the tour, where on it one is, the step in words, and the review it all
// comes from. Its type shrinks until it fits.
import { describeChoice } from '../../domain/words/describeComparison.ts'
import { reviewCitation } from '../../export/figure.ts'
import type { TourPlace } from '../tour/useTour.ts'
import { TOUR_WORDS } from '../tour/words.ts'
import { useApp, useViewGraph, useWords } from '../useApp.ts'
import { FullScreenOffer } from './FullScreenOffer.tsx'
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
        <span aria-hidden="true">{`${place.number} / ${place.count}`}</span>
        <span className="visually-hidden">
          {TOUR_WORDS[lang].stepOf(place.number, place.count)}
        </span>
      </span>
    </p>
  )
}

/** What stands over the words, and what they are without a tour: of a comparison its sides and the view. */
function useLectureHeading(): { readonly heading: string; readonly text: string } {
  const { lang } = useWords()
  const meta = useApp(({ dataset }) => dataset.meta)
  const { mode, facets, versus } = useApp(({ scope }) => scope)
  const { view } = useViewGraph()
  if (mode !== 'compare') return { heading: view.label[lang], text: view.about[lang] }
  const [left, right] = [facets, versus].map((choice) => describeChoice(meta, choice, lang))
  return { heading: LECTURE_WORDS[lang].against(left ?? '', right ?? ''), text: view.label[lang] }
}

interface LectureWordsProps {
  readonly actions: LectureActions
  readonly isBlocked: boolean
  readonly isOffered: boolean
}

export function LectureWords({ actions, isBlocked, isOffered }: LectureWordsProps) {
  const { lang } = useWords()
  const words = LECTURE_WORDS[lang]
  const meta = useApp(({ dataset }) => dataset.meta)
  const { heading, text } = useLectureHeading()
  const box = useFitted()
  const { place } = actions
  return (
    <section className="lecture-words" aria-label={words.lecture} ref={box}>
      <h1>{place ? place.tour.label[lang] : heading}</h1>
      <div className="lecture-said" role="status">
        {place && <StepLine place={place} />}
        <p className="lecture-text" key={place?.number}>
          {place ? place.step.text[lang] : text}
        </p>
      </div>
      {isBlocked && (
        <p className="lecture-warning" role="alert">
          {words.notesBlocked}
        </p>
      )}
      {isOffered && <FullScreenOffer onLeave={actions.leave} />}
      <footer>
        <p className="lecture-source">{words.source(reviewCitation(meta, lang))}</p>
        <LectureBar actions={actions} />
      </footer>
    </section>
  )
}
