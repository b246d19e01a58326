// The answers to a question about one thing, or about filters alone.
import { distinct, filterChoices, isEntity, namedFilters, NOTHING_FOUND } from './asked.ts'
import type { AskedHits, AskedNames, QuestionSource } from './asked.ts'
import type { Filter, Hit } from './hits.ts'
import { scopeId } from './joined.ts'
import type { Searched } from './names.ts'
import type { Reading } from './question.ts'
import { claimsWanted } from './wanted.ts'
import type { Wanted } from './wanted.ts'

function answerHit(wanted: Wanted, rank: number): Hit {
  const { filters = [], select, reach, isContested = false } = wanted
  const id = [scopeId(filters, select), reach ?? '', isContested ? 'contested' : '']
  return {
    ...{ kind: 'answer', id: id.filter(Boolean).join(' '), rank, filters },
    ...(select !== undefined && { select }),
    ...(reach && { reach }),
    ...(isContested && { isContested }),
  }
}

/** What a question wants; more than one where it names two cells, or two stressors. */
function wantedBy(reading: Reading): readonly Wanted[] {
  const [end] = reading.names.filter(isEntity)
  const own = end?.filters.filter(({ facet }) => facet === 'stressor') ?? []
  const named = namedFilters(reading)
  // A stressor is filtered by: its own arrows come first then, and what is said under it.
  if (own.length > 0 && reading.asks !== 'up') {
    return filterChoices(reading, [...own, ...named]).map((filters) => ({ filters }))
  }
  const select = end?.entities[0]
  const about = select === undefined ? {} : { select, ...(reading.asks && { reach: reading.asks }) }
  return filterChoices(reading, named).map((filters) => ({ filters, ...about }))
}

/** What is offered for what is wanted: the same; where no claim goes that way round, both ways; null for nothing. */
function offered(dataset: Searched, wanted: Wanted): Wanted | null {
  const { reach: _, ...around } = wanted
  return [wanted, around].find((one) => claimsWanted(dataset, one).length > 0) ?? null
}

/** Where nothing names all the filters, the answers under all but one of them. */
function lessThan(dataset: Searched, { filters = [], ...about }: Wanted): readonly Wanted[] {
  return filters
    .map((left) => filters.filter((one) => one !== left))
    .filter((fewer) => fewer.length > 0)
    .flatMap((fewer) => offered(dataset, { ...about, filters: fewer }) ?? [])
}

/** An entity by itself is offered as such. */
const asksSomething = ({ filters = [], select, reach, isContested }: Wanted) =>
  select === undefined || filters.length > 0 || reach !== undefined || isContested === true

/** Where the review says both of what is asked: the answers that tell it, else the arrows, else that it does not. */
function disputesAmong(
  disputes: QuestionSource['disputes'],
  offers: readonly Wanted[],
  rank: number,
): AskedHits {
  const all = offers.map((one) => {
    const wanted = { ...one, isContested: true }
    return { wanted, ...disputes(wanted) }
  })
  const told = all.filter(({ isTold }) => isTold)
  if (told.length > 0) {
    return { ...NOTHING_FOUND, hits: told.map(({ wanted }) => answerHit(wanted, rank)) }
  }
  const arrows = all.flatMap(({ wanted: { filters = [] }, arrows: ids }) =>
    ids.map((id): Hit => ({ kind: 'arrow', id, rank, ...(filters.length > 0 && { filters }) })),
  )
  const plain = offers.filter(asksSomething).map((one) => answerHit(one, rank))
  return { ...NOTHING_FOUND, hits: [...arrows, ...plain], isUndisputed: arrows.length === 0 }
}

/** The answers to a question about one thing, or about filters alone. */
export function answersTo(
  { dataset, disputes }: AskedNames,
  reading: Reading,
  rank: number,
): AskedHits {
  const wanted = wantedBy(reading)
  const offers = wanted.flatMap((one) => offered(dataset, one) ?? [])
  const unsaid = wanted
    .filter((one) => !offered(dataset, one))
    .map(({ filters = [] }): readonly Filter[] => distinct(filters))
    .filter((filters) => filters.length > 0)
  if (offers.length > 0 && reading.topics.some(({ contested }) => contested)) {
    return { ...disputesAmong(disputes, offers, rank), unsaid }
  }
  const shown = offers.length > 0 ? offers : wanted.flatMap((one) => lessThan(dataset, one))
  const hits = shown.filter(asksSomething).map((one) => answerHit(one, rank))
  return { ...NOTHING_FOUND, hits, unsaid }
}
