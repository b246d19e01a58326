// The collection that a browser keeps. Law: what cannot be read here, of a later version, say, is kept on as it stands.
import { isRecord } from '../lecture/readFile.ts'
import { keyOf, mergeCollections } from './collection.ts'
import { collectionOf } from './readCollection.ts'
import { FORMAT, VERSION } from './schema.ts'
import type { Item } from './schema.ts'

export interface Collection {
  readonly items: readonly Item[]
  /** What was kept and cannot be read. */
  readonly unread: readonly unknown[]
}

const EMPTY: Collection = { items: [], unread: [] }

const fileOf = (items: readonly unknown[]) => ({ format: FORMAT, version: VERSION, items })

function read(kept: unknown): Collection {
  const all: readonly unknown[] =
    isRecord(kept) && Array.isArray(kept['items']) ? kept['items'] : []
  const items = new Map<string, Item>()
  const unread: unknown[] = []
  for (const raw of all) {
    const item = collectionOf(fileOf([raw])).items?.[0]
    if (item && !items.has(keyOf(item))) items.set(keyOf(item), item)
    else if (!item) unread.push(raw)
  }
  return { items: [...items.values()], unread }
}

const write = ({ items, unread }: Collection) => fileOf([...items, ...unread])

/** How a collection is kept, and joined with what another window has kept. */
export const COLLECTION_KEPT = {
  empty: EMPTY,
  read,
  write,
  merge: (base: Collection, mine: Collection, theirs: Collection): Collection => ({
    items: mergeCollections(base.items, mine.items, theirs.items),
    unread: theirs.unread,
  }),
}
