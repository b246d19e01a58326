// What a typed question can be led to: the questions that the page asks itself, and what the graph of the whole
// review knows. Invariant: that graph is made once, when a question first needs it, and nothing is asked of it twice,
// since this runs at every letter.
import { hasChain } from '../../domain/graph/pathAnswer.ts'
import { viewGraph } from '../../domain/graph/viewGraph.ts'
import type { ViewGraph } from '../../domain/graph/viewGraph.ts'
import type { Dataset } from '../../domain/review/dataset.ts'
import { isOwn } from '../../domain/lecture/own.ts'
import type { ViewFile } from '../../domain/review/schemaViews.ts'
import { LANGUAGES } from '../../domain/review/vocabulary.ts'
import { DEFAULT_SCOPE } from '../../domain/scope/scope.ts'
import type { Dispute, QuestionSource } from '../../domain/search/asked.ts'
import { scopeId } from '../../domain/search/joined.ts'
import { QUESTION_GROUPS } from '../answers/questions.ts'
import { WHOLE } from '../../domain/words/answerElsewhere.ts'
import { QUESTION_WORDS } from '../details/questionWords.ts'
import { filteredBy } from './askedScope.ts'
import { contestedArrows, viewOfDispute } from './disputes.ts'

function remembered<T>(known: Map<string, T>, key: string, ask: () => T): T {
  const found = known.get(key) ?? ask()
  known.set(key, found)
  return found
}

/** The questions that the page asks, and the chains that it knows. */
export function questionSource(dataset: Dataset): QuestionSource {
  const whole = dataset.views.get(WHOLE)
  let graph: ViewGraph | null = null
  const graphOf = (view: ViewFile) => (graph ??= viewGraph(dataset, view))
  const chains = new Map<string, boolean>()
  const disputes = new Map<string, Dispute>()
  return {
    ready: QUESTION_GROUPS.flatMap(({ questions }) =>
      questions.map(({ id }) => ({
        id,
        texts: LANGUAGES.map((lang) => QUESTION_WORDS[lang].questions[id]),
      })),
    ),
    tours: [...dataset.tours.values()]
      .filter(({ id }) => !isOwn(id))
      .map(({ id, label }) => ({ id, texts: LANGUAGES.map((lang) => label[lang]) })),
    reaches: (source, target, filters) =>
      remembered(chains, `${source}--${target} ${scopeId(filters)}`, () => {
        const scope = { ...DEFAULT_SCOPE, ...filteredBy(filters) }
        return whole ? hasChain(dataset, graphOf(whole), scope, { source, target }) : false
      }),
    disputes: (wanted) =>
      remembered(
        disputes,
        `${scopeId(wanted.filters ?? [], wanted.select)} ${wanted.reach ?? ''}`,
        () => {
          if (!whole) return { isTold: false, arrows: [] }
          const current = DEFAULT_SCOPE.view
          return {
            isTold: viewOfDispute(dataset, graphOf(whole), { wanted, current }) !== null,
            arrows: contestedArrows(dataset, graphOf(whole), wanted).map(({ id }) => id),
          }
        },
      ),
  }
}
