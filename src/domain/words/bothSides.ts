// That an answer of a few sentences is not one-sided: where it tells of one dose, intensity, phase or direction, what
// could be said of another has its place in it; of a dose for each cell that it speaks of.
import { drawnSide } from '../graph/voices.ts'
import type { Claim } from '../review/dataset.ts'
import { claimsOf } from './saying.ts'
import type { Saying } from './saying.ts'

/** What all claims of a saying name, as words that can be held against each other. */
type Aspect = string

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

/** An aspect is `facet value`, or `facet value cell`. */
function aspectsOf(saying: Saying): readonly Aspect[] {
  const claims = claimsOf(saying)
  const side = drawnSide(saying.effect)
  const conditions = CONDITIONS.flatMap((condition) => {
    const value = sharedCondition(claims, condition)
    if (value === undefined) return []
    const told = `${condition} ${value}`
    return [told, ...cellsIn(claims).map((cell) => `${told} ${cell}`)]
  })
  return [...(side ? [`direction ${side}`] : []), ...conditions]
}

/** Whether two aspects differ in their value alone: another dose, in the same cell. */
function isCounterpart(a: Aspect, b: Aspect): boolean {
  const [facet, value, cell] = a.split(' ')
  const [otherFacet, otherValue, otherCell] = b.split(' ')
  return facet === otherFacet && cell === otherCell && value !== otherValue
}

const namesNoCell = (saying: Saying): boolean => cellsIn(claimsOf(saying)).length === 0

/** The one that can go: the last of which all is told by others, of those that name no cell if any; never the first. */
function leastNeeded(sayings: readonly Saying[], kept: ReadonlySet<Saying>): Saying | undefined {
  const canGo = sayings.slice(1).filter((saying) => {
    const others = new Set(sayings.filter((one) => one !== saying).flatMap(aspectsOf))
    return !kept.has(saying) && aspectsOf(saying).every((aspect) => others.has(aspect))
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
  let sayings = chosen
  const kept = new Set<Saying>()
  for (const saying of pool) {
    if (sayings.includes(saying)) continue
    const told = new Set(sayings.flatMap(aspectsOf))
    const isMissing = aspectsOf(saying).some(
      (aspect) => !told.has(aspect) && [...told].some((one) => isCounterpart(one, aspect)),
    )
    if (!isMissing) continue
    const leaving = sayings.length < most ? undefined : leastNeeded(sayings, kept)
    if (sayings.length >= most && !leaving) continue
    sayings = [...sayings.filter((one) => one !== leaving), saying]
    kept.add(saying)
  }
  return sayings
}
