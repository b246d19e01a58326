// What of a scope a question sets: what it filters by, without claims that leave that open, and what it selects.
import { NO_FACETS } from '../../domain/scope/scope.ts'
import type { FacetChoice, Scope } from '../../domain/scope/scope.ts'
import type { Filter } from '../../domain/search/hits.ts'
import type { Wanted } from '../../domain/search/wanted.ts'

export function choiceOf(filters: readonly Filter[]): FacetChoice {
  return filters.reduce<FacetChoice>(
    (choice, { facet, option }) => ({
      ...choice,
      [facet]: [...new Set([...choice[facet], option])].sort(),
    }),
    NO_FACETS,
  )
}

/** What is filtered by; what names none of it is left out. */
export const filteredBy = (filters: readonly Filter[]): Pick<Scope, 'facets' | 'general'> => ({
  facets: choiceOf(filters),
  general: filters.length === 0,
})

/** All that an answer sets but its view. */
export const askedScope = ({ filters = [], select, reach, isContested = false }: Wanted) => ({
  ...filteredBy(filters),
  contested: isContested,
  select: select ?? null,
  reach: reach ? ({ direction: reach, steps: 1 } as const) : null,
})
