// What is asked of a view that opens as lists is placed while a reader waits: in little time, the same each
// time, boxes apart and in their lanes, arrows from border to border and under no box.
import { describe, expect, it } from 'vitest'
import { derive } from '../../src/domain/graph/derive.ts'
import { viewOfShown } from '../../src/domain/graph/partOfView.ts'
import { viewGraph } from '../../src/domain/graph/viewGraph.ts'
import { lineageOf } from '../../src/domain/scope/facets.ts'
import { placeAnew } from '../../src/layout/placeAnew.ts'
import { problemOfShown } from '../../src/layout/problemOf.ts'
import { scopeOfLink } from '../../src/store/url.ts'
import { realDataset } from '../fixtures.ts'

const view = realDataset.views.get('everything')!
const graph = viewGraph(realDataset, view)

const LINKS = [
  '&select=ampk',
  '&select=pink1',
  '&select=ref-28',
  '&select=microgravity',
  '&contested=only',
  '&stressor=glucocorticoids&dose=high&general=hidden',
]

describe.each(LINKS)('%s', (link) => {
  const { scope } = scopeOfLink(`?view=everything${link}`, realDataset)
  const shown = derive(graph, scope, lineageOf(realDataset.meta))
  const part = viewOfShown(view, shown)
  const problem = problemOfShown(realDataset, { ...part, width: 960 }, shown.interactions)
  const layout = placeAnew(problem)
  const boxes = part.entities.map(({ id, lane }) => {
    const [x, y] = layout.positions[id]!
    const [width, height] = layout.sizes![id]!
    return {
      id,
      lane,
      left: x - width / 2,
      right: x + width / 2,
      top: y - height / 2,
      bottom: y + height / 2,
    }
  })

  it('has a place for each box, in its lane and apart from the others', () => {
    for (const box of boxes) {
      const { top, bottom } = layout.lanes[box.lane]!
      expect([box.id, box.top >= top && box.bottom <= bottom]).toEqual([box.id, true])
      const near = boxes.filter(
        (other) =>
          other !== box &&
          other.left < box.right &&
          box.left < other.right &&
          other.top < box.bottom &&
          box.top < other.bottom,
      )
      expect([box.id, near]).toEqual([box.id, []])
    }
  })

  it('has a route for each arrow that runs upright or level, and under no box', () => {
    expect(Object.keys(layout.routes).sort()).toEqual(shown.interactions.map(({ id }) => id).sort())
    for (const { id, source, target } of shown.interactions) {
      const points = layout.routes[id]!
      points.slice(1).forEach(([x, y], i) => {
        const [fromX, fromY] = points[i]!
        expect([id, x === fromX || y === fromY]).toEqual([id, true])
        const under = boxes.filter(
          (box) =>
            box.id !== source &&
            box.id !== target &&
            Math.max(x, fromX) > box.left + 1 &&
            Math.min(x, fromX) < box.right - 1 &&
            Math.max(y, fromY) > box.top + 1 &&
            Math.min(y, fromY) < box.bottom - 1,
        )
        expect([id, under.map((box) => box.id)]).toEqual([id, []])
      })
    }
  })

  it('is the same each time', () => {
    expect(placeAnew(problem)).toEqual(layout)
  })
})
