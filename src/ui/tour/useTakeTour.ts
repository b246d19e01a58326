// A link to a tour that is taken at a press.
import type { MouseEvent } from 'react'
import type { TourCore } from '../../domain/review/dataset.ts'
import { DEFAULT_SCOPE } from '../../domain/scope/scope.ts'
import { linkOfScope } from '../../store/url.ts'
import { useApp, useWords } from '../useApp.ts'
import { fetchLayouts } from '../loading/layouts.ts'
import { isOwn } from '../../domain/lecture/own.ts'
import { TOURS } from './loadTours.ts'
import { useTakeStep } from './useTour.ts'

export interface TourTaking {
  readonly href: string
  readonly onClick: (event: MouseEvent) => void
}

/** What begins a tour; `onTaken` is called once it has begun. */
export function useStartTour(): (
  tour: Pick<TourCore, 'id' | 'views'>,
  onTaken?: () => void,
) => void {
  const takeStep = useTakeStep()
  const own = useApp(({ ownTours }) => ownTours)
  return ({ id, views }, onTaken) => {
    // All it shows is there before it begins: a lost request in its midst would leave a step without
    // its picture.
    const steps = isOwn(id) ? own : TOURS.get()
    void Promise.all([steps, fetchLayouts(views)]).then(([tours]) => {
      const taken = tours.find((t) => t.id === id)
      if (taken) takeStep(taken, 1)
      onTaken?.()
    })
  }
}

/** What makes an element the link to a tour; `onTaken` is called once it has begun. */
export function useTakeTour({ id, views }: TourCore, onTaken: () => void): TourTaking {
  const { lang } = useWords()
  const start = useStartTour()
  return {
    href: linkOfScope({ ...DEFAULT_SCOPE, lang, tour: id }),
    onClick: (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return
      event.preventDefault()
      start({ id, views }, onTaken)
    },
  }
}
