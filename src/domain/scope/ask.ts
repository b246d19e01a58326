// Which arrow is asked about before it is shown, and what the page then knows: all but what would tell it.
// Invariant: nothing that depends on what the review says of the arrow is left in the dataset or its texts, so
// that whatever is made from these (picture, table, sentences, search) cannot tell it.
import type { Claim, Dataset, Texts } from '../review/dataset.ts'
import { withMembers } from '../review/dataset.ts'
import { interactionId, isKnown, parseSelection } from './scope.ts'
import type { Scope } from './scope.ts'

/** What can be said beforehand of an arrow. */
export const PREDICTIONS = ['raises', 'lowers', 'both', 'unsaid'] as const
export type Prediction = (typeof PREDICTIONS)[number]

type Known = Pick<Dataset, 'claims' | 'entities'>

/** Whether a text of a link names an arrow of the review. */
export function isAskable(dataset: Dataset, text: string): boolean {
  return parseSelection(text).type === 'interaction' && isKnown(dataset, text)
}

function endsOf(id: string): readonly [source: string, target: string] | null {
  const ends = parseSelection(id)
  return ends.type === 'interaction' ? [ends.source, ends.target] : null
}

/** Whether a claim joins the ends of an arrow, or members of them, which a view may fold into it. */
function joins(dataset: Known, id: string): (claim: Claim) => boolean {
  const ends = endsOf(id)
  if (!ends) return () => false
  const [from, to] = ends.map((end) => withMembers(dataset, end))
  return ({ source, target }) => from?.has(source) === true && to?.has(target) === true
}

/** The claims of a dataset without all that the review says of an arrow, and which arrow that is. */
export function withoutArrow(
  dataset: Known,
  id: string,
): Required<Pick<Dataset, 'claims' | 'asked'>> {
  const [source = '', target = ''] = endsOf(id) ?? []
  const isOfArrow = joins(dataset, id)
  const hidden = dataset.claims.filter(isOfArrow)
  const references = [...new Set(hidden.flatMap(({ citations }) => citations))]
  const papers = [...new Set(hidden.flatMap(({ paperIds = [] }) => paperIds))]
  return {
    claims: dataset.claims.filter((claim) => !isOfArrow(claim)),
    asked: { id: interactionId(source, target), source, target, references, papers },
  }
}

/** The prose without the statements of an arrow, and without what is said of its ends. */
export function textsWithout(dataset: Known, texts: Texts, id: string): Texts {
  const hidden = new Set(dataset.claims.filter(joins(dataset, id)).map((claim) => claim.id))
  const ends = new Set((endsOf(id) ?? []).flatMap((end) => [...withMembers(dataset, end)]))
  const without = (all: Readonly<Record<string, string>>, ids: ReadonlySet<string>) =>
    Object.fromEntries(Object.entries(all).filter(([key]) => !ids.has(key)))
  return {
    ...texts,
    statements: without(texts.statements, hidden),
    abouts: without(texts.abouts, ends),
  }
}

/**
 * Names a question: the arrow, and the filters under which it is asked, which can turn its answer. Null where
 * nothing is asked.
 */
export function questionKey({
  ask,
  view,
  facets,
  general,
}: Pick<Scope, 'ask' | 'view' | 'facets' | 'general'>): string | null {
  return ask === null ? null : JSON.stringify([ask, view, facets, general])
}
