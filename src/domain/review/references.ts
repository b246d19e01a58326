// What the review cites under each number, joined with the record of the paper it probably is. The file
// of references holds no record of its own: one paper, one record (data/literature.json).
import type { ReferenceEntry } from './schema.ts'
import type { Paper } from './schemaLiterature.ts'

type PaperRecord = Omit<Paper, 'id' | 'custom'>

/** A reference with all that is known of the work itself; of an unresolved one that is nothing. */
export type Reference = Omit<ReferenceEntry, 'custom'> &
  Partial<PaperRecord> &
  Pick<PaperRecord, 'type'> & {
    readonly custom: ReferenceEntry['custom'] & { readonly seenAt: readonly string[] }
  }

/** The references, in their order, each with the record of its paper. Trusts the names of papers. */
export function joinReferences(
  entries: readonly ReferenceEntry[],
  papers: readonly Paper[],
): readonly Reference[] {
  const byId = new Map(papers.map((paper) => [paper.id, paper]))
  return entries.map((entry) => {
    const paper = entry.paper === undefined ? undefined : byId.get(entry.paper)
    const { id: _id, custom, ...record } = paper ?? { id: '', type: 'article-journal' }
    return { ...record, ...entry, custom: { ...entry.custom, seenAt: custom?.seenAt ?? [] } }
  })
}
