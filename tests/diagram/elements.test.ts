// Guards the way from a scene to the canvas: Cytoscape is told places and corners in terms of its own,
// and must come to the same points.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { viewGraph } from '../../src/domain/graph/viewGraph.ts'
import { segmentsOf, toElements } from '../../src/diagram/elements.ts'
import type { Point } from '../../src/notation/scene.ts'
import { sceneOf } from '../../src/notation/scene.ts'
import { BOTH, fixtureDataset } from '../fixtures.ts'

/**
 * The corner Cytoscape draws for a weight and a distance: `weight` of the way from the first to the
 * second point, then `distance` to the side, where the side is the direction turned by +90 degrees.
 */
function corner([ax, ay]: Point, [bx, by]: Point, weight: number, distance: number): Point {
  const length = Math.hypot(bx - ax, by - ay)
  return [
    ax + weight * (bx - ax) - (distance * (by - ay)) / length,
    ay + weight * (by - ay) + (distance * (bx - ax)) / length,
  ]
}

const point: fc.Arbitrary<Point> = fc.tuple(
  fc.integer({ min: 0, max: 1500 }),
  fc.integer({ min: 0, max: 1500 }),
)
const numbers = (text: string) => text.split(' ').map(Number)

describe('the segments of a route', () => {
  it('lead Cytoscape to the corners of the route', () => {
    const routes = fc.array(point, { minLength: 3, maxLength: 9 })
    fc.assert(
      fc.property(routes, point, point, (points, from, to) => {
        // Boxes stand apart; two centres closer than a box is high cannot be.
        fc.pre(Math.hypot(to[0] - from[0], to[1] - from[1]) > 20)
        const segments = segmentsOf(points, from, to)!
        const weights = numbers(segments.weights)
        const distances = numbers(segments.distances)
        const inner = points.slice(1, -1)
        expect([weights.length, distances.length]).toEqual([inner.length, inner.length])
        inner.forEach(([x, y], i) => {
          const [cx, cy] = corner(from, to, weights[i]!, distances[i]!)
          expect(Math.hypot(cx - x, cy - y)).toBeLessThan(0.05)
        })
      }),
    )
  })

  it('are none for a straight arrow, nor where both ends are at one place', () => {
    expect(
      segmentsOf(
        [
          [0, 0],
          [9, 9],
        ],
        [0, 0],
        [9, 9],
      ),
    ).toBeNull()
    expect(
      segmentsOf(
        [
          [0, 0],
          [5, 5],
          [0, 0],
        ],
        [3, 3],
        [3, 3],
      ),
    ).toBeNull()
  })
})

describe.each(BOTH)('the elements of %s', (_name, dataset) => {
  const scenes = [...dataset.views.values()].map((view) =>
    sceneOf(dataset, viewGraph(dataset, view), 'zh'),
  )

  it('are each there once, and an arrow comes after both its ends', () => {
    for (const scene of scenes) {
      const seen = new Set<string>()
      for (const { group, data } of toElements(scene)) {
        const { id = '', source = '', target = '' } = data as Record<string, string>
        expect(seen.has(id)).toBe(false)
        seen.add(id)
        if (group === 'edges') expect([seen.has(source), seen.has(target)]).toEqual([true, true])
      }
      for (const { id } of [...scene.nodes, ...scene.edges]) expect(seen.has(id)).toBe(true)
    }
  })

  it('stand where the scene has them, and their arrows start and end where its routes do', () => {
    for (const scene of scenes) {
      const elements = new Map(toElements(scene).map((e) => [e.data.id ?? '', e]))
      const boxes = new Map(scene.nodes.map((node) => [node.id, node]))
      for (const { id, x, y, width, height, lines } of scene.nodes) {
        const element = elements.get(id)!
        expect(element.position).toEqual({ x, y })
        expect(element.data).toMatchObject({ width, height, label: lines.join('\n') })
      }
      for (const { id, source, target, points } of scene.edges) {
        const data = elements.get(id)!.data as Record<string, string>
        const ends = [
          ['from', source, points[0]!],
          ['to', target, points.at(-1)!],
        ] as const
        for (const [end, box, [x, y]] of ends) {
          const [dx = NaN, dy = NaN] = data[end]!.split(' ').map(Number.parseFloat)
          expect(boxes.get(box)!.x + dx).toBeCloseTo(x, 0)
          expect(boxes.get(box)!.y + dy).toBeCloseTo(y, 0)
        }
      }
    }
  })

  it('reach every corner of every committed route', () => {
    for (const scene of scenes) {
      const boxes = new Map(scene.nodes.map(({ id, x, y }) => [id, [x, y] as const]))
      const elements = new Map(toElements(scene).map((e) => [e.data.id ?? '', e]))
      for (const { id, source, target, points } of scene.edges) {
        const { classes, data } = elements.get(id)!
        expect(String(classes).split(' ')[0]).toBe(points.length > 2 ? 'routed' : 'straight')
        if (points.length < 3) continue
        const weights = numbers(String(data['weights']))
        const distances = numbers(String(data['distances']))
        points.slice(1, -1).forEach(([x, y], i) => {
          const [cx, cy] = corner(
            boxes.get(source)!,
            boxes.get(target)!,
            weights[i]!,
            distances[i]!,
          )
          expect(Math.hypot(cx - x, cy - y)).toBeLessThan(0.05)
        })
      }
    }
  })
})

it('a lane is a band or a name, never something to take hold of, and no entity is called like one', () => {
  const graph = viewGraph(fixtureDataset, fixtureDataset.views.get('overview')!)
  const lanes = toElements(sceneOf(fixtureDataset, graph, 'en')).filter(({ data }) =>
    data.id?.startsWith('lane'),
  )
  expect(lanes.map(({ classes }) => classes)).toEqual([
    'lane',
    'lane-label',
    'lane-label',
    'lane',
    'lane-label',
  ])
  for (const { grabbable, selectable, data } of lanes) {
    expect([grabbable, selectable]).toEqual([false, false])
    expect(data.id).toMatch(/:/)
    expect(data).not.toHaveProperty('kind')
  }
})
