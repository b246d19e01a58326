// The one idea: an arrow is what its claims say here and now. dataset + scope in, graph out; the
// diagram, the table, the details and every export are views of this one pure function.
import type { Claim } from './dataset.ts'
import { summariseEffects } from './effect.ts'
import { FACETS, fitToFacet, NAMED_BY } from './facets.ts'
import type { Fit, Lineage } from './facets.ts'
import { isFiltered } from './scope.ts'
import type { Filters } from './scope.ts'
import type { SummaryEffect } from './vocabulary.ts'
import { isOutright } from './viewGraph.ts'
import type { Pair, ViewGraph } from './viewGraph.ts'

export interface Interaction {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly effect: SummaryEffect
  /** Specific if one of its claims is. */
  readonly fit: Exclude<Fit, 'out'>
  readonly specific: readonly Claim[]
  readonly general: readonly Claim[]
  /** Solid where a sentence states the relation outright and not as a hypothesis. */
  readonly line: 'solid' | 'dashed'
}

export interface Counts {
  readonly entities: number
  readonly interactions: number
  readonly claims: number
}

export interface GraphView {
  /** Entity id to its fit; an entity is specific if one of its arrows is. */
  readonly entities: ReadonlyMap<string, Exclude<Fit, 'out'>>
  readonly interactions: readonly Interaction[]
  readonly shown: Counts
  readonly total: Counts
  readonly specific: number
  readonly general: number
  /** Arrows held back because the view is crowded and nothing is filtered. */
  readonly heldBack: number
}

/** How a claim fits a scope: `out` if one facet puts it out, `general` if one leaves it open. */
export function fitOfClaim(claim: Claim, scope: Filters, lineage: Lineage): Fit {
  let general = false
  for (const facet of FACETS) {
    const chosen = scope.facets[facet]
    if (chosen.length === 0) continue
    const fit = fitToFacet(NAMED_BY[facet](claim), chosen, lineage)
    if (fit === 'out') return 'out'
    if (fit === 'general') general = true
  }
  return general ? 'general' : 'specific'
}

/** The arrow of a pair under a scope, or null where none of its claims is in scope. */
export function deriveInteraction(
  pair: Pair,
  scope: Filters,
  lineage: Lineage,
): Interaction | null {
  const specific: Claim[] = []
  const general: Claim[] = []
  for (const claim of pair.claims) {
    const fit = fitOfClaim(claim, scope, lineage)
    if (fit === 'specific') specific.push(claim)
    else if (fit === 'general' && scope.general) general.push(claim)
  }
  if (specific.length + general.length === 0) return null
  const claims = [...specific, ...general]
  const effect = summariseEffects(claims.map((claim) => claim.effect))
  if (scope.contested && effect !== 'mixed') return null
  const { id, source, target } = pair
  const fit = specific.length > 0 ? 'specific' : 'general'
  const line = claims.some(isOutright) ? 'solid' : 'dashed'
  return { id, source, target, effect, fit, specific, general, line }
}

/** Whether a pair is drawn now: all are under a filter; else the main ones and the selected. */
function isDrawn({ isCore, id, source, target }: Pair, { select }: Filters, all: boolean): boolean {
  return all || isCore || id === select || source === select || target === select
}

/**
 * What a view shows under a scope. Without a filter every entity of the view is there, also one
 * without an arrow; with a filter only the ends of the arrows that are left.
 */
export function derive(graph: ViewGraph, scope: Filters, lineage: Lineage): GraphView {
  const interactions: Interaction[] = []
  const entities = new Map<string, Exclude<Fit, 'out'>>()
  if (!isFiltered(scope)) for (const id of graph.entities) entities.set(id, 'specific')
  let claims = 0
  let specific = 0
  let heldBack = 0
  const all = scope.all || isFiltered(scope)
  for (const pair of graph.pairs) {
    const interaction = deriveInteraction(pair, scope, lineage)
    if (!interaction) continue
    if (!isDrawn(pair, scope, all)) {
      heldBack++
      continue
    }
    interactions.push(interaction)
    claims += interaction.specific.length + interaction.general.length
    if (interaction.fit === 'specific') specific++
    for (const id of [pair.source, pair.target]) {
      if (entities.get(id) !== 'specific') entities.set(id, interaction.fit)
    }
  }
  return {
    entities,
    interactions,
    shown: { entities: entities.size, interactions: interactions.length, claims },
    total: {
      entities: graph.entities.length,
      interactions: graph.pairs.length,
      claims: graph.claimCount,
    },
    specific,
    general: interactions.length - specific,
    heldBack,
  }
}
