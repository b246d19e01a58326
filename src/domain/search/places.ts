// Places in the review: "2.2.1 ¶1 s2", "2.2.1 p1 s2", "2.2.1 第1段第2句", a paragraph, a section.
import type { Claim } from '../review/dataset.ts'
import { claimIdStem, parseLocator } from '../review/locator.ts'
import { RANK } from './hits.ts'
import type { Hit } from './hits.ts'

const PLACE =
  /^(?:review|综述|section|§)?\s*([aie]|\d(?:\.\d+)*)(?:\s*[-,.]?\s*(?:¶|p|para|paragraph|第)\s*(\d+)\s*段?(?:\s*[-,.]?\s*(?:s|sentence|第)\s*(\d+)\s*句?)?)?$/i

interface Place {
  readonly section: string
  readonly paragraph: string | undefined
  readonly sentence: string | undefined
}

function placeOf(query: string): Place | null {
  const match = PLACE.exec(query.trim())
  if (!match) return null
  const [, section = '', paragraph, sentence] = match
  // A letter alone is the beginning of a word.
  if (/[a-z]/i.test(section) && paragraph === undefined) return null
  return { section: section.toUpperCase(), paragraph, sentence }
}

/** Whether a query can be nothing but a place, be it one of the review or not. */
export function isPlace(query: string): boolean {
  const place = placeOf(query)
  return place !== null && (place.section.includes('.') || place.paragraph !== undefined)
}

const isAt = (wanted: string | undefined, number: number) =>
  wanted === undefined || Number(wanted) === number

/** The sentences with claims at the place a query names, in reading order; none where it names no place. */
export function findPlaces(claims: readonly Claim[], query: string): readonly Hit[] {
  const place = placeOf(query)
  if (!place) return []
  const found = new Map<string, Hit>()
  const rank = isPlace(query) ? RANK.named : RANK.alsoScope
  for (const { locator } of claims) {
    const at = parseLocator(locator)
    if (at?.section !== place.section) continue
    if (!isAt(place.paragraph, at.paragraph) || !isAt(place.sentence, at.sentence)) continue
    const id = claimIdStem(at)
    if (!found.has(id)) found.set(id, { kind: 'place', id, rank })
  }
  return [...found.values()]
}
