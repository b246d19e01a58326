// The laws of the layout command: places keep order and distance, arrows of a bundle share a line, and
// what is held back changes nothing of what is drawn.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anneal } from '../../src/layout/anneal.ts'
import { drawingOf } from '../../src/layout/drawing.ts'
import type { Box, Link, Problem } from '../../src/layout/problem.ts'
import { quality } from '../../src/layout/quality.ts'
import { spread } from '../../src/layout/spread.ts'

const wishes = fc.array(
  fc.record({ wanted: fc.double({ min: -500, max: 1500, noNaN: true }), half: fc.nat(80) }),
  { minLength: 1, maxLength: 12 },
)

describe('things spread on a line', () => {
  it('keep their order, and their distance where all fit', () => {
    fc.assert(
      fc.property(wishes, (things) => {
        const places = spread(things, 10, 0, 3000)
        expect(places.length).toBe(things.length)
        for (let i = 1; i < places.length; i++) {
          const apart = places[i]! - places[i - 1]! - things[i]!.half - things[i - 1]!.half
          expect(apart).toBeGreaterThan(10 - 1e-6)
        }
      }),
    )
  })

  it('stay between the ends, also where not all fit', () => {
    fc.assert(
      fc.property(wishes, fc.integer({ min: 200, max: 400 }), (things, high) => {
        for (const place of spread(things, 10, 0, high)) {
          expect(place).toBeGreaterThanOrEqual(0)
          expect(place).toBeLessThanOrEqual(high + 1e-6)
        }
      }),
    )
  })

  it('stand where they want to where that is possible', () => {
    const things = [100, 200, 300].map((wanted) => ({ wanted, half: 20 }))
    expect(spread(things, 10, 0, 500)).toEqual([100, 200, 300])
    expect(spread([things[0]!], 10, 150, 500)).toEqual([170])
  })
})

const box = (id: string, lane: number, panel = 0): Box => ({
  id,
  lane,
  panel,
  width: 90,
  height: 27,
})
const link = (source: string, target: string, isCore = true): Link => ({
  id: `${source}--${target}`,
  source,
  target,
  bundle: `${source} increases`,
  isCore,
  weight: 1,
  rank: 0,
  isTwoSided: false,
})

// One cause of three things, two of which lead on; the lane in the middle has two panels.
const panelName = (panel: number): Box => ({
  ...box(`name:1:${panel}`, 1, panel),
  height: 18,
  isName: true,
})
const entities = [box('cause', 0), box('a', 1, 0), box('b', 1, 0), box('c', 1, 1), box('end', 2)]
const problem: Problem = {
  boxes: [panelName(0), panelName(1), ...entities],
  links: [
    link('cause', 'a'),
    link('cause', 'b'),
    link('cause', 'c'),
    link('a', 'end'),
    link('c', 'end'),
    link('b', 'end', false),
    link('cause', 'end', false),
  ],
  laneCount: 3,
  panels: [1, 2, 1],
  laneHeights: [60, 0, 90],
  width: 500,
  pins: new Map(),
  enclosures: [],
}
const best = (p: Problem) => drawingOf(p, anneal(p, { steps: 200, tries: 2, seed: 1 }))

describe('a drawing', () => {
  const { layout, quality: found } = best(problem)

  it('is the same each time', () => {
    expect(best(problem).layout).toEqual(layout)
  })

  it('has a place for every box and a route for every arrow', () => {
    expect(Object.keys(layout.positions).sort()).toEqual(entities.map(({ id }) => id).sort())
    expect(Object.keys(layout.routes).sort()).toEqual(problem.links.map(({ id }) => id).sort())
  })

  it('keeps the members of a shape together, whatever else is joined to them', () => {
    // Without the shape `c` stands between the two, below what leads to it.
    const row = [box('left', 0), box('mid', 0), box('right', 0)]
    const below = [box('a', 1), box('c', 1), box('b', 1)]
    const links = [link('left', 'a'), link('mid', 'c'), link('right', 'b')]
    const loose: Problem = {
      ...{ ...problem, boxes: [...row, ...below], links, laneCount: 2 },
      ...{ panels: [1, 1], laneHeights: [60, 60] },
      pins: new Map(['left', 'mid', 'right'].map((id, i) => [id, { row: 0, at: i / 2 }])),
    }
    const isBetween = (enclosures: Problem['enclosures']) => {
      const { a, b, c } = best({ ...loose, enclosures }).layout.positions
      return (a![0] - c![0]) * (b![0] - c![0]) < 0
    }
    expect(isBetween([])).toBe(true)
    expect(isBetween([new Set(['a', 'b'])])).toBe(false)
  })

  it('finds that such a simple thing can be drawn without a crossing', () => {
    expect(found).toEqual({ crossings: 0, overlaps: 0 })
  })

  it('draws arrows of one source with one effect from one place', () => {
    const starts = ['cause--a', 'cause--b', 'cause--c'].map((id) => layout.routes[id]?.[0])
    expect(new Set(starts.map(String)).size).toBe(1)
  })

  it('runs arrows upright and level only', () => {
    for (const points of Object.values(layout.routes)) {
      points.slice(1).forEach(([x, y], i) => {
        const [px, py] = points[i]!
        expect(px === x || py === y).toBe(true)
      })
    }
  })

  it('keeps the boxes of a panel inside its frame', () => {
    for (const { id, panel, width } of entities.filter(({ lane }) => lane === 1)) {
      const frame = layout.panels?.find((p) => p.panel === panel)
      const x = layout.positions[id]![0]
      expect(x - width / 2).toBeGreaterThanOrEqual(frame!.left)
      expect(x + width / 2).toBeLessThanOrEqual(frame!.right)
    }
  })

  it('lets no arrow run through the name of a panel, nor through a panel it has nothing to do with', () => {
    const top = layout.lanes[1]!.top
    const panelOf = new Map(entities.map(({ id, lane, panel }) => [id, lane === 1 ? panel : null]))
    for (const { source, target, id } of problem.links) {
      for (const { panel, left, right, name } of layout.panels!) {
        const isOwn = [source, target].some((end) => panelOf.get(end) === panel)
        const routes = layout.routes[id]!
        routes.slice(1).forEach(([x, y], i) => {
          const [px, py] = routes[i]!
          if (px !== x) return
          const [from, to] = [Math.min(y, py), Math.max(y, py)]
          const passesName = Math.abs(x - name) < 45 && from < top + 20 && to > top + 14
          const passesPanel = !isOwn && x > left && x < right && from < top + 60 && to > top + 80
          expect([id, panel, passesName, passesPanel]).toEqual([id, panel, false, false])
        })
      }
    }
  })

  it('is not changed by what is held back', () => {
    const without = best({ ...problem, links: problem.links.filter(({ isCore }) => isCore) })
    expect(without.layout.positions).toEqual(layout.positions)
    expect(without.layout.lanes).toEqual(layout.lanes)
    for (const [id, points] of Object.entries(without.layout.routes)) {
      expect(layout.routes[id]).toEqual(points)
    }
  })

  it('gives each lane the height its name needs', () => {
    layout.lanes.forEach(({ top, bottom }, lane) => {
      expect(bottom - top).toBeGreaterThanOrEqual(problem.laneHeights[lane]!)
    })
  })

  it('keeps a box where a person has pinned it', () => {
    const pinned = best({ ...problem, pins: new Map([['c', { row: 0, at: 1 }]]) })
    const frame = pinned.layout.panels?.find(({ panel }) => panel === 1)
    expect(pinned.layout.positions['c']![0]).toBeGreaterThan((frame!.left + frame!.right) / 2)
  })
})

describe('the quality of a drawing', () => {
  const upright = [
    [50, 0],
    [50, 100],
  ] as const
  const level = [
    [0, 50],
    [100, 50],
  ] as const

  it('counts arrows that cross, once for a bundle', () => {
    const routes = [
      ['a', level],
      ['b', level],
      ['c', upright],
    ] as const
    const bundles = new Map([
      ['a', 'x'],
      ['b', 'x'],
      ['c', 'y'],
    ])
    expect(quality(routes, bundles)).toEqual({ crossings: 1, overlaps: 0 })
    expect(quality(routes, new Map())).toEqual({ crossings: 2, overlaps: 0 })
  })

  it('counts upright stretches that lie on one another', () => {
    const routes = [
      ['a', upright],
      ['b', upright],
    ] as const
    expect(quality(routes, new Map())).toEqual({ crossings: 0, overlaps: 1 })
  })
})
