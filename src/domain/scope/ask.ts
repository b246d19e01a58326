// What is asked about before it is shown, and what the page then knows: all but what would tell it. An arrow, by its
// ends (`exercise--autophagy`); a chain, by its stops (`metformin--ampk--autophagy`); or what one thing does where
// others are pushed (`ampk:up--autophagy`).
// Invariant: nothing that depends on what the review says of it is left in the dataset or its texts, so that whatever
// is made from these (picture, table, sentences, search) cannot tell it.
import type { Claim, Dataset, Texts } from '../review/dataset.ts'
import { withMembers } from '../review/dataset.ts'
import { isPush } from './push.ts'
import { isKnown } from './known.ts'
import { interactionId } from './scope.ts'
import type { Scope } from './scope.ts'

/** What can be said beforehand: of a push that it rises, falls, stays open, or is not reached. */
export const PREDICTIONS = ['raises', 'lowers', 'both', 'unsaid'] as const
export type Prediction = (typeof PREDICTIONS)[number]

type Known = Pick<Dataset, 'claims' | 'entities'>

/** Its stops from end to end; of a push what is pushed, and what may answer. */
export const stopsOf = (ask: string): readonly string[] => ask.split('--')

/** Whether what is pushed is asked about. */
export const isPushAsk = (ask: string): boolean => ask.includes(':')

/** Whether it is told along several arrows, and not by one. */
export const isAlong = (ask: string): boolean => isPushAsk(ask) || stopsOf(ask).length > 2

/** The arrows from stop to stop; none of a push. */
export function arrowsAsked(ask: string): readonly string[] {
  const stops = stopsOf(ask)
  return isPushAsk(ask) ? [] : stops.slice(1).map((stop, i) => interactionId(stops[i] ?? '', stop))
}

/** Whether a text of a link asks something of the review. */
export function isAskable(dataset: Dataset, text: string): boolean {
  const stops = stopsOf(text)
  const [first = '', last = ''] = stops
  if (stops.length < 2 || new Set(stops).size < stops.length) return false
  return isPushAsk(text)
    ? stops.length === 2 &&
        dataset.entities.has(last) &&
        first.split(',').every((piece) => isPush(dataset, piece))
    : arrowsAsked(text).every((arrow) => isKnown(dataset, arrow))
}

/**
 * Whether a claim would tell it: it joins two stops, or members of them, which a view may fold into it, or both ends.
 * Of a push it is all that acts on what may answer.
 */
function tells(dataset: Known, ask: string): (claim: Claim) => boolean {
  const isPushed = isPushAsk(ask)
  const stops = stopsOf(ask).map((stop) => withMembers(dataset, stop))
  // From the last stop to the first leads nothing that is asked: in its place stands what joins both ends.
  const ways = stops.map((stop, i) => [stops[i - 1] ?? stop, i > 0 ? stop : stops.at(-1)] as const)
  return ({ source, target }) =>
    ways.some(([from, to]) => to?.has(target) === true && (isPushed || from.has(source)))
}

/** The claims of a dataset without all that would tell what is asked, and what that is. */
export function withoutAsked(
  dataset: Known,
  ask: string,
): Required<Pick<Dataset, 'claims' | 'asked'>> {
  const isTold = tells(dataset, ask)
  const hidden = dataset.claims.filter(isTold)
  const stops = stopsOf(ask)
  return {
    claims: dataset.claims.filter((claim) => !isTold(claim)),
    asked: {
      id: ask,
      ends: isPushAsk(ask) ? stops.slice(1) : stops,
      arrows: arrowsAsked(ask),
      references: [...new Set(hidden.flatMap(({ citations }) => citations))],
      papers: [...new Set(hidden.flatMap(({ paperIds = [] }) => paperIds))],
    },
  }
}

/** The prose without the statements that would tell it, and without what is said of its stops. */
export function textsWithout(dataset: Known, texts: Texts, ask: string): Texts {
  const hidden = new Set(dataset.claims.filter(tells(dataset, ask)).map((claim) => claim.id))
  const ends = new Set(
    stopsOf(ask).flatMap((stop) => [...withMembers(dataset, stop.split(':')[0] ?? '')]),
  )
  const without = (all: Readonly<Record<string, string>>, ids: ReadonlySet<string>) =>
    Object.fromEntries(Object.entries(all).filter(([key]) => !ids.has(key)))
  return {
    ...texts,
    statements: without(texts.statements, hidden),
    abouts: without(texts.abouts, ends),
  }
}

/**
 * Names a question: what is asked, and the filters under which it is, which can turn its answer. Null where nothing is
 * asked.
 */
export function questionKey({
  ask,
  view,
  facets,
  general,
}: Pick<Scope, 'ask' | 'view' | 'facets' | 'general'>): string | null {
  return ask === null ? null : JSON.stringify([ask, view, facets, general])
}
