// The papers behind some arrows, each once, with what it stands behind; and the numbers whose paper nobody knows.
// Invariant: a number that is not resolved never becomes a paper.
import { papersOf } from '../../domain/graph/papers.ts'
import type { PaperBeside } from '../../domain/graph/papers.ts'
import type { Claim, Library, Literature } from '../../domain/review/dataset.ts'
import type { Paper } from '../../domain/review/schemaLiterature.ts'
import type { ReferenceStatus, Verdict } from '../../domain/review/vocabulary.ts'

/** An arrow and the claims of it that count here. */
interface Arrow {
  readonly source: string
  readonly target: string
  readonly claims: readonly Claim[]
}

/** Arrow to verdicts, each once; none where the paper was not checked against what the arrow says. */
export type SaidOf = ReadonlyMap<string, readonly Verdict[]>

export interface Work {
  readonly paper: Paper
  /** The numbers of the review under which a claim here, or another part of its sentence, cites it, in order; none where it was only found. */
  readonly numbers: readonly number[]
  /** Whether a claim here cites it itself, and not only another part of its sentence. */
  readonly isCited: boolean
  /** How surely it is the paper of those numbers; null where it was only found. */
  readonly status: ReferenceStatus | null
  /** The arrows it stands behind, as `source--target`. */
  readonly arrows: readonly string[]
  /** What it says of the claims of each: what it supports of one arrow is not said of another. */
  readonly saidOf: SaidOf
  /** The sentences of the review. */
  readonly locators: readonly string[]
  /** What it says of any of the claims, each verdict once. */
  readonly verdicts: readonly Verdict[]
}

export interface WorksBehind {
  /** Those that are cited first, in the order of their numbers. */
  readonly works: readonly Work[]
  /** Numbers that claims here cite and whose paper is not known, with the sentences that cite them. */
  readonly unresolved: readonly { readonly number: number; readonly locators: readonly string[] }[]
}

interface Gathered {
  readonly paper: Paper
  readonly numbers: Set<number>
  readonly own: Set<number>
  readonly saidOf: Map<string, readonly Verdict[]>
  readonly locators: Set<string>
  readonly verdicts: Set<Verdict>
}

interface Sources {
  readonly literature: Literature
  /** How surely each number is known, in their order. */
  readonly statuses: Library['statuses']
}

const inOrder = (numbers: Iterable<number>) => [...numbers].sort((a, b) => a - b)

function addBeside(
  gathered: Map<string, Gathered>,
  beside: PaperBeside,
  arrow: string,
  at: string,
) {
  const { paper, numbers, near, readings } = beside
  // Cited for another part of the sentence only, and not read for this one: it stands behind the other.
  if (numbers.length === 0 && readings.length === 0) return
  const entry = gathered.get(paper.id) ?? {
    paper,
    numbers: new Set(),
    own: new Set(),
    saidOf: new Map<string, readonly Verdict[]>(),
    locators: new Set(),
    verdicts: new Set(),
  }
  gathered.set(paper.id, entry)
  for (const number of [...numbers, ...near]) entry.numbers.add(number)
  for (const number of numbers) entry.own.add(number)
  const said = readings.map(({ verdict }) => verdict)
  for (const verdict of said) entry.verdicts.add(verdict)
  entry.saidOf.set(arrow, [...new Set([...(entry.saidOf.get(arrow) ?? []), ...said])])
  entry.locators.add(at)
}

function workOf({ paper, numbers, ...sets }: Gathered, statuses: Library['statuses']): Work {
  const own = inOrder(numbers)
  const known = own.map((number) => statuses[number - 1])
  const status = known.includes('identified') ? 'identified' : 'probable'
  return {
    paper,
    numbers: own,
    isCited: sets.own.size > 0,
    status: own.length > 0 ? status : null,
    arrows: [...sets.saidOf.keys()],
    saidOf: sets.saidOf,
    locators: [...sets.locators],
    verdicts: [...sets.verdicts],
  }
}

/**
 * The works behind some arrows: each paper once, with numbers, status, arrows, locators and verdicts; numbers
 * without a known paper apart.
 */
export function worksBehind(
  arrows: readonly Arrow[],
  { literature, statuses }: Sources,
): WorksBehind {
  const gathered = new Map<string, Gathered>()
  const unresolved = new Map<number, Set<string>>()
  for (const { source, target, claims } of arrows) {
    for (const claim of claims) {
      const { cited, found } = papersOf(literature, claim)
      for (const beside of [...cited, ...found]) {
        addBeside(gathered, beside, `${source}--${target}`, claim.locator)
      }
      for (const number of claim.citations) {
        if (literature.cited[number - 1]) continue
        unresolved.set(number, (unresolved.get(number) ?? new Set()).add(claim.locator))
      }
    }
  }
  const first = ({ numbers }: Work) => numbers[0] ?? Infinity
  return {
    works: [...gathered.values()]
      .map((entry) => workOf(entry, statuses))
      .sort((a, b) => (first(a) === first(b) ? 0 : first(a) - first(b))),
    unresolved: inOrder(unresolved.keys()).map((number) => ({
      number,
      locators: [...(unresolved.get(number) ?? [])],
    })),
  }
}
