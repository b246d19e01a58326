// Guards where things stand: a scene is the same whatever the language or the filter, every label is
// inside its box, and every arrow goes from border to border.
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../src/domain/review/vocabulary.ts'
import { viewGraph } from '../../src/domain/graph/viewGraph.ts'
import { strokeWidth, WIDTH_STEPS } from '../../src/notation/lines.ts'
import { cornersOf, KIND_OUTLINES } from '../../src/notation/outlines.ts'
import { FONT_SIZE, sceneOf } from '../../src/notation/scene.ts'
import type { Point } from '../../src/notation/scene.ts'
import { textWidth } from '../../src/notation/text.ts'
import { BOTH, fixtureDataset } from '../fixtures.ts'

describe.each(BOTH)('in %s', (_name, dataset) => {
  const graphs = [...dataset.views.values()].map((view) => viewGraph(dataset, view))

  it('every entity and every arrow of a view has one place in its scene', () => {
    for (const graph of graphs) {
      const scene = sceneOf(dataset, graph, 'en')
      expect(scene.nodes.map(({ id }) => id)).toEqual(graph.entities)
      expect(scene.edges.map(({ id }) => id)).toEqual(graph.pairs.map(({ id }) => id))
      expect(scene.lanes.length).toBe(graph.view.lanes.length)
    }
  })

  it('another language changes words, and boxes about their middles, and moves nothing', () => {
    for (const graph of graphs) {
      const [en, zh] = LANGUAGES.map((lang) => sceneOf(dataset, graph, lang))
      const still = (scene: typeof en) =>
        scene && {
          ...scene,
          lanes: scene.lanes.map(({ top, bottom }) => ({ top, bottom })),
          panels: scene.panels.map(({ label: _label, ...frame }) => frame),
          enclosures: scene.enclosures.map(({ label: _label, ...shape }) => shape),
          nodes: scene.nodes.map(({ id, x, y }) => ({ id, x, y })),
          edges: scene.edges.map(({ points, ...edge }) => ({
            ...edge,
            corners: points.slice(1, -1),
          })),
        }
      expect(still(zh)).toEqual(still(en))
      expect(zh!.nodes.flatMap(({ lines }) => lines)).not.toEqual(
        en!.nodes.flatMap(({ lines }) => lines),
      )
    }
  })

  it('every label fits its box, in every view and in both languages', () => {
    for (const graph of graphs) {
      for (const lang of LANGUAGES) {
        for (const { width, height, lines } of sceneOf(dataset, graph, lang).nodes) {
          for (const line of lines) expect(textWidth(line, FONT_SIZE)).toBeLessThan(width)
          expect(lines.length * FONT_SIZE).toBeLessThan(height)
        }
      }
    }
  })

  it('every box and every corner of a route is inside its scene', () => {
    const outside = graphs.flatMap((graph) => {
      const { width, height, nodes, edges } = sceneOf(dataset, graph, 'en')
      const isOut = ([x, y]: Point) => !(x >= 0 && x <= width && y >= 0 && y <= height)
      const corners = nodes.map((n) => {
        const [w, h] = [n.width / 2, n.height / 2]
        return { id: n.id, points: [[n.x - w, n.y - h] as const, [n.x + w, n.y + h] as const] }
      })
      return [...corners, ...edges]
        .filter(({ points }) => points.some(isOut))
        .map(({ id }) => `${graph.view.id}: ${id}`)
    })
    expect(outside).toEqual([])
  })
})

describe('an arrow', () => {
  const graph = viewGraph(fixtureDataset, fixtureDataset.views.get('overview')!)
  const { nodes, edges } = sceneOf(fixtureDataset, graph, 'en')

  it('without a route is a straight line from border to border', () => {
    const straight = edges.filter(({ points }) => points.length === 2)
    expect(straight.length).toBe(edges.length - 1)
    for (const { source, target, points } of straight) {
      for (const [end, point] of [
        [source, points[0]!],
        [target, points[1]!],
      ] as const) {
        const box = nodes.find(({ id }) => id === end)!
        const across = Math.abs(point[0] - box.x) / (box.width / 2)
        const up = Math.abs(point[1] - box.y) / (box.height / 2)
        expect(Math.max(across, up)).toBeCloseTo(1, 6)
      }
    }
  })

  it('with a route takes it as it is written, from and to the boxes as they are drawn', () => {
    const routed = edges.find(({ id }) => id === 'glucocorticoids--autophagy')!
    const written = graph.view.layout!.routes['glucocorticoids--autophagy']!
    expect(routed.points.slice(1, -1)).toEqual(written.slice(1, -1))
    expect(routed.points).toHaveLength(written.length)
  })

  it('is drawn no thinner for more claims', () => {
    expect(strokeWidth(1)).toBe(WIDTH_STEPS[0].width)
    for (let n = 1; n < 30; n++) expect(strokeWidth(n + 1)).toBeGreaterThanOrEqual(strokeWidth(n))
    expect(strokeWidth(30)).toBeGreaterThan(strokeWidth(1))
  })
})

it('a view without a layout, not yet loaded, has a scene without things', () => {
  const { layout: _none, ...view } = fixtureDataset.views.get('overview')!
  const scene = sceneOf(fixtureDataset, viewGraph(fixtureDataset, view), 'en')
  expect([scene.nodes, scene.edges]).toEqual([[], []])
})

describe('the outlines', () => {
  it('of two kinds are never the same, with their borders', () => {
    const drawn = Object.values(KIND_OUTLINES).map(({ outline, border }) => `${outline} ${border}`)
    expect(new Set(drawn).size).toBe(drawn.length)
  })

  it('with corners stay in their box and touch all four sides of it', () => {
    for (const { outline } of Object.values(KIND_OUTLINES)) {
      const corners = cornersOf(outline, 100, 40)
      if (!corners) continue
      const xs = corners.map(([x]) => x)
      const ys = corners.map(([, y]) => y)
      expect([Math.min(...xs), Math.max(...xs)]).toEqual([0, 100])
      expect([Math.min(...ys), Math.max(...ys)]).toEqual([0, 40])
    }
  })
})
