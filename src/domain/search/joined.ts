// Queries that name two things or more: an arrow by its ends, cells under a stressor, an entity in cells.
import { withMembers } from '../review/dataset.ts'
import { interactionId } from '../scope/scope.ts'
import { RANK } from './hits.ts'
import type { Filter, Hit } from './hits.ts'
import type { Part, Searched } from './names.ts'

const hasEntity = ({ entities }: Part) => entities.length > 0
const hasFilter = ({ filters }: Part) => filters.length > 0

const pairs = new WeakMap<Searched['claims'], ReadonlySet<string>>()

/** The pairs that a claim joins by itself. */
function pairsOf({ claims }: Searched): ReadonlySet<string> {
  const known = pairs.get(claims)
  if (known) return known
  const made = new Set(claims.map(({ source, target }) => interactionId(source, target)))
  pairs.set(claims, made)
  return made
}

/** Whether a claim joins two entities or members of them. */
function isJoined(dataset: Searched, id: string): boolean {
  const [source = '', target = ''] = id.split('--')
  const from = withMembers(dataset, source)
  const to = withMembers(dataset, target)
  return dataset.claims.some((claim) => from.has(claim.source) && to.has(claim.target))
}

/** The arrows between two entities or families that hold them: rapamycin acts on mTORC1 signalling, not on mTOR. */
function widerThan(dataset: Searched, id: string): readonly string[] {
  const familiesOf = (member: string) =>
    [...dataset.entities.keys()].filter((one) => withMembers(dataset, one).has(member))
  const [sources = [], targets = []] = id.split('--').map(familiesOf)
  return sources
    .flatMap((source) => targets.map((target) => interactionId(source, target)))
    .filter((wider) => pairsOf(dataset).has(wider))
}

/** The arrows between two names, first those that point the way they are named in. */
export function arrowsBetween(
  dataset: Searched,
  [from, to]: readonly [Part, Part],
): readonly string[] {
  const ways: [Part, Part][] = [
    [from, to],
    [to, from],
  ]
  const ids = ways.flatMap(([a, b]) =>
    a.entities.flatMap((x) => b.entities.filter((y) => x !== y).map((y) => interactionId(x, y))),
  )
  const own = ids.filter((id) => pairsOf(dataset).has(id))
  if (own.length > 0) return own
  // Where no claim joins the two, one may join their members, or what they are members of.
  const within = ids.filter((id) => isJoined(dataset, id))
  return within.length > 0 ? within : ids.flatMap((id) => widerThan(dataset, id))
}

export function scopeId(filters: readonly Filter[], select?: string): string {
  const names = filters.map(({ facet, option }) => `${facet}:${option}`)
  return [...names, ...(select === undefined ? [] : [select])].join(' ')
}

function scopeHit(filters: readonly Filter[], rank: number, select?: string): Hit {
  const id = scopeId(filters, select)
  return { kind: 'scope', id, filters, rank, ...(select !== undefined && { select }) }
}

/** The first filter of each part: a name means one thing at a time. */
const firstFilters = (parts: readonly Part[]): readonly Filter[] =>
  parts.flatMap(({ filters }) => filters.slice(0, 1))

export interface Joined {
  readonly hits: readonly Hit[]
  /** The two entities that no claim joins, where the query names just two. */
  readonly unjoined: readonly [string, string] | null
}

/** The arrows between the two entities of a query, or that there are none. */
function arrowHits(
  dataset: Searched,
  ends: readonly Part[],
  { filters, worse }: { readonly filters: readonly Filter[]; readonly worse: number },
): Joined {
  const [first, second, third] = ends
  if (!first || !second || third) return { hits: [], unjoined: null }
  const [from] = first.entities
  const [to] = second.entities
  const ids = arrowsBetween(dataset, [first, second])
  const isApart = ids.length === 0 && from !== undefined && to !== undefined && from !== to
  return {
    hits: ids.map((id) => ({
      ...{ kind: 'arrow', id, rank: RANK.joined + worse },
      ...(filters[0] && { filters }),
    })),
    unjoined: isApart ? [from, to] : null,
  }
}

/** The scope that a query asks for: filters alone, or one entity under filters. */
function scopeHits(parts: readonly Part[], filters: readonly Filter[], worse: number) {
  if (parts.every(hasFilter)) return [scopeHit(firstFilters(parts), RANK.alsoScope + worse)]
  const [only, other] = parts.filter(hasEntity)
  if (!only || other || filters.length === 0) return []
  return [scopeHit(filters, RANK.alsoScope + worse, only.entities[0])]
}

/** What answers a query of several names. */
export function joinedHits(dataset: Searched, parts: readonly Part[]): Joined {
  const worse = parts.every(({ isExact }) => isExact) ? 0 : 1
  const ends = parts.filter(hasEntity)
  const filters = firstFilters(parts.filter((part) => !hasEntity(part)))
  const { hits, unjoined } = arrowHits(dataset, ends, { filters, worse })
  const named = [...new Set(ends.flatMap(({ entities }) => entities.slice(0, 1)))]
  const alone = named.map((id): Hit => ({ kind: 'entity', id, rank: RANK.part + worse }))
  return { hits: [...hits, ...scopeHits(parts, filters, worse), ...alone], unjoined }
}
