// What is held against what when a comparison is opened from filters.
import type { FacetId } from './facets.ts'
import type { FacetChoice, Scope } from './scope.ts'

/** Facets of which two ticked options are two sides, the first that has two before the next. */
export const SIDE_FACETS: readonly FacetId[] = ['cell', 'stressor']

type Sides = Pick<Scope, 'facets' | 'versus'>

/**
 * The two sides of a comparison: where just two cells or two stressors are ticked, each is a side, and what
 * else is ticked holds for both; else the sides stay as they are.
 */
export function sidesToCompare({ facets, versus }: Sides): Sides {
  const facet = SIDE_FACETS.find((id) => facets[id].length === 2)
  if (facet === undefined) return { facets, versus }
  const [first = '', second = ''] = facets[facet]
  const only = (option: string): FacetChoice => ({ ...facets, [facet]: [option] })
  return { facets: only(first), versus: only(second) }
}
