// The questions that the page asks itself, found by what is typed: whole, begun, or in other words about the same.
import { RANK } from './hits.ts'
import type { Hit } from './hits.ts'
import type { NameTable } from './names.ts'
import { keyOf } from './plainText.ts'
import { matterOf, readQuestion } from './question.ts'
import type { Reading } from './question.ts'

/** A question that the page asks itself, in each language. */
export interface ReadyQuestion {
  readonly id: string
  readonly texts: readonly string[]
}

interface Ready {
  readonly names: NameTable
  readonly ready: readonly ReadyQuestion[]
}

const matters = new WeakMap<NameTable, ReadonlyMap<string, ReadonlySet<string>>>()

/** What each ready-made question is about, in each language; read once for a table of names. */
function readyMatters({ names, ready }: Ready): ReadonlyMap<string, ReadonlySet<string>> {
  const known = matters.get(names)
  if (known) return known
  const made = new Map(
    ready.map(({ id, texts }) => {
      const readings = texts.flatMap((text) => readQuestion(names, text) ?? [])
      return [id, new Set(readings.map(matterOf))] as const
    }),
  )
  matters.set(names, made)
  return made
}

/** As much of a ready-made question as must be typed before it is offered. */
const BEGUN = 8

/** The ready-made questions that a query is, begins, or asks the same as. */
export function readyHits(asked: Ready, query: string, reading: Reading | null): readonly Hit[] {
  const key = keyOf(query)
  const matter = reading && matterOf(reading)
  return asked.ready.flatMap(({ id, texts }): Hit[] => {
    const keys = texts.map(keyOf)
    if (keys.includes(key)) return [{ kind: 'question', id, rank: RANK.named }]
    const isSame = matter !== null && readyMatters(asked).get(id)?.has(matter) === true
    if (isSame) return [{ kind: 'question', id, rank: RANK.asked }]
    const isBegun = key.length >= BEGUN && keys.some((text) => text.startsWith(key))
    return isBegun ? [{ kind: 'question', id, rank: RANK.begins }] : []
  })
}
