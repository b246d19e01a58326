// Citation numbers and papers: by number, identifier, author, title, year, journal, or what a number is
// cited for. A paper that the review cites is found as its number, another one as itself.
import type { Literature } from '../review/dataset.ts'
import type { Reference } from '../review/references.ts'
import type { Paper } from '../review/schemaLiterature.ts'
import { RANK } from './hits.ts'
import type { Hit, HitKind } from './hits.ts'
import { keyOf } from './plainText.ts'
import { isConnecting } from './silentWords.ts'
import type { Doc, Looseness, TextIndex } from './textIndex.ts'

/** A reference, with what it is cited for in one language. */
export type FoundReference = Omit<Reference, 'custom'> & {
  readonly custom: { readonly topic: string; readonly namedAuthor?: string | undefined }
}

export interface PaperSources {
  readonly references: readonly FoundReference[]
  /** Null until they have come. */
  readonly literature: Literature | null
}

type Work = Partial<
  Pick<
    Paper,
    'author' | 'title' | 'container-title' | 'publisher' | 'issued' | 'DOI' | 'PMID' | 'PMCID'
  >
>

const authorsOf = ({ author = [] }: Work): string =>
  author
    .map((name) => ('literal' in name ? name.literal : `${name.family} ${name.given ?? ''}`))
    .join(' ')

const fieldsOf = (work: Work) => ({
  author: authorsOf(work),
  title: work.title ?? '',
  journal: work['container-title'] ?? work.publisher ?? '',
  year: String(work.issued?.['date-parts'][0]?.[0] ?? ''),
})

/** How much each field of a paper weighs. */
export const PAPER_BOOST = { author: 4, title: 2, year: 2, journal: 1, topic: 1 }

/** Papers that stand under no number of the review. */
function papersBeside({ references, literature }: PaperSources): readonly Paper[] {
  const cited = new Set(references.map(({ paper }) => paper))
  return literature?.papers.filter(({ id }) => !cited.has(id)) ?? []
}

/** Everything that is cited or found beside, as texts to index. */
export function paperDocs(sources: PaperSources): readonly Doc[] {
  const numbers = sources.references.map((reference): Doc => {
    const { author, ...rest } = fieldsOf(reference)
    const { topic, namedAuthor = '' } = reference.custom
    return { id: reference.id, fields: { ...rest, author: `${author} ${namedAuthor}`, topic } }
  })
  return [
    ...numbers,
    ...papersBeside(sources).map((paper): Doc => ({ id: paper.id, fields: fieldsOf(paper) })),
  ]
}

const kindOf = (id: string): HitKind => (/^ref-\d+$/.test(id) ? 'reference' : 'paper')

const isSame = (a: string | undefined, b: string): boolean => a?.toLowerCase() === b.toLowerCase()

/** What a query names by number or identifier. */
export function findNumbers(
  count: number,
  query: string,
  sources: PaperSources | null,
): readonly Hit[] {
  const asked = query.trim()
  const number = Number(
    /^(?:\[|［|【|ref(?:erence)?[\s.-]*|文献\s*|citation\s*)?(\d{1,3})[\]］】]?$/i.exec(asked)?.[1],
  )
  if (number >= 1 && number <= count) {
    return [{ kind: 'reference', id: `ref-${number}`, rank: RANK.named }]
  }
  const id = asked.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:?\s*|pmid:?\s*)/i, '').trim()
  if (!sources || !/^(?:10\.\d{4,}\/\S+|\d{6,}|PMC\d+)$/i.test(id)) return []
  const works = [...sources.references, ...papersBeside(sources)]
  return works
    .filter(({ DOI, PMID, PMCID }) => isSame(DOI, id) || PMID === id || isSame(PMCID, id))
    .map((work): Hit => ({ kind: kindOf(work.id), id: work.id, rank: RANK.named }))
}

/** "Shang et al. 2018" asks for one author and not for the letters of the others. */
const withoutOthers = (query: string): string => query.replaceAll(/\bet\s+al\b\.?/gi, ' ')

/** What a query finds among the words of papers; an author's name alone is as good as a name. */
export function findPapers(
  index: TextIndex,
  sources: PaperSources,
  query: string,
  looseness: Looseness,
): readonly Hit[] {
  const asked = keyOf(query)
  const works = new Map([...sources.references, ...papersBeside(sources)].map((w) => [w.id, w]))
  const isBy = (id: string) => {
    const work = works.get(id)
    if (!work) return false
    const named = 'topic' in work.custom ? (work.custom.namedAuthor ?? '') : ''
    const names = `${authorsOf(work)} ${named}`.split(/[\s,()]+/).map(keyOf)
    return names.includes(asked) || isSame(fieldsOf(work).year, asked)
  }
  // After claims, which say themselves what a number is cited for.
  const rank = (looseness === 'misspelt' ? RANK.loose : RANK.inText) + 0.1
  return index
    .find(withoutOthers(query), looseness)
    .map((id): Hit => ({ kind: kindOf(id), id, rank: isBy(id) ? RANK.spelt : rank }))
}

/** The words of a query that no paper of its year holds as they are spelt. */
export interface Unmet {
  readonly year: string
  readonly words: readonly string[]
}

/** A name with a year is asked for as a paper: whether it is there so spelt, or only something like it. */
export function unmetWords(index: TextIndex, query: string): Unmet | null {
  const year = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(query)?.[0]
  if (year === undefined) return null
  const words = withoutOthers(query)
    .split(/[\s,;()（）]+/)
    .filter((word) => /^\p{L}[\p{L}'’-]+$/u.test(word) && !isConnecting(word.toLowerCase()))
  const unmet = words.filter((word) => index.find(`${word} ${year}`, 'whole words').length === 0)
  return unmet.length > 0 ? { year, words: unmet } : null
}
