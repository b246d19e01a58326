// Guards how the one drawing of a comparison is placed: so that its names can be read beside the targets on a
// small laptop, the same whichever side is left, and no box over another.
import { describe, expect, it } from 'vitest'
import { placeAnew } from '../../src/layout/placeAnew.ts'
import { problemOfShown } from '../../src/layout/problemOf.ts'
import { touches } from '../../src/notation/rooms.ts'
import { FONT_SIZE, sceneOf } from '../../src/notation/scene.ts'
import { comparedPart } from '../../src/domain/graph/comparedPart.ts'
import { viewGraph } from '../../src/domain/graph/viewGraph.ts'
import { comparisonOf } from '../../src/store/comparison.ts'
import { createSelectors } from '../../src/store/selectors.ts'
import { scopeOfLink } from '../../src/store/url.ts'
import { realDataset } from '../fixtures.ts'

/** What 1366 x 768 leaves to the drawing beside its targets. */
const ROOM = { width: 1060, height: 536 } as const
const LEAST_LETTERS = 12

const placed = (link: string) => {
  const { scope } = scopeOfLink(link, realDataset)
  const shown = comparisonOf(createSelectors()).merged(realDataset, scope)
  const view = realDataset.views.get(scope.view)!
  const { part, held } = comparedPart(view, shown)!
  const near = view.layout
  const layout = placeAnew(problemOfShown(realDataset, part, shown.interactions, { held, near }))
  return { layout, part }
}

/** Pairs of boxes that lie over each other. */
function overlapsOf({ layout, part }: ReturnType<typeof placed>): readonly string[] {
  const { nodes } = sceneOf(realDataset, viewGraph(realDataset, { ...part, layout }), 'en')
  expect(nodes).toHaveLength(part.entities.length)
  return nodes.flatMap((a, i) =>
    nodes
      .slice(i + 1)
      .filter((b) => touches(a, b))
      .map((b) => `${a.id} and ${b.id}`),
  )
}

describe('the one drawing of a comparison', () => {
  it.each([
    '?mode=compare&cell=OB&versus=cell:OC',
    '?mode=compare&stressor=oestrogen-loss&versus=stressor:exercise',
    '?mode=compare&view=bone-cells&cell=OB&versus=cell:OST',
  ])('has names of twelve pixels beside the targets, and boxes that stand apart: %s', (link) => {
    const drawing = placed(link)
    const { width, height } = drawing.layout
    const zoom = Math.min((ROOM.width - 16) / width, (ROOM.height - 16) / height)
    expect(zoom * FONT_SIZE).toBeGreaterThanOrEqual(LEAST_LETTERS)
    expect(overlapsOf(drawing)).toEqual([])
  })

  it('stands the same with its sides swapped', () => {
    expect(placed('?mode=compare&dose=low&versus=dose:high')).toEqual(
      placed('?mode=compare&dose=high&versus=dose:low'),
    )
  })
})
