// What the review does not say where something is asked. Counted over all claims of the review and not over those
// of a view, since what a view leaves out is not unsaid.
import type { Interaction } from '../graph/derive.ts'
import type { Claim, Dataset } from '../review/dataset.ts'
import { withMembers } from '../review/dataset.ts'
import {
  BESIDE_FACETS,
  facetOptions,
  FACETS,
  fitToFacet,
  lineageOf,
  NAMED_BY,
} from '../scope/facets.ts'
import type { Fit } from '../scope/facets.ts'
import { NO_FACETS, parseSelection } from '../scope/scope.ts'
import type { FacetChoice, Filters } from '../scope/scope.ts'
import { sentenceCount } from './saying.ts'
import type { Saying } from './saying.ts'

type Asked = 'cell' | 'stressor'
type Ends = Pick<Interaction, 'id' | 'source' | 'target'>

export type Silence =
  /** Nothing at all of these, under what else is asked. */
  | { readonly kind: 'nothing'; readonly facet: Asked; readonly options: readonly string[] }
  /** They are named somewhere in the review, but nothing is said to rise or fall. */
  | { readonly kind: 'undirected'; readonly facet: Asked; readonly options: readonly string[] }
  /** A direction that the review gives elsewhere, and not here. */
  | { readonly kind: 'whether'; readonly source: string; readonly target: string }
  /** Arrows in scope of which it gives no direction; of some of them it gives one elsewhere. */
  | {
      readonly kind: 'direction'
      readonly arrows: readonly (Ends & { readonly isElsewhere: boolean })[]
    }

interface SilenceInput {
  readonly dataset: Dataset
  readonly scope: Filters
}

const isDirected = ({ effect, doubt }: Claim): boolean =>
  effect !== 'unsigned' && doubt === undefined

/** The claims about what is selected; all where nothing is. */
function subjectClaims({ dataset, scope }: SilenceInput): readonly Claim[] {
  const selection = scope.select === null ? null : parseSelection(scope.select)
  if (selection?.type === 'entity') {
    const ids = withMembers(dataset, selection.id)
    return dataset.claims.filter(({ source, target }) => ids.has(source) || ids.has(target))
  }
  if (selection?.type === 'interaction') {
    const from = withMembers(dataset, selection.source)
    const to = withMembers(dataset, selection.target)
    return dataset.claims.filter(({ source, target }) => from.has(source) && to.has(target))
  }
  return dataset.claims
}

/** Whether a claim names what is chosen in every facet. */
function namesAll(dataset: Dataset, facets: FacetChoice): (claim: Claim) => boolean {
  const lineage = lineageOf(dataset.meta)
  const used = FACETS.filter((facet) => facets[facet].length > 0)
  return (claim) =>
    used.every((facet) => fitToFacet(NAMED_BY[facet](claim), facets[facet], lineage) === 'specific')
}

/** The options of a facet that one may ask after: those chosen, else the main ones. */
function askable({ dataset, scope }: SilenceInput, facet: Asked): readonly string[] {
  const { facets, select } = scope
  if (facets[facet].length > 0) return facets[facet]
  const isAsked =
    facet === 'cell'
      ? select !== null || FACETS.some((id) => facets[id].length > 0)
      : facets.cell.length > 0 && select === null
  if (!isAsked) return []
  return facetOptions(dataset.meta, facet).flatMap(({ id, core }) => (core ? [id] : []))
}

/**
 * What is not named of a facet, and what is without a direction. Where a wider term is named, of mesenchymal stem
 * cells, say, when those of marrow are asked about, neither is said.
 */
function unnamed(input: SilenceInput, claims: readonly Claim[], facet: Asked): readonly Silence[] {
  const { dataset, scope } = input
  const options = askable(input, facet)
  if (options.length === 0) return []
  const lineage = lineageOf(dataset.meta)
  const rest = claims
    .filter(namesAll(dataset, { ...scope.facets, [facet]: [] }))
    .map((claim) => ({ claim, names: NAMED_BY[facet](claim) }))
    .filter(({ names }) => names.length > 0)
  const nothing: string[] = []
  const undirected: string[] = []
  for (const option of options) {
    const fitting = (wanted: Fit) =>
      rest.filter(({ names }) => fitToFacet(names, [option], lineage) === wanted)
    const named = fitting('specific')
    if (named.length === 0) {
      if (fitting('general').length === 0) nothing.push(option)
    } else if (!named.some(({ claim }) => isDirected(claim))) undirected.push(option)
  }
  return [
    ...(nothing.length > 0 ? [{ kind: 'nothing', facet, options: nothing } as const] : []),
    ...(undirected.length > 0 ? [{ kind: 'undirected', facet, options: undirected } as const] : []),
  ]
}

/** What a chosen stressor is most said to raise or lower elsewhere, and not in the cells that are asked about. */
function notSaidHere({ dataset, scope }: SilenceInput): readonly Silence[] {
  const [stressor, ...others] = scope.facets.stressor
  if (stressor === undefined || others.length > 0 || scope.facets.cell.length === 0) return []
  const from = withMembers(dataset, stressor)
  const said = new Map<string, Claim[]>()
  for (const claim of dataset.claims) {
    if (!from.has(claim.source) || !isDirected(claim)) continue
    const same = said.get(claim.target)
    if (same) same.push(claim)
    else said.set(claim.target, [claim])
  }
  const isHere = namesAll(dataset, { ...scope.facets, stressor: [] })
  const [missing] = [...said]
    .sort(([, a], [, b]) => sentenceCount(b) - sentenceCount(a))
    .filter(([, claims]) => !claims.some(isHere))
  return missing ? [{ kind: 'whether', source: stressor, target: missing[0] }] : []
}

const MOST_ARROWS = 3

function withoutDirection(
  dataset: Dataset,
  interactions: readonly Interaction[],
  sayings: readonly Saying[],
): readonly Silence[] {
  const told = new Set(sayings.map(({ arrow }) => arrow))
  const isElsewhere = ({ source, target }: Ends) => {
    const [from, to] = [withMembers(dataset, source), withMembers(dataset, target)]
    return dataset.claims.some(
      (claim) => from.has(claim.source) && to.has(claim.target) && isDirected(claim),
    )
  }
  const arrows = interactions
    .filter(({ effect, fit, id }) => effect === 'unsigned' && fit === 'specific' && !told.has(id))
    .sort((a, b) => b.voices.sentences - a.voices.sentences)
    .slice(0, MOST_ARROWS)
    .map(({ id, source, target }) => ({ id, source, target }))
    .map((ends) => ({ ...ends, isElsewhere: isElsewhere(ends) }))
  return arrows.length > 0 ? [{ kind: 'direction', arrows }] : []
}

/** The same scope without what is known beside the claims: that no paper is known of it leaves nothing unsaid. */
function ofTheReview({ dataset, scope }: SilenceInput): SilenceInput {
  const { facets } = scope
  const own = FACETS.filter((facet) => !BESIDE_FACETS.includes(facet))
  const kept = Object.fromEntries(own.map((facet) => [facet, facets[facet]]))
  return { dataset, scope: { ...scope, facets: { ...NO_FACETS, ...kept } } }
}

/** What the review does not say under a scope, the widest first. */
export function silencesOf(
  asked: SilenceInput,
  interactions: readonly Interaction[],
  sayings: readonly Saying[],
): readonly Silence[] {
  const input = ofTheReview(asked)
  const isOfAll = BESIDE_FACETS.every((facet) => asked.scope.facets[facet].length === 0)
  const claims = subjectClaims(input)
  const { cell, stressor } = input.scope.facets
  // Of a chosen cell and a chosen stressor it is one silence, not two.
  const facets: readonly Asked[] =
    cell.length > 0 && stressor.length > 0 ? ['cell'] : ['cell', 'stressor']
  const { select } = input.scope
  const at = (arrow: Interaction) =>
    select === null || [arrow.id, arrow.source, arrow.target].includes(select)
  return [
    ...facets.flatMap((facet) => unnamed(input, claims, facet)),
    ...notSaidHere(input),
    ...(isOfAll ? withoutDirection(input.dataset, interactions.filter(at), sayings) : []),
  ]
}
