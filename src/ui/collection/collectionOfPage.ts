// The collection of a page: one for each store, read when it is first asked for.
import { COLLECTION_KEPT } from '../../domain/collection/kept.ts'
import type { Collection } from '../../domain/collection/kept.ts'
import { createKeptStore } from '../../store/shelf.ts'
import type { ShelfStore } from '../../store/shelf.ts'
import type { AppStore } from '../../store/store.ts'
import { shelfStorage } from '../ownLecture/shelfStorage.ts'

export type CollectionStore = ShelfStore<Collection>

const collections = new WeakMap<AppStore, CollectionStore>()

export function collectionOfPage(store: AppStore): CollectionStore {
  const there = collections.get(store)
  if (there) return there
  const collection = createKeptStore(shelfStorage('bone-autophagy-collection'), COLLECTION_KEPT)
  collections.set(store, collection)
  return collection
}
