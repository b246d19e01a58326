// What a question in words leads to, best first: a ready-made question about the same, the answer under what it
// names, the arrow between two things or the way from one to the other.
import type { Claim } from '../review/dataset.ts'
import { withMembers } from '../review/dataset.ts'
import { interactionId } from '../scope/scope.ts'
import { comparedHits } from './comparedHits.ts'
import { RANK } from './hits.ts'
import type { Filter, Hit } from './hits.ts'
import { arrowsBetween, scopeId } from './joined.ts'
import type { NameTable, Part, Searched } from './names.ts'
import { readQuestion } from './question.ts'
import type { Reading } from './question.ts'
import { readyHits } from './readyQuestions.ts'
import type { ReadyQuestion } from './readyQuestions.ts'
import { claimsFitting, claimsWanted, fitOf } from './wanted.ts'
import type { Wanted } from './wanted.ts'

/** The questions and tours one is led to, and whether chains lead from one entity to another. */
export interface QuestionSource {
  readonly ready: readonly ReadyQuestion[]
  readonly tours: readonly ReadyQuestion[]
  readonly reaches: (source: string, target: string, filters: readonly Filter[]) => boolean
}

/** What is asked, as a search knows it. */
export interface AskedNames extends QuestionSource {
  readonly dataset: Searched
  readonly names: NameTable
}

export interface AskedHits {
  /** Whether it is a question that names something; else at most one that is only begun. */
  readonly isRead: boolean
  readonly hits: readonly Hit[]
  /** Two entities that the question names and that no claim joins. */
  readonly unjoined: readonly [string, string] | null
  /** Words that are not understood, as they were typed. */
  readonly unread: readonly string[]
  /** Filters that the question names and that no claim on the rest of it fits. */
  readonly unsaid: readonly Filter[]
}

const NOTHING: AskedHits = {
  ...{ isRead: true, hits: [], unjoined: null },
  ...{ unread: [], unsaid: [] },
}

const isEntity = ({ entities }: Part) => entities.length > 0

/** What a question filters by: what it names that is no entity, and what its topics do. */
function filtersOf({ names, topics }: Reading): readonly Filter[] {
  return [
    ...names.filter((part) => !isEntity(part)).flatMap(({ filters }) => filters.slice(0, 1)),
    ...topics.flatMap(({ filters }) => filters),
  ]
}

function answerHit(wanted: Wanted, isContested: boolean, rank: number): Hit {
  const { filters = [], select, reach } = wanted
  const id = [scopeId(filters, select), reach ?? '', isContested ? 'contested' : '']
  return {
    ...{ kind: 'answer', id: id.filter(Boolean).join(' '), rank, filters },
    ...(select !== undefined && { select }),
    ...(reach && { reach }),
    ...(isContested && { isContested }),
  }
}

/** Where nothing names all the filters, the answers under all but one of them. */
function answersToLess(dataset: Searched, unsaid: readonly Filter[], rank: number): AskedHits {
  const fewer = unsaid.map((left) => ({ filters: unsaid.filter((one) => one !== left) }))
  const hits = fewer
    .filter((wanted) => wanted.filters.length > 0 && claimsWanted(dataset, wanted).length > 0)
    .map((wanted) => answerHit(wanted, false, rank))
  return { ...NOTHING, hits, unsaid }
}

/** What a question about one thing, or about filters alone, wants. */
function wantedBy(reading: Reading): Wanted {
  const filters = filtersOf(reading)
  const [end] = reading.names.filter(isEntity)
  const own = end?.filters.filter(({ facet }) => facet === 'stressor') ?? []
  // A stressor is filtered by: its own arrows come first then, and what is said under it.
  if (own.length > 0 && reading.asks !== 'up') return { filters: [...own, ...filters] }
  const select = end?.entities[0]
  if (select === undefined) return { filters }
  return { filters, select, ...(reading.asks && { reach: reading.asks }) }
}

/** The answer about one thing, or about filters alone. */
function answerTo({ dataset }: AskedNames, reading: Reading, rank: number): AskedHits {
  const wanted = wantedBy(reading)
  const { filters = [], select, reach } = wanted
  const isContested = reading.topics.some(({ contested }) => contested)
  if (claimsWanted(dataset, wanted).length > 0) {
    const asksNothing = select !== undefined && filters.length === 0 && !reach && !isContested
    return { ...NOTHING, hits: asksNothing ? [] : [answerHit(wanted, isContested, rank)] }
  }
  if (select === undefined) return answersToLess(dataset, filters, rank)
  return { ...NOTHING, hits: [{ kind: 'entity', id: select, rank }], unsaid: filters }
}

/** The arrows between what is named, two by two in its order; under the filters where a claim fits them. */
function arrowsTo({ dataset, reaches }: AskedNames, reading: Reading, rank: number): AskedHits {
  const ends = reading.names.filter(isEntity)
  const filters = filtersOf(reading)
  const pairs = ends.flatMap((a, at) => ends.slice(at + 1).map((b): [Part, Part] => [a, b]))
  const ids = [...new Set(pairs.flatMap((pair) => arrowsBetween(dataset, pair)))]
  const fits = (id: string) => {
    const [source = '', target = ''] = id.split('--')
    const [from, to] = [withMembers(dataset, source), withMembers(dataset, target)]
    return dataset.claims.some(
      (claim) =>
        from.has(claim.source) &&
        to.has(claim.target) &&
        fitOf(claim, filters, dataset.meta) !== 'out',
    )
  }
  const fitting = filters.length > 0 ? ids.filter(fits) : []
  const hits = (fitting.length > 0 ? fitting : ids).map((id): Hit => ({
    kind: 'arrow',
    id,
    rank,
    ...(fitting.length > 0 && { filters }),
  }))
  const unsaid = ids.length > 0 && fitting.length === 0 ? filters : []
  const [from, to] = ends.map(({ entities }) => entities[0])
  const isApart = ids.length === 0 && ends.length === 2 && from !== to
  if (!isApart || from === undefined || to === undefined) return { ...NOTHING, hits, unsaid }
  return pathsTo(reaches, [from, to], { filters, rank: rank + RANK.path - RANK.joined })
}

/** The ways from either of two things to the other; under the filters where there are some. */
function pathsTo(
  reaches: QuestionSource['reaches'],
  [from, to]: readonly [string, string],
  { filters, rank }: { readonly filters: readonly Filter[]; readonly rank: number },
): AskedHits {
  const ways = [[from, to] as const, [to, from] as const]
  const under = (some: readonly Filter[]) => ways.filter(([a, b]) => reaches(a, b, some))
  const fitting = filters.length > 0 ? under(filters) : []
  const isFitting = fitting.length > 0
  const hits = (isFitting ? fitting : under([])).map(([a, b], at): Hit => ({
    ...{ kind: 'path', id: interactionId(a, b), rank: rank + at / 100 },
    ...(isFitting && { filters }),
  }))
  const unsaid = hits.length > 0 && !isFitting ? filters : []
  return { ...NOTHING, hits, unjoined: [from, to], unsaid }
}

/** Arrows between the one thing that is named and those of the kind that is asked for. */
function arrowsOfKind({ dataset }: AskedNames, reading: Reading, rank: number): readonly Hit[] {
  const [end, other] = reading.names.filter(isEntity)
  if (!end || other || reading.kinds.length === 0) return []
  const filters = filtersOf(reading)
  const own = withMembers(dataset, end.entities[0] ?? '')
  const kindOf = (id: string) => dataset.entities.get(id)?.kind
  const isOfKind = (id: string) => reading.kinds.some((kind) => kindOf(id) === kind)
  const isMeant = ({ source, target }: Claim) =>
    (reading.asks !== 'down' && own.has(target) && isOfKind(source)) ||
    (reading.asks !== 'up' && own.has(source) && isOfKind(target))
  const within = dataset.claims.filter(
    (claim) => isMeant(claim) && fitOf(claim, filters, dataset.meta) !== 'out',
  )
  const meant = claimsFitting(within, filters, dataset.meta)
  const counts = new Map<string, number>()
  for (const { source, target } of meant) {
    const id = interactionId(source, target)
    counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([id]): Hit => ({ kind: 'arrow', id, rank, ...(filters.length > 0 && { filters }) }))
}

/** What is named, each by itself. */
const alone = ({ names }: Reading, rank: number): readonly Hit[] =>
  names.flatMap(({ entities: [id] }) => (id === undefined ? [] : [{ kind: 'entity', id, rank }]))

/** What a query that asks something is led to. */
export function questionHits(asked: AskedNames, query: string): AskedHits {
  const reading = readQuestion(asked.names, query)
  const ready = readyHits(asked, query, reading)
  if (!reading) return { ...NOTHING, isRead: false, hits: ready }
  const absent = reading.absent.map((id): Hit => ({ kind: 'absent', id, rank: RANK.named }))
  if (absent.length > 0) return { ...NOTHING, hits: [...absent, ...alone(reading, RANK.part)] }
  const worse = reading.names.every(({ isExact }) => isExact) ? 0 : 1
  const isOfTwo = reading.names.filter(isEntity).length > 1
  const found = isOfTwo
    ? arrowsTo(asked, reading, RANK.joined + worse)
    : answerTo(asked, reading, RANK.answered + worse)
  const hits = [
    ...[...ready, ...comparedHits(asked.dataset, reading), ...found.hits],
    ...arrowsOfKind(asked, reading, RANK.joined + worse),
    ...alone(reading, RANK.part + worse),
  ]
  return { ...found, hits, unread: reading.unread }
}
