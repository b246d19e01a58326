// The reader's own lectures among the tours: in the dataset's list, so that links, lists and exports know them, and whole.
import { isOwn } from '../domain/lecture/own.ts'
import { coreOfTour } from '../domain/lecture/tour.ts'
import type { Dataset } from '../domain/review/dataset.ts'
import type { Tour } from '../domain/review/schemaViews.ts'
import type { AppStore } from './store.ts'

/** The dataset with these lectures, and no others, after its own tours. */
function withOwnTours(dataset: Dataset, own: readonly Tour[]): Dataset {
  const shipped = [...dataset.tours].filter(([id]) => !isOwn(id))
  const tours = new Map([
    ...shipped,
    ...own.map((tour) => [tour.id, coreOfTour(tour, dataset)] as const),
  ])
  const isSame = JSON.stringify([...tours]) === JSON.stringify([...dataset.tours])
  return isSame ? dataset : { ...dataset, tours }
}

/** Puts these lectures in the place of those that the page knew. */
export function ownToursArrived(store: AppStore, ownTours: readonly Tour[]): void {
  store.setState(({ whole, dataset }) => {
    const next = withOwnTours(whole, ownTours)
    const known = dataset === whole ? next : withOwnTours(dataset, ownTours)
    return { ownTours, whole: next, dataset: known }
  })
}
