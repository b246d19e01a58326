// What can be done to the collection, and how it is kept.
import { useSyncExternalStore } from 'react'
import { withArrived, withMoved, withNote, without } from '../../domain/collection/collection.ts'
import type { Thing } from '../../domain/collection/collection.ts'
import type { Item } from '../../domain/collection/schema.ts'
import type { ShelfState } from '../../store/shelf.ts'
import { usePage } from '../useApp.ts'
import { collectionOfPage } from './collectionOfPage.ts'

export interface CollectionEdits extends Pick<ShelfState, 'trouble' | 'canUndo'> {
  readonly items: readonly Item[]
  /** How many kept things cannot be read here. */
  readonly unread: number
  readonly move: (thing: Thing, by: -1 | 1) => void
  readonly note: (thing: Thing, text: string) => void
  readonly remove: (thing: Thing) => void
  /** Puts what comes from outside at the end; says how much of it is new. */
  readonly take: (items: readonly Item[]) => number
  readonly undo: () => void
}

export function useCollectionEdits(): CollectionEdits {
  const { store } = usePage()
  const collection = collectionOfPage(store)
  const { shelf, trouble, canUndo, undone } = useSyncExternalStore(
    collection.subscribe,
    collection.getState,
  )
  const change = (next: (items: readonly Item[]) => readonly Item[], of?: string) => {
    const now = collection.getState()
    now.changed({ ...now.shelf, items: next(now.shelf.items) }, of)
  }
  return {
    ...{ items: shelf.items, unread: shelf.unread.length, trouble, canUndo, undo: undone },
    move: (thing, by) => {
      change((items) => withMoved(items, thing, by))
    },
    note: (thing, text) => {
      change((items) => withNote(items, thing, text), `note ${thing.kind} ${thing.id}`)
    },
    remove: (thing) => {
      change((items) => without(items, thing))
    },
    take: (arrived) => {
      const { length } = collection.getState().shelf.items
      change((items) => withArrived(items, arrived))
      return collection.getState().shelf.items.length - length
    },
  }
}
