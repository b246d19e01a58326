// How one thing reaches another along arrows with a direction. Invariant: a chain passes no entity twice, has
// at most six steps, and every step of it is one of those that were given.
import { compareChains, isGrave, productOf, timesSign } from './steps.ts'
import type { Sign, Step } from './steps.ts'

export const MOST_STEPS = 6

export interface Chain {
  readonly steps: readonly Step[]
  readonly sign: Sign
}

type StepsFrom = ReadonlyMap<string, readonly Step[]>

/** Steps by the entity at one of their ends. */
export function stepsByEnd(steps: readonly Step[], end: 'source' | 'target'): StepsFrom {
  const found = new Map<string, Step[]>()
  for (const step of steps) {
    const id = step.arrow[end]
    const there = found.get(id)
    if (there) there.push(step)
    else found.set(id, [step])
  }
  return found
}

/** The sign of what is still to come; `any` once a step that says both has decided it. */
type Owed = Sign | 'any'
const SIGNS = [1, -1, 0] as const

/** The fewest steps from each entity to the target with each sign, entities passed twice or not. */
type Left = Readonly<Record<Sign, ReadonlyMap<string, number>>>

function distances(into: StepsFrom, target: string): Left {
  const left = { [1]: new Map([[target, 0]]), [-1]: new Map(), [0]: new Map() }
  let edge: (readonly [id: string, sign: Sign])[] = [[target, 1]]
  for (let count = 1; count <= MOST_STEPS; count++) {
    const next: typeof edge = []
    for (const [id, sign] of edge) {
      for (const step of into.get(id) ?? []) {
        const before = timesSign(step.sign, sign)
        const { source } = step.arrow
        if (left[before].has(source)) continue
        left[before].set(source, count)
        next.push([source, before])
      }
    }
    edge = next
  }
  return left
}

/** What is owed after a step; null where the sign that is asked for can no longer come out. */
function owedAfter(owed: Owed, sign: Sign): Owed | null {
  if (owed === 'any') return owed
  if (sign === 0) return owed === 0 ? 'any' : null
  return timesSign(owed, sign)
}

function isNear(left: Left, id: string, owed: Owed, rest: number): boolean {
  const wanted = owed === 'any' ? SIGNS : [owed]
  return wanted.some((sign) => (left[sign].get(id) ?? Infinity) <= rest)
}

interface Search {
  readonly from: StepsFrom
  readonly left: Left
  readonly target: string
}

/** All chains of exactly `length` steps with a sign. */
function chainsOf({ from, left, target }: Search, source: string, length: number, sign: Sign) {
  const found: Step[][] = []
  const passed = new Set([source])
  const steps: Step[] = []
  const walk = (id: string, owed: Owed) => {
    const rest = length - steps.length
    if (rest === 0) {
      if (id === target && (owed === 1 || owed === 'any')) found.push([...steps])
      return
    }
    if (id === target) return
    for (const step of from.get(id) ?? []) {
      const next = step.arrow.target
      if (passed.has(next)) continue
      const then = owedAfter(owed, step.sign)
      if (then === null || !isNear(left, next, then, rest - 1)) continue
      passed.add(next)
      steps.push(step)
      walk(next, then)
      steps.pop()
      passed.delete(next)
    }
  }
  walk(source, sign)
  return found
}

/**
 * Whether a chain goes a way round: two entities of it that do not follow each other are joined by an arrow
 * which says the same as the steps between them, and is no worse said.
 */
function isDetour(steps: readonly Step[], from: StepsFrom): boolean {
  const ids = [steps[0]?.arrow.source, ...steps.map(({ arrow }) => arrow.target)]
  return steps.some((first, i) =>
    (from.get(first.arrow.source) ?? []).some((short) => {
      const end = ids.indexOf(short.arrow.target)
      const isWhole = i === 0 && end === ids.length - 1
      if (end < i + 2 || isWhole) return false
      const between = steps.slice(i, end)
      return short.sign === productOf(between) && (!isGrave(short) || between.some(isGrave))
    }),
  )
}

export interface PathInput {
  /** The arrows that may be used. */
  readonly steps: readonly Step[]
  readonly source: string
  readonly target: string
}

/** How many chains of each sign are told. */
export const MOST_CHAINS = 3
/** How many steps a chain may be longer than the shortest. */
export const MORE_STEPS = 2

/** The best chains with one sign, of two steps or more, those without a grave flaw first. */
function bestWith(sign: Sign, { steps, source, target }: PathInput): readonly Chain[] {
  const all = stepsByEnd(steps, 'source')
  const found: Step[][] = []
  for (const isWhole of [false, true]) {
    const allowed = isWhole ? steps : steps.filter((step) => !isGrave(step))
    const search = {
      from: stepsByEnd(allowed, 'source'),
      left: distances(stepsByEnd(allowed, 'target'), target),
      target,
    }
    for (let length = 2; length <= MOST_STEPS && found.length < MOST_CHAINS; length++) {
      const chains = chainsOf(search, source, length, sign)
      const fresh = isWhole ? chains.filter((chain) => chain.some(isGrave)) : chains
      found.push(...fresh.filter((chain) => !isDetour(chain, all)))
    }
  }
  const best = found.sort(compareChains).slice(0, MOST_CHAINS)
  return best.map((chain) => ({ steps: chain, sign }))
}

/**
 * The best chains from one entity to another, at most three of each sign, the best first; none more than two
 * steps longer than the shortest. What the review says of the two directly is no chain, and stands apart.
 */
export function bestChains(input: PathInput): readonly Chain[] {
  if (input.source === input.target) return []
  const found = SIGNS.flatMap((sign) => bestWith(sign, input))
  const shortest = Math.min(...found.map(({ steps }) => steps.length))
  return found
    .filter(({ steps }) => steps.length <= shortest + MORE_STEPS)
    .sort((a, b) => compareChains(a.steps, b.steps))
}
