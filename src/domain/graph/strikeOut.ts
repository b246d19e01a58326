// What would fall without some of the claims: which arrows lose their last support, and which turn. An arrow
// is derived anew from the claims that are left, and from nothing else.
import { deriveInteraction } from './derive.ts'
import type { GraphView, Interaction } from './derive.ts'
import type { Claim, Dataset } from '../review/dataset.ts'
import type { ReferenceStatus } from '../review/vocabulary.ts'
import { lineageOf } from '../scope/facets.ts'
import type { Lineage } from '../scope/facets.ts'
import type { Filters } from '../scope/scope.ts'
import { parseStrike } from '../scope/strike.ts'
import type { Strike, StruckKind } from '../scope/strike.ts'
import type { Pair, ViewGraph } from './viewGraph.ts'

type IsStruck = (claim: Claim) => boolean

const RODENTS: readonly string[] = ['mouse', 'rat', 'rodent']

/** Where all numbers that a claim cites are struck out. What cites none is the review's own word, and stays. */
function citesOnly({ citations }: Claim, isStruck: (number: number) => boolean): boolean {
  return citations.length > 0 && citations.every(isStruck)
}

/** Claims of sentences that alone say what they say of their arrow. */
function singleVoices({ claims }: Pair): IsStruck {
  const sideOf = ({ effect, doubt }: Claim) => `${effect} ${doubt ?? ''}`
  const sentences = new Map<string, Set<string>>()
  for (const claim of claims) {
    const side = sideOf(claim)
    sentences.set(side, (sentences.get(side) ?? new Set()).add(claim.locator))
  }
  return (claim) => sentences.get(sideOf(claim))?.size === 1
}

function kindIn(pair: Pair, kind: StruckKind, statuses: readonly ReferenceStatus[]): IsStruck {
  switch (kind) {
    case 'unresolved':
      return (claim) => citesOnly(claim, (number) => statuses[number - 1] === 'unresolved')
    case 'not-bone':
      return ({ tissues }) => !(tissues ?? []).includes('bone')
    case 'rodents':
      return ({ context }) => context.species !== undefined && RODENTS.includes(context.species)
    case 'hypotheses':
      return ({ certainty }) => certainty === 'hypothesised'
    case 'single':
      return singleVoices(pair)
  }
}

/** Which claims of an arrow are struck out. One that also cites another number still stands. */
export function struckIn(
  pair: Pair,
  strike: Strike,
  statuses: readonly ReferenceStatus[],
): IsStruck {
  if (strike.type === 'kind') return kindIn(pair, strike.kind, statuses)
  return (claim) => citesOnly(claim, (number) => number === strike.number)
}

interface Turned {
  readonly before: Interaction
  readonly after: Interaction
}

export interface Fall {
  /** Arrows of which nothing is left that gives a direction; of one without direction, nothing at all. */
  readonly fallen: readonly Interaction[]
  /** Arrows that say something else then. */
  readonly turned: readonly Turned[]
}

/** What becomes of an arrow; null where it says what it said. */
function fate(before: Interaction, after: Interaction | null): 'fallen' | Turned | null {
  if (!after) return 'fallen'
  if (after.effect === before.effect) return null
  return after.effect === 'unsigned' ? 'fallen' : { before, after }
}

/**
 * What falls and what turns among the arrows of a view under a scope. Law: it is what a dataset without the
 * claims that are struck out would show less, or otherwise.
 */
export function whatFalls(
  { pairs }: Pick<ViewGraph, 'pairs'>,
  scope: Filters,
  lineage: Lineage,
  isStruckIn: (pair: Pair) => IsStruck,
): Fall {
  const fallen: Interaction[] = []
  const turned: Turned[] = []
  for (const pair of pairs) {
    const isStruck = isStruckIn(pair)
    const claims = pair.claims.filter((claim) => !isStruck(claim))
    if (claims.length === pair.claims.length) continue
    const before = deriveInteraction(pair, scope, lineage)
    if (!before) continue
    const then = fate(before, deriveInteraction({ ...pair, claims }, scope, lineage))
    if (then === 'fallen') fallen.push(before)
    else if (then) turned.push(then)
  }
  return { fallen, turned }
}

/** What falls without what a link strikes out; null where it strikes out nothing, or it is not yet known how surely numbers are. */
export function fallOf(
  { meta }: Pick<Dataset, 'meta'>,
  pairs: readonly Pair[],
  without: string | null,
  statuses: readonly ReferenceStatus[] | undefined,
  scope: Filters,
): Fall | null {
  const strike = without === null ? null : parseStrike(meta, without)
  if (!strike || !statuses) return null
  return whatFalls({ pairs }, scope, lineageOf(meta), (pair) => struckIn(pair, strike, statuses))
}

/** The part of a fall that a view draws. */
export function fallInView(
  { fallen, turned }: Fall,
  { interactions }: Pick<GraphView, 'interactions'>,
): Fall {
  const drawn = new Set(interactions.map(({ id }) => id))
  return {
    fallen: fallen.filter(({ id }) => drawn.has(id)),
    turned: turned.filter(({ before }) => drawn.has(before.id)),
  }
}

/** The arrows that a fall touches. */
export function struckIds({ fallen, turned }: Fall): ReadonlySet<string> {
  return new Set([...fallen, ...turned.map(({ before }) => before)].map(({ id }) => id))
}
