// The end of a tour that is shipped: it comes with the answer to what its last step asks.
import { isOwn } from '../../domain/lecture/own.ts'
import { lastStep } from '../../domain/lecture/sideSteps.ts'
import { hiddenAsk } from '../../store/veil.ts'
import { useApp } from '../useApp.ts'
import type { TourPlace } from './useTour.ts'

const isLast = ({ tour, number }: TourPlace) => number === lastStep(tour.steps) && !isOwn(tour.id)

const useIsAsking = () => useApp((state) => hiddenAsk(state) !== null)

export function useIsEnd(place: TourPlace): boolean {
  const isAsking = useIsAsking()
  return isLast(place) && !isAsking
}

/** Whether the ways on wait for an answer. */
export function useIsAskingLast(place: TourPlace): boolean {
  const isAsking = useIsAsking()
  return isLast(place) && isAsking
}
