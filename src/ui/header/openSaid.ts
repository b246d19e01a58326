// What a hit says is said of all the review, under no filters but its own. Invariant: what it opens says the same,
// so filters that stand and would leave out any of it go.
import { fitOfClaim } from '../../domain/graph/derive.ts'
import type { Interaction } from '../../domain/graph/derive.ts'
import { viewGraph } from '../../domain/graph/viewGraph.ts'
import { isTwoSided, summaryOf, voicesOf } from '../../domain/graph/voices.ts'
import type { Claim, Dataset } from '../../domain/review/dataset.ts'
import type { SummaryEffect } from '../../domain/review/vocabulary.ts'
import { withMembers } from '../../domain/review/dataset.ts'
import { lineageOf } from '../../domain/scope/facets.ts'
import { clearFilters, isFiltered, parseSelection } from '../../domain/scope/scope.ts'
import type { Scope } from '../../domain/scope/scope.ts'
import type { Filter, Hit, HitKind } from '../../domain/search/hits.ts'
import { effectOfMembers, saidBetween, statedUnder } from '../details/said.ts'
import type { Said } from '../details/said.ts'
import { choiceOf } from './askedScope.ts'

/** Whether a claim is told under the filters of a scope: in a comparison by one of its sides. */
function isTold(dataset: Dataset, scope: Scope, claim: Claim): boolean {
  const lineage = lineageOf(dataset.meta)
  const fitTo = (facets: Scope['facets']) => fitOfClaim(claim, { ...scope, facets }, lineage)
  if (scope.mode === 'compare') {
    return [scope.facets, scope.versus].some((facets) => fitTo(facets) === 'specific')
  }
  const fit = fitTo(scope.facets)
  return fit === 'specific' || (fit === 'general' && scope.general)
}

/** Without the filters; two sides that leave something out are no longer compared. */
const unfiltered = (scope: Scope): Scope => ({
  ...clearFilters(scope),
  mode: scope.mode === 'compare' ? 'diagram' : scope.mode,
})

/** The scope without its filters where they leave out any of some claims. */
export const telling = (dataset: Dataset, scope: Scope, claims: readonly Claim[]): Scope =>
  claims.every((claim) => isTold(dataset, scope, claim)) ? scope : unfiltered(scope)

/** The scope without its filters where they leave nothing of an entity. */
export function tellingOf(dataset: Dataset, scope: Scope, id: string): Scope {
  const own = withMembers(dataset, id)
  const about = dataset.claims.filter(({ source, target }) => own.has(source) || own.has(target))
  const isAny = about.length === 0 || about.some((claim) => isTold(dataset, scope, claim))
  return isAny ? scope : unfiltered(scope)
}

function saidIn(dataset: Dataset, { view }: Scope, id: string): Said | null {
  const shown = dataset.views.get(view)
  const ends = parseSelection(id)
  return shown && ends.type === 'interaction'
    ? saidBetween(dataset, viewGraph(dataset, shown), ends)
    : null
}

/** Whether only what is contested is drawn, and an arrow is not. */
const isUncontested = ({ contested }: Scope, { pair }: Said): boolean =>
  contested && !isTwoSided(summaryOf(voicesOf(pair.claims))) && !pair.isInQuestion()

/** The scope in which an arrow that a view draws says what its hit says. */
export function arrowTelling(
  dataset: Dataset,
  scope: Scope,
  id: string,
  filters: readonly Filter[] | undefined,
): Scope {
  const said = saidIn(dataset, scope, id)
  if (!said) return scope
  if (filters) {
    const own = { ...unfiltered(scope), facets: choiceOf(filters) }
    if (statedUnder(said, own, dataset.meta)) return own
  }
  return isUncontested(scope, said) ? unfiltered(scope) : telling(dataset, scope, said.pair.claims)
}

export interface Stated {
  readonly effect: SummaryEffect
  readonly claims: readonly Claim[]
  /** The arrow that its heading tells how surely it is said; null where sides or members say it. */
  readonly interaction: Interaction | null
}

/** What the details of an arrow say under a scope: its heading, and the claims behind that. */
export function statedIn(dataset: Dataset, scope: Scope, id: string): Stated {
  const said = saidIn(dataset, scope, id)
  // The sides of a comparison stand only where they leave nothing out.
  const filters = scope.mode === 'compare' ? clearFilters(scope) : scope
  const stated = said && statedUnder(said, filters, dataset.meta)
  if (stated) {
    const claims = [...stated.specific, ...stated.general]
    const interaction = scope.mode === 'compare' ? null : stated
    return { effect: stated.effect, claims, interaction }
  }
  const effect = (said && effectOfMembers(said)) ?? 'unsigned'
  return { effect, claims: said?.ofMembers ?? [], interaction: null }
}

/** Hits of which filters are no part, or need not be. */
const UNFILTERED: readonly HitKind[] = ['arrow', 'claim', 'paper', 'entity']

/** Whether filters that stood are off because of what a hit says; those that it names itself are on. */
export const hasTakenFilters = ({ kind }: Hit, before: Scope, after: Scope): boolean =>
  UNFILTERED.includes(kind) && isFiltered(before) && !isFiltered(after)

/** The name of the view that something opens in, where it is not the one that was in sight; null where it is. */
export function otherView(dataset: Dataset, before: Scope, after: Scope) {
  const isDrawn = after.mode === 'diagram' || after.mode === 'table'
  const isOther = after.view !== before.view || before.mode === 'review' || before.mode === 'grid'
  return isDrawn && isOther ? (dataset.views.get(after.view)?.label ?? null) : null
}
