// One query over everything. Invariant: what is asked for by its very name comes before what only holds its
// words, whatever kind it is; hits of one kind stand together.
import type { Claim, Library, Texts } from '../review/dataset.ts'
import { claimIdStem, parseLocator } from '../review/locator.ts'
import type { AskedHits, QuestionSource } from './asked.ts'
import { ENTITY_BOOST, entityDocs, findEntities } from './entities.ts'
import { findHelp } from './help.ts'
import { HIT_KINDS, RANK } from './hits.ts'
import type { Hit, HitGroup } from './hits.ts'
import { joinedHits, scopeId } from './joined.ts'
import { meaningOf, misspeltMeaning, nameTable, partsOf, wordsOf } from './names.ts'
import type { NameTable, Searched } from './names.ts'
import { NOT_MENTIONED } from './otherNames.ts'
import { findNumbers, findPapers, PAPER_BOOST, paperDocs, unmetWords } from './papers.ts'
import type { PaperSources, Unmet } from './papers.ts'
import { findPlaces, isPlace } from './places.ts'
import { keyOf } from './plainText.ts'
import { questionHits } from './questionHits.ts'
import { indexTexts, indexTextsSlowly } from './textIndex.ts'
import type { Looseness, TextIndex } from './textIndex.ts'

/** The names of entities and filters, ready to be searched. */
export interface NameSource {
  readonly dataset: Searched
  readonly names: NameTable
  readonly index: TextIndex
}

export interface PaperSource {
  readonly sources: PaperSources
  readonly index: TextIndex
}

/** Everything there is to search; what has not come yet is null. */
export interface FindSources {
  readonly named: NameSource
  /** Statements of claims, in one language. */
  readonly claims: TextIndex | null
  readonly papers: PaperSource | null
  /** What a question is led to; without it a question is a query like any other. */
  readonly questions?: QuestionSource
}

export interface Found {
  /** The best hit is the first of the first group. */
  readonly groups: readonly HitGroup[]
  /** Two entities that the query names and that no claim joins. */
  readonly unjoined: readonly [string, string] | null
  /** Words of a question that are not understood. */
  readonly unread: readonly string[]
  /** Filters that a question names and that nothing is said under of the rest of it. */
  readonly unsaid: AskedHits['unsaid']
  /** Whether a question asks where the review says both, of what it says one thing about. */
  readonly isUndisputed: boolean
  /** Where papers come first: names that are not in them as they are spelt. */
  readonly unmet: Unmet | null
}

const NO_WORDS = { unjoined: null, unread: [], unsaid: [], isUndisputed: false } as const
const NOTHING: Found = { groups: [], ...NO_WORDS, unmet: null }

/** The names of a dataset, ready to be searched; synonyms and identifiers may come later. */
export function nameSource(
  dataset: Searched,
  library: Pick<Library, 'synonyms' | 'xrefs'> | null,
): NameSource {
  const { synonyms, xrefs } = library ?? { synonyms: {}, xrefs: {} }
  return {
    dataset,
    names: nameTable(dataset, synonyms),
    index: indexTexts(entityDocs(dataset.entities.values(), { synonyms, xrefs }), ENTITY_BOOST),
  }
}

/** The statements of all claims, indexed in slices. */
export function claimSource(
  claims: readonly Claim[],
  { statements }: Pick<Texts, 'statements'>,
): Promise<TextIndex> {
  const docs = claims.map(({ id }) => ({ id, fields: { statement: statements[id] ?? '' } }))
  return indexTextsSlowly(docs, { statement: 1 })
}

/** References and papers, indexed in slices. */
export async function paperSource(sources: PaperSources): Promise<PaperSource> {
  return { sources, index: await indexTextsSlowly(paperDocs(sources), PAPER_BOOST) }
}

const NOT_MENTIONED_KEYS = NOT_MENTIONED.map(({ id, names }) => ({ id, keys: names.map(keyOf) }))

/** Well-known names in the query that the review does not mention. */
function absentHits(query: string): readonly Hit[] {
  const asked = [query, ...wordsOf(query)].map(keyOf)
  return NOT_MENTIONED_KEYS.filter(({ keys }) => keys.some((key) => asked.includes(key))).map(
    ({ id }): Hit => ({ kind: 'absent', id, rank: RANK.named }),
  )
}

/** Filters that a query is the name of, one by one. A cell is nothing else; a stressor is an entity too. */
function filterHits(names: NameTable, query: string): readonly Hit[] {
  const exact = meaningOf(names, query)
  const meaning = exact ?? misspeltMeaning(names, query)
  if (!meaning) return []
  return meaning.filters.map((filter): Hit => {
    const certain = filter.facet === 'cell' ? RANK.named : RANK.alsoScope
    const rank = certain + (exact ? 0 : RANK.misspelt)
    return { kind: 'scope', id: scopeId([filter]), filters: [filter], rank }
  })
}

/** Whether a query is a species, whose name is part of others by chance: "human insulin", or a ratio for "rat". */
function isSpecies(names: NameTable, query: string): boolean {
  const { entities, filters } = meaningOf(names, query) ?? { entities: [], filters: [] }
  return entities.length === 0 && filters.some(({ facet }) => facet === 'species')
}

/** Cells of which a name begins with the query or holds it. */
function cellHits(dataset: Searched, query: string): readonly Hit[] {
  const key = keyOf(query)
  if (key.length < 2) return []
  return dataset.meta.cells.flatMap(({ id, label }): Hit[] => {
    const keys = [id, label.en, label.zh].map(keyOf)
    const filters = [{ facet: 'cell', option: id }] as const
    const begins = keys.some((name) => name.startsWith(key))
    if (!begins && !keys.some((name) => name.includes(key))) return []
    return [
      { kind: 'scope', id: scopeId(filters), filters, rank: begins ? RANK.written : RANK.part },
    ]
  })
}

/** The claims of a sentence that is asked for by its place. */
function claimsAt(claims: readonly Claim[], places: readonly Hit[]): readonly Hit[] {
  const [only, other] = places
  if (!only || other) return []
  return claims
    .filter(({ locator }) => {
      const at = parseLocator(locator)
      return at !== null && claimIdStem(at) === only.id
    })
    .map(({ id }): Hit => ({ kind: 'claim', id, rank: RANK.joined }))
}

function textHits({ claims, papers }: FindSources, query: string, looseness: Looseness) {
  const rank = looseness === 'misspelt' ? RANK.loose : RANK.inText
  const said = claims?.find(query, looseness) ?? []
  return [
    ...said.map((id): Hit => ({ kind: 'claim', id, rank })),
    ...(papers ? findPapers(papers.index, papers.sources, query, looseness) : []),
  ]
}

/** Hits of one kind, each once at its best, best first. */
function grouped(hits: readonly Hit[]): readonly HitGroup[] {
  const groups = HIT_KINDS.map((kind): HitGroup => {
    const best = new Map<string, Hit>()
    for (const hit of hits) {
      if (hit.kind !== kind) continue
      const before = best.get(hit.id)
      if (!before || hit.rank < before.rank) best.set(hit.id, hit)
    }
    return { kind, hits: [...best.values()].sort((a, b) => a.rank - b.rank) }
  })
  const bestOf = ({ hits: [first] }: HitGroup) => first?.rank ?? Infinity
  return groups.filter(({ hits: some }) => some.length > 0).sort((a, b) => bestOf(a) - bestOf(b))
}

/** Where two names typed after one another are also one name, the arrow between them is meant. */
function behindArrow(entities: readonly Hit[], joined: readonly Hit[]): readonly Hit[] {
  const isArrow = joined.some(({ kind, rank }) => kind === 'arrow' && rank === RANK.joined)
  if (!isArrow) return entities
  return entities.map((hit) => ({ ...hit, rank: Math.max(hit.rank, RANK.joined + 0.1) }))
}

/** What a query names: the question that it is, or else its names one beside the other. */
function namedHits({ named, questions }: FindSources, asked: string): Omit<AskedHits, 'isRead'> {
  const { dataset, names } = named
  const read = questions && questionHits({ dataset, names, ...questions }, asked)
  if (read?.isRead) return read
  const parts = partsOf(names, asked) ?? []
  const joined = parts.length > 1 ? joinedHits(dataset, parts) : { hits: [], unjoined: null }
  return {
    ...{ ...NO_WORDS, unjoined: joined.unjoined },
    hits: [...(read?.hits ?? []), ...joined.hits],
  }
}

/** All that answers a query, kind by kind, best first; nothing for a blank one. */
export function findAll(sources: FindSources, query: string): Found {
  const asked = query.trim().replace(/[?？。.]+$/, '')
  if (asked === '') return NOTHING
  const { named, papers } = sources
  const { dataset, names } = named
  const places = findPlaces(dataset.claims, asked)
  const numbers = findNumbers(dataset.meta.referenceCount, asked, papers?.sources ?? null)
  const exact = [...numbers, ...places, ...claimsAt(dataset.claims, places)]
  if (isPlace(asked) || numbers.some(({ rank }) => rank === RANK.named)) {
    return { ...NOTHING, groups: grouped(exact) }
  }
  const { hits, ...said } = namedHits(sources, asked)
  const certain = [...exact, ...absentHits(asked), ...filterHits(names, asked), ...hits]
  const entities = (looseness: Looseness) =>
    isSpecies(names, asked) ? [] : findEntities(names, named.index, asked, looseness)
  const search = (looseness: Looseness) => [
    ...behindArrow(entities(looseness), hits),
    ...textHits(sources, asked, looseness),
  ]
  const found = [
    ...certain,
    ...findHelp(asked),
    ...cellHits(dataset, asked),
    ...search('whole words'),
    ...search('beginnings'),
  ]
  // What is spelt otherwise counts only where nothing is spelt so.
  const groups = grouped(found.length > 0 ? found : search('misspelt'))
  const isPaper = ['reference', 'paper'].includes(groups[0]?.kind ?? '')
  return { ...said, groups, unmet: isPaper && papers ? unmetWords(papers.index, asked) : null }
}
