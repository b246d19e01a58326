// What the review answers to what is asked by filters, by a selection or by both: the two to five things that the
// claims in scope say most, what the review does not say there, and what to ask next. As values; in words by
// describeAnswer.ts. Invariant: whatever is said is backed by claims in scope that say it in that direction.
import { derive } from '../graph/derive.ts'
import type { Interaction } from '../graph/derive.ts'
import { withinReach } from '../graph/reach.ts'
import type { ViewGraph } from '../graph/viewGraph.ts'
import { isTwoSided, strengthOf } from '../graph/voices.ts'
import type { Dataset } from '../review/dataset.ts'
import { withMembers } from '../review/dataset.ts'
import type { Kind } from '../review/vocabulary.ts'
import { lineageOf } from '../scope/facets.ts'
import { parseSelection } from '../scope/scope.ts'
import type { Filters, Scope } from '../scope/scope.ts'
import { countElsewhere, sayingsElsewhere } from './answerElsewhere.ts'
import { nearnessIn } from './answerNearness.ts'
import type { Nearness } from './answerNearness.ts'
import { nextOf, waysOutOf } from './answerNext.ts'
import type { Next } from './answerNext.ts'
import { silencesOf } from './answerSilences.ts'
import type { Silence } from './answerSilences.ts'
import { withBothSides } from './bothSides.ts'
import { claimsOf, sayingOfArrow, sayingsOfQuestions, sentenceCount } from './saying.ts'
import type { Saying } from './saying.ts'

type AnswerScope = Filters & Pick<Scope, 'reach'>

export interface Answer {
  /** At most five; none where nothing in the view is in scope. */
  readonly sayings: readonly Saying[]
  /** Those of them that the view does not draw. */
  readonly undrawn: readonly Saying[]
  /** What else could be said: of what is filtered by, and in general; and of the first kind what the view does not draw. */
  readonly more: {
    readonly specific: number
    readonly general: number
    readonly elsewhere: number
  }
  readonly silences: readonly Silence[]
  /** What to ask next; of an empty answer the ways out. */
  readonly next: readonly Next[]
}

export interface AnswerInput {
  readonly dataset: Dataset
  readonly graph: ViewGraph
  readonly scope: AnswerScope
}

const MOST_SAYINGS = 5
/** With as many that name what is filtered by, what is said in general is only counted. */
const ENOUGH = 2

/** All arrows in scope, also those that a crowded view holds back; within reach where one is chosen. */
function interactionsOf({ dataset, graph, scope }: AnswerInput): readonly Interaction[] {
  const view = derive(graph, { ...scope, all: true }, lineageOf(dataset.meta))
  const { select, reach } = scope
  if (!reach || select === null || !view.entities.has(select)) return view.interactions
  return withinReach(view, select, reach).interactions
}

type Rank = (saying: Saying) => readonly number[]

/** Sorted by the first number in which two ranks differ, the smaller first. */
function ranked(sayings: readonly Saying[], rank: Rank): readonly Saying[] {
  return sayings
    .map((saying) => ({ saying, numbers: rank(saying) }))
    .sort(({ numbers: a }, { numbers: b }) => {
      const at = a.findIndex((number, i) => number !== b[i])
      return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
    })
    .map(({ saying }) => saying)
}

/** What comes from outside the cell. */
const CAUSES: readonly Kind[] = ['stressor', 'intervention', 'drug']

/** Under a chosen stressor its own arrows come first, then those of other causes; else all are alike. */
function remoteness({ dataset, scope }: AnswerInput): (source: string) => number {
  const own = new Set(scope.facets.stressor.flatMap((id) => [...withMembers(dataset, id)]))
  return (source) => {
    if (own.size === 0 || own.has(source)) return 0
    const kind = dataset.entities.get(source)?.kind
    return kind && CAUSES.includes(kind) ? 1 : 2
  }
}

/**
 * What is nearest, then what names what is filtered by, then what has a direction, then what is said most; of
 * equals what acts on the entity that most arrows of the view meet at.
 */
function rankIn(input: AnswerInput, nearness: Nearness): Rank {
  const remote = remoteness(input)
  const met = new Map<string, number>()
  for (const { target } of input.graph.pairs) met.set(target, (met.get(target) ?? 0) + 1)
  return (saying) => {
    const { source, target, fit, effect, raising, lowering } = saying
    return [
      nearness(saying),
      Number(fit === 'general'),
      Number(input.scope.contested && !isTwoSided(effect)),
      Number(effect === 'unsigned'),
      remote(source),
      -strengthOf({ increases: sentenceCount(raising), decreases: sentenceCount(lowering) }),
      -(met.get(target) ?? 0),
    ]
  }
}

/** All that could be said, the weightiest first. */
function candidates(
  input: AnswerInput,
  interactions: readonly Interaction[],
  nearness: Nearness,
): readonly Saying[] {
  const { select } = input.scope
  const isAtArrow = select !== null && parseSelection(select).type === 'interaction'
  const questions = sayingsOfQuestions(input.dataset, interactions).map((question) => ({
    question,
    claims: new Set(claimsOf(question)),
  }))
  // What a question tells is not told again; of a selected arrow it is, in parts, since that was asked.
  const isTold = (saying: Saying) => {
    const claims = claimsOf(saying)
    return questions.some(
      ({ question, claims: told }) =>
        claims.every((claim) => told.has(claim)) &&
        !(isAtArrow && (question.source !== saying.source || question.target !== saying.target)),
    )
  }
  const arrows = interactions.flatMap((interaction) => sayingOfArrow(interaction) ?? [])
  const all = [
    ...questions.map(({ question }) => question),
    ...arrows.filter((saying) => !isTold(saying)),
  ].filter((saying) => Number.isFinite(nearness(saying)))
  return ranked(all, rankIn(input, nearness))
}

/** Those near enough: of a selected arrow what else its source does only where little is said of itself. */
function nearEnough(all: readonly Saying[], nearness: Nearness): readonly Saying[] {
  for (const most of [1, 2]) {
    const near = all.filter((saying) => nearness(saying) <= most)
    if (near.length >= ENOUGH) return near
  }
  return all
}

/**
 * The first few, those that the view draws before others; what is said both ways is among them if anything that is
 * nearest is, and else of each dose and direction something.
 */
function chosen(
  all: readonly Saying[],
  elsewhere: readonly Saying[],
  nearness: Nearness,
): readonly Saying[] {
  const near = nearEnough(all, nearness)
  const specific = [...near.filter(({ fit }) => fit === 'specific'), ...elsewhere]
  const pool = specific.length >= ENOUGH ? specific : [...near, ...elsewhere]
  const directed = pool.filter(({ effect }) => effect !== 'unsigned')
  const told = directed.length >= ENOUGH ? directed : pool
  const first = told.slice(0, MOST_SAYINGS)
  const both = pool.find((one) => isTwoSided(one.effect) && nearness(one) === 0)
  if (both && !first.includes(both)) return [...first.slice(0, MOST_SAYINGS - 1), both]
  return withBothSides(first, told, MOST_SAYINGS)
}

/**
 * The answer to a scope. Law: every saying is backed by claims in scope with its direction, and where
 * nothing is in scope nothing is said but the ways out.
 */
export function answerOf(input: AnswerInput): Answer {
  const interactions = interactionsOf(input)
  const nearness = nearnessIn(input)
  const all = candidates(input, interactions, nearness)
  // Where the view leaves nothing, the ways out lead to the views that have something.
  const elsewhere =
    interactions.length > 0 ? ranked(sayingsElsewhere(input), rankIn(input, nearness)) : []
  const sayings = chosen(all, elsewhere, nearness)
  const undrawn = sayings.filter((saying) => elsewhere.includes(saying))
  const told = new Set(sayings.flatMap(claimsOf))
  const rest = all.filter((saying) => !claimsOf(saying).some((claim) => told.has(claim)))
  const specific = rest.filter(({ fit }) => fit === 'specific').length
  return {
    sayings,
    undrawn,
    more: {
      specific,
      general: rest.length - specific,
      elsewhere: countElsewhere(input) - undrawn.length,
    },
    silences: silencesOf(input, interactions, sayings),
    next: sayings.length > 0 ? nextOf(input, interactions, sayings) : waysOutOf(input),
  }
}
