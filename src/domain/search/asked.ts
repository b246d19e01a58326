// What a question is asked of, what it filters by, and what it is led to.
import type { Filter, Hit } from './hits.ts'
import type { NameTable, Part, Searched } from './names.ts'
import type { Reading } from './question.ts'
import type { ReadyQuestion } from './readyQuestions.ts'
import type { Wanted } from './wanted.ts'

/** Where the review says both of something that an answer is about. */
export interface Dispute {
  /** Whether the answer has a sentence on it. */
  readonly isTold: boolean
  /** The arrows that are contested, or are part of a question that is. */
  readonly arrows: readonly string[]
}

/** The questions and tours one is led to, and what only the graph of the whole review knows. */
export interface QuestionSource {
  readonly ready: readonly ReadyQuestion[]
  readonly tours: readonly ReadyQuestion[]
  /** Whether chains lead from one entity to another, of claims that name all that is filtered by. */
  readonly reaches: (source: string, target: string, filters: readonly Filter[]) => boolean
  readonly disputes: (wanted: Wanted) => Dispute
}

/** What is asked, as a search knows it. */
export interface AskedNames extends QuestionSource {
  readonly dataset: Searched
  readonly names: NameTable
}

export interface AskedHits {
  /** Whether it is a question that names something; else at most one that is only begun. */
  readonly isRead: boolean
  readonly hits: readonly Hit[]
  /** Two entities that the question names and that no claim joins. */
  readonly unjoined: readonly [string, string] | null
  /** Words that are not understood, as they were typed. */
  readonly unread: readonly string[]
  /** Filters that the question names and that no claim on the rest of it fits; those that are asked for together. */
  readonly unsaid: readonly (readonly Filter[])[]
  /** Whether it asks where the review says both, of what it says one thing about. */
  readonly isUndisputed: boolean
}

export const NOTHING_FOUND: AskedHits = {
  ...{ isRead: true, hits: [], unjoined: null },
  ...{ unread: [], unsaid: [], isUndisputed: false },
}

export const isEntity = ({ entities }: Part) => entities.length > 0

const isSame = (a: Filter, b: Filter) => a.facet === b.facet && a.option === b.option

/** Each once. */
export const distinct = (filters: readonly Filter[]): readonly Filter[] =>
  filters.filter((one, at) => filters.findIndex((other) => isSame(one, other)) === at)

/**
 * What a question filters by: what it names, and what its topics do. Two names of one facet ask for two answers, so
 * each way to choose one of them is a list of its own; there is always one.
 */
export function filterChoices(
  { topics }: Pick<Reading, 'topics'>,
  named: readonly Filter[],
): readonly (readonly Filter[])[] {
  const facets = [...new Set(named.map(({ facet }) => facet))]
  const ofTopics = topics.flatMap(({ filters }) => filters)
  const rest = ofTopics.filter(({ facet }) => !facets.includes(facet))
  const choices = facets.reduce<readonly (readonly Filter[])[]>(
    (lists, facet) => {
      const options = distinct(named.filter((one) => one.facet === facet))
      return options.flatMap((one) => lists.map((list) => [...list, one]))
    },
    [[]],
  )
  return choices.map((list) => [...list, ...rest])
}

/** The filters of what a question names that is no entity; a name means one thing at a time. */
export const namedFilters = ({ names }: Pick<Reading, 'names'>): readonly Filter[] =>
  names.filter((part) => !isEntity(part)).flatMap(({ filters }) => filters.slice(0, 1))
