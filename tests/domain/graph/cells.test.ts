// Guards which cells an entity is marked with: those its claims in scope name, and no others, and none
// where the lanes of a view are the cells.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellsNamed, cellsOnScreen, cellsToMark } from '../../../src/domain/graph/cells.ts'
import { derive } from '../../../src/domain/graph/derive.ts'
import { describeEntity } from '../../../src/domain/words/describe.ts'
import { lineageOf } from '../../../src/domain/scope/facets.ts'
import { DEFAULT_SCOPE, NO_FACETS } from '../../../src/domain/scope/scope.ts'
import type { Scope } from '../../../src/domain/scope/scope.ts'
import { viewGraph } from '../../../src/domain/graph/viewGraph.ts'
import { BOTH, realDataset } from '../../fixtures.ts'
import { scopes } from '../scopes.ts'

const viewOf = (dataset: typeof realDataset, scope: Scope) =>
  derive(viewGraph(dataset, dataset.views.get(scope.view)!), scope, lineageOf(dataset.meta))
const CORE = ['OB', 'OC', 'OST', 'BMSC']

describe.each(BOTH)('the cells of an entity in %s', (_name, dataset) => {
  const core = dataset.meta.cells.flatMap((cell) => (cell.core ? [cell.id] : []))

  it('are those that a claim in scope about it names', () => {
    fc.assert(
      fc.property(scopes(dataset), (scope) => {
        const view = viewOf(dataset, scope)
        const named = cellsNamed(core, view.interactions)
        for (const id of view.entities.keys()) {
          const claims = view.interactions
            .filter(({ source, target }) => source === id || target === id)
            .flatMap(({ specific, general }) => [...specific, ...general])
          const expected = core.map((cell) => claims.some((c) => c.context.cells?.includes(cell)))
          expect(named.get(id) ?? core.map(() => false)).toEqual(expected)
        }
      }),
      { numRuns: 20 },
    )
  })
})

describe('the views of the review', () => {
  const marked = [...realDataset.views.values()].map(
    (view) => [view.id, cellsToMark(realDataset.meta, view)] as const,
  )

  it('mark all four bone cells, but for the view whose lanes are cells', () => {
    for (const [id, cells] of marked)
      expect([id, cells]).toEqual([id, id === 'bone-cells' ? [] : CORE])
    expect(marked.length).toBeGreaterThan(5)
  })

  it('under a filter mark only what is left, and a legend needs only that', () => {
    const scope = {
      ...DEFAULT_SCOPE,
      general: false,
      facets: { ...NO_FACETS, dose: ['high' as const] },
    }
    const all = cellsNamed(CORE, viewOf(realDataset, { ...DEFAULT_SCOPE, all: true }).interactions)
    const { interactions } = viewOf(realDataset, scope)
    const some = cellsNamed(CORE, interactions)
    expect(some.size).toBeGreaterThan(0)
    expect(some.size).toBeLessThan(all.size)
    for (const cell of cellsOnScreen(CORE, interactions)) {
      expect([...some.values()].some((slots) => slots[CORE.indexOf(cell)])).toBe(true)
    }
    expect(cellsOnScreen(CORE, [])).toEqual([])
  })
})

describe('an entity in words', () => {
  const view = viewOf(realDataset, { ...DEFAULT_SCOPE, select: 'rankl' })

  it('says which cells its claims name, in both languages', () => {
    const en = describeEntity(realDataset, 'rankl', view, 'en')
    expect(en).toBe('RANKL · claims here name: Osteoblast (OB), Osteoclast (OC)')
    expect(describeEntity(realDataset, 'rankl', view, 'zh')).toContain('破骨细胞（OC）')
  })

  it('is its name alone where no claim names a cell', () => {
    expect(describeEntity(realDataset, 'mitophagy', view, 'en')).toBe('mitophagy')
  })
})
