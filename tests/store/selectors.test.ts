// Guards the memory between store and screen: the same input gives the same object, so that nothing
// is drawn twice; another input never gives an old object.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { derive } from '../../src/domain/graph/derive.ts'
import { facetCounts } from '../../src/domain/graph/facetCounts.ts'
import { lineageOf } from '../../src/domain/scope/facets.ts'
import { clearFilters, DEFAULT_SCOPE, toggleOption } from '../../src/domain/scope/scope.ts'
import { viewGraph } from '../../src/domain/graph/viewGraph.ts'
import { comparisonOf } from '../../src/store/comparison.ts'
import { createSelectors } from '../../src/store/selectors.ts'
import { scopes } from '../domain/scopes.ts'
import { fixtureDataset, realDataset } from '../fixtures.ts'

describe('a selector', () => {
  it('gives the same object for the same input, also where the scope is a copy', () => {
    const { graph, view, counts } = createSelectors()
    const scope = toggleOption(DEFAULT_SCOPE, 'cell', 'OB')
    expect(graph(fixtureDataset, 'overview')).toBe(graph(fixtureDataset, 'overview'))
    expect(view(fixtureDataset, { ...scope })).toBe(view(fixtureDataset, scope))
    expect(counts(fixtureDataset, { ...scope })).toBe(counts(fixtureDataset, scope))
  })

  it('of both sides, and of how they compare, gives the same object too', () => {
    const selectors = createSelectors()
    const { sides, merged } = comparisonOf(selectors)
    const scope = { ...toggleOption(DEFAULT_SCOPE, 'cell', 'OB'), mode: 'compare' } as const
    expect(selectors.sides(fixtureDataset, { ...scope })).toBe(
      selectors.sides(fixtureDataset, scope),
    )
    expect(sides(fixtureDataset, { ...scope })).toBe(sides(fixtureDataset, scope))
    expect(merged(fixtureDataset, { ...scope })).toBe(merged(fixtureDataset, scope))
    expect(comparisonOf(selectors)).toBe(comparisonOf(selectors))
  })

  it('does not look at mode and language', () => {
    const { view, counts } = createSelectors()
    const other = { ...DEFAULT_SCOPE, mode: 'table', lang: 'zh' } as const
    expect(view(fixtureDataset, other)).toBe(view(fixtureDataset, DEFAULT_SCOPE))
    expect(counts(fixtureDataset, other)).toBe(counts(fixtureDataset, DEFAULT_SCOPE))
  })

  it('of counts does not look at the selection nor at arrows held back', () => {
    const { counts } = createSelectors()
    const before = counts(fixtureDataset, DEFAULT_SCOPE)
    expect(counts(fixtureDataset, { ...DEFAULT_SCOPE, select: 'mtor', all: true })).toBe(before)
  })

  it('of the graph does not look at filters', () => {
    const { graph, view } = createSelectors()
    const before = graph(fixtureDataset, 'overview')
    view(fixtureDataset, toggleOption(DEFAULT_SCOPE, 'cell', 'OB'))
    view(fixtureDataset, clearFilters(DEFAULT_SCOPE))
    expect(graph(fixtureDataset, 'overview')).toBe(before)
  })

  it('sees a selected entity, whose arrows are then all drawn', () => {
    const { view } = createSelectors()
    const before = view(fixtureDataset, DEFAULT_SCOPE)
    const after = view(fixtureDataset, { ...DEFAULT_SCOPE, select: 'ampk' })
    expect(after.shown.interactions).toBeGreaterThan(before.shown.interactions)
  })

  it('of two sides that ask for the same shows the view itself, and else every arrow of each', () => {
    const { sides, view } = createSelectors()
    const alike = sides(realDataset, DEFAULT_SCOPE)
    expect(alike.left.shown).toEqual(view(realDataset, DEFAULT_SCOPE).shown)
    expect(alike.right.shown).toEqual(alike.left.shown)
    const cells = { ...DEFAULT_SCOPE.facets, cell: ['OB'] }
    const { left, right } = sides(realDataset, { ...DEFAULT_SCOPE, facets: cells })
    expect(left.general).toBe(0)
    expect(right.heldBack).toBe(0)
  })

  it('shows the first view where the one asked for is not there', () => {
    const { graph } = createSelectors()
    expect(graph(fixtureDataset, 'nowhere').view.id).toBe('overview')
  })
})

describe('a page with its selectors', () => {
  it('never shows an old answer, whatever is asked one after the other', () => {
    const datasets = [fixtureDataset, realDataset]
    const questions = fc.oneof(
      ...datasets.map((dataset) => fc.tuple(fc.constant(dataset), scopes(dataset))),
    )
    fc.assert(
      fc.property(fc.array(questions, { maxLength: 6 }), (list) => {
        const { view, counts } = createSelectors()
        for (const [dataset, scope] of list) {
          const graph = viewGraph(dataset, dataset.views.get(scope.view)!)
          const lineage = lineageOf(dataset.meta)
          const whole = { ...scope, reach: null }
          expect(view(dataset, whole)).toEqual(derive(graph, whole, lineage))
          expect(counts(dataset, scope)).toEqual(facetCounts(graph, scope, dataset.meta, lineage))
        }
      }),
      { numRuns: 30 },
    )
  })
})
