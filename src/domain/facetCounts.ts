// The number beside each filter option: how many arrows would be specific to it, given the OTHER
// facets as they stand. Law: an option's count is what derive() shows with that option alone chosen.
import type { Claim } from './dataset.ts'
import { FACETS, facetOptions, fitToFacet, fitToOption, NAMED_BY } from './facets.ts'
import type { FacetId, Fit, Lineage, Option } from './facets.ts'
import type { DatasetFile } from './schema.ts'
import type { Filters } from './scope.ts'
import type { Effect } from './vocabulary.ts'
import type { ViewGraph } from './viewGraph.ts'

export type FacetCounts = Readonly<Record<FacetId, ReadonlyMap<string, number>>>

const SIGN_BIT: Readonly<Record<Effect, number>> = { increases: 1, decreases: 2, unsigned: 0 }
const BOTH_SIGNS = 3

/** What the claims of one pair say to the options of one facet. */
class Tally {
  readonly #options: readonly Option[]
  readonly #lineage: Lineage
  readonly #named: (claim: Claim) => readonly string[]
  readonly #isSpecific: boolean[]
  readonly #signs: number[]

  constructor(facet: FacetId, options: readonly Option[], lineage: Lineage) {
    this.#options = options
    this.#lineage = lineage
    this.#named = NAMED_BY[facet]
    this.#isSpecific = options.map(() => false)
    this.#signs = options.map(() => 0)
  }

  reset(): void {
    this.#isSpecific.fill(false)
    this.#signs.fill(0)
  }

  /** `others`: how the claim fits all facets but this one. */
  add(claim: Claim, others: Fit, showsGeneral: boolean): void {
    if (others === 'out') return
    const named = this.#named(claim)
    this.#options.forEach(({ id }, i) => {
      const here = fitToOption(named, id, this.#lineage)
      const isSpecific = here === 'specific' && others === 'specific'
      if (here === 'out' || (!isSpecific && !showsGeneral)) return
      if (isSpecific) this.#isSpecific[i] = true
      this.#signs[i] = (this.#signs[i] ?? 0) | SIGN_BIT[claim.effect]
    })
  }

  /** Adds one to the count of each option the pair would be specific to. */
  countInto(counts: Map<string, number>, contestedOnly: boolean): void {
    this.#options.forEach(({ id }, i) => {
      if (!this.#isSpecific[i] || (contestedOnly && this.#signs[i] !== BOTH_SIGNS)) return
      counts.set(id, (counts.get(id) ?? 0) + 1)
    })
  }
}

function combine(fits: readonly Fit[], except: number): Fit {
  let general = false
  for (let i = 0; i < fits.length; i++) {
    if (i === except) continue
    if (fits[i] === 'out') return 'out'
    if (fits[i] === 'general') general = true
  }
  return general ? 'general' : 'specific'
}

/** For each facet, the count of each option; options no arrow is specific to are absent (zero). */
export function facetCounts(
  graph: ViewGraph,
  scope: Filters,
  meta: DatasetFile,
  lineage: Lineage,
): FacetCounts {
  const tallies = FACETS.map((facet) => ({
    facet,
    tally: new Tally(facet, facetOptions(meta, facet), lineage),
  }))
  const counts: Record<FacetId, Map<string, number>> = {
    cell: new Map(),
    stressor: new Map(),
    pathway: new Map(),
    certainty: new Map(),
    dose: new Map(),
    intensity: new Map(),
  }
  for (const { claims } of graph.pairs) {
    for (const { tally } of tallies) tally.reset()
    for (const claim of claims) {
      const fits = FACETS.map((facet) =>
        fitToFacet(NAMED_BY[facet](claim), scope.facets[facet], lineage),
      )
      tallies.forEach(({ tally }, i) => {
        tally.add(claim, combine(fits, i), scope.general)
      })
    }
    for (const { facet, tally } of tallies) tally.countInto(counts[facet], scope.contested)
  }
  return counts
}
