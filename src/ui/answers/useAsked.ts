// Which ready-made question the page shows now. Nothing is remembered: it is the one whose link this is, so
// a link that is sent on brings its question along, and any other filter or selection ends it.
import type { Dataset } from '../../domain/review/dataset.ts'
import type { Scope } from '../../domain/scope/scope.ts'
import { remember } from '../../store/remember.ts'
import { linkOfScope, scopeOfLink } from '../../store/url.ts'
import { useApp } from '../useApp.ts'
import { QUESTION_GROUPS } from './questions.ts'
import type { QuestionId } from './questions.ts'

export interface AskedQuestion {
  readonly id: QuestionId
  readonly scope: Scope
}

/** Remembered by all who ask: to read the links anew would cost a click as much as its counts. */
const groupsIn = remember((dataset: Dataset, lang: Scope['lang']) =>
  QUESTION_GROUPS.map(({ id, questions }) => ({
    id,
    questions: questions.map((question): AskedQuestion => ({
      id: question.id,
      scope: { ...scopeOfLink(question.link, dataset).scope, lang },
    })),
  })),
)

/** All questions with the scopes of their links, group by group. */
export function useQuestions() {
  const dataset = useApp((state) => state.whole)
  const lang = useApp(({ scope }) => scope.lang)
  return groupsIn(dataset, lang)
}

/** The question that a scope asks, or null. */
export function useAsked(scope: Scope): AskedQuestion | null {
  const groups = useQuestions()
  // A table of the same says the same.
  const shown = linkOfScope({ ...scope, mode: 'diagram', all: false })
  const isAsked = (question: AskedQuestion) => linkOfScope(question.scope) === shown
  return groups.flatMap(({ questions }) => questions).find(isAsked) ?? null
}
