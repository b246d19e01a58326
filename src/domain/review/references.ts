// What the review cites under each number, joined with the record of the paper it probably is. The file
// of references holds no record of its own: one paper, one record (data/literature.json).
import type { ReferenceEntry } from './schema.ts'
import type { FullReading, Paper } from './schemaLiterature.ts'
import type { Verdict } from './vocabulary.ts'

type PaperRecord = Omit<Paper, 'id' | 'custom'>

/** A reference with all that is known of the work itself; of an unresolved one that is nothing. */
export type Reference = Omit<ReferenceEntry, 'custom'> &
  Partial<PaperRecord> &
  Pick<PaperRecord, 'type'> & {
    readonly custom: ReferenceEntry['custom'] & {
      readonly seenAt: readonly string[]
      /** The verdict on all that it is cited for; then that a part of it was not seen in the paper, where that is so. */
      readonly verdicts: readonly Verdict[]
    }
  }

type Read = Pick<FullReading, 'paper' | 'number' | 'verdict'>

function verdictsOf(entry: ReferenceEntry, readings: readonly Read[]): readonly Verdict[] {
  const isAbsent = readings.some(
    ({ paper, number, verdict }) =>
      verdict === 'absent' && paper === entry.paper && number === Number(entry['citation-number']),
  )
  const { verdict } = entry.custom
  return [...new Set([...(verdict ? [verdict] : []), ...(isAbsent ? ['absent' as const] : [])])]
}

/** The references, in their order, each with the record of its paper and what was read in it. Trusts the names of papers. */
export function joinReferences(
  entries: readonly ReferenceEntry[],
  { papers, readings }: { readonly papers: readonly Paper[]; readonly readings: readonly Read[] },
): readonly Reference[] {
  const byId = new Map(papers.map((paper) => [paper.id, paper]))
  return entries.map((entry) => {
    const paper = entry.paper === undefined ? undefined : byId.get(entry.paper)
    const { id: _id, custom, ...record } = paper ?? { id: '', type: 'article-journal' }
    const read = { seenAt: custom?.seenAt ?? [], verdicts: verdictsOf(entry, readings) }
    return { ...record, ...entry, custom: { ...entry.custom, ...read } }
  })
}
