// A view told arrow by arrow, for whoever presents it: its message sentence by sentence, then what else it
// needs, then the rest of what is drawn.
import type { Dataset } from '../review/dataset.ts'
import type { GraphView, Interaction } from '../graph/derive.ts'
import type { Language } from '../review/vocabulary.ts'
import type { ViewFile } from '../review/schemaViews.ts'
import { describeArrows, describeShortly, messageClauses } from './viewMessage.ts'

export interface StoryStep {
  readonly arrows: readonly Interaction[]
  readonly text: string
  readonly short: string
  /** Whether the view's message tells it. */
  readonly isMessage: boolean
}

/** The steps of a view's story under a scope. Law: every drawn arrow is in one step, and in no other. */
export function storyOf(
  dataset: Dataset,
  view: ViewFile,
  shown: GraphView,
  lang: Language,
): readonly StoryStep[] {
  const clauses = messageClauses(view, shown)
  const told = new Set(clauses.flat())
  const needs = view.needs ?? []
  const left = shown.interactions.filter((arrow) => !told.has(arrow))
  const needed = needs.flatMap((id) => left.find((arrow) => arrow.id === id) ?? [])
  const rest = left.filter(({ id }) => !needs.includes(id))
  return [...clauses, ...[...needed, ...rest].map((arrow) => [arrow])].map((arrows, at) => ({
    arrows,
    text: describeArrows(dataset, arrows, lang),
    short: describeShortly(dataset, arrows, lang),
    isMessage: at < clauses.length,
  }))
}
