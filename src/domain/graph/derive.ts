// The one idea: an arrow is what its claims say here and now. dataset + scope in, graph out; the
// diagram, the table, the details and every export are views of this one pure function.
import { fitsInView } from './coded.ts'
import { asksForNothing, isDrawn, shownWithoutArrows } from './drawn.ts'
import type { Claim } from '../review/dataset.ts'
import { FACETS, fitToFacet, NAMED_BY } from '../scope/facets.ts'
import type { Fit, Lineage } from '../scope/facets.ts'
import { claimPicker } from '../scope/claimPicker.ts'
import { isAboutCells, isNarrowed } from '../scope/scope.ts'
import type { Filters } from '../scope/scope.ts'
import type { SummaryEffect } from '../review/vocabulary.ts'
import { doMembersDiffer } from './members.ts'
import { isTwoSided, lineOf, summaryOf, voicesOf } from './voices.ts'
import type { Voices } from './voices.ts'
import { totalOf } from './viewGraph.ts'
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
  /**
   * Which of its claims decide effect, strength and line: the specific ones, unless these give no
   * direction and general ones do. An arrow that general claims decide is drawn muted.
   */
  readonly decidedBy: Exclude<Fit, 'out'>
  /** What the deciding claims say, in sentences. */
  readonly voices: Voices
  /** Solid where a sentence states what is drawn outright and not as a hypothesis. */
  readonly line: 'solid' | 'dashed'
  /** Whether both is said only because members of a family that the view folds differ. */
  readonly doMembersDiffer: boolean
}

interface Counts {
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
  /** Arrows held back because the view is crowded: lesser ones that no filter asks for by name. */
  readonly heldBack: number
  /** Arrows in scope that are not drawn. */
  readonly held: readonly Interaction[]
  /**
   * Which boxes say what cells their claims name: all where cells or tissues are filtered by, else what is picked;
   * none where lines tell it already.
   */
  readonly cellBars: 'all' | 'picked' | 'none'
  /** Whether these are general ones alone, since a filter brings out all that are specific. */
  readonly isNarrowed: boolean
  /** What is asked about: its ends are there, and of itself only that it is asked. */
  readonly asked?: ViewGraph['asked']
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
  return interactionOf(pair, scope, (claim) => fitOfClaim(claim, scope, lineage))
}

type FitOf = (claim: Claim, at: number) => Fit

/** The same with another way to ask for the fit of a claim, by its place in the pair. */
function interactionOf(pair: Pair, scope: Filters, fitOf: FitOf): Interaction | null {
  const interaction = inScope(pair, scope.general, fitOf)
  if (!interaction || !scope.contested) return interaction
  return isTwoSided(interaction.effect) || pair.isInQuestion() ? interaction : null
}

type Kept = Exclude<Fit, 'out'>

/** The arrows of which all claims fit alike, by pair: most under a filter, and all without one. */
const known = new WeakMap<Pair, Map<Kept, Interaction>>()

function inScope(pair: Pair, showsGeneral: boolean, fitOf: FitOf): Interaction | null {
  const shared = sharedFit(pair, fitOf)
  if (shared === 'out' || (shared === 'general' && !showsGeneral)) return null
  if (shared !== null) return wholeInteraction(pair, shared)
  const claimsThat = (wanted: Fit) => pair.claims.filter((claim, at) => fitOf(claim, at) === wanted)
  const specific = claimsThat('specific')
  const general = showsGeneral ? claimsThat('general') : []
  return specific.length + general.length > 0 ? interactionFrom(pair, specific, general) : null
}

/** How all claims of a pair fit; null where they differ. */
function sharedFit({ claims }: Pair, fitOf: FitOf): Fit | null {
  let shared: Fit | null = null
  for (const [at, claim] of claims.entries()) {
    const fit = fitOf(claim, at)
    if (shared !== null && fit !== shared) return null
    shared = fit
  }
  return shared
}

function wholeInteraction(pair: Pair, fit: Kept): Interaction {
  let found = known.get(pair)
  if (!found) known.set(pair, (found = new Map<Kept, Interaction>()))
  let interaction = found.get(fit)
  if (!interaction) {
    const [specific, general] = fit === 'specific' ? [pair.claims, []] : [[], pair.claims]
    found.set(fit, (interaction = interactionFrom(pair, specific, general)))
  }
  return interaction
}

function interactionFrom(
  { id, source, target }: Pair,
  specific: readonly Claim[],
  general: readonly Claim[],
): Interaction {
  const { effect, voices, decidedBy, claims } = decide(specific, general)
  return {
    ...{ id, source, target, effect, specific, general, decidedBy, voices },
    fit: specific.length > 0 ? 'specific' : 'general',
    line: lineOf(effect, voices),
    doMembersDiffer: isTwoSided(effect) && doMembersDiffer(claims),
  }
}

interface Decision extends Pick<Interaction, 'effect' | 'voices' | 'decidedBy'> {
  readonly claims: readonly Claim[]
}

/** Specific claims decide as soon as one of them has a direction; else general ones may, if they have. */
export function decide(specific: readonly Claim[], general: readonly Claim[]): Decision {
  const own = voicesOf(specific)
  const effect = summaryOf(own)
  const isDecided = effect !== 'unsigned' || general.length === 0
  if (isDecided) return { claims: specific, voices: own, effect, decidedBy: 'specific' }
  const others = voicesOf(general)
  const context = summaryOf(others)
  return specific.length > 0 && context === 'unsigned'
    ? { claims: specific, voices: own, effect, decidedBy: 'specific' }
    : { claims: general, voices: others, effect: context, decidedBy: 'general' }
}

/**
 * What a view shows under a scope: arrows and their ends. Without a filter an entity that has no arrow
 * is there too, unless the view is crowded: then it waits until all arrows are asked for, or it is selected.
 */
export function derive(graph: ViewGraph, scope: Filters, lineage: Lineage): GraphView {
  const interactions: Interaction[] = []
  const entities = shownWithoutArrows(graph, scope)
  let claims = 0
  let specific = 0
  const held: Interaction[] = []
  const isPicked = claimPicker(scope.select)
  const isAll = asksForNothing(graph, scope)
  const fitAt = fitsInView(graph, scope, lineage)
  const hidden = new Set(scope.hide)
  let first = 0
  for (const pair of graph.pairs) {
    const start = first
    first += pair.claims.length
    if (hidden.has(pair.source) || hidden.has(pair.target)) continue
    const interaction = interactionOf(pair, scope, (_, at) => fitAt(start + at))
    if (!interaction) continue
    if (!isAll && !isDrawn(pair, interaction, scope, isPicked)) {
      held.push(interaction)
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
    total: totalOf(graph),
    specific,
    general: interactions.length - specific,
    heldBack: held.length,
    held,
    cellBars: isAboutCells(scope) ? 'all' : 'picked',
    isNarrowed: isNarrowed(scope),
    ...(graph.asked && { asked: graph.asked }),
  }
}
