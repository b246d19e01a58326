// The claims that an answer is about: those that name all it filters by, on what it selects.
import type { Claim } from '../review/dataset.ts'
import { withMembers } from '../review/dataset.ts'
import { fitToFacet, lineageOf, NAMED_BY } from '../scope/facets.ts'
import type { Fit } from '../scope/facets.ts'
import type { Filter, Hit } from './hits.ts'
import type { Searched } from './names.ts'

/** What an answer asks for. */
export type Wanted = Pick<Hit, 'filters' | 'select' | 'reach' | 'isContested' | 'isCompared'>

export function fitOf(claim: Claim, filters: readonly Filter[], meta: Searched['meta']): Fit {
  const facets = [...new Set(filters.map(({ facet }) => facet))]
  const fits = facets.map((facet) => {
    const chosen = filters.filter((one) => one.facet === facet).map(({ option }) => option)
    return fitToFacet(NAMED_BY[facet](claim), chosen, lineageOf(meta))
  })
  return fits.includes('out') ? 'out' : fits.includes('general') ? 'general' : 'specific'
}

/** The claims that name all that an answer filters by, on what it selects. */
export function claimsWanted(
  dataset: Searched,
  { filters = [], select, reach }: Wanted,
): readonly Claim[] {
  const own = select === undefined ? null : withMembers(dataset, select)
  const isAbout = ({ source, target }: Claim) =>
    own === null || (reach !== 'down' && own.has(target)) || (reach !== 'up' && own.has(source))
  return dataset.claims.filter(
    (claim) => isAbout(claim) && fitOf(claim, filters, dataset.meta) === 'specific',
  )
}
