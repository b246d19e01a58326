// The step of a tour in words, at the foot of the diagram. Shown while the scope names a tour; each
// change of step is said politely.
import { useEffect, useEffectEvent, useLayoutEffect } from 'react'
import { useApp, useWords } from '../useApp.ts'
import { isKeyTaken, isPlainKey, stepOfKey } from './stepKeys.ts'
import { useLit, useTour } from './useTour.ts'
import type { TourPlace } from './useTour.ts'
import { TOUR_WORDS } from './words.ts'
import '../css/tour.css'

/** A clicker's keys, unless what has the focus needs them. */
function useTourKeys(place: TourPlace | null): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!place || event.defaultPrevented || !isPlainKey(event)) return
    if (isKeyTaken(event.target, event.key)) return
    const step = stepOfKey(event.key, place.number, place.count)
    if (step === null && event.key !== 'Escape') return
    event.preventDefault()
    if (step === null) place.leave()
    else place.go(step)
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

function StepButtons({ place }: { readonly place: TourPlace }) {
  const { lang } = useWords()
  const words = TOUR_WORDS[lang]
  const { number, count, go, leave } = place
  return (
    <div className="tour-buttons">
      <button
        type="button"
        aria-disabled={number === 1}
        onClick={() => {
          go(number - 1)
        }}
      >
        ‹ {words.back}
      </button>
      <button
        type="button"
        className="primary"
        aria-disabled={number === count}
        onClick={() => {
          go(number + 1)
        }}
      >
        {words.next} ›
      </button>
      <button type="button" className="plain" onClick={leave}>
        {words.leave}
      </button>
    </div>
  )
}

export interface TourPanelProps {
  /** Told what the step speaks of, so that the diagram can keep it lit. */
  readonly onLit: (lit: readonly string[] | undefined) => void
}

export function TourPanel({ onLit }: TourPanelProps) {
  const { lang } = useWords()
  const words = TOUR_WORDS[lang]
  const place = useTour()
  const label = useApp(({ dataset, scope }) => dataset.tours.get(scope.tour ?? '')?.label)
  const lit = useLit(place)
  useTourKeys(place)
  // Before the step is painted, or the lights of the last one would flash up in it.
  useLayoutEffect(
    function lightTheStep() {
      onLit(lit)
    },
    [lit, onLit],
  )
  return (
    <section className="tour-panel" aria-label={label?.[lang] ?? words.tours}>
      <div className="tour-text" role="status">
        <p className="tour-step">
          <strong>{label?.[lang]}</strong>
          {place && <span> · {words.stepOf(place.number, place.count)}</span>}
        </p>
        <p>{place ? place.step.text[lang] : words.loading}</p>
      </div>
      {place && <StepButtons place={place} />}
      {place && (
        <progress
          className="tour-progress"
          aria-label={words.stepOf(place.number, place.count)}
          value={place.number}
          max={place.count}
        />
      )}
    </section>
  )
}
