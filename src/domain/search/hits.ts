// What a search finds. A hit names a thing and how well it answers; what it opens is the page's business.
import type { FacetId } from '../scope/facets.ts'

/** In the order in which groups stand that answer equally well. */
export const HIT_KINDS = [
  'absent',
  'question',
  'answer',
  'reference',
  'place',
  'scope',
  'entity',
  'arrow',
  'path',
  'tour',
  'claim',
  'paper',
  'help',
] as const
export type HitKind = (typeof HIT_KINDS)[number]

/** What the page can do, or tells of itself. */
export const HELP_TOPICS = [
  'compare',
  'grid',
  'table',
  'references',
  'present',
  'contested',
  'about',
  'places',
  'counts',
  'cite',
  'keys',
  'licence',
  'fault',
] as const
export type HelpTopic = (typeof HELP_TOPICS)[number]

/** The topic of that name, or undefined. */
export function helpTopic(id: string): HelpTopic | undefined {
  return HELP_TOPICS.find((topic) => topic === id)
}

export interface Filter {
  readonly facet: FacetId
  readonly option: string
}

/** Why an entity answers where its names alone do not say it. */
export type Reason = 'kind' | 'near'

export interface Hit {
  readonly kind: HitKind
  /** Of an entity, a claim, a paper, a ready-made question or a tour its id, of an arrow or a path `source--target`, of a number `ref-43`. */
  readonly id: string
  /** 0 for what was asked for by its very name; more the less sure it is. */
  readonly rank: number
  /** Of a scope or an answer, and of an arrow within one. */
  readonly filters?: readonly Filter[]
  /** Of a scope or an answer: what is selected in it. */
  readonly select?: string
  /** Of an answer: whether what acts on the selected entity is asked for, or what it acts on. */
  readonly reach?: 'up' | 'down'
  /** Of an answer: whether what the review says both ways is asked for. */
  readonly isContested?: boolean
  /** Of an answer: whether two of its filters are set side by side. */
  readonly isCompared?: boolean
  readonly reason?: Reason
  /** Of a kind: the name that was asked for. */
  readonly name?: string
}

export interface HitGroup {
  readonly kind: HitKind
  readonly hits: readonly Hit[]
}

/** How well an answer fits, best first. */
export const RANK = {
  named: 0,
  asked: 0.05,
  answered: 0.1,
  askedBeside: 0.15,
  spelt: 0.2,
  joined: 0.3,
  path: 0.4,
  tour: 0.45,
  alsoScope: 0.5,
  misspelt: 1,
  begins: 1.2,
  written: 1.6,
  words: 2,
  inText: 2.5,
  part: 3,
  loose: 4,
} as const
