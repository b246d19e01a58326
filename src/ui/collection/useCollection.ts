// What was starred in this browser, for components. How it is kept is fetched when the first star is shown.
import { useSyncExternalStore } from 'react'
import { withToggled } from '../../domain/collection/collection.ts'
import type { Thing } from '../../domain/collection/collection.ts'
import type { Item } from '../../domain/collection/schema.ts'
import { later } from '../loading/later.ts'
import { useLazy } from '../loading/useLazy.ts'
import { usePage } from '../useApp.ts'
import type { CollectionStore } from './collectionOfPage.ts'

const KEPT = later(
  'collection',
  async () => (await import('./collectionOfPage.ts')).collectionOfPage,
  {
    isSaidInPlace: true,
  },
)

const NONE: readonly Item[] = []
const nothing = () => () => undefined

/** The collection's store, or null until it is there. */
function useCollectionStore(): CollectionStore | null {
  const { store } = usePage()
  return useLazy(KEPT)?.(store) ?? null
}

export interface Starred {
  readonly items: readonly Item[]
  readonly toggle: (thing: Thing) => void
}

export function useStarred(): Starred {
  const { store } = usePage()
  const collection = useCollectionStore()
  const items = useSyncExternalStore(
    collection?.subscribe ?? nothing,
    () => collection?.getState().shelf.items ?? NONE,
  )
  return {
    items,
    toggle: (thing) => {
      void KEPT.attempt().then((of) => {
        const { shelf, changed } = of(store).getState()
        changed({ ...shelf, items: withToggled(shelf.items, thing) })
      })
    },
  }
}
