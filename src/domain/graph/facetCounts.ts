// The number beside each filter option: how many arrows would be specific to it, given the OTHER
// facets as they stand. Law: an option's count is what derive() shows with that option alone chosen.
import { codesOf, fitsOf, masksOf } from './coded.ts'
import type { CodedFacet, Masks } from './coded.ts'
import { facetOptions, perFacet } from '../scope/facets.ts'
import type { FacetId, Fit, Lineage, Option } from '../scope/facets.ts'
import type { Meta } from '../review/dataset.ts'
import type { Filters } from '../scope/scope.ts'
import type { Claim } from '../review/dataset.ts'
import type { ViewGraph } from './viewGraph.ts'

export type FacetCounts = Readonly<Record<FacetId, ReadonlyMap<string, number>>>

interface AskedFacet extends CodedFacet, Masks {
  readonly options: readonly Option[]
}

interface Asked {
  readonly meta: Meta
  readonly lineage: Lineage
  readonly facets: readonly AskedFacet[]
}

const known = new WeakMap<ViewGraph, Asked>()

/** The options of all facets as bits of each claim's codes; made once for a view and a vocabulary. */
function facetsOf(graph: ViewGraph, meta: Meta, lineage: Lineage): readonly AskedFacet[] {
  const last = known.get(graph)
  if (last?.meta === meta && last.lineage === lineage) return last.facets
  const facets = codesOf(graph).map((coded) => {
    const options = facetOptions(meta, coded.facet)
    return { ...coded, ...masksOf(coded, options, lineage), options }
  })
  known.set(graph, { meta, lineage, facets })
  return facets
}

/** One facet while the claims are gone through: the bits of the options the present pair speaks to. */
class Tally {
  readonly #facet: AskedFacet
  /** How each list fits what is chosen in this facet; null where nothing is. */
  readonly #fits: readonly Fit[] | null
  readonly #counts: Int32Array
  #specific = 0
  // Which options have a directed voice without doubt: from specific claims, and from general ones.
  #raised = 0
  #lowered = 0
  #generalRaised = 0
  #generalLowered = 0

  constructor(facet: AskedFacet, scope: Filters, lineage: Lineage) {
    this.#facet = facet
    this.#fits = fitsOf(facet, scope.facets, lineage)
    this.#counts = new Int32Array(facet.options.length)
  }

  get facet(): FacetId {
    return this.#facet.facet
  }

  fitOf(claim: number): Fit {
    return this.#fits?.[this.#facet.at[claim] ?? 0] ?? 'specific'
  }

  /** `others`: how the claim fits all facets but this one; it is not out of any. */
  add(claim: number, { effect, doubt }: Claim, others: Fit, showsGeneral: boolean): void {
    const { at, specific, general } = this.#facet
    const list = at[claim] ?? 0
    const named = specific[list] ?? 0
    const specifics = others === 'specific' ? named : 0
    const context = showsGeneral ? (named | (general[list] ?? 0)) & ~specifics : 0
    this.#specific |= specifics
    if (doubt) return
    if (effect === 'increases') {
      this.#raised |= specifics
      this.#generalRaised |= context
    } else if (effect === 'decreases') {
      this.#lowered |= specifics
      this.#generalLowered |= context
    }
  }

  /** Adds one to each option that the pair would be specific to, and is done with the pair. */
  close(mustDisagree: boolean): void {
    const decided = this.#raised | this.#lowered
    const generalBoth = this.#generalRaised & this.#generalLowered & ~decided
    const both = (this.#raised & this.#lowered) | generalBoth
    let bits = this.#specific & (mustDisagree ? both : ~0)
    for (; bits !== 0; bits &= bits - 1) {
      const option = 31 - Math.clz32(bits & -bits)
      this.#counts[option] = (this.#counts[option] ?? 0) + 1
    }
    this.#specific = 0
    this.#raised = 0
    this.#lowered = 0
    this.#generalRaised = 0
    this.#generalLowered = 0
  }

  /** Options with a count; no arrow is specific to the others. */
  counts(): ReadonlyMap<string, number> {
    const found = this.#facet.options.map(({ id }, i) => [id, this.#counts[i] ?? 0] as const)
    return new Map(found.filter(([, count]) => count > 0))
  }
}

/** How a claim fits all facets but one, from how many it is left open by or put out of altogether. */
function fitToOthers(own: Fit, outs: number, generals: number): Fit {
  if (outs > (own === 'out' ? 1 : 0)) return 'out'
  return generals > (own === 'general' ? 1 : 0) ? 'general' : 'specific'
}

function addClaim(
  tallies: readonly Tally[],
  at: number,
  claim: Claim,
  showsGeneral: boolean,
): void {
  let outs = 0
  let generals = 0
  for (const tally of tallies) {
    const fit = tally.fitOf(at)
    if (fit === 'out') outs++
    else if (fit === 'general') generals++
  }
  if (outs > 1) return
  for (const tally of tallies) {
    const others = fitToOthers(tally.fitOf(at), outs, generals)
    if (others !== 'out') tally.add(at, claim, others, showsGeneral)
  }
}

/** For each facet, the count of each option; options no arrow is specific to are absent (zero). */
export function facetCounts(
  graph: ViewGraph,
  scope: Filters,
  meta: Meta,
  lineage: Lineage,
): FacetCounts {
  const tallies = facetsOf(graph, meta, lineage).map((facet) => new Tally(facet, scope, lineage))
  const hidden = new Set(scope.hide)
  let at = 0
  for (const { source, target, claims, isInQuestion } of graph.pairs) {
    if (hidden.has(source) || hidden.has(target)) {
      at += claims.length
      continue
    }
    for (const claim of claims) addClaim(tallies, at++, claim, scope.general)
    const mustDisagree = scope.contested && !isInQuestion()
    for (const tally of tallies) tally.close(mustDisagree)
  }
  const countsOf = (facet: FacetId) =>
    tallies.find((tally) => tally.facet === facet)?.counts() ?? new Map<string, number>()
  return perFacet(countsOf)
}
