// The questions that the page asks itself, and its tours, found by what is typed: whole, begun, or in other words
// about the same.
import { RANK } from './hits.ts'
import type { Hit } from './hits.ts'
import type { NameTable } from './names.ts'
import { keyOf } from './plainText.ts'
import { matterOf, readNames } from './question.ts'
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

const matters = new WeakMap<NameTable, Map<string, string | null>>()

/** What a text is about, or null for one that names nothing; read once for a table of names. */
function matterOfText(names: NameTable, text: string): string | null {
  const known = matters.get(names) ?? new Map<string, string | null>()
  matters.set(names, known)
  let matter = known.get(text)
  if (matter === undefined) {
    const reading = readNames(names, text)
    matter = reading && matterOf(reading)
    known.set(text, matter)
  }
  return matter
}

/** As much of a ready-made question as must be typed before it is offered. */
const BEGUN = 8

/** The ready-made questions that a query is, begins, or asks the same as; and tours about the same. */
export function readyHits(asked: Ready, query: string, reading: Reading | null): readonly Hit[] {
  const key = keyOf(query)
  const matter = reading && matterOf(reading)
  const isSame = (one: ReadyQuestion) =>
    matter !== null && one.texts.some((text) => matterOfText(asked.names, text) === matter)
  const rankOf = (one: ReadyQuestion): number | null => {
    const keys = one.texts.map(keyOf)
    if (keys.includes(key)) return RANK.named
    if (isSame(one)) return RANK.asked
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
