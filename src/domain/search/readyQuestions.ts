// The questions that the page asks itself, and its tours, found by what is typed: whole, begun, or in other words
// about the same.
import { RANK } from './hits.ts'
import type { Hit } from './hits.ts'
import type { NameTable } from './names.ts'
import { keyOf } from './plainText.ts'
import { matterOf, readNames, wayOf } from './question.ts'
import type { Reading } from './question.ts'

/** A question that the page asks itself, or a tour by its title, in each language. */
export interface ReadyQuestion {
  readonly id: string
  readonly texts: readonly string[]
}

interface Ready {
  readonly names: NameTable
  readonly ready: readonly ReadyQuestion[]
  readonly tours: readonly ReadyQuestion[]
}

const readings = new WeakMap<NameTable, Map<string, Reading | null>>()

/** A text taken apart, or null for one that names nothing; once for a table of names. */
function readingOf(names: NameTable, text: string): Reading | null {
  const known = readings.get(names) ?? new Map<string, Reading | null>()
  readings.set(names, known)
  const before = known.get(text)
  const reading = before === undefined ? readNames(names, text) : before
  known.set(text, reading)
  return reading
}

/** As much of a ready-made question as must be typed before it is offered. */
const BEGUN = 8

/** The ready-made questions that a query is, begins, or asks the same as; and tours about the same. */
export function readyHits(asked: Ready, query: string, reading: Reading | null): readonly Hit[] {
  const key = keyOf(query)
  const alike = (one: ReadyQuestion): readonly Reading[] =>
    one.texts
      .flatMap((text) => readingOf(asked.names, text) ?? [])
      .filter((other) => reading !== null && matterOf(other) === matterOf(reading))
  const isSame = (one: ReadyQuestion) => alike(one).length > 0
  const rankOf = (one: ReadyQuestion): number | null => {
    const keys = one.texts.map(keyOf)
    if (keys.includes(key)) return RANK.named
    // What asks no way round is answered by itself first, and then by what asks one.
    const same = alike(one)
    if (same.some((other) => reading && wayOf(other) === wayOf(reading))) return RANK.asked
    if (same.length > 0) return RANK.askedBeside
    return key.length >= BEGUN && keys.some((text) => text.startsWith(key)) ? RANK.begins : null
  }
  const questions = asked.ready.flatMap((one): Hit[] => {
    const rank = rankOf(one)
    return rank === null ? [] : [{ kind: 'question', id: one.id, rank }]
  })
  // To begin a tour is too much for a question that is understood in part.
  const tours = reading?.unread.length === 0 ? asked.tours.filter(isSame) : []
  return [...questions, ...tours.map(({ id }): Hit => ({ kind: 'tour', id, rank: RANK.tour }))]
}
