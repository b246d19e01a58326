// What a typed question can be led to: the questions that the page asks itself, and the chains of the whole review.
import { pathAnswer } from '../../domain/graph/pathAnswer.ts'
import { viewGraph } from '../../domain/graph/viewGraph.ts'
import type { Dataset } from '../../domain/review/dataset.ts'
import { isOwn } from '../../domain/lecture/own.ts'
import { LANGUAGES } from '../../domain/review/vocabulary.ts'
import { DEFAULT_SCOPE } from '../../domain/scope/scope.ts'
import type { QuestionSource } from '../../domain/search/questionHits.ts'
import { QUESTION_GROUPS } from '../answers/questions.ts'
import { WHOLE } from '../answers/useAnsweringGraph.ts'
import { QUESTION_WORDS } from '../details/questionWords.ts'
import { choiceOf } from './openAsked.ts'

/** The questions that the page asks, and the chains that it knows. */
export function questionSource(dataset: Dataset): QuestionSource {
  const whole = dataset.views.get(WHOLE)
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
    reaches: (source, target, filters) => {
      const ends = { source, target }
      const graph = whole && viewGraph(dataset, whole)
      const scope = { ...DEFAULT_SCOPE, facets: choiceOf(filters) }
      const answer = graph && pathAnswer(dataset, graph, scope, ends)
      return (answer?.chains.length ?? 0) > 0
    },
  }
}
