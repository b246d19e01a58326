// The claims of a view as small numbers, so that a filter click asks each of them little: what claims
// name in a facet repeats, so each different list is asked once, and the claims say which list is theirs.
// Invariant: a code says what its claim says and nothing else; made once a view, and never changed.
import type { Claim } from '../review/dataset.ts'
import { FACETS, fitToFacet, fitToOption, NAMED_BY } from '../scope/facets.ts'
import type { FacetId, Fit, Lineage, Option } from '../scope/facets.ts'
import type { FacetChoice, Filters } from '../scope/scope.ts'
import type { ViewGraph } from './viewGraph.ts'

export interface CodedFacet {
  readonly facet: FacetId
  /** The different lists that claims name in this facet. */
  readonly lists: readonly (readonly string[])[]
  /** For each claim, in the order of the pairs, which list is its own. */
  readonly at: Uint16Array
}

const known = new WeakMap<ViewGraph, readonly CodedFacet[]>()

function codeFacet(facet: FacetId, claims: readonly Claim[]): CodedFacet {
  const codes = new Map<string, number>()
  const lists: (readonly string[])[] = []
  const at = Uint16Array.from(claims, (claim) => {
    const named = NAMED_BY[facet](claim)
    // No id of a vocabulary has a space in it.
    const key = named.length === 1 ? (named[0] ?? '') : named.join(' ')
    const code = codes.get(key) ?? lists.push(named) - 1
    codes.set(key, code)
    return code
  })
  return { facet, lists, at }
}

/** The claims of a view in numbers, a facet at a time in the order of {@link FACETS}. */
export function codesOf(graph: ViewGraph): readonly CodedFacet[] {
  let codes = known.get(graph)
  if (!codes) {
    const claims = graph.pairs.flatMap((pair) => pair.claims)
    codes = FACETS.map((facet) => codeFacet(facet, claims))
    known.set(graph, codes)
  }
  return codes
}

/** How each list of a facet fits what is chosen there; null where nothing is, and all claims fit. */
export function fitsOf(
  { facet, lists }: CodedFacet,
  chosen: FacetChoice,
  lineage: Lineage,
): readonly Fit[] | null {
  if (chosen[facet].length === 0) return null
  return lists.map((named) => fitToFacet(named, chosen[facet], lineage))
}

const allFit = (): Fit => 'specific'

/**
 * How each claim of a view fits what is chosen, counted through its pairs: as `fitOfClaim` says of it,
 * asked by its codes.
 */
export function fitsInView(
  graph: ViewGraph,
  { facets }: Filters,
  lineage: Lineage,
): (at: number) => Fit {
  const used = codesOf(graph).flatMap((coded) => {
    const fits = fitsOf(coded, facets, lineage)
    return fits ? [{ fits, at: coded.at }] : []
  })
  if (used.length === 0) return allFit
  return (claim) => {
    let general = false
    for (const { fits, at } of used) {
      const fit = fits[at[claim] ?? 0]
      if (fit === 'out') return fit
      if (fit === 'general') general = true
    }
    return general ? 'general' : 'specific'
  }
}

/** The options of a facet as bits: for each list those it is specific to, and those it leaves open. */
export interface Masks {
  readonly specific: Int32Array
  readonly general: Int32Array
}

/** @throws Error for more options than a number has bits. */
export function masksOf(
  { facet, lists }: CodedFacet,
  options: readonly Option[],
  lineage: Lineage,
): Masks {
  if (options.length > 32) throw new Error(`The facet "${facet}" has more than 32 options.`)
  const bits = (wanted: Fit) =>
    Int32Array.from(lists, (named) =>
      options.reduce(
        (mask, { id }, i) => (fitToOption(named, id, lineage) === wanted ? mask | (1 << i) : mask),
        0,
      ),
    )
  return { specific: bits('specific'), general: bits('general') }
}
