// In which order the papers beside a claim are told. Invariant: a paper that is not seen to say anything of it stands
// behind those that do, and is in no list with them.
import type { Verdict } from '../review/vocabulary.ts'
import type { PaperBeside, PapersOfClaim } from './papers.ts'

export interface PaperLists {
  readonly cited: readonly PaperBeside[]
  /** Cited for another part of the sentence. */
  readonly nearby: readonly PaperBeside[]
  readonly found: readonly PaperBeside[]
  /** Cited, and either not checked for this or without it. */
  readonly unsaid: readonly PaperBeside[]
}

/** What says it comes first, and what does not have it last. */
const RANK: Readonly<Record<Verdict, number>> = {
  supports: 0,
  partly: 1,
  differs: 2,
  contradicts: 3,
  absent: 5,
}
const UNREAD = 4

/** How surely a paper says it: the surest that is noted of it. */
export function sureness({ readings }: Pick<PaperBeside, 'readings'>): number {
  if (readings.length === 0) return UNREAD
  return Math.min(...readings.map(({ verdict }) => RANK[verdict]))
}

/** The papers of some claims in the lists that a reader is shown, one below the other. */
export function inLists({ cited, found }: PapersOfClaim): PaperLists {
  const surestFirst = (list: readonly PaperBeside[]) =>
    [...list].sort((a, b) => sureness(a) - sureness(b))
  const says = (paper: PaperBeside) => sureness(paper) < UNREAD
  const own = cited.filter(({ numbers }) => numbers.length > 0)
  return {
    cited: surestFirst(own.filter(says)),
    nearby: surestFirst(cited.filter(({ numbers }) => numbers.length === 0)),
    found: surestFirst(found),
    unsaid: surestFirst(own.filter((paper) => !says(paper))),
  }
}
