// The list of what the review cites: which of it is wanted, and in which order.
import { referenceNumber } from './cite.ts'
import type { ShownReference } from './cite.ts'
import type { Claim } from '../review/dataset.ts'
import type { Verdict } from '../review/vocabulary.ts'
import type { ReferenceKind, ReferenceOrder } from '../scope/arrangement.ts'

export interface ListedReference {
  readonly reference: ShownReference
  readonly number: number
  /** The claims that cite it. */
  readonly claims: number
}

/** The references with their numbers and how many claims cite each. */
export function listedReferences(
  references: readonly ShownReference[],
  claims: readonly Pick<Claim, 'citations'>[],
): readonly ListedReference[] {
  const counts = new Map<number, number>()
  for (const number of claims.flatMap(({ citations }) => citations))
    counts.set(number, (counts.get(number) ?? 0) + 1)
  return references.map((reference) => {
    const number = referenceNumber(reference)
    return { reference, number, claims: counts.get(number) ?? 0 }
  })
}

export function isOfKind({ reference }: ListedReference, kind: ReferenceKind): boolean {
  const { status, verdicts } = reference.custom
  if (kind === 'no-verdict') return verdicts.length === 0
  return kind === status || verdicts.some((verdict) => kind === verdict)
}

/** Text as it is compared: without case, accents and the forms of full width. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase()

/** Anything with a record, of the review or found beside it. */
type Searched = Pick<ShownReference, 'title' | 'author' | 'DOI' | 'PMID' | 'PMCID' | 'issued'> & {
  readonly 'container-title'?: string | undefined
}

function textOf(record: Searched, more: readonly (string | undefined)[]): string {
  const names = (record.author ?? []).flatMap((name) =>
    'literal' in name ? [name.literal] : [name.given, name.family],
  )
  const { title, DOI, PMID, PMCID, issued } = record
  const year = issued?.['date-parts'][0]?.[0]
  const texts = [...names, title, record['container-title'], DOI, PMID, PMCID, year, ...more]
  return plain(texts.filter(Boolean).join(' '))
}

/** Whether every word of a query is in a record (author, title, journal, year, DOI, PMID) or in `more`. */
export function isFound(
  query: string,
  record: Searched,
  more: readonly (string | undefined)[] = [],
): boolean {
  const text = textOf(record, more)
  const words = plain(query)
    .replace(/https?:\/\/(?:dx\.)?doi\.org\//, '')
    .split(/\s+/)
    .filter(Boolean)
  return words.every((word) => text.includes(word))
}

/** Whether a reference answers a query: a number asks for that number alone (`43`, `[43]`), words for their text. */
export function answersQuery({ reference, number }: ListedReference, query: string): boolean {
  const asked = /^\s*\[?(\d{1,2})\]?\s*$/.exec(query)?.[1]
  if (asked !== undefined) return Number(asked) === number
  const { topic, namedAuthor } = reference.custom
  return isFound(query, reference, [topic, namedAuthor])
}

const yearOf = ({ issued }: ShownReference): number => issued?.['date-parts'][0]?.[0] ?? 0

/** What a verdict says against the review comes first; where none is noted, last. */
const AGAINST_FIRST: readonly (Verdict | undefined)[] = [
  'contradicts',
  'absent',
  'differs',
  'partly',
  'supports',
  undefined,
]

const RANKS: Readonly<Record<ReferenceOrder, (listed: ListedReference) => number>> = {
  number: () => 0,
  year: ({ reference }) => -yearOf(reference),
  claims: ({ claims }) => -claims,
  // Of numbers with one verdict first those of which a part was not seen in the paper.
  verdict: ({ reference: { custom } }) =>
    AGAINST_FIRST.indexOf(custom.verdicts[0]) - (custom.verdicts.includes('absent') ? 0.5 : 0),
}

/** In an order, of equals the lower number first: newest, most cited and most contradicted first. */
export function inReferenceOrder(
  list: readonly ListedReference[],
  order: ReferenceOrder,
): readonly ListedReference[] {
  const rank = RANKS[order]
  return [...list].sort((a, b) => rank(a) - rank(b) || a.number - b.number)
}
