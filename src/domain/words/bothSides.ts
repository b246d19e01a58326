// That an answer of a few sentences is not one-sided: where it tells of one dose, intensity, phase or direction, what
// could be said of another has its place in it; of a dose for each cell that it speaks of.
import { drawnSide } from '../graph/voices.ts'
import type { Claim } from '../review/dataset.ts'
import { claimsOf } from './saying.ts'
import type { Saying } from './saying.ts'

/** What all claims of a saying name, so that it can be held against what others name. */
interface Aspect {
  /** Of what it is: `facet`, or `facet cell`. */
  readonly of: string
  /** The same with its value. */
  readonly told: string
}

const CONDITIONS = ['dose', 'intensity', 'phase'] as const

function sharedCondition(
  claims: readonly Claim[],
  condition: (typeof CONDITIONS)[number],
): string | undefined {
  const [only, ...others] = new Set(claims.map(({ context }) => context[condition]))
  return others.length === 0 ? only : undefined
}

const cellsIn = (claims: readonly Claim[]): readonly string[] => [
  ...new Set(claims.flatMap(({ context }) => context.cells ?? [])),
]

function aspectsOf(saying: Saying): readonly Aspect[] {
  const claims = claimsOf(saying)
  const side = drawnSide(saying.effect)
  const conditions = CONDITIONS.flatMap((condition) => {
    const value = sharedCondition(claims, condition)
    if (value === undefined) return []
    const places = [condition, ...cellsIn(claims).map((cell) => `${condition} ${cell}`)]
    return places.map((of) => ({ of, told: `${of} ${value}` }))
  })
  return [...(side ? [{ of: 'direction', told: `direction ${side}` }] : []), ...conditions]
}

type AspectsOf = (saying: Saying) => readonly Aspect[]

/** A pool has several hundred sayings, and each is held against the same few. */
function remembered(): AspectsOf {
  const known = new Map<Saying, readonly Aspect[]>()
  return (saying) => {
    const aspects = known.get(saying) ?? aspectsOf(saying)
    known.set(saying, aspects)
    return aspects
  }
}

interface Told {
  readonly of: ReadonlySet<string>
  readonly told: ReadonlySet<string>
}

function toldBy(sayings: readonly Saying[], aspects: AspectsOf): Told {
  const all = sayings.flatMap(aspects)
  return { of: new Set(all.map(({ of }) => of)), told: new Set(all.map(({ told }) => told)) }
}

/** Whether it differs from what is told in its value alone: another dose, in the same cell. */
const isCounterpart = ({ of, told }: Aspect, before: Told): boolean =>
  before.of.has(of) && !before.told.has(told)

const namesNoCell = (saying: Saying): boolean => cellsIn(claimsOf(saying)).length === 0

/** The one that can go: the last of which all is told by others, of those that name no cell if any; never the first. */
function leastNeeded(
  sayings: readonly Saying[],
  kept: ReadonlySet<Saying>,
  aspects: AspectsOf,
): Saying | undefined {
  const canGo = sayings.slice(1).filter((saying) => {
    if (kept.has(saying)) return false
    const others = toldBy(
      sayings.filter((one) => one !== saying),
      aspects,
    )
    return aspects(saying).every(({ told }) => others.told.has(told))
  })
  return canGo.filter(namesNoCell).at(-1) ?? canGo.at(-1)
}

/**
 * The chosen sayings with the counterparts of what they tell, as far as the pool has them and there is room.
 *
 * @param pool all that could be said, the weightiest first
 * @param most how many there may be
 */
export function withBothSides(
  chosen: readonly Saying[],
  pool: readonly Saying[],
  most: number,
): readonly Saying[] {
  const aspects = remembered()
  const kept = new Set<Saying>()
  let sayings = chosen
  let before = toldBy(sayings, aspects)
  for (const saying of pool) {
    if (sayings.includes(saying)) continue
    if (!aspects(saying).some((aspect) => isCounterpart(aspect, before))) continue
    const leaving = sayings.length < most ? undefined : leastNeeded(sayings, kept, aspects)
    if (sayings.length >= most && !leaving) continue
    sayings = [...sayings.filter((one) => one !== leaving), saying]
    before = toldBy(sayings, aspects)
    kept.add(saying)
  }
  return sayings
}
