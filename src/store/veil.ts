// What the page may know while something is asked about. Invariant: the same input gives the same objects, so that
// nothing is derived anew where nothing has changed.
import type { Dataset, Texts } from '../domain/review/dataset.ts'
import { questionKey, textsWithout, withoutAsked } from '../domain/scope/ask.ts'
import type { Prediction } from '../domain/scope/ask.ts'
import type { Scope } from '../domain/scope/scope.ts'
import { remember } from './remember.ts'
import type { Votes } from './votes.ts'

/** What was said before it was shown; `shown` where somebody only wanted to see it. */
export type Committed = Prediction | 'shown'

export interface Veiled {
  readonly whole: Dataset
  readonly wholeTexts: Texts | null
  readonly scope: Scope
  /** By question. */
  readonly predictions: ReadonlyMap<string, Committed>
  /** By question: how a class voted. */
  readonly votes: ReadonlyMap<string, Votes>
}

/** What was said of what is asked about; null where nothing was yet, or nothing is asked. */
export function committedOf({
  scope,
  predictions,
}: Pick<Veiled, 'scope' | 'predictions'>): Committed | null {
  return predictions.get(questionKey(scope) ?? '') ?? null
}

/** What is not to be seen now. */
export function hiddenAsk(state: Pick<Veiled, 'scope' | 'predictions'>): string | null {
  return committedOf(state) === null ? state.scope.ask : null
}

/** Gives what the page may know; with memories of its own. */
export function createVeil(): (state: Veiled) => {
  readonly dataset: Dataset
  readonly texts: Texts | null
} {
  // By its parts: the positions of another view change nothing of what is hidden.
  const partWithout = remember(
    (claims: Dataset['claims'], entities: Dataset['entities'], id: string) =>
      withoutAsked({ claims, entities }, id),
  )
  const datasetWithout = remember(
    (whole: Dataset, part: ReturnType<typeof withoutAsked>): Dataset => ({ ...whole, ...part }),
  )
  const proseWithout = remember(textsWithout)
  return (state) => {
    const { whole, wholeTexts } = state
    const hidden = hiddenAsk(state)
    if (hidden === null) return { dataset: whole, texts: wholeTexts }
    return {
      dataset: datasetWithout(whole, partWithout(whole.claims, whole.entities, hidden)),
      texts: wholeTexts && proseWithout(whole, wholeTexts, hidden),
    }
  }
}
