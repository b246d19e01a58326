// Guards which cells an entity is marked with: those its claims in scope name, and no others, and none
// where the lanes of a view are the cells.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  arrowsInScope,
  cellsNamed,
  cellsToMark,
  mixesCells,
  placesOnScreen,
} from '../../../src/domain/graph/cells.ts'
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

  it('are those that a claim in scope about it names, be its arrow drawn or held back', () => {
    fc.assert(
      fc.property(scopes(dataset), (scope) => {
        const view = viewOf(dataset, scope)
        const named = cellsNamed(core, arrowsInScope(view))
        for (const id of view.entities.keys()) {
          const claims = arrowsInScope(view)
            .filter(({ source, target }) => source === id || target === id)
            .flatMap(({ specific, general }) => [...specific, ...general])
          const expected = core.map((cell) => claims.some((c) => c.context.cells?.includes(cell)))
          // The last place is that of another tissue, which no cell of bone is.
          expected.push(claims.some(({ tissues }) => tissues?.includes('other')))
          expect(named.get(id) ?? expected.map(() => false)).toEqual(expected)
        }
      }),
      { numRuns: 20 },
    )
  })
})

describe('the views of the review', () => {
  it('mix cells in their lanes or panels only where these are cells', () => {
    const mixing = [...realDataset.views.values()].filter((v) => mixesCells(realDataset.meta, v))
    expect(mixing.map(({ id }) => id)).toEqual(['bone-cells'])
    expect(cellsToMark(realDataset.meta)).toEqual(CORE)
  })

  it('mark no more when their held back arrows are shown', () => {
    for (const id of realDataset.views.keys()) {
      const scope = { ...DEFAULT_SCOPE, view: id }
      const opened = cellsNamed(CORE, arrowsInScope(viewOf(realDataset, scope)))
      const whole = viewOf(realDataset, { ...scope, all: true })
      expect(opened).toEqual(cellsNamed(CORE, whole.interactions))
    }
  })

  it('are about cells where these or tissues are filtered by', () => {
    const about = (facets: object) =>
      viewOf(realDataset, { ...DEFAULT_SCOPE, facets: { ...NO_FACETS, ...facets } }).cellBars
    expect(about({})).toBe('picked')
    expect(about({ stressor: ['exercise'] })).toBe('picked')
    expect(about({ cell: ['OB'] })).toBe('all')
    expect(about({ tissue: ['other'] })).toBe('all')
  })

  it('know muscle and blood from bone', () => {
    const named = cellsNamed(CORE, arrowsInScope(viewOf(realDataset, DEFAULT_SCOPE)))
    expect(named.get('exercise')?.at(-1)).toBe(true)
    expect(named.get('rankl')?.at(-1)).toBe(false)
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
    for (const cell of placesOnScreen(CORE, interactions)) {
      const slot = [...CORE, 'other'].indexOf(cell)
      expect([...some.values()].some((slots) => slots[slot])).toBe(true)
    }
    expect(placesOnScreen(CORE, [])).toEqual([])
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
    const named = cellsNamed(CORE, arrowsInScope(view))
    const unnamed = [...view.entities.keys()].filter((id) => !named.has(id))
    expect(unnamed.length).toBeGreaterThan(0)
    for (const id of unnamed) {
      const { label } = realDataset.entities.get(id)!
      expect(describeEntity(realDataset, id, view, 'en')).toBe(label.en)
    }
  })

  it('says where it is said of another tissue', () => {
    expect(describeEntity(realDataset, 'mitophagy', view, 'en')).toMatch(/name: another tissue$/)
  })
})
