// A tour by its id: a shipped one, whose steps are fetched, or a lecture of the reader's own.
import { isOwn } from '../../domain/lecture/own.ts'
import type { Tour } from '../../domain/review/schemaViews.ts'
import { useLazy } from '../loading/useLazy.ts'
import { useApp } from '../useApp.ts'
import { TOURS } from './loadTours.ts'

/** Nothing without an id, or before its steps are there. */
export function useTourOf(id: string | null): Tour | undefined {
  const own = useApp(({ ownTours }) => ownTours)
  const shipped = useLazy(TOURS, id !== null && !isOwn(id))
  return [...own, ...(shipped ?? [])].find((tour) => tour.id === id)
}
