// Guards what is left to read from far: which hubs keep a name, that no name meets another, and that
// a picture does not flicker about the threshold.
import { describe, expect, it } from 'vitest'
import { derive } from '../../src/domain/graph/derive.ts'
import type { GraphView } from '../../src/domain/graph/derive.ts'
import { lineageOf } from '../../src/domain/scope/facets.ts'
import { DEFAULT_SCOPE, NO_FACETS } from '../../src/domain/scope/scope.ts'
import { LANGUAGES } from '../../src/domain/review/vocabulary.ts'
import { viewGraph } from '../../src/domain/graph/viewGraph.ts'
import { zoomStep, HUB_FONT_SIZE, isLowDetailAt, isVast } from '../../src/notation/levelOfDetail.ts'
import { hubsOf } from '../../src/notation/hubs.ts'
import { PLATE_FONT_SIZE } from '../../src/notation/lanePlates.ts'
import { FONT_SIZE, sceneOf } from '../../src/notation/scene.ts'
import { realDataset } from '../fixtures.ts'

function partsOf(id: string, lang: (typeof LANGUAGES)[number] = 'en') {
  const graph = viewGraph(realDataset, realDataset.views.get(id)!)
  const view = derive(graph, { ...DEFAULT_SCOPE, view: id, all: true }, lineageOf(realDataset.meta))
  return { scene: sceneOf(realDataset, graph, lang), view }
}

const hasArrow = ({ interactions }: GraphView, id: string) =>
  interactions.some(({ source, target }) => source === id || target === id)

const PLACES = [...realDataset.views.keys()].flatMap((id) =>
  LANGUAGES.flatMap((lang) => [0.15, 0.28, 0.41, 0.6].map((zoom) => [id, lang, zoom] as const)),
)

describe.each(PLACES)('%s in %s at zoom %f', (id, lang, zoom) => {
  const { scene, view } = partsOf(id, lang)
  const hubs = hubsOf(scene, view, zoom)

  it('names some hubs, at most three a lane where it is not vast, without one meeting another', () => {
    // Smaller than a thumb there is no room for a name.
    if (scene.width * zoom > 200) expect(hubs.length).toBeGreaterThan(0)
    for (const { top, bottom } of scene.lanes) {
      const inLane = scene.nodes.filter(({ y }) => y >= top && y < bottom).map((node) => node.id)
      const named = hubs.filter((hub) => inLane.includes(hub.id))
      // Of a vast scene every entity that has an arrow may be named besides.
      const bounded = isVast(scene) ? named.filter((hub) => !hasArrow(view, hub.id)) : named
      expect(bounded.length).toBeLessThanOrEqual(3)
    }
    for (const [i, a] of hubs.entries()) {
      for (const b of hubs.slice(i + 1)) {
        const aside = Math.abs(a.x - b.x) * zoom >= (a.width + b.width) / 2
        const above = Math.abs(a.y - b.y) * zoom >= (a.height + b.height) / 2
        expect([a.id, b.id, aside || above]).toEqual([a.id, b.id, true])
      }
    }
  })

  it('keeps every name inside the picture and over its own box', () => {
    for (const { id: hub, x, y, width, height } of hubs) {
      const node = scene.nodes.find((n) => n.id === hub)!
      expect(x - width / 2 / zoom).toBeGreaterThanOrEqual(0)
      expect(x + width / 2 / zoom).toBeLessThanOrEqual(scene.width)
      expect(Math.abs(x - node.x) * zoom).toBeLessThan(width / 2 + 3)
      expect(Math.abs(y - node.y) * zoom).toBeLessThan(height / 2 + 3)
    }
  })
})

describe('hubs', () => {
  const { scene, view } = partsOf('everything')
  const arrows = (id: string) =>
    view.interactions.filter(({ source, target }) => source === id || target === id).length

  it('are those with most arrows in view: the first of each lane is always named where it fits', () => {
    const ids = hubsOf(scene, view, 0.6).map(({ id }) => id)
    const best = [...scene.nodes].sort((a, b) => arrows(b.id) - arrows(a.id))[0]!
    expect(ids).toContain(best.id)
    const ends = scene.edges.flatMap(({ source, target }) => [source, target])
    for (const hub of ids) expect(ends.filter((end) => end === hub).length).toBeGreaterThan(3)
  })

  it('name all that a filter leaves of a vast scene, as far as there is room', () => {
    const scope = { ...DEFAULT_SCOPE, view: 'everything' }
    const graph = viewGraph(realDataset, realDataset.views.get('everything')!)
    const facets = { ...NO_FACETS, cell: ['OB'], stressor: ['exercise'] }
    const left = derive(graph, { ...scope, facets }, lineageOf(realDataset.meta))
    const named = hubsOf(scene, left, 0.25).length
    expect(named).toBeGreaterThan(left.entities.size * 0.6)
    // Most stand beside their boxes, so that the ends of arrows stay in sight.
    const free = hubsOf(scene, left, 0.25).filter(({ id, x, width }) => {
      const node = scene.nodes.find((n) => n.id === id)!
      return Math.abs(x - node.x) >= (node.width + width / 0.25) / 2
    })
    expect(free.length).toBeGreaterThan(named / 2)
  })

  it('follow the filters', () => {
    expect(hubsOf(scene, { interactions: [], entities: new Map() }, 0.4)).toEqual([])
    const [only] = view.interactions
    const entities = new Map([only!.source, only!.target].map((end) => [end, 'specific'] as const))
    const ids = hubsOf(scene, { interactions: [only!], entities }, 0.4).map(({ id }) => id)
    expect(ids.every((id) => entities.has(id))).toBe(true)
    expect(ids).not.toEqual([])
  })

  it('around what is picked are itself and its neighbours', () => {
    const ids = hubsOf(scene, view, 0.4, { picked: 'ampk', named: [] }).map(({ id }) => id)
    expect(ids[0]).toBe('ampk')
    const near = view.interactions.filter((i) => [i.source, i.target].includes('ampk'))
    for (const id of ids) expect(near.some((i) => i.source === id || i.target === id)).toBe(true)
  })
})

describe('what a step of a tour names', () => {
  const { scene, view } = partsOf('ampk-mtor')

  it('is labelled before the other neighbours of what is picked', () => {
    const named = ['tsc2', 'autophagy-initiation']
    const ids = hubsOf(scene, view, 0.4, { picked: 'ampk', named }).map(({ id }) => id)
    expect(ids.slice(0, 3).sort()).toEqual(['ampk', ...named].sort())
  })

  it('does not take the labels of all others where what is picked is not in the picture', () => {
    const ids = hubsOf(scene, view, 0.4, { picked: 'ref-28', named: [] })
    expect(ids).toEqual(hubsOf(scene, view, 0.4))
  })
})

describe('the threshold', () => {
  it('is where a label would be smaller than about eight pixels', () => {
    expect(isLowDetailAt(7.9 / FONT_SIZE)).toBe(true)
    expect(isLowDetailAt(8.1 / FONT_SIZE)).toBe(false)
  })

  it('is left a little later than it is entered, and hubs are chosen in steps', () => {
    expect(isLowDetailAt(8.3 / FONT_SIZE, true)).toBe(true)
    expect(isLowDetailAt(8.7 / FONT_SIZE, true)).toBe(false)
    expect(zoomStep(0.41)).toBe(zoomStep(0.42))
    for (const zoom of [0.1, 0.2, 0.333, 0.5, 0.61]) {
      expect(zoomStep(zoom)).toBeLessThanOrEqual(zoom)
      expect(zoomStep(zoom)).toBeGreaterThan(zoom / 1.21)
    }
  })

  it('leaves names that can be read', () => {
    expect(Math.min(HUB_FONT_SIZE, PLATE_FONT_SIZE)).toBeGreaterThanOrEqual(11)
  })
})
