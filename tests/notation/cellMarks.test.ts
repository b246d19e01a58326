// Guards the bar of cells at the foot of a box: inside the outline of every kind, clear of the label,
// told apart without colour, and in a figure exactly the cells that the claims name.
import { describe, expect, it } from 'vitest'
import { arrowsInScope, cellsNamed, OTHER_TISSUE } from '../../src/domain/graph/cells.ts'
import { derive } from '../../src/domain/graph/derive.ts'
import { lineageOf } from '../../src/domain/scope/facets.ts'
import { DEFAULT_SCOPE, NO_FACETS } from '../../src/domain/scope/scope.ts'
import type { Scope } from '../../src/domain/scope/scope.ts'
import { KINDS, LANGUAGES } from '../../src/domain/review/vocabulary.ts'
import { viewGraph } from '../../src/domain/graph/viewGraph.ts'
import { CELL_LABEL_LIFT, cellMarks } from '../../src/notation/cellMarks.ts'
import { figureSvg } from '../../src/notation/figure.ts'
import { highlightOf } from '../../src/notation/highlight.ts'
import { cornersOf, KIND_OUTLINES, radiiOf } from '../../src/notation/outlines.ts'
import { PALETTES } from '../../src/notation/palettes.ts'
import { FONT_SIZE, LINE_HEIGHT, sceneOf } from '../../src/notation/scene.ts'
import { realDataset } from '../fixtures.ts'
import { everyElement, readXml } from './xml.ts'

const VIEWS = [...realDataset.views.keys()]
const sceneIn = (view: string, lang: (typeof LANGUAGES)[number]) =>
  sceneOf(realDataset, viewGraph(realDataset, realDataset.views.get(view)!), lang)
const ALL = [true, true, true, true, true]

/** How far inside an outline a point is, along its height: from its left side and its right one. */
function sidesAt(kind: (typeof KINDS)[number], w: number, h: number, y: number) {
  const { outline } = KIND_OUTLINES[kind]
  const corners = cornersOf(outline, w, h)
  if (!corners) {
    const { bottom: r } = radiiOf(outline, h)
    const over = Math.max(0, y - (h - r))
    const inset = r - Math.sqrt(Math.max(0, r ** 2 - over ** 2))
    return { left: inset, right: w - inset }
  }
  const crossings = corners.flatMap(([x1, y1], i) => {
    const [x2, y2] = corners[(i + 1) % corners.length]!
    if (y1 === y2 || y < Math.min(y1, y2) || y > Math.max(y1, y2)) return []
    return [x1 + ((x2 - x1) * (y - y1)) / (y2 - y1)]
  })
  return { left: Math.min(...crossings), right: Math.max(...crossings) }
}

describe.each(KINDS)('the bar of a %s', (kind) => {
  it.each([27, 42, 57, 72])('lies inside its outline in a box %i high', (height) => {
    const box = { kind, x: 35, y: height / 2, width: 70, height }
    for (const mark of cellMarks(box, ALL)) {
      for (const y of [mark.y, mark.y + mark.height]) {
        const { left, right } = sidesAt(kind, 70, height, y)
        expect(mark.x).toBeGreaterThan(left)
        expect(mark.x + mark.width).toBeLessThan(right)
      }
      expect(mark.y + mark.height).toBeLessThan(height - 2)
    }
  })
})

it('tells a named cell from another by thickness, and every cell by its place', () => {
  const box = { kind: 'protein', x: 0, y: 0, width: 60, height: 27 } as const
  const marks = cellMarks(box, [false, true, false, true, true])
  expect(marks.map(({ slot, isNamed }) => [slot, isNamed])).toEqual([
    [0, false],
    [1, true],
    [2, false],
    [3, true],
    [4, true],
  ])
  expect(marks.map(({ isHollow }) => isHollow)).toEqual([false, false, false, false, true])
  for (const { isNamed, height } of marks) expect(height).toBe(isNamed ? 4 : 1)
  for (const [i, { x }] of marks.slice(1).entries()) {
    expect(x).toBeGreaterThan(marks[i]!.x + marks[i]!.width)
  }
  expect(cellMarks(box, [false, false, false, false, false])).toEqual([])
  expect(cellMarks(box, undefined)).toEqual([])
})

describe.each(VIEWS)('in %s', (view) => {
  it.each(LANGUAGES)('bars keep clear of labels and are wide enough to see (%s)', (lang) => {
    for (const node of sceneIn(view, lang).nodes) {
      const baseline =
        node.y + ((node.lines.length - 1) * LINE_HEIGHT) / 2 + FONT_SIZE * 0.36 - CELL_LABEL_LIFT
      for (const { y, width } of cellMarks(node, ALL)) {
        expect([node.id, y > baseline + 2]).toEqual([node.id, true])
        expect([node.id, width >= 5]).toEqual([node.id, true])
      }
    }
  })

  /** The places that a figure marks on each entity of a scope, and those that its claims name. */
  function placesIn(change: Partial<Scope>, select: string | null = null) {
    const graph = viewGraph(realDataset, realDataset.views.get(view)!)
    const scope = { ...DEFAULT_SCOPE, ...change, view }
    const graphView = derive(graph, scope, lineageOf(realDataset.meta))
    const scene = sceneOf(realDataset, graph, 'en')
    const named = cellsNamed(scene.cells, arrowsInScope(graphView))
    const highlight = highlightOf(scene, graphView, select)
    const options = { palette: PALETTES.light, title: 'x', highlight }
    const svg = readXml(figureSvg(scene, graphView, options))
    return everyElement(svg).flatMap((group) => {
      const id = group.attributes['data-entity']
      if (id === undefined) return []
      const drawn = everyElement(group).flatMap(({ attributes }) => attributes['data-cell'] ?? [])
      const claimed = [...scene.cells, OTHER_TISSUE].filter((_, i) => named.get(id)?.[i])
      return [{ id, drawn, claimed }]
    })
  }

  it('a figure about cells marks each entity with those its claims name, and with no other', () => {
    const found = placesIn({ facets: { ...NO_FACETS, cell: ['OB', 'OC', 'OST', 'BMSC'] } })
    for (const { id, drawn, claimed } of found) expect([id, drawn]).toEqual([id, claimed])
  })

  it('a figure that is not about cells marks none, but for what is selected', () => {
    if (view === 'bone-cells') return
    expect(placesIn({}).flatMap(({ drawn }) => drawn)).toEqual([])
    const [first] = placesIn({ all: true }).filter(({ claimed }) => claimed.length > 0)
    for (const { id, drawn, claimed } of placesIn({ all: true }, first!.id))
      expect([id, drawn]).toEqual([id, id === first!.id ? claimed : []])
  })
})
