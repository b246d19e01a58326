// The arrows that a question is led to: between two things, the ways from one to the other where there is none, and
// those between one thing and a kind of things. An arrow is said under a filter only if a claim of it names that.
import type { Claim } from '../review/dataset.ts'
import { withMembers } from '../review/dataset.ts'
import { interactionId } from '../scope/scope.ts'
import { distinct, filterChoices, isEntity, namedFilters, NOTHING_FOUND } from './asked.ts'
import type { AskedHits, AskedNames, QuestionSource } from './asked.ts'
import { RANK } from './hits.ts'
import type { Filter, Hit } from './hits.ts'
import { arrowsBetween } from './joined.ts'
import type { Part, Searched } from './names.ts'
import type { Reading } from './question.ts'
import { fitOf } from './wanted.ts'

/** Whether a claim of an arrow names all that is filtered by. */
function isSaidUnder(dataset: Searched, id: string, filters: readonly Filter[]): boolean {
  const [source = '', target = ''] = id.split('--')
  const [from, to] = [withMembers(dataset, source), withMembers(dataset, target)]
  return dataset.claims.some(
    (claim) =>
      from.has(claim.source) &&
      to.has(claim.target) &&
      fitOf(claim, filters, dataset.meta) === 'specific',
  )
}

/** The arrows between what is named, two by two in its order; under the filters that a claim of them names. */
export function arrowsTo(asked: AskedNames, reading: Reading, rank: number): AskedHits {
  const { dataset, reaches } = asked
  const ends = reading.names.filter(isEntity)
  const pairs = ends.flatMap((a, at) => ends.slice(at + 1).map((b): [Part, Part] => [a, b]))
  const ids = [...new Set(pairs.flatMap((pair) => arrowsBetween(dataset, pair)))]
  const choices = filterChoices(reading, namedFilters(reading)).filter((one) => one.length > 0)
  if (ids.length === 0) {
    const [from, to] = ends.map(({ entities }) => entities[0])
    const isApart = ends.length === 2 && from !== undefined && to !== undefined && from !== to
    if (!isApart) return NOTHING_FOUND
    return pathsTo(reaches, [from, to], { choices, rank: rank + RANK.path - RANK.joined })
  }
  const isSaid = (filters: readonly Filter[]) => ids.some((id) => isSaidUnder(dataset, id, filters))
  const said = choices.filter(isSaid)
  const filters = distinct(said.flat())
  const fitting = ids.filter((id) => said.some((one) => isSaidUnder(dataset, id, one)))
  const hits = (said.length > 0 ? fitting : ids).map((id): Hit => ({
    ...{ kind: 'arrow', id, rank },
    ...(said.length > 0 && { filters }),
  }))
  return { ...NOTHING_FOUND, hits, unsaid: choices.filter((one) => !isSaid(one)) }
}

/** The ways from either of two things to the other; under the filters where there are some. */
function pathsTo(
  reaches: QuestionSource['reaches'],
  [from, to]: readonly [string, string],
  { choices, rank }: { readonly choices: readonly (readonly Filter[])[]; readonly rank: number },
): AskedHits {
  const filters = distinct(choices.flat())
  const ways = [[from, to] as const, [to, from] as const]
  const under = (some: readonly Filter[]) => ways.filter(([a, b]) => reaches(a, b, some))
  const fitting = filters.length > 0 ? under(filters) : []
  const isFitting = fitting.length > 0
  const hits = (isFitting ? fitting : under([])).map(([a, b], at): Hit => ({
    ...{ kind: 'path', id: interactionId(a, b), rank: rank + at / 100 },
    ...(isFitting && { filters }),
  }))
  const unsaid = hits.length > 0 && !isFitting ? choices : []
  return { ...NOTHING_FOUND, hits, unjoined: [from, to], unsaid }
}

/** Arrows between the one thing that is named and those of the kind that is asked for, most claims first. */
export function arrowsOfKind(
  { dataset }: AskedNames,
  reading: Reading,
  rank: number,
): readonly Hit[] {
  const [end, other] = reading.names.filter(isEntity)
  if (!end || other || reading.kinds.length === 0) return []
  const filters = distinct(filterChoices(reading, namedFilters(reading)).flat())
  const own = withMembers(dataset, end.entities[0] ?? '')
  const kindOf = (id: string) => dataset.entities.get(id)?.kind
  const isOfKind = (id: string) => reading.kinds.some((kind) => kindOf(id) === kind)
  const isMeant = ({ source, target }: Claim) =>
    (reading.asks !== 'down' && own.has(target) && isOfKind(source)) ||
    (reading.asks !== 'up' && own.has(source) && isOfKind(target))
  const counts = new Map<string, number>()
  for (const claim of dataset.claims) {
    if (!isMeant(claim) || fitOf(claim, filters, dataset.meta) !== 'specific') continue
    const id = interactionId(claim.source, claim.target)
    counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([id]): Hit => ({ kind: 'arrow', id, rank, ...(filters.length > 0 && { filters }) }))
}
