// The lectures that a browser keeps. Law: however two windows change them at once, no lecture of either is lost: where
// both have changed one, both are kept.
import { lectureOf, lectureText } from './readLecture.ts'
import type { Lecture } from './schema.ts'

export interface Shelf {
  readonly lectures: readonly Lecture[]
  /** What was kept and cannot be read here, as it stands: it is kept on. */
  readonly unread: readonly unknown[]
}

export const EMPTY_SHELF: Shelf = { lectures: [], unread: [] }

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** The shelf as it is kept, read by the door that files come through. */
export function shelfOf(kept: unknown): Shelf {
  const items: readonly unknown[] =
    isRecord(kept) && Array.isArray(kept['lectures']) ? kept['lectures'] : []
  const read = items.map((item) => ({ item, ...lectureOf(item) }))
  const seen = new Set<string>()
  const lectures: Lecture[] = []
  const unread: unknown[] = []
  for (const { item, lecture } of read) {
    if (lecture && !seen.has(lecture.id)) lectures.push(lecture)
    else unread.push(item)
    if (lecture) seen.add(lecture.id)
  }
  return { lectures, unread }
}

/** The shelf in the form in which it is kept. */
export function keptShelf({ lectures, unread }: Shelf): { readonly lectures: readonly unknown[] } {
  const files = lectures.map((lecture): unknown => JSON.parse(lectureText(lecture)))
  return { lectures: [...files, ...unread] }
}

const isSame = (a: Lecture | undefined, b: Lecture | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && lectureText(a) === lectureText(b))

const find = ({ lectures }: Shelf, id: string) => lectures.find((lecture) => lecture.id === id)

/** With a lecture put in, in the place of the one with its id. */
export function withLecture(shelf: Shelf, lecture: Lecture): Shelf {
  const isThere = find(shelf, lecture.id) !== undefined
  const lectures = isThere
    ? shelf.lectures.map((each) => (each.id === lecture.id ? lecture : each))
    : [...shelf.lectures, lecture]
  return { ...shelf, lectures }
}

export function withoutLecture(shelf: Shelf, id: string): Shelf {
  return { ...shelf, lectures: shelf.lectures.filter((lecture) => lecture.id !== id) }
}

/** With a lecture that comes from outside, and the id it has here: one that differs from its namesake gets its own. */
export function withArrived(
  shelf: Shelf,
  lecture: Lecture,
  newId: () => string,
): { readonly shelf: Shelf; readonly id: string } {
  const there = find(shelf, lecture.id)
  if (isSame(there, lecture)) return { shelf, id: lecture.id }
  const id = there ? newId() : lecture.id
  return { shelf: withLecture(shelf, { ...lecture, id }), id }
}

/**
 * What two windows have made of one shelf: `theirs` with all that `mine` has changed since `base`. A lecture that both
 * have changed is there twice, theirs under its id; one that one has thrown away and the other changed stays.
 */
export function mergeShelves(base: Shelf, mine: Shelf, theirs: Shelf, newId: () => string): Shelf {
  const isChanged = (shelf: Shelf, id: string) => !isSame(find(shelf, id), find(base, id))
  let merged = theirs
  for (const { id } of base.lectures) {
    if (!find(mine, id) && !isChanged(theirs, id)) merged = withoutLecture(merged, id)
  }
  for (const lecture of mine.lectures) {
    if (!isChanged(mine, lecture.id)) continue
    const isTheirs = isChanged(theirs, lecture.id) && find(theirs, lecture.id) !== undefined
    merged = isTheirs ? withArrived(merged, lecture, newId).shelf : withLecture(merged, lecture)
  }
  return merged
}
