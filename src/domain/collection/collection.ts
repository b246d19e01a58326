// What can be done to a collection. Invariant: each thing is in it once, and a change returns a new list whose file can
// be read again.
import { fitText } from '../lecture/fitText.ts'
import type { Item } from './schema.ts'

/** What is kept: a thing by its kind and its name in the data. */
export type Thing = Pick<Item, 'kind' | 'id'>

/** One name for each thing, whatever its kind. */
export const keyOf = ({ kind, id }: Thing): string => `${kind} ${id}`

export const isIn = (items: readonly Item[], thing: Thing): boolean =>
  items.some((item) => keyOf(item) === keyOf(thing))

/** Takes out what is in, and puts in at the end what is not. */
export function withToggled(items: readonly Item[], { kind, id }: Thing): readonly Item[] {
  return isIn(items, { kind, id }) ? without(items, { kind, id }) : [...items, { kind, id }]
}

export function without(items: readonly Item[], thing: Thing): readonly Item[] {
  return items.filter((item) => keyOf(item) !== keyOf(thing))
}

/** With one thing a place further up or down, where there is one. */
export function withMoved(items: readonly Item[], thing: Thing, by: -1 | 1): readonly Item[] {
  const from = items.findIndex((item) => keyOf(item) === keyOf(thing))
  const item = items[from]
  const other = items[from + by]
  if (!item || !other) return items
  return items.map((each, i) => (i === from ? other : i === from + by ? item : each))
}

/** With a note on one thing; an empty one takes the note away. */
export function withNote(items: readonly Item[], thing: Thing, text: string): readonly Item[] {
  const note = fitText(text)
  return items.map((item) => {
    if (keyOf(item) !== keyOf(thing)) return item
    const { kind, id } = item
    return note.trim() === '' ? { kind, id } : { kind, id, note }
  })
}

/** Two notes on one thing, neither lost. */
function bothNotes(mine: string | undefined, theirs: string | undefined): string | undefined {
  if (mine === undefined || theirs === undefined || theirs.includes(mine)) return theirs ?? mine
  if (mine.includes(theirs)) return mine
  return fitText(`${theirs}\n${mine}`)
}

/** With what comes from outside after what is there; of what is in both the notes are joined. */
export function withArrived(items: readonly Item[], arrived: readonly Item[]): readonly Item[] {
  const all = new Map(items.map((item) => [keyOf(item), item]))
  for (const item of arrived) {
    const there = all.get(keyOf(item))
    const note = bothNotes(item.note, there?.note)
    const { kind, id } = item
    all.set(keyOf(item), note === undefined ? { kind, id } : { kind, id, note })
  }
  return [...all.values()]
}

/** One thing as two windows have it: with the note of the one that changed it, or of both. */
function mergedItem(was: Item | undefined, mine?: Item, theirs?: Item): readonly Item[] {
  const there = theirs ?? mine
  if (!there) return []
  const { kind, id } = there
  const isMineOld = mine?.note === was?.note && theirs !== undefined
  const isTheirsOld = theirs?.note === was?.note && mine !== undefined
  const both = () => bothNotes(mine?.note, theirs?.note)
  const note = isMineOld ? theirs.note : isTheirsOld ? mine.note : both()
  return [note === undefined ? { kind, id } : { kind, id, note }]
}

/**
 * What two windows have made of one collection: what either put in is in; what one took out is out, unless the other
 * has written a note on it since; of a note that both changed both are kept. The order is that of the window that
 * changed it last: `theirs`, unless it is as it was.
 */
export function mergeCollections(
  base: readonly Item[],
  mine: readonly Item[],
  theirs: readonly Item[],
): readonly Item[] {
  const find = (list: readonly Item[], key: string) => list.find((item) => keyOf(item) === key)
  const before = new Map(base.map((item) => [keyOf(item), item]))
  const isGone = (list: readonly Item[], other: readonly Item[], key: string) =>
    before.has(key) && !find(list, key) && find(other, key)?.note === before.get(key)?.note
  const isSameOrder =
    base.length === theirs.length &&
    base.every((item, i) => theirs[i] && keyOf(item) === keyOf(theirs[i]))
  const [first, second] = isSameOrder ? [mine, theirs] : [theirs, mine]
  const keys = new Set([...first, ...second].map(keyOf))
  return [...keys].flatMap((key) => {
    if (isGone(mine, theirs, key) || isGone(theirs, mine, key)) return []
    return mergedItem(before.get(key), find(mine, key), find(theirs, key))
  })
}
