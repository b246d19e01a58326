// The tour that is being taken: its steps once they are there, and the ways on. Going to a step sets
// the whole scope of its link; leaving stays at the scope one is at.
import { useEffect, useRef } from 'react'
import { DEFAULT_SCOPE } from '../../domain/scope/scope.ts'
import type { Scope } from '../../domain/scope/scope.ts'
import type { Tour } from '../../domain/review/schemaViews.ts'
import { scopeOfStep } from '../../store/stepScope.ts'
import { linkOfScope } from '../../store/url.ts'
import { useApp } from '../useApp.ts'
import { useTourOf } from './useTourOf.ts'
import { leftTour } from './leftTour.ts'

export type TourStep = Tour['steps'][number]

export interface TourPlace {
  readonly tour: Tour
  /** Counted from 1. */
  readonly number: number
  readonly step: TourStep
  readonly next: TourStep | null
  readonly count: number
  readonly go: (number: number) => void
  readonly leave: () => void
}

/** Whether a scope says nothing but which step of which tour: a link typed by hand or from a list. */
function isBare(scope: Scope): boolean {
  const { lang, lecture, tour, step } = scope
  return linkOfScope(scope) === linkOfScope({ ...DEFAULT_SCOPE, lang, lecture, tour, step })
}

/** What takes a step: sets its scope and keeps language and lecture mode. */
export function useTakeStep(): (tour: Tour, number: number) => void {
  // What a link names is there also while it is not to be seen.
  const dataset = useApp((state) => state.whole)
  const taken = useApp(({ tourStepTaken }) => tourStepTaken)
  return (tour, number) => {
    const step = tour.steps[number - 1]
    if (step) taken(tour.id, number, scopeOfStep(step, dataset))
  }
}

/** Where one is on the tour of the scope; null without a tour or before its steps are there. */
export function useTour(): TourPlace | null {
  const scope = useApp((state) => state.scope)
  const open = useApp(({ linkOpened }) => linkOpened)
  const takeStep = useTakeStep()
  const tour = useTourOf(scope.tour)
  const step = tour?.steps[scope.step - 1]
  const isChecked = useRef(false)
  useEffect(() => {
    // Once only, so that going back in the history does not get stuck here.
    if (!tour || isChecked.current) return
    isChecked.current = true
    if (isBare(scope)) takeStep(tour, scope.step)
  })
  if (!tour || !step) return null
  const count = tour.steps.length
  return {
    tour,
    number: scope.step,
    step,
    next: tour.steps[scope.step] ?? null,
    count,
    go: (number) => {
      const to = Math.min(Math.max(number, 1), count)
      if (to !== scope.step) takeStep(tour, to)
    },
    leave: () => {
      open(leftTour(scope), [])
    },
  }
}
