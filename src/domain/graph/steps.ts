// One arrow as a step of a chain: its sign, and in which ways it is weakly said. The rule by which steps and
// chains are ordered is written here once (docs/decisions.md); it compares, and makes no number.
import { fitToFacet, NAMED_BY } from '../scope/facets.ts'
import type { Lineage } from '../scope/facets.ts'
import type { Filters } from '../scope/scope.ts'
import type { Claim } from '../review/dataset.ts'
import type { Interaction } from './derive.ts'
import { drawnSide, isTwoSided } from './voices.ts'

/** In which ways a step can be weak, the worst first. */
export const FLAWS = [
  /** The review says both. */
  'contested',
  'hypothesised',
  /** The two were only seen together. */
  'correlated',
  /** Said of another tissue than bone, and of no other. */
  'elsewhere',
  /** Names none of the cells asked about, or nothing else that is filtered by. */
  'general',
  /** By one sentence alone. */
  'single',
  /** No sentence behind it cites anything. */
  'uncited',
  'suggested',
  /** One side is said four times as often as the other. */
  'mostly',
  /** Only inferred from what was seen when the source was changed. */
  'inferred',
] as const
export type Flaw = (typeof FLAWS)[number]

/** With one of these a chain comes after all that have none, however long they are. */
const GRAVE: readonly Flaw[] = ['contested', 'hypothesised', 'correlated', 'elsewhere']

/** What a rise of the source does to the target: 0 where the review says both. */
export type Sign = 1 | 0 | -1

export interface Step {
  readonly arrow: Interaction
  readonly sign: Sign
  /** In the order of {@link FLAWS}. */
  readonly flaws: readonly Flaw[]
  /** The claims that say what it says, without those in doubt. */
  readonly claims: readonly Claim[]
  /** Whether one of them names a cell that is asked about; null where none is asked about. */
  readonly namesCell: boolean | null
}

export interface StepScope {
  readonly scope: Pick<Filters, 'facets'>
  readonly lineage: Lineage
}

function signOf({ effect }: Interaction): Sign {
  const side = drawnSide(effect)
  if (side === null) return 0
  return side === 'increases' ? 1 : -1
}

function saidBy(arrow: Interaction): readonly Claim[] {
  const side = drawnSide(arrow.effect)
  return arrow[arrow.decidedBy].filter(
    ({ doubt, effect }) => !doubt && (side === null ? effect !== 'unsigned' : effect === side),
  )
}

const isHypothesis = ({ certainty }: Claim) => certainty === 'hypothesised'

function manner(claims: readonly Claim[]): Flaw | null {
  const sure = claims.filter((claim) => !isHypothesis(claim))
  if (sure.length === 0) return 'hypothesised'
  const seen = sure.filter(({ basis }) => basis !== 'correlated')
  if (seen.length === 0) return 'correlated'
  // What is inferred beside it makes no outright statement of a suggestion.
  const stated = seen.filter(({ basis }) => basis === 'stated')
  const telling = stated.length > 0 ? stated : seen
  if (telling.every(({ certainty }) => certainty === 'suggested')) return 'suggested'
  return stated.length > 0 ? null : 'inferred'
}

const isElsewhere = ({ tissues = [] }: Claim) =>
  tissues.includes('other') && !tissues.includes('bone')

/** An arrow as a step; null where the review gives it no direction. */
function stepOf(arrow: Interaction, { scope, lineage }: StepScope): Step | null {
  if (arrow.effect === 'unsigned') return null
  const claims = saidBy(arrow)
  const { cell } = scope.facets
  const namesCell =
    cell.length === 0
      ? null
      : claims.some((claim) => fitToFacet(NAMED_BY.cell(claim), cell, lineage) === 'specific')
  const found = new Set<Flaw | null>([
    arrow.effect === 'contested' ? 'contested' : null,
    manner(claims),
    claims.every(isElsewhere) ? 'elsewhere' : null,
    namesCell === false || arrow.decidedBy === 'general' ? 'general' : null,
    isTwoSided(arrow.effect) && arrow.effect !== 'contested' ? 'mostly' : null,
    new Set(claims.map(({ locator }) => locator)).size === 1 ? 'single' : null,
    claims.every(({ citations }) => citations.length === 0) ? 'uncited' : null,
  ])
  const flaws = FLAWS.filter((flaw) => found.has(flaw))
  return { arrow, sign: signOf(arrow), flaws, claims, namesCell }
}

/** All arrows with a direction, as steps. */
export function stepsOf(arrows: readonly Interaction[], input: StepScope): readonly Step[] {
  return arrows.flatMap((arrow) => stepOf(arrow, input) ?? [])
}

export const isGrave = ({ flaws }: Step): boolean => flaws.some((flaw) => GRAVE.includes(flaw))

/**
 * Below 0 where the first is the weaker step: it has the worst flaw that they do not share. Law: a total
 * order, 0 only where both have the same flaws.
 */
export function compareSteps(a: Step, b: Step): number {
  for (const flaw of FLAWS) {
    const difference = Number(b.flaws.includes(flaw)) - Number(a.flaws.includes(flaw))
    if (difference !== 0) return difference
  }
  return 0
}

/** The weakest of some steps; of equals the one that comes first. Null where it has no flaw. */
export function weakestOf(steps: readonly Step[]): Step | null {
  const [weakest] = [...steps].sort(compareSteps)
  return weakest && weakest.flaws.length > 0 ? weakest : null
}

const cellsOf = ({ claims }: Step): ReadonlySet<string> | null => {
  const named = claims.map(({ context }) => context.cells ?? [])
  return named.some((cells) => cells.length === 0) ? null : new Set(named.flat())
}

/** Whether its steps are said of cells that have nothing in common; one that names no cell may hold for any. */
export function isOfDifferentCells(steps: readonly Step[]): boolean {
  const [first, ...others] = steps.flatMap((step) => cellsOf(step) ?? [])
  if (!first) return false
  return ![...first].some((cell) => others.every((cells) => cells.has(cell)))
}

/**
 * Below 0 where the first chain is the better: chains without a grave flaw come first, then the shorter, then
 * those that one cell may hold, then the one whose weakest step is the less weak, then whose second weakest is.
 */
export function compareChains(a: readonly Step[], b: readonly Step[]): number {
  const order =
    Number(a.some(isGrave)) - Number(b.some(isGrave)) ||
    a.length - b.length ||
    Number(isOfDifferentCells(a)) - Number(isOfDifferentCells(b))
  if (order !== 0) return order
  const [weakA, weakB] = [a, b].map((steps) => [...steps].sort(compareSteps))
  for (const [i, step] of (weakA ?? []).entries()) {
    const other = weakB?.[i]
    const weaker = other ? compareSteps(other, step) : 0
    if (weaker !== 0) return weaker
  }
  return 0
}

/** Two signs one after the other. */
export function timesSign(a: Sign, b: Sign): Sign {
  if (a === 0 || b === 0) return 0
  return a === b ? 1 : -1
}

/** What a rise at the start of a chain does at its end. */
export function productOf(steps: readonly Step[]): Sign {
  return steps.reduce<Sign>((product, { sign }) => timesSign(product, sign), 1)
}
