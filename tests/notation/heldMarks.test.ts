// "+5" at a box: it counts what is held back at that box and could be drawn, lies over no box and no number,
// and is gone once the arrows are there.
import { describe, expect, it } from 'vitest'
import { derive } from '../../src/domain/graph/derive.ts'
import { viewGraph } from '../../src/domain/graph/viewGraph.ts'
import { lineageOf } from '../../src/domain/scope/facets.ts'
import { DEFAULT_SCOPE } from '../../src/domain/scope/scope.ts'
import type { Scope } from '../../src/domain/scope/scope.ts'
import { headOf, heldMarkAt, heldMarks } from '../../src/notation/heldMarks.ts'
import { voiceNumbers } from '../../src/notation/numbers.ts'
import { sceneOf } from '../../src/notation/scene.ts'
import { realDataset } from '../fixtures.ts'

const lineage = lineageOf(realDataset.meta)
const curated = [...realDataset.views.values()].filter(({ asLists }) => !asLists)

function shownIn(view: string, scope: Partial<Scope> = {}) {
  const graph = viewGraph(realDataset, realDataset.views.get(view)!)
  const shown = derive(graph, { ...DEFAULT_SCOPE, view, ...scope }, lineage)
  const scene = sceneOf(realDataset, graph, 'en')
  return { scene, shown, marks: heldMarks(scene, shown) }
}

const only = (facets: Partial<Scope['facets']>): Partial<Scope> => ({
  facets: { ...DEFAULT_SCOPE.facets, ...facets },
})

interface Room {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const touches = (a: Room, b: Room) =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2

describe.each(curated.map(({ id }) => id))('the view %s', (id) => {
  const { scene, shown, marks } = shownIn(id)

  it('marks each drawn box with what it holds back', () => {
    for (const { id: box, text } of marks) {
      const held = shown.held.filter(({ source, target }) => source === box || target === box)
      expect([box, text]).toEqual([box, `+${held.length}`])
    }
    const marked = new Set(marks.map((mark) => mark.id))
    const silent = shown.held
      .flatMap(({ source, target }) => [source, target])
      .filter((box) => shown.entities.has(box) && !marked.has(box))
    expect(silent).toEqual([])
  })

  it('has marks that lie over no box, no number and no other mark', () => {
    const boxes = scene.nodes.filter((node) => shown.entities.has(node.id))
    const numbers = voiceNumbers(scene, shown).filter(({ share }) => share !== null)
    for (const mark of marks) {
      const others = [...boxes, ...numbers, ...marks.filter((other) => other !== mark)]
      expect([mark.id, others.filter((other) => touches(mark, other))]).toEqual([mark.id, []])
    }
  })

  it('has no arrow that runs through a mark', () => {
    const drawn = new Set(shown.interactions.map((arrow) => arrow.id))
    const through = (mark: Room) =>
      scene.edges
        .filter((edge) => drawn.has(edge.id))
        .filter(({ points }) =>
          points.slice(1).some(([x, y], i) => {
            const [fromX, fromY] = points[i]!
            const [width, height] = [Math.abs(x - fromX), Math.abs(y - fromY)]
            return touches(mark, { x: (x + fromX) / 2, y: (y + fromY) / 2, width, height })
          }),
        )
        .map((edge) => edge.id)
    for (const mark of marks) expect([mark.id, through(mark)]).toEqual([mark.id, []])
  })

  it.each<Partial<Scope>>([
    {},
    { contested: true },
    only({ stressor: ['exercise'] }),
    only({ cell: ['OB'] }),
  ])('has no head of an arrow at a mark: %j', (scope) => {
    const here = shownIn(id, scope)
    const drawn = new Set(here.shown.interactions.map((arrow) => arrow.id))
    const heads = here.scene.edges.filter((edge) => drawn.has(edge.id))
    for (const mark of here.marks) {
      const at = heads.filter((edge) => touches(mark, headOf(edge))).map((edge) => edge.id)
      expect([mark.id, at]).toEqual([mark.id, []])
    }
  })
})

it('the head of an arrow is at its end, on the side it comes from', () => {
  const down = [
    [10, 0],
    [10, 50],
  ] as const
  expect(headOf({ points: down })).toEqual({ x: 10, y: 44, width: 12, height: 12 })
  expect(headOf({ points: [...down].reverse() })).toEqual({ x: 10, y: 6, width: 12, height: 12 })
  const level = [
    [90, 5],
    [40, 5],
  ] as const
  expect(headOf({ points: level })).toEqual({ x: 46, y: 5, width: 12, height: 12 })
})

it('nothing is marked once all arrows are drawn, nor a box that is selected', () => {
  expect(shownIn('overview', { all: true }).marks).toEqual([])
  const { marks } = shownIn('overview', { select: 'ampk' })
  expect(marks.map(({ id }) => id)).not.toContain('ampk')
})

it('a mark is found where it stands, and nowhere else', () => {
  const { marks } = shownIn('overview')
  for (const { id, x, y } of marks) expect(heldMarkAt(marks, [x, y])).toBe(id)
  expect(heldMarkAt(marks, [-100, -100])).toBeNull()
})
