// References as text and links. Nothing is made up: a reference without a seen record is its number,
// what the review cites it for, and a search that may find it.
import type { Dataset } from '../review/dataset.ts'
import type { Reference } from '../review/references.ts'
import type { Paper } from '../review/schemaLiterature.ts'

type Notes = 'topic' | 'basis' | 'doubt' | 'verdictNote'

/** What is known of the work itself. */
export type ReferenceRecord = Omit<Reference, 'custom'>

/** A reference with the notes on it in one language. */
export interface ShownReference extends ReferenceRecord {
  readonly custom: Omit<Reference['custom'], Notes> & {
    readonly topic: string
    readonly basis?: string
    readonly doubt?: string
    readonly verdictNote?: string
    /** The PubMed query, where there is no sure record; English in every language, as PubMed is. */
    readonly search?: string
  }
}

/** The number of a reference, from 1. */
export function referenceNumber(reference: ReferenceRecord): number {
  return Number(reference['citation-number'])
}

/** What a line is made of, be it of a reference or of a paper. */
type Cited = Partial<
  Pick<
    Paper,
    'author' | 'title' | 'container-title' | 'publisher' | 'issued' | 'volume' | 'issue' | 'page'
  >
>

function authors({ author = [] }: Cited): string {
  const names = author.map((name) => {
    if ('literal' in name) return name.literal
    // A Chinese name is written as one word.
    const space = /\p{Script=Han}$/u.test(name.family) ? '' : ' '
    return [name.family, name.given].filter(Boolean).join(space)
  })
  return names.length > 3 ? `${names.slice(0, 3).join(', ')}, et al.` : names.join(', ')
}

/**
 * A reference on one line, Vancouver-like: authors. title. journal year;volume(issue):pages. Parts
 * that are not known are left out; empty where nothing of the record is known.
 */
export function formatReference(reference: Cited): string {
  const { title, volume, issue, page, issued } = reference
  const journal = reference['container-title'] ?? reference.publisher ?? ''
  const year = issued?.['date-parts'][0]?.[0]
  const place = `${volume ?? ''}${issue ? `(${issue})` : ''}${page ? `:${page}` : ''}`
  const dated = [journal, year].filter(Boolean).join(' ')
  const where = place ? `${dated};${place}` : dated
  return [authors(reference), title, where]
    .filter((part): part is string => Boolean(part))
    .map((part) => part.replace(/\.$/, ''))
    .join('. ')
}

/** A reference as it is named in passing: "Li et al. 2021"; by its journal where no author is known. */
export function nameReference({ author = [], issued, ...record }: Cited): string {
  const [first, second] = author.map((name) => ('literal' in name ? name.literal : name.family))
  const who =
    author.length > 2 ? `${first ?? ''} et al.` : [first, second].filter(Boolean).join(', ')
  const journal = record['container-title'] ?? record.publisher
  return [who || journal, issued?.['date-parts'][0]?.[0]].filter(Boolean).join(' ')
}

/** A paper as it is named in passing; by its id before its record has come. */
export function paperName({ papers }: Pick<Dataset, 'papers'>, id: string): string {
  const paper = papers?.get(id)
  return paper ? nameReference(paper) : id
}

export interface ReferenceLink {
  readonly kind: 'doi' | 'pubmed' | 'pmc' | 'page' | 'search'
  readonly url: string
  readonly text: string
}

function recordLinks({
  DOI,
  PMID,
  PMCID,
}: Partial<Pick<Paper, 'DOI' | 'PMID' | 'PMCID'>>): readonly ReferenceLink[] {
  const links: ReferenceLink[] = []
  if (DOI) links.push({ kind: 'doi', url: `https://doi.org/${DOI}`, text: DOI })
  if (PMID)
    links.push({ kind: 'pubmed', url: `https://pubmed.ncbi.nlm.nih.gov/${PMID}/`, text: PMID })
  if (PMCID) {
    links.push({ kind: 'pmc', url: `https://pmc.ncbi.nlm.nih.gov/articles/${PMCID}/`, text: PMCID })
  }
  return links
}

function searchLink(search: string): ReferenceLink {
  const url = `https://pubmed.ncbi.nlm.nih.gov/?term=${encodeURIComponent(search)}`
  return { kind: 'search', url, text: search }
}

/** Where to read a reference: its records first; for one not identified a PubMed search as well. */
export function referenceLinks(reference: ShownReference): readonly ReferenceLink[] {
  const { search } = reference.custom
  const records = recordLinks(reference)
  return search === undefined ? records : [...records, searchLink(search)]
}

/** Pages on which the record of a reference was seen; none where an identifier leads to it anyway. */
export function recordPages(reference: ShownReference): readonly string[] {
  return recordLinks(reference).length > 0 ? [] : reference.custom.seenAt
}

/**
 * Where to read a paper: its records, else the page on which it was seen, else a search for its title.
 * Never empty.
 */
export function paperLinks(paper: Paper): readonly ReferenceLink[] {
  const records = recordLinks(paper)
  if (records.length > 0) return records
  const [page] = paper.custom.seenAt
  if (page === undefined) return [searchLink(paper.title)]
  return [{ kind: 'page', url: page, text: new URL(page).hostname }]
}
