// How well the review predicts itself: for every experiment it tells, with that claim left out, does the rest say
// what was seen? Held against two baselines (docs/what-if.md).
import type { Claim, Dataset } from '../review/dataset.ts'
import { experimentOf } from '../review/evidenceClass.ts'
import { lineageOf } from '../scope/facets.ts'
import { DEFAULT_SCOPE } from '../scope/scope.ts'
import { deriveInteraction } from './derive.ts'
import { stepsOf } from './steps.ts'
import type { Sign, Step } from './steps.ts'
import { viewGraph } from './viewGraph.ts'
import type { Pair } from './viewGraph.ts'
import { whatIf } from './whatIf.ts'

export interface Tally {
  readonly right: number
  readonly open: number
  readonly wrong: number
  /** No chain leads from what was changed to what was seen. */
  readonly none: number
}

interface Experiment {
  readonly claim: Claim
  readonly push: 1 | -1
  readonly seen: 1 | -1
}

/** What is left out: the one claim, all claims of its sentence, or all that is said of its two ends directly. */
const LEFT_OUT = ['claim', 'sentence', 'arrow'] as const
export type LeftOut = (typeof LEFT_OUT)[number]

const IS_LEFT_OUT: Readonly<Record<LeftOut, (claim: Claim, other: Claim) => boolean>> = {
  claim: (claim, other) => other === claim,
  sentence: (claim, other) => other.locator === claim.locator,
  arrow: (claim, other) => other.source === claim.source && other.target === claim.target,
}

export interface SelfTest {
  readonly experiments: number
  /** Whatever most of the other experiments saw. */
  readonly majority: Tally
  readonly tested: ReadonlyMap<
    LeftOut,
    {
      readonly predicted: Tally
      /** The same with the signs of all arrows dealt out anew, on average over {@link DEALS} deals. */
      readonly shuffled: Tally
    }
  >
}

/** Those in which something rose or fell, without those of which the direction is in doubt. */
function experimentsOf(claims: readonly Claim[]): readonly Experiment[] {
  return claims.flatMap((claim): readonly Experiment[] => {
    const experiment = experimentOf(claim)
    if (
      !experiment ||
      claim.doubt ||
      (experiment.target !== 'rose' && experiment.target !== 'fell')
    )
      return []
    const push = experiment.source === 'up' ? 1 : -1
    return [{ claim, push, seen: experiment.target === 'rose' ? 1 : -1 }]
  })
}

const NO_TALLY: Tally = { right: 0, open: 0, wrong: 0, none: 0 }

function tallyOf(found: readonly (Sign | null)[], seen: readonly Sign[]): Tally {
  return found.reduce<Tally>((tally, sign, i) => {
    if (sign === null) return { ...tally, none: tally.none + 1 }
    if (sign === 0) return { ...tally, open: tally.open + 1 }
    return sign === seen[i]
      ? { ...tally, right: tally.right + 1 }
      : { ...tally, wrong: tally.wrong + 1 }
  }, NO_TALLY)
}

/** Numbers from 0 to 1, the same in every run (a linear congruential generator). */
function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** Fisher and Yates's shuffle. */
function shuffled<T>(items: readonly T[], next: () => number): readonly T[] {
  const dealt = [...items]
  for (let i = dealt.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1))
    const [a, b] = [dealt[i], dealt[j]]
    if (a !== undefined && b !== undefined) {
      dealt[i] = b
      dealt[j] = a
    }
  }
  return dealt
}

export const DEALS = 10
const SEED = 20240707

function stepsIn(pairs: readonly Pair[], { meta }: Pick<Dataset, 'meta'>): readonly Step[] {
  const lineage = lineageOf(meta)
  const arrows = pairs.flatMap((pair) => deriveInteraction(pair, DEFAULT_SCOPE, lineage) ?? [])
  return stepsOf(arrows, { scope: DEFAULT_SCOPE, lineage })
}

/** What becomes of the arrows when something of an experiment is left out. */
interface Change {
  /** Arrows that are derived anew. */
  readonly touched: ReadonlySet<string>
  readonly rest: readonly Step[]
}

function changeOf(
  { claim }: Experiment,
  what: LeftOut,
  pairs: readonly Pair[],
  dataset: Dataset,
): Change {
  const isOut = (other: Claim) => IS_LEFT_OUT[what](claim, other)
  const touched = pairs.filter((pair) => pair.claims.some(isOut))
  const left = touched.map((pair) => ({
    ...pair,
    claims: pair.claims.filter((other) => !isOut(other)),
  }))
  return { touched: new Set(touched.map(({ id }) => id)), rest: stepsIn(left, dataset) }
}

type Signs = ReadonlyMap<string, Sign>

const withSigns = (steps: readonly Step[], signs: Signs): readonly Step[] =>
  steps.map((step) => ({ ...step, sign: signs.get(step.arrow.id) ?? step.sign }))

/** What each experiment would see: null where nothing leads there. With signs, these are those of the arrows. */
function predictions(
  tried: readonly Experiment[],
  changes: readonly Change[],
  steps: readonly Step[],
  signs: Signs = new Map(),
): readonly (Sign | null)[] {
  const dealt = withSigns(steps, signs)
  return tried.map(({ claim: { source, target }, push }, i) => {
    const { touched, rest } = changes[i] ?? { touched: new Set(), rest: [] }
    const others = dealt.filter(({ arrow }) => !touched.has(arrow.id))
    const left = [...others, ...withSigns(rest, signs)]
    return whatIf(left, new Map([[source, push]]), target).get(target)?.sign ?? null
  })
}

function average(tallies: readonly Tally[]): Tally {
  const mean = (pick: (tally: Tally) => number) =>
    Math.round(tallies.reduce((sum, tally) => sum + pick(tally), 0) / tallies.length)
  return {
    right: mean((tally) => tally.right),
    open: mean((tally) => tally.open),
    wrong: mean((tally) => tally.wrong),
    none: mean((tally) => tally.none),
  }
}

function majorityOf(seen: readonly Sign[]): Tally {
  const sum = seen.reduce<number>((total, sign) => total + sign, 0)
  // Each is left out of the vote on itself.
  const votes = seen.map((sign): Sign => (sum > sign ? 1 : sum < sign ? -1 : 0))
  return tallyOf(votes, seen)
}

/** The signs of all arrows, dealt out anew among them, the same in every run. */
function dealsOf(steps: readonly Step[]): readonly Signs[] {
  const next = numbersFrom(SEED)
  const signs = steps.map(({ sign }) => sign)
  return Array.from({ length: DEALS }, () => {
    const dealt = shuffled(signs, next)
    return new Map(steps.map(({ arrow, sign }, i) => [arrow.id, dealt[i] ?? sign]))
  })
}

/** Asks every experiment of the review of the rest of it, over all entities and without a filter. */
export function selfTest(dataset: Dataset): SelfTest {
  const everything = dataset.views.get('everything')
  const pairs = everything ? viewGraph(dataset, everything).pairs : []
  const tried = experimentsOf(dataset.claims)
  const seen = tried.map((experiment) => experiment.seen)
  const steps = stepsIn(pairs, dataset)
  const deals = dealsOf(steps)
  const tested = LEFT_OUT.map((what) => {
    const changes = tried.map((experiment) => changeOf(experiment, what, pairs, dataset))
    const tally = (signs?: Signs) => tallyOf(predictions(tried, changes, steps, signs), seen)
    return [what, { predicted: tally(), shuffled: average(deals.map(tally)) }] as const
  })
  return {
    experiments: tried.length,
    majority: majorityOf(seen),
    tested: new Map(tested),
  }
}
