// What the speaker reads: one sentence to say first, then the rest of the notes with their places in the
// review, and what the audience sees; beside it what comes next, with its picture, and all steps to jump to.
import { isOwn } from '../../domain/lecture/own.ts'
import { mainCount, sideStepsOf, stepNumber } from '../../domain/lecture/sideSteps.ts'
import { missingIn } from '../../store/missing.ts'
import { fittingAnswer } from '../../domain/graph/predicted.ts'
import { describeTold, letterOf, predictionWords } from '../../domain/words/describePrediction.ts'
import { AskedText } from '../ask/AskCard.tsx'
import { useAnswer, useQuestion } from '../ask/useQuestion.ts'
import { TOUR_WORDS } from '../tour/words.ts'
import { useApp, useWords } from '../useApp.ts'
import type { LectureScreen } from './fullScreenRule.ts'
import { NextPicture } from './NextPicture.tsx'
import { NotesClock } from './NotesClock.tsx'
import { TypedStep } from './TypedStep.tsx'
import type { TypedStepProps } from './TypedStep.tsx'
import type { LecturePlace } from './useLecturePlace.ts'
import { LECTURE_WORDS } from './words.ts'

/** Only where full screen can be had at all. A key pressed here for it must not seem dead. */
function ScreenLine({ isFull, isAskedInNotes }: LectureScreen) {
  const words = LECTURE_WORDS[useWords().lang]
  if (isFull || !document.fullscreenEnabled) return null
  if (!isAskedInNotes) return <p className="hint">{words.notFull}</p>
  return (
    <p className="hint asked" role="alert">
      {words.notFullHere}
    </p>
  )
}

interface AtPlace {
  readonly place: LecturePlace
}

/** For the speaker alone: which answer is right, and why. */
function Answer() {
  const { lang } = useWords()
  const whole = useApp((state) => state.whole)
  const scope = useApp((state) => state.scope)
  const answer = useAnswer()
  if (!answer || scope.ask === null) return null
  const [best] = fittingAnswer(answer)
  return (
    <>
      <h2>{LECTURE_WORDS[lang].answer}</h2>
      <p className="say">{`${letterOf(best)} · ${predictionWords(scope.ask, lang)[best]}`}</p>
      <p className="places">{describeTold(whole, answer, scope, lang)}</p>
    </>
  )
}

function Shown({ place }: AtPlace) {
  const words = LECTURE_WORDS[useWords().lang]
  const question = useQuestion()
  if (place.isEnd) return <p className="shown">{words.end}</p>
  if (question?.committed === null) return <AskedText question={question} className="shown" />
  return <p className="shown">{place.slide.text}</p>
}

function NextUp({ place }: AtPlace) {
  const words = LECTURE_WORDS[useWords().lang]
  const { next, isEnd } = place
  return (
    <>
      <h2>{words.nextUp}</h2>
      <p className="next">{next?.text ?? (isEnd ? words.nothingNext : words.end)}</p>
      {next && !isEnd && <NextPicture place={place} />}
    </>
  )
}

function ToSay({ place }: AtPlace) {
  const words = LECTURE_WORDS[useWords().lang]
  const { isEnd, slide } = place
  const isAsking = useQuestion() !== null && !isEnd
  return (
    <>
      {isAsking && <Answer />}
      <h2>{words.say}</h2>
      <p className="say">{isEnd ? words.end : slide.short}</p>
      {!isEnd && <p className="places">{slide.notes}</p>}
      {isEnd && place.tour !== null && !isOwn(place.tour) && (
        <p className="places">{words.testCode}</p>
      )}
      <h2>{words.nowShown}</h2>
      <Shown place={place} />
    </>
  )
}

/** What else can be shown now, and what the step names that is not there. */
function BesideStep({ place }: AtPlace) {
  const { lang } = useWords()
  const words = LECTURE_WORDS[lang]
  const dataset = useApp((state) => state.whole)
  const sides = sideStepsOf(place.slides, place.number).map((at) => place.slides[at - 1]?.short)
  const missing = place.tour === null ? [] : missingIn(place.slide.highlighted, dataset)
  return (
    <>
      {sides.length > 0 && <p className="hint">{words.sides(sides.join('; '))}</p>}
      {missing.length > 0 && <p className="hint">{TOUR_WORDS[lang].missing(missing.join(', '))}</p>}
    </>
  )
}

/** Every step by its number and its short sentence. */
function StepList({ place }: AtPlace) {
  const words = LECTURE_WORDS[useWords().lang]
  return (
    <nav aria-label={words.steps}>
      <h2>{words.steps}</h2>
      <ol>
        {place.slides.map(({ short }, at) => (
          <li key={at}>
            <button
              type="button"
              aria-current={place.number === at + 1 ? 'step' : undefined}
              onClick={() => {
                place.go(at + 1)
              }}
            >
              {`${stepNumber(place.slides, at + 1)} · ${short}`}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}

export interface NotesPageProps extends TypedStepProps {
  readonly screen: LectureScreen
}

export function NotesPage({ place, screen, typed }: NotesPageProps) {
  const isTour = useApp(({ scope }) => scope.tour !== null)
  const { lang } = useWords()
  const words = LECTURE_WORDS[lang]
  const at =
    place &&
    (place.isEnd ? words.end : TOUR_WORDS[lang].stepOf(place.label, mainCount(place.slides)))
  return (
    <main>
      <header>
        <h1>{place ? `${place.title} · ${at ?? ''}` : words.notesTitle}</h1>
        <NotesClock place={place} />
      </header>
      <TypedStep place={place} typed={typed} />
      <ScreenLine {...screen} />
      {place ? (
        <div className="columns">
          <div>
            <ToSay place={place} />
            <BesideStep place={place} />
          </div>
          <div>
            <NextUp place={place} />
            <StepList place={place} />
          </div>
        </div>
      ) : (
        <p>{isTour ? TOUR_WORDS[lang].loading : words.noTour}</p>
      )}
    </main>
  )
}
