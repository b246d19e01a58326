// What an arrow rests on, counted as its voices are: by sentence, however many claims each gives.
import type { Claim } from '../review/dataset.ts'
import { evidenceClass, experimentOf } from '../review/evidenceClass.ts'
import type { EvidenceClass } from '../review/evidenceClass.ts'
import type { Kind } from '../review/vocabulary.ts'

/** Numbers of sentences. One that shows both that the source is needed and that it is enough is in both. */
export type Ledger = Readonly<Record<EvidenceClass, number>>

/** Where it is in doubt what the experiment said, there is only the word of the review. */
const classOf = (claim: Claim): EvidenceClass => (claim.doubt ? 'only-said' : evidenceClass(claim))

/** Law: what a sentence shows is not counted again under what it also merely says. */
export function ledgerOf(claims: readonly Claim[]): Ledger {
  const sentences = new Map<string, Set<EvidenceClass>>()
  for (const claim of claims) {
    const classes = sentences.get(claim.locator) ?? new Set()
    sentences.set(claim.locator, classes.add(classOf(claim)))
  }
  const counts = { needed: 0, enough: 0, 'seen-together': 0, 'only-said': 0 }
  for (const classes of sentences.values()) {
    const isTried = classes.has('needed') || classes.has('enough')
    if (classes.has('needed')) counts.needed++
    if (classes.has('enough')) counts.enough++
    if (isTried) continue
    counts[classes.has('seen-together') ? 'seen-together' : 'only-said']++
  }
  return counts
}

export interface CellLedger {
  /** Null: those that name no cell. */
  readonly cell: string | null
  readonly ledger: Ledger
  readonly claims: readonly Claim[]
}

/** The ledger of each cell that the claims name, and of those that name none; one that names two is in both. */
export function ledgersByCell(claims: readonly Claim[]): readonly CellLedger[] {
  const cells = [...new Set(claims.flatMap(({ context }) => context.cells ?? []))]
  const rows = [...cells, null].map((cell) => {
    const own = claims.filter(({ context: { cells: named = [] } }) =>
      cell === null ? named.length === 0 : named.includes(cell),
    )
    return { cell, ledger: ledgerOf(own), claims: own }
  })
  return rows.filter((row) => row.claims.length > 0)
}

/** How the source of an arrow was never changed in what the review reports. */
export type Untried = 'raised' | 'lowered' | 'either'

/**
 * What people raise and lower by hand. A state, an outcome or a part of the cell they do not, and what is
 * said of a drug or of training is said of its use.
 */
const MOVED: readonly Kind[] = ['protein', 'complex', 'family', 'rna', 'small-molecule', 'process']

/**
 * The experiment that is missing among all claims of an arrow, or null where none is. An experiment that
 * changed nothing was made all the same.
 */
export function untriedOf(kind: Kind, claims: readonly Claim[]): Untried | null {
  if (!MOVED.includes(kind)) return null
  const isUp = claims.some((claim) => experimentOf(claim)?.source === 'up')
  const isDown = claims.some((claim) => experimentOf(claim)?.source === 'down')
  if (isUp) return isDown ? null : 'lowered'
  return isDown ? 'raised' : 'either'
}
