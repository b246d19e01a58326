// The words of a step: what it says, what can be looked at beside it, and at the end of a tour the ways on.
import { mainCount, sideStepsOf, stepNumber } from '../../domain/lecture/sideSteps.ts'
import { StepText } from '../ask/AskStep.tsx'
import { useWords } from '../useApp.ts'
import { useScroller } from '../useScroller.ts'
import { AfterTour, RecapOfTour } from './AfterTour.tsx'
import { Missing } from './Missing.tsx'
import type { TourPlace } from './useTour.ts'
import { TOUR_WORDS } from './words.ts'

/** What can be looked at beside the step, to return to it. */
function SideSteps({ place }: { readonly place: TourPlace }) {
  const { lang } = useWords()
  const { tour, number, go } = place
  const others = sideStepsOf(tour.steps, number).filter((side) => side !== number)
  if (others.length === 0) return null
  return (
    <p className="tour-sides">
      <span>{TOUR_WORDS[lang].aside}</span>
      {others.map((side) => (
        <button
          key={side}
          type="button"
          className="link"
          onClick={() => {
            go(side)
          }}
        >
          {tour.steps[side - 1]?.short[lang]}
        </button>
      ))}
    </p>
  )
}

function Said({ place }: { readonly place: TourPlace }) {
  const { lang } = useWords()
  return (
    <>
      <StepText text={place.step.text[lang]} />
      <Missing step={place.step} />
      <SideSteps place={place} />
      <RecapOfTour place={place} />
    </>
  )
}

export function StepWords({
  place,
  name,
}: {
  readonly place: TourPlace | null
  readonly name: string
}) {
  const { lang } = useWords()
  const words = TOUR_WORDS[lang]
  return (
    <div className="tour-text" role="status">
      <div className="tour-said" ref={useScroller(name)}>
        <p className="tour-step">
          <strong>{name}</strong>
          {place && (
            <span>{` · ${words.stepOf(stepNumber(place.tour.steps, place.number), mainCount(place.tour.steps))}`}</span>
          )}
        </p>
        {place ? <Said place={place} /> : <p>{words.loading}</p>}
      </div>
      {place && <AfterTour place={place} />}
    </div>
  )
}
