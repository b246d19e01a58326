// Which papers stand beside a claim, and what they say of it. Invariant: a paper that the sentence cites
// and one that was found beside it are never in one list.
import type { Claim, Dataset, Literature } from '../review/dataset.ts'
import type { Paper } from '../review/schemaLiterature.ts'
import type { Verdict } from '../review/vocabulary.ts'

/** A reading by its place in the list of all, where its finding stands too. */
interface PlacedReading {
  readonly place: number
  readonly verdict: Verdict
}

export interface PaperBeside {
  readonly paper: Paper
  /** The numbers under which the claim cites it, in order. */
  readonly numbers: readonly number[]
  /** Numbers of it that stand in the sentence for another of its claims. */
  readonly near: readonly number[]
  /** Numbers under which the review cites it elsewhere alone. */
  readonly elsewhere: readonly number[]
  /** None where it is cited, and nothing is noted of what it says here. */
  readonly readings: readonly PlacedReading[]
}

export interface PapersOfClaim {
  readonly cited: readonly PaperBeside[]
  readonly found: readonly PaperBeside[]
}

interface Index {
  readonly papers: ReadonlyMap<string, Paper>
  /** Claim id to the places of its readings. */
  readonly placesOf: ReadonlyMap<string, readonly number[]>
}

const indexes = new WeakMap<Literature, Index>()

function indexOf(literature: Literature): Index {
  const known = indexes.get(literature)
  if (known) return known
  const placesOf = new Map<string, number[]>()
  literature.readings.forEach(({ claims }, place) => {
    for (const id of claims) {
      const places = placesOf.get(id)
      if (places) places.push(place)
      else placesOf.set(id, [place])
    }
  })
  const made = { papers: new Map(literature.papers.map((paper) => [paper.id, paper])), placesOf }
  indexes.set(literature, made)
  return made
}

/** The numbers under which the review cites a paper anywhere. */
function numbersOf({ cited }: Literature, id: string): readonly number[] {
  return cited.flatMap((paper, i) => (paper === id ? [i + 1] : []))
}

interface Gathered {
  readonly numbers: Set<number>
  readonly near: Set<number>
  readonly readings: PlacedReading[]
}

/** The papers of some readings and numbers, in the order of the numbers and then of the readings. */
function gather(
  literature: Literature,
  numbers: readonly number[],
  places: readonly number[],
): readonly PaperBeside[] {
  const gathered = new Map<string, Gathered>()
  const entryOf = (id: string): Gathered => {
    const entry = gathered.get(id) ?? { numbers: new Set(), near: new Set(), readings: [] }
    gathered.set(id, entry)
    return entry
  }
  const paperOf = (number: number) => literature.cited[number - 1] ?? null
  for (const number of numbers) {
    const id = paperOf(number)
    if (id !== null) entryOf(id).numbers.add(number)
  }
  for (const place of places) {
    const reading = literature.readings[place]
    if (!reading) continue
    const { paper, number, verdict } = reading
    const entry = entryOf(paper)
    entry.readings.push({ place, verdict })
    if (number === undefined || paperOf(number) !== paper) continue
    if (!entry.numbers.has(number)) entry.near.add(number)
  }
  const { papers } = indexOf(literature)
  return [...gathered].flatMap(([id, entry]) => {
    const paper = papers.get(id)
    const inOrder = (list: ReadonlySet<number>) => [...list].sort((a, b) => a - b)
    const { numbers: own, near, readings } = entry
    const elsewhere = numbersOf(literature, id).filter((n) => !own.has(n) && !near.has(n))
    return paper ? [{ paper, numbers: inOrder(own), near: inOrder(near), elsewhere, readings }] : []
  })
}

/** The papers beside a claim, each once: those its sentence cites, and those found beside it. */
export function papersOf(
  literature: Literature,
  claim: Pick<Claim, 'id' | 'citations'>,
): PapersOfClaim {
  return papersOfAll(literature, [claim])
}

/** The papers beside some claims, each once; what one of the claims cites is cited. */
export function papersOfAll(
  literature: Literature,
  claims: readonly Pick<Claim, 'id' | 'citations'>[],
): PapersOfClaim {
  const { placesOf } = indexOf(literature)
  const numbers = new Set(claims.flatMap(({ citations }) => citations))
  const places = new Set(claims.flatMap(({ id }) => placesOf.get(id) ?? []))
  const all = gather(literature, [...numbers], [...places])
  const isCited = ({ numbers, near }: PaperBeside) => numbers.length + near.length > 0
  return { cited: all.filter(isCited), found: all.filter((beside) => !isCited(beside)) }
}

/** One paper with all that is noted of it, wherever that is; undefined where there is none of that id. */
export function paperBeside(literature: Literature, id: string): PaperBeside | undefined {
  const numbers = numbersOf(literature, id)
  const places = literature.readings.flatMap(({ paper }, place) => (paper === id ? [place] : []))
  return gather(literature, numbers, places)[0]
}

/** The claims of a dataset with the papers of each, and the record of every paper. */
export function withPapers(
  { claims }: Pick<Dataset, 'claims'>,
  literature: Literature,
): Required<Pick<Dataset, 'claims' | 'papers'>> {
  const idsOf = (claim: Claim) => {
    const { cited, found } = papersOf(literature, claim)
    return [...cited, ...found].map(({ paper }) => paper.id)
  }
  return {
    claims: claims.map((claim) => ({ ...claim, paperIds: idsOf(claim) })),
    papers: indexOf(literature).papers,
  }
}

/** The papers that were read for what a number is about, and for no single claim. */
export function papersOfTopic(literature: Literature, number: number): readonly PaperBeside[] {
  const places = literature.readings.flatMap((reading, place) =>
    reading.scope === 'topic' && reading.number === number ? [place] : [],
  )
  return gather(literature, [], places)
}

/** The papers that were found beside the review, which it does not cite under any number. */
export function papersBeside(literature: Literature): readonly PaperBeside[] {
  const cited = new Set(literature.cited)
  const places = literature.readings.map((_, place) => place)
  return gather(literature, [], places).filter(({ paper }) => !cited.has(paper.id))
}

/** How many papers say what, and how many are cited with nothing noted of what they say. */
export type VerdictCounts = Readonly<Record<Verdict | 'unread', number>>

/** Each paper is counted once for each verdict it has beside any of the claims. */
export function verdictsOf(
  literature: Literature,
  claims: readonly Pick<Claim, 'id' | 'citations'>[],
): VerdictCounts {
  const said: Readonly<Record<Verdict, Set<string>>> = {
    supports: new Set(),
    partly: new Set(),
    differs: new Set(),
    contradicts: new Set(),
    absent: new Set(),
  }
  const read = new Set<string>()
  const seen = new Set<string>()
  for (const claim of claims) {
    const { cited, found } = papersOf(literature, claim)
    for (const { paper, readings } of [...cited, ...found]) {
      seen.add(paper.id)
      for (const { verdict } of readings) {
        read.add(paper.id)
        said[verdict].add(paper.id)
      }
    }
  }
  return {
    supports: said.supports.size,
    partly: said.partly.size,
    differs: said.differs.size,
    contradicts: said.contradicts.size,
    absent: said.absent.size,
    unread: seen.size - read.size,
  }
}
