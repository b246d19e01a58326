// Guards that nothing said of an entity is lost where a view draws it within a family, or not at all.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aroundEntity } from '../../../src/domain/graph/aroundEntity.ts'
import type { ArrowsAt } from '../../../src/domain/graph/aroundEntity.ts'
import { viewGraph } from '../../../src/domain/graph/viewGraph.ts'
import { withMembers } from '../../../src/domain/review/dataset.ts'
import { DEFAULT_SCOPE, NO_FACETS } from '../../../src/domain/scope/scope.ts'
import type { Filters } from '../../../src/domain/scope/scope.ts'
import { realDataset } from '../../fixtures.ts'
import { scopes } from '../scopes.ts'

const graphs = new Map(
  [...realDataset.views].map(([id, view]) => [id, viewGraph(realDataset, view)]),
)
const whole = graphs.get('everything')!

function around(id: string, scope: Filters) {
  const graph = graphs.get(scope.view)!
  return aroundEntity(id, { graph, whole }, scope, realDataset.meta)
}

const claimsAt = ({ out, into, mutual }: ArrowsAt) =>
  new Set(
    [...out, ...into, ...mutual].flatMap(({ specific, general }) => [...specific, ...general]),
  )

describe('around an entity', () => {
  it('a member of a family that the view folds keeps its own arrows', () => {
    const { here, elsewhere } = around('hiit', DEFAULT_SCOPE)
    expect([...here.out, ...here.into]).toEqual([])
    expect(claimsAt(elsewhere).size).toBe(11)
    expect(elsewhere.out.map(({ target }) => target)).toContain('autophagy')
  })

  it('what binds acts on nothing and is acted on by nothing', () => {
    for (const id of ['beclin-1', 'bcl-2']) {
      const { here } = around(id, { ...DEFAULT_SCOPE, view: 'beclin-1', all: true })
      const ids = (arrows: ArrowsAt['out']) => arrows.map((arrow) => arrow.id)
      expect(ids(here.mutual)).toContain('beclin-1--bcl-2')
      expect([...ids(here.out), ...ids(here.into)]).not.toContain('beclin-1--bcl-2')
    }
  })

  it('the arrow with the most sentences comes first', () => {
    const { here } = around('exercise', DEFAULT_SCOPE)
    expect(here.out.slice(0, 3).map(({ target }) => target)).toEqual([
      'autophagy',
      'bone-formation',
      'autophagy-proteins',
    ])
  })

  it('what fits a filter comes before what is said in general', () => {
    const facets = { ...NO_FACETS, cell: ['OC'] }
    const { here } = around('autophagy', { ...DEFAULT_SCOPE, facets })
    const kinds = here.out.map(({ decidedBy }) => decidedBy)
    expect(new Set(kinds).size).toBe(2)
    expect(kinds).toEqual([...kinds].sort().reverse())
  })

  it('law: each claim about it is drawn here, drawn elsewhere or left out by the filters', () => {
    const ids = [...realDataset.entities.keys()]
    fc.assert(
      fc.property(scopes(realDataset), fc.constantFrom(...ids), (scope, id) => {
        const { here, elsewhere, leftOut } = around(id, scope)
        const told = [...claimsAt(here), ...claimsAt(elsewhere)]
        expect(new Set(told).size).toBe(told.length)
        const said = realDataset.claims.filter((c) => c.source === id || c.target === id)
        const isTold = new Set(told)
        const untold = said.filter((claim) => !isTold.has(claim))
        // What the view folds into it is about it too.
        if (withMembers(realDataset, id).size === 1) expect(leftOut).toBe(untold.length)
        else expect(leftOut).toBeGreaterThanOrEqual(untold.length)
      }),
    )
  })
})
