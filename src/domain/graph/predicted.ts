// Which predictions the review bears out: of an arrow, of a chain, of what answers a push.
import type { Prediction } from '../scope/ask.ts'
import type { SummaryEffect } from '../review/vocabulary.ts'
import type { AskedAnswer, ChainAnswer, PushedAnswer } from './askedAnswer.ts'
import { productOf } from './steps.ts'
import type { Sign, Step } from './steps.ts'

/** The best one first. */
export type Fitting = readonly [Prediction, ...Prediction[]]

/**
 * The predictions that fit what an arrow says: where one side is mostly said, that the review says both is no mistake.
 * `null` is an arrow of which nothing is in scope.
 */
export function fittingPredictions(effect: SummaryEffect | null): Fitting {
  switch (effect) {
    case 'increases':
      return ['raises']
    case 'decreases':
      return ['lowers']
    case 'mostly-increases':
      return ['raises', 'both']
    case 'mostly-decreases':
      return ['lowers', 'both']
    case 'contested':
      return ['both']
    case 'unsigned':
    case null:
      return ['unsaid']
  }
}

/** The same of steps one after the other: that one of them is mostly said makes it so of them all. */
function fittingSign(sign: Sign, steps: readonly Step[]): Fitting {
  if (sign === 0) return ['both']
  const said = sign === 1 ? 'raises' : 'lowers'
  return steps.some(({ flaws }) => flaws.includes('mostly')) ? [said, 'both'] : [said]
}

const ofChain = ({ stops, steps }: ChainAnswer): Fitting =>
  steps.length < stops.length - 1 ? ['unsaid'] : fittingSign(productOf(steps), steps)

const ofPush = ({ response, chains }: PushedAnswer): Fitting =>
  response ? fittingSign(response.sign, chains[0]?.steps ?? []) : ['unsaid']

/** The predictions that fit what the review says of what is asked. */
export function fittingAnswer(answer: AskedAnswer): Fitting {
  if (answer.kind === 'arrow') return fittingPredictions(answer.arrow?.effect ?? null)
  return answer.kind === 'chain' ? ofChain(answer) : ofPush(answer)
}
