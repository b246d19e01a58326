// Shapes behind boxes: each holds all that is drawn of its members and nothing else, under every filter of a
// cell and with all arrows; a capsule needs two members, and a compartment one.
import { describe, expect, it } from 'vitest'
import { derive } from '../../src/domain/graph/derive.ts'
import { viewGraph } from '../../src/domain/graph/viewGraph.ts'
import { LANGUAGES } from '../../src/domain/review/vocabulary.ts'
import { lineageOf } from '../../src/domain/scope/facets.ts'
import { DEFAULT_SCOPE } from '../../src/domain/scope/scope.ts'
import type { Scope } from '../../src/domain/scope/scope.ts'
import {
  bandFrame,
  ENCLOSURE_FONT_SIZE,
  ENCLOSURE_LOOKS,
  enclosuresOf,
  stageBands,
} from '../../src/notation/enclosures.ts'
import { textWidth } from '../../src/notation/text.ts'
import { sceneOf } from '../../src/notation/scene.ts'
import { realDataset } from '../fixtures.ts'

const lineage = lineageOf(realDataset.meta)
const enclosing = [...realDataset.views.values()].filter(({ enclosures }) => enclosures)

const scopes: readonly Partial<Scope>[] = [
  {},
  { all: true },
  ...['OB', 'OC', 'OST', 'BMSC'].map((cell) => ({
    facets: { ...DEFAULT_SCOPE.facets, cell: [cell] },
  })),
]

describe.each(enclosing.map((view) => [view.id, view] as const))('the view %s', (id, view) => {
  const graph = viewGraph(realDataset, view)

  it.each(scopes)('encloses what it names and nothing else: %j', (scope) => {
    const shown = derive(graph, { ...DEFAULT_SCOPE, view: id, ...scope }, lineage)
    for (const lang of LANGUAGES) {
      const scene = sceneOf(realDataset, graph, lang)
      const shapes = enclosuresOf(scene, shown)
      for (const { id: shape, members, shape: kind } of scene.enclosures) {
        const drawn = members.filter((member) => shown.entities.has(member))
        const there = shapes.find((each) => each.id === shape)
        expect([shape, there !== undefined]).toEqual([
          shape,
          drawn.length >= ENCLOSURE_LOOKS[kind].least,
        ])
        if (!there) continue
        const inside = scene.nodes.filter(
          ({ id: box, x, y, width, height }) =>
            shown.entities.has(box) &&
            x + width / 2 > there.left &&
            x - width / 2 < there.right &&
            y + height / 2 > there.top &&
            y - height / 2 < there.bottom,
        )
        expect([shape, inside.map((box) => box.id).sort()]).toEqual([shape, [...drawn].sort()])
      }
    }
  })
})

it('has no box under a name, and no line through it where not all arrows of a filter are drawn', () => {
  for (const view of enclosing) {
    const graph = viewGraph(realDataset, view)
    for (const scope of [...scopes, { contested: true }]) {
      const shown = derive(graph, { ...DEFAULT_SCOPE, view: view.id, ...scope }, lineage)
      const scene = sceneOf(realDataset, graph, 'en')
      const ways = scene.edges.filter(({ id }) =>
        shown.interactions.some((arrow) => arrow.id === id),
      )
      for (const { id, label, name } of enclosuresOf(scene, shown)) {
        if (label === '') continue
        const [halfWidth, halfHeight] = [textWidth(label, ENCLOSURE_FONT_SIZE) / 2, 5]
        const struck = ways.filter(({ points }) =>
          points.slice(1).some(([bx, by], i) => {
            const [ax, ay] = points[i]!
            const isBeside =
              Math.max(ax, bx) < name[0] - halfWidth || Math.min(ax, bx) > name[0] + halfWidth
            return (
              !isBeside &&
              Math.max(ay, by) > name[1] - halfHeight &&
              Math.min(ay, by) < name[1] + halfHeight
            )
          }),
        )
        const under = scene.nodes.filter(
          (box) =>
            shown.entities.has(box.id) &&
            Math.abs(box.x - name[0]) < box.width / 2 + halfWidth &&
            Math.abs(box.y - name[1]) < box.height / 2 + halfHeight,
        )
        const isCrowded = 'all' in scope || 'facets' in scope
        expect([
          view.id,
          scope,
          id,
          [...(isCrowded ? [] : struck), ...under].map((one) => one.id),
        ]).toEqual([view.id, scope, id, []])
      }
    }
  }
})

it('joins the stages of autophagy from the top down, past no box', () => {
  const graph = viewGraph(realDataset, realDataset.views.get('machinery')!)
  const shown = derive(graph, DEFAULT_SCOPE, lineage)
  const scene = sceneOf(realDataset, graph, 'en')
  const bands = stageBands(scene, enclosuresOf(scene, shown)).map(bandFrame)
  expect(bands).toHaveLength(2)
  for (const { left, right, top, bottom } of bands) {
    expect(bottom).toBeGreaterThan(top)
    const covered = scene.nodes.filter(
      ({ id, x, y }) => shown.entities.has(id) && x > left && x < right && y > top && y < bottom,
    )
    expect(covered).toEqual([])
  }
})
