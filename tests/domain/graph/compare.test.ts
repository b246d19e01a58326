// Guards the comparison of two scopes by its laws, on random scopes of both datasets; what the small
// dataset shows is counted by hand.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  COMPARISONS,
  comparisonCounts,
  compareViews,
  onSharedMap,
} from '../../../src/domain/graph/compare.ts'
import type { ComparedInteraction, Comparison } from '../../../src/domain/graph/compare.ts'
import type { Dataset } from '../../../src/domain/review/dataset.ts'
import { derive } from '../../../src/domain/graph/derive.ts'
import type { GraphView } from '../../../src/domain/graph/derive.ts'
import { lineageOf } from '../../../src/domain/scope/facets.ts'
import { DEFAULT_SCOPE, NO_FACETS } from '../../../src/domain/scope/scope.ts'
import type { FacetChoice } from '../../../src/domain/scope/scope.ts'
import { drawnSide } from '../../../src/domain/graph/voices.ts'
import { viewGraph } from '../../../src/domain/graph/viewGraph.ts'
import { BOTH, fixtureDataset } from '../../fixtures.ts'
import { facetChoices } from '../scopes.ts'

const runs = { numRuns: 40 }

function show(dataset: Dataset, view: string, facets: FacetChoice, general = true): GraphView {
  const graph = viewGraph(dataset, dataset.views.get(view)!)
  const scope = { ...DEFAULT_SCOPE, view, facets, general, all: true }
  return derive(graph, scope, lineageOf(dataset.meta))
}

/** Two sides of one view, with or without general claims. */
function pairs(dataset: Dataset): fc.Arbitrary<{ left: GraphView; right: GraphView }> {
  return fc
    .record({
      view: fc.constantFrom(...dataset.views.keys()),
      left: facetChoices(dataset),
      right: facetChoices(dataset),
      general: fc.boolean(),
    })
    .map(({ view, left, right, general }) => ({
      left: show(dataset, view, left, general),
      right: show(dataset, view, right, general),
    }))
}

const TURNED: Readonly<Record<Comparison, Comparison>> = {
  opposite: 'opposite',
  differs: 'differs',
  left: 'right',
  right: 'left',
  same: 'same',
}
const byId = (compared: readonly ComparedInteraction[]) =>
  [...compared].sort((a, b) => a.id.localeCompare(b.id))
const briefly = (compared: readonly ComparedInteraction[]) =>
  compared.map(({ id, comparison }) => `${id} ${comparison}`)

describe.each(BOTH)('on %s', (_name, dataset) => {
  it('swapping the sides swaps left and right and leaves the rest', () => {
    fc.assert(
      fc.property(pairs(dataset), ({ left, right }) => {
        const turned = compareViews(right, left).map((c) => ({
          ...c,
          comparison: TURNED[c.comparison],
          left: c.right,
          right: c.left,
        }))
        expect(byId(turned)).toEqual(byId(compareViews(left, right)))
      }),
      runs,
    )
  })

  it('a scope held against itself differs in nothing', () => {
    fc.assert(
      fc.property(pairs(dataset), ({ left }) => {
        const kinds = new Set(compareViews(left, left).map(({ comparison }) => comparison))
        kinds.delete('same')
        expect([...kinds]).toEqual([])
      }),
      runs,
    )
  })

  it('has every arrow that is specific on either side, once, and no other', () => {
    fc.assert(
      fc.property(pairs(dataset), ({ left, right }) => {
        const specific = [left, right].flatMap(({ interactions }) =>
          interactions.filter(({ fit }) => fit === 'specific').map(({ id }) => id),
        )
        const ids = compareViews(left, right).map(({ id }) => id)
        expect([...ids].sort()).toEqual([...new Set(specific)].sort())
      }),
      runs,
    )
  })

  it('names left, right, both as they are, and the counts add up', () => {
    fc.assert(
      fc.property(pairs(dataset), ({ left, right }) => {
        const compared = compareViews(left, right)
        for (const { comparison, left: a, right: b } of compared) {
          expect([comparison === 'right', comparison === 'left']).toEqual([!a, !b])
          const sides = [a, b].map((i) => (i ? (drawnSide(i.effect) ?? i.effect) : null))
          if (comparison === 'same') expect(sides[0]).toBe(sides[1])
          if (comparison === 'differs') expect(sides[0]).not.toBe(sides[1])
          if (comparison === 'opposite') expect(sides.sort()).toEqual(['decreases', 'increases'])
        }
        const total = Object.values(comparisonCounts(compared)).reduce((sum, n) => sum + n, 0)
        expect(total).toBe(compared.length)
        const ranks = compared.map(({ comparison }) => COMPARISONS.indexOf(comparison))
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
      }),
      runs,
    )
  })

  it('is not changed by general claims, neither in its arrows nor in their signs', () => {
    const choice = fc.record({
      view: fc.constantFrom(...dataset.views.keys()),
      left: facetChoices(dataset),
      right: facetChoices(dataset),
    })
    fc.assert(
      fc.property(choice, ({ view, left, right }) => {
        const [plain, withGeneral] = [false, true].map((general) =>
          compareViews(show(dataset, view, left, general), show(dataset, view, right, general)).map(
            ({ id, comparison, left: a, right: b }) => [id, comparison, a?.effect, b?.effect],
          ),
        )
        expect(withGeneral).toEqual(plain)
      }),
      runs,
    )
  })

  it('draws both sides on one map: the same entities, the other side’s own muted', () => {
    fc.assert(
      fc.property(pairs(dataset), ({ left, right }) => {
        const [a, b] = [onSharedMap(left, right), onSharedMap(right, left)]
        expect([...a.entities.keys()].sort()).toEqual([...b.entities.keys()].sort())
        expect(a.interactions).toBe(left.interactions)
        for (const [id, fit] of a.entities) expect(fit).toBe(left.entities.get(id) ?? 'general')
      }),
      runs,
    )
  })
})

describe('the small overview', () => {
  const side = (choice: Partial<FacetChoice>) =>
    show(fixtureDataset, 'overview', { ...NO_FACETS, ...choice })

  it('has opposite signs for a low and a high dose', () => {
    const compared = compareViews(side({ dose: ['low'] }), side({ dose: ['high'] }))
    expect(briefly(compared)).toEqual(['glucocorticoids--autophagy opposite'])
  })

  it('tells a sign from a disagreement', () => {
    const compared = compareViews(side({ dose: ['low'] }), side({ cell: ['OB'] }))
    expect(briefly(compared)).toEqual(['glucocorticoids--autophagy differs'])
  })

  it('gives each side what it alone says', () => {
    const compared = compareViews(side({ cell: ['OB'] }), side({ cell: ['OST'] }))
    expect(briefly(compared)).toEqual([
      'glucocorticoids--autophagy left',
      'exercise--autophagy right',
      'autophagy--ost-survival right',
    ])
  })
})
