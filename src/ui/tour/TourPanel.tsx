// The step of a tour in words, at the foot of the diagram. Shown while the scope names a tour; each
// change of step is said politely.
import { useEffect, useEffectEvent, useLayoutEffect, useState } from 'react'
import type { ReactNode } from 'react'
import {
  lastStep,
  mainCount,
  mainStepOf,
  stepNumber,
  stepOf,
} from '../../domain/lecture/sideSteps.ts'
import { StepAsk } from '../ask/AskStep.tsx'
import { DETAILS_ID } from '../focus.ts'
import { plainKey } from '../plainKey.ts'
import { useApp, useWords } from '../useApp.ts'
import { isKeyTaken, isPlainKey, strideOfKey } from './stepKeys.ts'
import { useIsAskingLast } from './useEnd.ts'
import { StepWords } from './StepWords.tsx'
import { useTour } from './useTour.ts'
import type { TourPlace, TourStep } from './useTour.ts'
import { TOUR_WORDS } from './words.ts'
import '../css/tour.css'

const LAST_ASKS_ID = 'tour-last-asks'

/** A clicker's keys, unless what has the focus needs them. */
function useTourKeys(place: TourPlace | null): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!place || event.defaultPrevented || !isPlainKey(event)) return
    const key = plainKey(event.key)
    if (isKeyTaken(event.target, key)) return
    const stride = strideOfKey(key)
    if (stride === null && key !== 'Escape') return
    event.preventDefault()
    if (stride === null) place.leave()
    else place.go(stepOf(stride, place.tour.steps, place.number))
  })
  useEffect(function listenToKeys() {
    const listen = (event: KeyboardEvent) => {
      onKey(event)
    }
    window.addEventListener('keydown', listen)
    return () => {
      window.removeEventListener('keydown', listen)
    }
  }, [])
}

/**
 * Whether the details stand in the place of the step, where there is no room for both: asked for, or
 * because the reader has picked something else than the step did.
 */
function useReading(place: TourPlace | null): readonly [boolean, (isReading: boolean) => void] {
  const select = useApp(({ scope }) => scope.select)
  const at = place && `${place.tour.id} ${place.number}`
  const [seen, setSeen] = useState({ at, select, isReading: false })
  if (seen.at !== at || seen.select !== select) {
    const ofStep = place && new URLSearchParams(place.step.link).get('select')
    setSeen({ at, select, isReading: seen.at === at && select !== null && select !== ofStep })
  }
  return [
    seen.isReading,
    (isReading) => {
      setSeen({ at, select, isReading })
    },
  ]
}

function DetailsButton(props: {
  readonly isReading: boolean
  readonly onRead: (isReading: boolean) => void
}) {
  const { isReading, onRead } = props
  const { details } = useWords()
  const hasDetails = useApp(({ scope }) => scope.select !== null)
  if (!hasDetails) return null
  return (
    <button
      type="button"
      className="narrow"
      aria-expanded={isReading}
      aria-controls={DETAILS_ID}
      onClick={() => {
        onRead(!isReading)
      }}
    >
      {details}
    </button>
  )
}

function StepButtons({ place, children }: { readonly place: TourPlace; children: ReactNode }) {
  const { lang } = useWords()
  const words = TOUR_WORDS[lang]
  const { number, tour, go, leave } = place
  const { steps } = tour
  const isSide = mainStepOf(steps, number) !== number
  const isAskingLast = useIsAskingLast(place)
  return (
    <div className="tour-buttons">
      <button
        type="button"
        aria-disabled={number === 1}
        onClick={() => {
          go(stepOf('previous', steps, number))
        }}
      >
        {`‹ ${words.back}`}
      </button>
      <button
        type="button"
        className="primary"
        aria-disabled={number === lastStep(steps)}
        aria-describedby={isAskingLast ? LAST_ASKS_ID : undefined}
        onClick={() => {
          go(stepOf('next', steps, number))
        }}
      >
        {isSide ? `‹ ${words.return}` : `${words.next} ›`}
      </button>
      {children}
      <button type="button" className="plain" onClick={leave}>
        {words.leave}
      </button>
    </div>
  )
}

/** Why there is no next step, and what brings the ways on, where the last one asks. */
function LastAsks({ place }: { readonly place: TourPlace }) {
  const words = TOUR_WORDS[useWords().lang]
  if (!useIsAskingLast(place)) return null
  return (
    <>
      <span id={LAST_ASKS_ID}>{words.lastAsks}</span>{' '}
    </>
  )
}

export interface TourPanelProps {
  /** Told which step is taken, so that the diagram can highlight what it speaks of. */
  readonly onStep: (step: TourStep | undefined) => void
}

export function TourPanel({ onStep }: TourPanelProps) {
  const { lang } = useWords()
  const words = TOUR_WORDS[lang]
  const place = useTour()
  const label = useApp(({ dataset, scope }) => dataset.tours.get(scope.tour ?? '')?.label)
  const name = label?.[lang] ?? words.tours
  const step = place?.step
  useTourKeys(place)
  const [isReading, read] = useReading(place)
  // Before the step is painted, or the lights of the last one would flash up in it.
  useLayoutEffect(
    function lightTheStep() {
      onStep(step)
    },
    [onStep, step],
  )
  return (
    <section className={isReading ? 'tour-panel reading' : 'tour-panel'} aria-label={name}>
      <StepWords place={place} name={name} />
      <StepAsk>{place && <LastAsks place={place} />}</StepAsk>
      {place && (
        <StepButtons place={place}>
          <DetailsButton isReading={isReading} onRead={read} />
        </StepButtons>
      )}
      {place && (
        <progress
          className="tour-progress"
          aria-label={words.stepOf(
            stepNumber(place.tour.steps, place.number),
            mainCount(place.tour.steps),
          )}
          value={place.number}
          max={place.count}
        />
      )}
    </section>
  )
}
