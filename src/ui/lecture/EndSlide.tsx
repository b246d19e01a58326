// After the last step: what has been said, in short, what the review does not say of it, and the way on.
import type { MouseEvent, ReactNode } from 'react'
import { isOwn } from '../../domain/lecture/own.ts'
import type { TourCore } from '../../domain/review/dataset.ts'
import { DEFAULT_SCOPE } from '../../domain/scope/scope.ts'
import { useTakeTour } from '../tour/useTakeTour.ts'
import { useApp, useWords } from '../useApp.ts'
import type { LecturePlace } from './useLecturePlace.ts'
import { useSilences } from './useSilences.ts'
import { LECTURE_WORDS } from './words.ts'

/** What stands after the one that is shown, in the order of the data. */
function nextOf<T>(all: ReadonlyMap<string, T>, id: string): T | undefined {
  const ids = [...all.keys()]
  return all.get(ids[ids.indexOf(id) + 1] ?? '')
}

interface NextButtonProps {
  readonly onClick: (event: MouseEvent) => void
  readonly children: ReactNode
}

function NextButton(props: NextButtonProps) {
  const words = LECTURE_WORDS[useWords().lang]
  return (
    <button type="button" onClick={props.onClick}>
      <span>{words.goOnWith}</span> <strong>{props.children}</strong>
    </button>
  )
}

const noOneWaits = () => undefined

function TakeTour({ tour }: { readonly tour: TourCore }) {
  const { lang } = useWords()
  const { onClick } = useTakeTour(tour, noOneWaits)
  return <NextButton onClick={onClick}>{tour.label[lang]}</NextButton>
}

function NextView() {
  const { lang } = useWords()
  const views = useApp(({ dataset }) => dataset.views)
  const view = useApp(({ scope }) => scope.view)
  const open = useApp(({ linkOpened }) => linkOpened)
  const next = nextOf(views, view)
  if (!next) return null
  return (
    <NextButton
      onClick={() => {
        open({ ...DEFAULT_SCOPE, lang, lecture: true, view: next.id }, [])
      }}
    >
      {next.label[lang]}
    </NextButton>
  )
}

function Next({ tour }: Pick<LecturePlace, 'tour'>) {
  const tours = useApp(({ dataset }) => dataset.tours)
  if (tour === null) return <NextView />
  if (isOwn(tour)) return null
  const next = nextOf(new Map([...tours].filter(([id]) => !isOwn(id))), tour)
  return next && <TakeTour tour={next} />
}

function NotSaid({ tour }: Pick<LecturePlace, 'tour'>) {
  const words = LECTURE_WORDS[useWords().lang]
  const { of, lines } = useSilences(tour)
  if (lines.length === 0) return null
  return (
    <>
      <h2>{words.notSaid(of)}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  )
}

export function EndSlide({ place }: { readonly place: LecturePlace }) {
  const told = place.slides.filter(({ isRecalled }) => isRecalled)
  // A view that has no message is what it is about.
  const recalled = told.length > 0 ? told.map(({ short }) => short) : [place.slides[0]?.text]
  return (
    <div className="lecture-end">
      <div className="lecture-text">
        <ul>
          {recalled.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        <NotSaid tour={place.tour} />
      </div>
      <Next tour={place.tour} />
    </div>
  )
}
