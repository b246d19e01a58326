// What the rest does when some things are pushed up or down: signs handed on along arrows with a direction, step by
// step (docs/decisions.md). Invariant: an answer follows from the shortest chains alone, and chains that disagree
// give "open", never the greater number.
import { ALL_WAVES } from '../scope/scope.ts'
import { stepsByEnd } from './paths.ts'
import type { Chain } from './paths.ts'
import { compareChains, isGrave, productOf, timesSign } from './steps.ts'
import type { Sign, Step } from './steps.ts'

/** How many steps a push is followed. */
export const MOST_WAVES = ALL_WAVES

/** Entity to what was done to it: raised (1) or lowered (-1). */
export type Pushes = ReadonlyMap<string, 1 | -1>

export interface Response {
  /** 0 where it is open: chains of one length disagree, or one passes an arrow that is said both ways. */
  readonly sign: Sign
  /** How many steps the push takes to it. */
  readonly wave: number
  /** The arrows by which it arrives. */
  readonly by: readonly Step[]
}

/** Whether a step counts only where no other speaks: supposed, seen together, or said of another tissue. */
const isThin = (step: Step): boolean => isGrave(step) && step.sign !== 0

function agreed(signs: readonly Sign[]): Sign {
  const [first = 0] = signs
  return signs.every((sign) => sign === first) ? first : 0
}

interface Arrival {
  readonly step: Step
  readonly sign: Sign
}

/** What arrives one step further, at what has not answered yet. */
function arrivals(
  from: ReadonlyMap<string, readonly Step[]>,
  edge: ReadonlyMap<string, Sign>,
  isAnswered: (id: string) => boolean,
): ReadonlyMap<string, readonly Arrival[]> {
  const arriving = new Map<string, Arrival[]>()
  for (const [id, sign] of edge) {
    for (const step of from.get(id) ?? []) {
      const { target } = step.arrow
      if (isAnswered(target)) continue
      const arrival = { step, sign: timesSign(sign, step.sign) }
      const there = arriving.get(target)
      if (there) there.push(arrival)
      else arriving.set(target, [arrival])
    }
  }
  return arriving
}

/**
 * What each thing does that a push reaches, in the order in which it does. What is pushed answers nothing, since it
 * is held. Law: opposite pushes give opposite answers, and what is open stays so.
 * Where only one thing is asked about (`until`) no step further is followed than to it.
 */
export function whatIf(
  steps: readonly Step[],
  pushes: Pushes,
  until?: string,
): ReadonlyMap<string, Response> {
  const from = stepsByEnd(steps, 'source')
  const found = new Map<string, Response>()
  let edge: ReadonlyMap<string, Sign> = pushes
  for (let wave = 1; wave <= MOST_WAVES && edge.size > 0; wave++) {
    if (until !== undefined && found.has(until)) break
    const arriving = arrivals(from, edge, (id) => found.has(id) || pushes.has(id))
    const next = new Map<string, Sign>()
    for (const [id, all] of arriving) {
      const firm = all.filter(({ step }) => !isThin(step))
      const counted = firm.length > 0 ? firm : all
      const sign = agreed(counted.map((one) => one.sign))
      next.set(id, sign)
      found.set(id, { sign, wave, by: counted.map(({ step }) => step) })
    }
    edge = next
  }
  return found
}

/** At most so many chains are told for an answer. */
const MOST_TOLD = 4

/** The chains by which a push arrives at an entity, the best first: of an open answer some of either side. */
export function chainsBehind(
  found: ReadonlyMap<string, Response>,
  pushes: Pushes,
  id: string,
): readonly Chain[] {
  const back = (at: string): readonly (readonly Step[])[] => {
    if (pushes.has(at)) return [[]]
    return (found.get(at)?.by ?? []).flatMap((step) =>
      back(step.arrow.source).map((before) => [...before, step]),
    )
  }
  const ways = back(id).map((steps): Chain => ({ steps, sign: arrivedSign(steps, pushes) }))
  const sorted = ways.sort((a, b) => compareChains(a.steps, b.steps))
  const firstOfEach = ([1, -1, 0] as const).flatMap(
    (sign) => sorted.find((way) => way.sign === sign) ?? [],
  )
  return [...new Set([...firstOfEach, ...sorted])]
    .slice(0, MOST_TOLD)
    .sort((a, b) => compareChains(a.steps, b.steps))
}

/** What a chain does to its end, given what was done to its start. */
export function arrivedSign(steps: readonly Step[], pushes: Pushes): Sign {
  const push = pushes.get(steps[0]?.arrow.source ?? '') ?? 1
  return timesSign(push, productOf(steps))
}
