// What is read beside the picture: the tour, where on it one is, the step in words, and the review it all
// comes from. Its type shrinks until it fits.
import { mainCount } from '../../domain/lecture/sideSteps.ts'
import { describeChoice } from '../../domain/words/describeComparison.ts'
import { reviewCitation } from '../../export/figure.ts'
import { TOUR_WORDS } from '../tour/words.ts'
import { useApp, useViewGraph, useWords } from '../useApp.ts'
import { Asked } from './QuestionSlide.tsx'
import { ArrowSentences } from './ArrowSentences.tsx'
import { EndSlide } from './EndSlide.tsx'
import { FullScreenOffer } from './FullScreenOffer.tsx'
import { LectureBar } from './LectureBar.tsx'
import { useFitted } from './useFitted.ts'
import type { LectureActions } from './useLectureKeys.ts'
import type { LecturePlace } from './useLecturePlace.ts'
import { LECTURE_WORDS } from './words.ts'
import '../css/lectureWords.css'

/** Where one is; on a tour also in which view, which is else the heading. */
function StepLine({ place }: { readonly place: LecturePlace }) {
  const { lang } = useWords()
  const { view } = useViewGraph()
  const { label, slides } = place
  const count = mainCount(slides)
  return (
    <p className="lecture-step">
      <span>{place.tour !== null && view.label[lang]}</span>
      <span className="lecture-count">
        <span aria-hidden="true">{`${label} / ${count}`}</span>
        <span className="visually-hidden">{TOUR_WORDS[lang].stepOf(label, count)}</span>
      </span>
    </p>
  )
}

/** What stands over the words, and what they are without steps: of a comparison its sides and the view. */
function useLectureHeading(place: LecturePlace | null): {
  readonly heading: string
  readonly text: string
} {
  const { lang } = useWords()
  const words = LECTURE_WORDS[lang]
  const meta = useApp(({ dataset }) => dataset.meta)
  const { mode, facets, versus } = useApp(({ scope }) => scope)
  const { view } = useViewGraph()
  if (place) {
    const heading = place.isEnd ? words.endOf(place.title) : place.title
    return { heading, text: place.slide.text }
  }
  if (mode !== 'compare') return { heading: view.label[lang], text: view.about[lang] }
  const [left, right] = [facets, versus].map((choice) => describeChoice(meta, choice, lang))
  return { heading: words.against(left ?? '', right ?? ''), text: view.label[lang] }
}

interface SaidProps extends Pick<LectureActions, 'place'> {
  readonly read: string | null
  readonly text: string
}

function Said({ place, read, text }: SaidProps) {
  if (read !== null) return <ArrowSentences id={read} />
  if (place?.isEnd) return <EndSlide place={place} />
  return (
    <>
      {place && <StepLine place={place} />}
      <Asked>
        <p className="lecture-text" key={place?.number}>
          {text}
        </p>
      </Asked>
    </>
  )
}

interface LectureWordsProps {
  readonly actions: LectureActions
  /** The arrow whose sentences lie over the words. */
  readonly read: string | null
  readonly isBlocked: boolean
  readonly isOffered: boolean
}

export function LectureWords({ actions, read, isBlocked, isOffered }: LectureWordsProps) {
  const { lang } = useWords()
  const words = LECTURE_WORDS[lang]
  const meta = useApp(({ dataset }) => dataset.meta)
  const { place } = actions
  const { heading, text } = useLectureHeading(place)
  const isAsking = actions.count !== null
  const box = useFitted()
  return (
    <section className="lecture-words" aria-label={words.lecture} ref={box}>
      <h1>{heading}</h1>
      {/* Counting hands is not to be read out at each of them. */}
      <div className="lecture-said" role={isAsking ? undefined : 'status'}>
        <Said place={place} read={read} text={text} />
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
