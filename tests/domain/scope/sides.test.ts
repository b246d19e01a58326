// Guards what becomes of ticked filters when a comparison is opened.
import { describe, expect, it } from 'vitest'
import { NO_FACETS } from '../../../src/domain/scope/scope.ts'
import type { FacetChoice } from '../../../src/domain/scope/scope.ts'
import { sidesToCompare } from '../../../src/domain/scope/sides.ts'

const choose = (choice: Partial<FacetChoice>): FacetChoice => ({ ...NO_FACETS, ...choice })
const opened = (facets: FacetChoice, versus = NO_FACETS) => sidesToCompare({ facets, versus })

describe('opening a comparison', () => {
  it('makes two ticked cells its sides, and keeps the stressor on both', () => {
    const { facets, versus } = opened(
      choose({ cell: ['OB', 'OST'], stressor: ['oestrogen-loss'] }),
      choose({ dose: ['high'] }),
    )
    expect(facets).toEqual(choose({ cell: ['OB'], stressor: ['oestrogen-loss'] }))
    expect(versus).toEqual(choose({ cell: ['OST'], stressor: ['oestrogen-loss'] }))
  })

  it('makes two ticked stressors its sides, in one cell and in any', () => {
    const stressor = ['exercise', 'oestrogen-loss']
    expect(opened(choose({ cell: ['OB'], stressor })).versus).toEqual(
      choose({ cell: ['OB'], stressor: ['oestrogen-loss'] }),
    )
    expect(opened(choose({ stressor })).facets).toEqual(choose({ stressor: ['exercise'] }))
  })

  it('leaves one ticked, three ticked and sides that are chosen as they are', () => {
    const versus = choose({ dose: ['high'] })
    for (const cell of [[], ['OB'], ['OB', 'OC', 'OST']]) {
      expect(opened(choose({ cell }), versus)).toEqual({ facets: choose({ cell }), versus })
    }
  })
})
