// A view that opens as lists: all that is shown stands there once, what is asked for becomes a part of the
// view with nothing else in it, and the better view really has what it says it has.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { derive } from '../../../src/domain/graph/derive.ts'
import { betterView, laneIndex } from '../../../src/domain/graph/laneIndex.ts'
import { isInLists, viewOfShown } from '../../../src/domain/graph/partOfView.ts'
import { viewGraph } from '../../../src/domain/graph/viewGraph.ts'
import { lineageOf } from '../../../src/domain/scope/facets.ts'
import { DEFAULT_SCOPE } from '../../../src/domain/scope/scope.ts'
import { scopeOfLink } from '../../../src/store/url.ts'
import { realDataset } from '../../fixtures.ts'
import { scopes } from '../scopes.ts'

const view = realDataset.views.get('everything')!
const graph = viewGraph(realDataset, view)
const lineage = lineageOf(realDataset.meta)
const shownBy = (link: string) =>
  derive(graph, scopeOfLink(`?view=everything${link}`, realDataset).scope, lineage)

describe('what is shown where nothing is asked for', () => {
  const shown = shownBy('')

  it('is everything, as lists', () => {
    expect(shown.shown).toEqual(shown.total)
    expect(isInLists(view, shown)).toBe(true)
  })

  it('stands in the lists once, under its lane, what has most arrows first', () => {
    const lanes = laneIndex(view, shown)
    expect(lanes.map(({ label }) => label)).toEqual(view.lanes.map(({ label }) => label))
    const ids = lanes.flatMap(({ entities }) => entities.map(({ id }) => id))
    expect([...ids].sort()).toEqual([...graph.entities].sort())
    for (const { entities } of lanes) {
      const counts = entities.map(({ arrows }) => arrows)
      expect(counts).toEqual([...counts].sort((a, b) => b - a))
    }
  })
})

describe('what is selected', () => {
  it('is drawn with its own arrows and no others', () => {
    for (const id of ['ampk', 'pink1', 'microgravity']) {
      const { interactions } = shownBy(`&select=${id}`)
      const own = graph.pairs.filter(({ source, target }) => source === id || target === id)
      expect(interactions.map((arrow) => arrow.id)).toEqual(own.map((pair) => pair.id))
    }
  })

  it('is listed where it is too much for a picture', () => {
    expect(isInLists(view, shownBy('&select=ampk'))).toBe(false)
    expect(isInLists(view, shownBy('&select=autophagy'))).toBe(true)
  })

  it('is a picture in a view that is one, however much is drawn', () => {
    const overview = realDataset.views.get('overview')!
    const all = { ...DEFAULT_SCOPE, all: true }
    expect(isInLists(overview, derive(viewGraph(realDataset, overview), all, lineage))).toBe(false)
  })
})

it('the part of a view holds what is shown in lanes of which none is empty, in their order', () => {
  fc.assert(
    fc.property(scopes(realDataset), (scope) => {
      const shown = derive(graph, { ...scope, view: 'everything' }, lineage)
      const part = viewOfShown(view, shown)
      expect(part.entities.map(({ id }) => id).sort()).toEqual([...shown.entities.keys()].sort())
      part.lanes.forEach((_, lane) => {
        expect(part.entities.some((entity) => entity.lane === lane)).toBe(true)
      })
      for (const { id, lane } of part.entities) {
        const before = view.entities.find((entity) => entity.id === id)!
        expect(part.lanes[lane]).toEqual(view.lanes[before.lane])
      }
    }),
    { numRuns: 40 },
  )
})

describe('the better view', () => {
  it('draws as many of the arrows as it says, the selected entity among them', () => {
    for (const link of [
      '&select=autophagy',
      '&select=exercise',
      '&cell=OC',
      '&stressor=exercise',
    ]) {
      const { select } = scopeOfLink(`?view=everything${link}`, realDataset).scope
      const shown = shownBy(link)
      const better = betterView(realDataset, shown, select)!
      expect([link, better.arrows > 10]).toEqual([link, true])
      const there = viewGraph(realDataset, better.view)
      if (select) expect(there.entities).toContain(select)
      const claims = new Set(
        shown.interactions.flatMap(({ specific, general }) => [...specific, ...general]),
      )
      const drawn = there.pairs.filter((pair) => pair.claims.some((claim) => claims.has(claim)))
      expect([link, drawn.length]).toEqual([link, better.arrows])
    }
  })

  it('is none where no view has two of the arrows', () => {
    expect(betterView(realDataset, { interactions: [] }, null)).toBeNull()
  })
})
