// References as text and links. Nothing is made up: a reference without a seen record is its number,
// what the review cites it for, and a search that may find it.
import type { Reference } from './schema.ts'

/** The number of a reference, 1 to 98. */
export function referenceNumber(reference: Reference): number {
  return Number(reference['citation-number'])
}

function authors({ author = [] }: Reference): string {
  const names = author.map((name) =>
    'literal' in name ? name.literal : [name.family, name.given].filter(Boolean).join(' '),
  )
  return names.length > 3 ? `${names.slice(0, 3).join(', ')}, et al.` : names.join(', ')
}

/**
 * A reference on one line, Vancouver-like: authors. title. journal year;volume(issue):pages. Parts
 * that are not known are left out; empty where nothing of the record is known.
 */
export function formatReference(reference: Reference): string {
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

export interface ReferenceLink {
  readonly kind: 'doi' | 'pubmed' | 'pmc' | 'search'
  readonly url: string
  readonly text: string
}

/** Words that say nothing to a search engine about a topic. */
const STOP = new Set(
  (
    'a an and are as at about again against also both by cited few for found from gives goes in into is it ' +
    'its less low more not number of on one or other out own raised raises review same than that the their them ' +
    'then these they this those through to two under unlike up was were when which who with without'
  ).split(' '),
)

/** A PubMed query from the author the review names and the topic: at most nine telling words. */
export function pubmedQuery(reference: Reference): string {
  const { namedAuthor, topic } = reference.custom
  const latin = namedAuthor?.match(/[A-Za-z-]+/g)?.[0]
  const seen = new Set<string>()
  for (const word of topic.match(/[A-Za-z0-9][A-Za-z0-9-]*/g) ?? []) {
    const key = word.toLowerCase()
    if (key.length > 2 && !STOP.has(key) && !/^\d+(-\d+)?$/.test(key) && word !== latin)
      seen.add(key)
    if (seen.size === 8) break
  }
  return [latin ? `${latin}[au]` : '', ...seen].filter(Boolean).join(' ')
}

/** Where to read a reference: its records first; for one not identified a PubMed search as well. */
export function referenceLinks(reference: Reference): readonly ReferenceLink[] {
  const { DOI, PMID, PMCID, custom } = reference
  const links: ReferenceLink[] = []
  if (DOI) links.push({ kind: 'doi', url: `https://doi.org/${DOI}`, text: DOI })
  if (PMID)
    links.push({ kind: 'pubmed', url: `https://pubmed.ncbi.nlm.nih.gov/${PMID}/`, text: PMID })
  if (PMCID) {
    links.push({ kind: 'pmc', url: `https://pmc.ncbi.nlm.nih.gov/articles/${PMCID}/`, text: PMCID })
  }
  if (links.length === 0 || custom.status !== 'identified') {
    const query = pubmedQuery(reference)
    const url = `https://pubmed.ncbi.nlm.nih.gov/?term=${encodeURIComponent(query)}`
    links.push({ kind: 'search', url, text: query })
  }
  return links
}
