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

type Matters = ReadonlyMap<ReadyQuestion, ReadonlySet<string>>

const matters = new WeakMap<NameTable, Matters>()

/** What each of them is about, in each language; read once for a table of names. */
function readyMatters({ names, ready, tours }: Ready): Matters {
  const known = matters.get(names)
  if (known) return known
  const made = new Map(
    [...ready, ...tours].map((one) => {
      const readings = one.texts.flatMap((text) => readNames(names, text) ?? [])
      return [one, new Set(readings.map(matterOf))] as const
    }),
  )
  matters.set(names, made)
  return made
}

/** As much of a ready-made question as must be typed before it is offered. */
const BEGUN = 8

/** The ready-made questions that a query is, begins, or asks the same as; and tours about the same. */
export function readyHits(asked: Ready, query: string, reading: Reading | null): readonly Hit[] {
  const key = keyOf(query)
  const matter = reading && matterOf(reading)
  const isSame = (one: ReadyQuestion) =>
    matter !== null && readyMatters(asked).get(one)?.has(matter) === true
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
  const tours = asked.tours.filter(isSame)
  return [...questions, ...tours.map(({ id }): Hit => ({ kind: 'tour', id, rank: RANK.tour }))]
}
