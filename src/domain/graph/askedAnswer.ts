// What the review says of what is asked about, hidden or not: of an arrow, of a chain by its steps, of a push by what
// answers it. Not of contested arrows alone, if these are filtered by: what is asked stays the same under it.
import type { Claim, Dataset } from '../review/dataset.ts'
import { arrowsAsked, isAlong, isPushAsk, stopsOf } from '../scope/ask.ts'
import { lineageOf } from '../scope/facets.ts'
import type { Scope } from '../scope/scope.ts'
import { deriveInteraction } from './derive.ts'
import type { Interaction } from './derive.ts'
import type { Chain } from './paths.ts'
import { pushAnswer } from './pushAnswer.ts'
import { stepsOf } from './steps.ts'
import type { Step } from './steps.ts'
import type { ViewGraph } from './viewGraph.ts'
import { chainsBehind } from './whatIf.ts'
import type { Response } from './whatIf.ts'

type Known = Pick<Dataset, 'meta' | 'entities'>

interface ArrowAnswer {
  readonly kind: 'arrow'
  /** Null where nothing of it is in scope. */
  readonly arrow: Interaction | null
}

export interface ChainAnswer {
  readonly kind: 'chain'
  readonly stops: readonly string[]
  /** What there is of its arrows in scope, one after the other. */
  readonly arrows: readonly Interaction[]
  /** Those with a direction. */
  readonly steps: readonly Step[]
}

export interface PushedAnswer {
  readonly kind: 'push'
  readonly target: string
  /** Null where no chain leads there. */
  readonly response: Response | null
  /** By which it is reached, the best first. */
  readonly chains: readonly Chain[]
}

export type AskedAnswer = ArrowAnswer | ChainAnswer | PushedAnswer

function arrowIn({ pairs }: ViewGraph, id: string, scope: Scope, { meta }: Known) {
  const pair = pairs.find((one) => one.id === id)
  return pair ? deriveInteraction(pair, { ...scope, contested: false }, lineageOf(meta)) : null
}

function chainAnswer(dataset: Known, graph: ViewGraph, scope: Scope, ask: string): ChainAnswer {
  const lineage = lineageOf(dataset.meta)
  const arrows = arrowsAsked(ask).flatMap((id) => arrowIn(graph, id, scope, dataset) ?? [])
  return { kind: 'chain', stops: stopsOf(ask), arrows, steps: stepsOf(arrows, { scope, lineage }) }
}

function pushedAnswer(dataset: Known, graph: ViewGraph, scope: Scope, ask: string): PushedAnswer {
  const [pieces = '', target = ''] = stopsOf(ask)
  const asked = { ...scope, contested: false, push: pieces.split(',') }
  const answer = pushAnswer(dataset, graph, asked)
  const response = answer?.found.get(target) ?? null
  const chains = answer && response ? chainsBehind(answer.found, answer.pushes, target) : []
  return { kind: 'push', target, response, chains }
}

/** The answer to what a scope asks, in the graph of its view made of all claims; null where nothing is asked. */
export function askedAnswer(dataset: Known, graph: ViewGraph, scope: Scope): AskedAnswer | null {
  const { ask } = scope
  if (ask === null) return null
  if (isPushAsk(ask)) return pushedAnswer(dataset, graph, scope, ask)
  if (isAlong(ask)) return chainAnswer(dataset, graph, scope, ask)
  return { kind: 'arrow', arrow: arrowIn(graph, ask, scope, dataset) }
}

/** One claim of each step first, since only a few are told. */
function claimsOfSteps(steps: readonly Step[]): readonly Claim[] {
  const firsts = steps.flatMap(({ claims }) => claims.slice(0, 1))
  return [...new Set([...firsts, ...steps.flatMap(({ claims }) => claims)])]
}

/** The claims that an answer rests on, those that tell most of it first. */
export function claimsBehind(answer: AskedAnswer): readonly Claim[] {
  if (answer.kind === 'arrow') return answer.arrow ? answer.arrow[answer.arrow.decidedBy] : []
  if (answer.kind === 'chain') return claimsOfSteps(answer.steps)
  return claimsOfSteps([...new Set(answer.chains.flatMap(({ steps }) => steps))])
}
