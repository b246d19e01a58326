// Guards the committed diagrams: boxes stand apart, and an arrow starts at its source, ends at its
// target and does not run under anything else on the way.
import { describe, expect, it } from 'vitest'
import { viewGraph } from '../../src/domain/graph/viewGraph.ts'
import { LANGUAGES } from '../../src/domain/review/vocabulary.ts'
import { boxSize, PANEL_FONT_SIZE, PANEL_LABEL_Y, sceneOf } from '../../src/notation/scene.ts'
import type { Point, SceneNode } from '../../src/notation/scene.ts'
import { textWidth } from '../../src/notation/text.ts'
import { realDataset } from '../fixtures.ts'

interface Rect {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The box of a node, made smaller on every side by so many pixels. */
const rectOf = ({ x, y, width, height }: SceneNode, inset: number): Rect => ({
  left: x - width / 2 + inset,
  right: x + width / 2 - inset,
  top: y - height / 2 + inset,
  bottom: y + height / 2 - inset,
})

/** Whether any part of the line from `a` to `b` is inside a rectangle (Liang and Barsky's clipping). */
function crosses([ax, ay]: Point, [bx, by]: Point, rect: Rect): boolean {
  let enter = 0
  let leave = 1
  const sides: readonly (readonly [step: number, room: number])[] = [
    [ax - bx, ax - rect.left],
    [bx - ax, rect.right - ax],
    [ay - by, ay - rect.top],
    [by - ay, rect.bottom - ay],
  ]
  for (const [step, room] of sides) {
    if (step === 0) {
      if (room <= 0) return false
    } else if (step < 0) enter = Math.max(enter, room / step)
    else leave = Math.min(leave, room / step)
  }
  return enter < leave
}

/** How far a point is from the border of a box, inside or outside. */
function distanceToBorder([x, y]: Point, node: SceneNode): number {
  const { left, right, top, bottom } = rectOf(node, 0)
  const outside = Math.hypot(Math.max(left - x, x - right, 0), Math.max(top - y, y - bottom, 0))
  if (outside > 0) return outside
  return Math.min(x - left, right - x, y - top, bottom - y)
}

describe('the geometry of these tests', () => {
  const rect = { left: 10, right: 20, top: 10, bottom: 20 }

  it.each<readonly [a: Point, b: Point, isInside: boolean, why: string]>([
    [[0, 15], [30, 15], true, 'straight through'],
    [[0, 0], [30, 30], true, 'from corner to corner'],
    [[12, 12], [14, 14], true, 'inside all the way'],
    [[15, 0], [15, 11], true, 'just in from above'],
    [[0, 5], [30, 5], false, 'above it'],
    [[0, 10], [30, 10], false, 'along its border'],
    [[9, 13], [13, 9], true, 'across a corner'],
    [[0, 19], [19, 0], false, 'past a corner'],
    [[0, 15], [9, 15], false, 'ends before it'],
  ])('knows whether a line from %j to %j is in a box (%s)', (a, b, isInside) => {
    const isCrossing = crosses(a, b, rect)
    expect(isCrossing).toBe(isInside)
    expect(crosses(b, a, rect)).toBe(isCrossing)
  })

  it('knows how far a point is from a border', () => {
    const node = {
      id: 'n',
      kind: 'protein',
      x: 50,
      y: 50,
      width: 40,
      height: 20,
      lines: [],
    } as const
    expect(distanceToBorder([30, 50], node)).toBe(0)
    expect(distanceToBorder([32, 50], node)).toBe(2)
    expect(distanceToBorder([27, 36], node)).toBe(5)
  })
})

const DRAWN = [...realDataset.views.keys()].flatMap((id) =>
  LANGUAGES.map((lang) => [id, lang] as const),
)

describe.each(DRAWN)('the view %s in %s', (id, lang) => {
  const view = realDataset.views.get(id)!
  const graph = viewGraph(realDataset, view)
  const { nodes, edges, lanes, panels } = sceneOf(realDataset, graph, lang)
  const boxes = new Map(nodes.map((node) => [node.id, node]))
  const hasLayout = view.layout !== undefined

  it('has a place for every entity and a route for every arrow, and no route for none', () => {
    expect(hasLayout).toBe(true)
    expect(nodes.length).toBe(view.entities.length)
    const routes = Object.keys(view.layout?.routes ?? {})
    expect(routes.sort()).toEqual(graph.pairs.map((pair) => pair.id).sort())
  })

  it('has boxes large enough for their names', () => {
    const small = nodes.filter(({ id: entity, width, height }) => {
      const need = boxSize(realDataset.entities.get(entity)!.label, [lang])
      return width < need.width || height < need.height
    })
    expect(small.map((node) => node.id)).toEqual([])
  })

  it('has no box larger than its name in this language needs, but for its arrows', () => {
    const loose = nodes.filter((node) => {
      const label = realDataset.entities.get(node.id)!.label
      const [need, both] = [boxSize(label, [lang]), boxSize(label)]
      const [width, height] = view.layout!.sizes?.[node.id] ?? [both.width, both.height]
      const ends = edges.flatMap(({ source, target, points }) => [
        ...(source === node.id ? [[points[0]!, points[1]!] as const] : []),
        ...(target === node.id ? [[points.at(-1)!, points.at(-2)!] as const] : []),
      ])
      const ofNode = ends.map(([[x, y], next]) =>
        next[0] === x ? [2 * Math.abs(x - node.x), 0] : [0, 2 * Math.abs(y - node.y)],
      )
      const wide = Math.max(need.width, ...ofNode.map(([w = 0]) => w + 26))
      const high = Math.max(need.height, ...ofNode.map(([, h = 0]) => h + 14))
      const isHub = width > both.width || height > both.height
      return !isHub && (node.width > wide + 1 || node.height > high + 1)
    })
    expect(loose.map(({ id: entity }) => entity)).toEqual([])
  })

  it('has a size written down only where the name alone does not give it', () => {
    const idle = Object.entries(view.layout!.sizes ?? {}).filter(([entity, [width, height]]) => {
      const need = boxSize(realDataset.entities.get(entity)!.label)
      return width <= need.width && height <= need.height
    })
    expect(idle).toEqual([])
  })

  it('has boxes that stand apart', () => {
    const overlaps = nodes.flatMap((a, i) =>
      nodes
        .slice(i + 1)
        .filter(
          (b) =>
            Math.abs(a.x - b.x) < (a.width + b.width) / 2 &&
            Math.abs(a.y - b.y) < (a.height + b.height) / 2,
        )
        .map((b) => `${a.id} and ${b.id}`),
    )
    expect(overlaps).toEqual([])
  })

  it('has each box inside the lane it is in', () => {
    const astray = view.entities.filter(({ id: entity, lane }) => {
      const { top, bottom } = rectOf(boxes.get(entity)!, 0)
      const band = lanes[lane]!
      return top < band.top || bottom > band.bottom
    })
    expect(astray.map((entity) => entity.id)).toEqual([])
  })

  it('has lanes one below the other, without gap or overlap', () => {
    lanes.forEach(({ top, bottom }, i) => {
      expect(bottom).toBeGreaterThanOrEqual(top)
      expect(top).toBe(lanes[i - 1]?.bottom ?? 0)
    })
  })

  it('has arrows that start and end on the border of their boxes', () => {
    const loose = edges.filter(
      ({ source, target, points }) =>
        distanceToBorder(points[0]!, boxes.get(source)!) > 3 ||
        distanceToBorder(points.at(-1)!, boxes.get(target)!) > 3,
    )
    expect(loose.map((edge) => edge.id)).toEqual([])
  })

  it('has arrows that run upright and level only', () => {
    const slanted = edges.filter(({ points }) =>
      points.slice(1).some(([x, y], i) => x !== points[i]![0] && y !== points[i]![1]),
    )
    expect(slanted.map((edge) => edge.id)).toEqual([])
  })

  it('has no arrow that passes under a box which is not its end', () => {
    const hidden = edges.flatMap((edge) =>
      nodes
        .filter((node) => node.id !== edge.source && node.id !== edge.target)
        .filter((node) => {
          const rect = rectOf(node, 1)
          return edge.points.slice(1).some((point, i) => crosses(edge.points[i]!, point, rect))
        })
        .map((node) => `${edge.id} under ${node.id}`),
    )
    expect(hidden).toEqual([])
  })

  it('has no arrow that runs through the name of a panel', () => {
    const hidden = panels.flatMap(({ label, name, top }) => {
      const half = textWidth(label, PANEL_FONT_SIZE) / 2
      const middle = top + PANEL_LABEL_Y
      const rect = { left: name - half, right: name + half, top: middle - 7, bottom: middle + 7 }
      return edges
        .filter(({ points }) => points.slice(1).some((b, i) => crosses(points[i]!, b, rect)))
        .map((edge) => `${edge.id} through ${label}`)
    })
    expect(hidden).toEqual([])
  })

  it('has no main arrow that runs down through the panel of a cell it has nothing to do with', () => {
    const core = new Set(graph.pairs.filter(({ isCore }) => isCore).map((pair) => pair.id))
    const strangers = panels.flatMap((panel) => {
      const isInside = (entity: string) => {
        const { x, y } = boxes.get(entity)!
        return x > panel.left && x < panel.right && y > panel.top && y < panel.bottom
      }
      const middle = (panel.top + panel.bottom) / 2
      const waist = { ...panel, top: middle - 1, bottom: middle + 1 }
      return edges
        .filter(
          ({ id: arrow, source, target }) => core.has(arrow) && ![source, target].some(isInside),
        )
        .filter(({ points }) => points.slice(1).some((b, i) => crosses(points[i]!, b, waist)))
        .map((edge) => `${edge.id} through ${panel.label}`)
    })
    expect(strangers).toEqual([])
  })
})
