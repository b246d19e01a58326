// A collection that came in the link: put beside what is there, and what is wrong with it.
import { withArrived } from '../../domain/collection/collection.ts'
import type { LectureFault } from '../../domain/lecture/faults.ts'
import { unpackCollection } from '../../store/collectionLink.ts'
import type { AppStore } from '../../store/store.ts'
import { collectionOfPage } from './collectionOfPage.ts'

export async function openCollection(
  store: AppStore,
  hash: string,
): Promise<readonly LectureFault[]> {
  const sent = unpackCollection(hash)
  if (!sent?.items) return sent?.faults ?? []
  const collection = collectionOfPage(store)
  await collection.settled()
  const { shelf, changed } = collection.getState()
  const items = withArrived(shelf.items, sent.items)
  if (JSON.stringify(items) !== JSON.stringify(shelf.items)) changed({ ...shelf, items })
  return []
}
