// "What is the difference between osteoblasts and osteoclasts?" leads to the comparison of the two.
import { SIDE_FACETS } from '../scope/sides.ts'
import { RANK } from './hits.ts'
import type { Filter, Hit } from './hits.ts'
import { scopeId } from './joined.ts'
import type { Part, Searched } from './names.ts'
import type { Reading } from './question.ts'
import { claimsWanted } from './wanted.ts'

/** The comparison that a question asks for, with what else it names on both sides; none where a side says nothing. */
export function comparedHits(
  dataset: Searched,
  { names, topics }: Pick<Reading, 'names' | 'topics'>,
): readonly Hit[] {
  if (!topics.some(({ compares }) => compares)) return []
  const filterOf = ({ filters }: Part, facet: Filter['facet']) =>
    filters.find((filter) => filter.facet === facet)
  const facet = SIDE_FACETS.find((one) => names.filter((part) => filterOf(part, one)).length === 2)
  if (facet === undefined) return []
  const sides = names.flatMap((part) => filterOf(part, facet) ?? [])
  const rest = names.filter((part) => !filterOf(part, facet))
  const others = rest.flatMap(({ filters }) => filters.slice(0, 1))
  const isSaid = (side: Filter) => claimsWanted(dataset, { filters: [side, ...others] }).length > 0
  if (!sides.every(isSaid)) return []
  const filters = [...sides, ...others]
  const select = rest.find((part) => part.filters.length === 0)?.entities[0]
  const id = `compare ${scopeId(filters, select)}`
  const selected = select !== undefined && { select }
  return [
    { ...{ kind: 'answer', id, rank: RANK.answered, filters }, isCompared: true, ...selected },
  ]
}
