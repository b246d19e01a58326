// What the arrows of one sentence of the review say over all of it: what other sentences say of the same, and what
// stands in this sentence alone.
import { derive } from '../graph/derive.ts'
import type { Interaction } from '../graph/derive.ts'
import type { ViewGraph } from '../graph/viewGraph.ts'
import type { Dataset } from '../review/dataset.ts'
import { lineageOf } from '../scope/facets.ts'
import { DEFAULT_SCOPE } from '../scope/scope.ts'
import { claimsOf, sayingOfArrow, sentenceCount } from './saying.ts'
import type { Saying } from './saying.ts'

export interface SentenceAnswer {
  /** Of the arrows that other sentences speak of too, those of which most is said. */
  readonly sayings: readonly Saying[]
  /** Of which no other sentence speaks. */
  readonly alone: readonly Pick<Interaction, 'id' | 'source' | 'target'>[]
}

const MOST = 5

/** The answer of a sentence. Law: each of its arrows is told, is alone, or is one of more than five. */
export function answerOfSentence(
  { dataset, graph }: { readonly dataset: Dataset; readonly graph: ViewGraph },
  locator: string,
): SentenceAnswer {
  const scope = { ...DEFAULT_SCOPE, view: graph.view.id, all: true }
  const pairs = graph.pairs.filter(({ claims }) =>
    claims.some((claim) => claim.locator === locator),
  )
  const own = derive({ ...graph, pairs }, scope, lineageOf(dataset.meta)).interactions
  const isAlone = ({ specific }: Interaction) => sentenceCount(specific) === 1
  const sayings = own
    .filter((arrow) => !isAlone(arrow))
    .flatMap((arrow) => sayingOfArrow(arrow) ?? [])
    .sort((a, b) => sentenceCount(claimsOf(b)) - sentenceCount(claimsOf(a)))
  return { sayings: sayings.slice(0, MOST), alone: own.filter(isAlone) }
}
