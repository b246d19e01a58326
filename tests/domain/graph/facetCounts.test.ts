// Guards the number beside each filter option: it is a promise of what a click will show.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { derive } from '../../../src/domain/graph/derive.ts'
import { facetCounts } from '../../../src/domain/graph/facetCounts.ts'
import { FACETS, lineageOf } from '../../../src/domain/scope/facets.ts'
import { DEFAULT_SCOPE, NO_FACETS } from '../../../src/domain/scope/scope.ts'
import { viewGraph } from '../../../src/domain/graph/viewGraph.ts'
import { BOTH, fixtureDataset } from '../../fixtures.ts'
import { optionIds, scopes } from '../scopes.ts'

describe('the counts of the small overview', () => {
  const { meta, views } = fixtureDataset
  const graph = viewGraph(fixtureDataset, views.get('overview')!)
  const counts = (scope: typeof DEFAULT_SCOPE) => facetCounts(graph, scope, meta, lineageOf(meta))

  it('are of arrows, not claims, and a stem cell of the marrow counts as a stem cell', () => {
    expect(Object.fromEntries(counts(DEFAULT_SCOPE).cell)).toEqual({
      OB: 1,
      OST: 2,
      BMSC: 1,
      MSC: 1,
    })
  })

  it('follow the other facets but not their own', () => {
    const scope = { ...DEFAULT_SCOPE, facets: { ...NO_FACETS, stressor: ['exercise'] } }
    expect(Object.fromEntries(counts(scope).cell)).toEqual({ OST: 1 })
    expect(counts(scope).stressor).toEqual(counts(DEFAULT_SCOPE).stressor)
  })
})

describe.each(BOTH)('in %s', (_name, dataset) => {
  const lineage = lineageOf(dataset.meta)
  const graphs = new Map([...dataset.views].map(([id, view]) => [id, viewGraph(dataset, view)]))

  it('the count of an option is the number of specific arrows in scope with that option alone', () => {
    fc.assert(
      fc.property(scopes(dataset), (scope) => {
        const graph = graphs.get(scope.view)!
        const counts = facetCounts(graph, scope, dataset.meta, lineage)
        for (const facet of FACETS) {
          for (const option of optionIds(dataset, facet)) {
            const alone = { ...scope, all: true, facets: { ...scope.facets, [facet]: [option] } }
            const { specific } = derive(graph, alone, lineage)
            expect([facet, option, counts[facet].get(option) ?? 0]).toEqual([
              facet,
              option,
              specific,
            ])
          }
        }
      }),
      { numRuns: 40 },
    )
  })
})
