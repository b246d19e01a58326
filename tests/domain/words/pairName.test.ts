// The name of an arrow has an arrowhead where the review has one go from one to the other, and where views draw it so.
import { describe, expect, it } from 'vitest'
import { derive } from '../../../src/domain/graph/derive.ts'
import { isSymmetric, symmetricRelations } from '../../../src/domain/graph/symmetric.ts'
import { viewGraph } from '../../../src/domain/graph/viewGraph.ts'
import { lineageOf } from '../../../src/domain/scope/facets.ts'
import { DEFAULT_SCOPE } from '../../../src/domain/scope/scope.ts'
import { isMutualPair, pairName } from '../../../src/domain/words/pairName.ts'
import { realDataset } from '../../fixtures.ts'

const { meta, views } = realDataset

describe('the name of an arrow', () => {
  it('has no head between what binds, in either language', () => {
    const ends = { source: 'beclin-1', target: 'bcl-2' }
    expect(pairName(realDataset, ends, 'en')).toBe('Beclin-1 – Bcl-2')
    expect(pairName(realDataset, ends, 'zh')).toContain(' – ')
    expect(pairName(realDataset, { source: 'ampk', target: 'mtor' }, 'en')).toBe('AMPK → mTOR')
  })

  it('is that of an unknown id as it stands', () => {
    expect(pairName(realDataset, { source: 'x', target: 'y' }, 'en')).toBe('x → y')
  })

  it.each([...views.keys()])('goes with what the view %s draws without a filter', (id) => {
    const view = views.get(id)!
    const scope = { ...DEFAULT_SCOPE, view: id, all: true }
    const drawn = derive(viewGraph(realDataset, view), scope, lineageOf(meta)).interactions
    expect(drawn.length).toBeGreaterThan(0)
    const symmetric = symmetricRelations(meta)
    for (const arrow of drawn)
      expect(isMutualPair(realDataset, arrow), arrow.id).toBe(isSymmetric(arrow, symmetric))
  })
})
