// Guards the scope as a value: what can be chosen can be unchosen, and a selection names what exists.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FACETS } from '../../../src/domain/scope/facets.ts'
import { isKnown } from '../../../src/domain/scope/known.ts'
import {
  clearFilters,
  DEFAULT_SCOPE,
  filterCount,
  interactionId,
  isFiltered,
  parseSelection,
  toggleOption,
} from '../../../src/domain/scope/scope.ts'
import { BOTH, fixtureDataset, realDataset } from '../../fixtures.ts'
import { optionIds, scopes, selectable } from '../scopes.ts'

const someScope = scopes(realDataset)
const anyOption = fc
  .constantFrom(...FACETS)
  .chain((facet) => fc.tuple(fc.constant(facet), fc.constantFrom(...optionIds(realDataset, facet))))

describe('an option', () => {
  it('that is toggled twice leaves the scope as it was', () => {
    fc.assert(
      fc.property(someScope, anyOption, (scope, [facet, option]) => {
        expect(toggleOption(toggleOption(scope, facet, option), facet, option)).toEqual(scope)
      }),
    )
  })

  it('that is toggled once changes that option and nothing else', () => {
    fc.assert(
      fc.property(someScope, anyOption, (scope, [facet, option]) => {
        const after = toggleOption(scope, facet, option)
        expect(after.facets[facet].includes(option)).toBe(!scope.facets[facet].includes(option))
        const without = (ids: readonly string[]) => ids.filter((id) => id !== option)
        expect(without(after.facets[facet])).toEqual(without(scope.facets[facet]))
        expect({ ...after, facets: { ...after.facets, [facet]: [] } }).toEqual({
          ...scope,
          facets: { ...scope.facets, [facet]: [] },
        })
      }),
    )
  })

  it('gives the same scope in whatever order it is chosen', () => {
    fc.assert(
      fc.property(anyOption, anyOption, ([f, a], [g, b]) => {
        const one = toggleOption(toggleOption(DEFAULT_SCOPE, f, a), g, b)
        const two = toggleOption(toggleOption(DEFAULT_SCOPE, g, b), f, a)
        expect(one).toEqual(two)
      }),
    )
  })
})

describe('clearing the filters', () => {
  it('leaves no filter, and view, selection, mode and language as they were', () => {
    fc.assert(
      fc.property(someScope, (scope) => {
        const cleared = clearFilters(scope)
        expect(isFiltered(cleared)).toBe(false)
        expect(filterCount(cleared)).toBe(0)
        const { facets, general, contested } = DEFAULT_SCOPE
        expect(cleared).toEqual({ ...scope, facets, general, contested })
      }),
    )
  })

  it('is offered exactly when something is filtered', () => {
    fc.assert(
      fc.property(someScope, (scope) => {
        expect(filterCount(scope) > 0).toBe(isFiltered(scope))
      }),
    )
  })

  it('takes as many single steps as are counted', () => {
    fc.assert(
      fc.property(someScope, (scope) => {
        let steps = 0
        let left = scope
        for (const facet of FACETS) {
          for (const option of scope.facets[facet]) {
            left = toggleOption(left, facet, option)
            steps++
          }
        }
        if (!scope.general && steps > 0) steps++
        if (left.contested) steps++
        expect(filterCount(scope)).toBe(steps)
      }),
    )
  })
})

describe('a selection', () => {
  it('of an entity, an arrow or a reference is told apart by its form', () => {
    expect(parseSelection('mtor')).toEqual({ type: 'entity', id: 'mtor' })
    expect(parseSelection(interactionId('ampk', 'lc3-ii'))).toEqual({
      type: 'interaction',
      source: 'ampk',
      target: 'lc3-ii',
    })
    expect(parseSelection('ref-28')).toEqual({ type: 'reference', number: 28 })
  })

  it.each(BOTH)('of anything that can be selected in %s is known', (_name, dataset) => {
    expect(selectable(dataset).filter((id) => !isKnown(dataset, id))).toEqual([])
  })

  it('of an arrow of a folded family is known by the family, and by its members', () => {
    expect(isKnown(fixtureDataset, 'ampk--mtor')).toBe(true)
    expect(isKnown(fixtureDataset, 'ampk-a1--mtor')).toBe(true)
  })

  it.each([
    ['', 'nothing'],
    ['ghost', 'an unknown entity'],
    ['ref-0', 'no reference'],
    ['ref-99', 'a reference past the last'],
    ['ref-07', 'a number written another way'],
    ['mtor--ampk', 'an arrow the wrong way round'],
    ['ghost--mtor', 'an arrow from nowhere'],
    ['--', 'an arrow without ends'],
    ['ampk--mtor--autophagy', 'more than two ends'],
    ['ampk--mtor--', 'an end too many'],
    ['constructor', 'a word of the language of programs'],
  ])('of %j is not known: %s', (select) => {
    expect(isKnown(fixtureDataset, select)).toBe(false)
  })
})
