// What leaves the page says of what binds that it is mutual: in its drawing, its legend and its words.
import { expect, it } from 'vitest'
import { DEFAULT_SCOPE } from '../../src/domain/scope/scope.ts'
import { altOf } from '../../src/export/figure.ts'
import { legendRows } from '../../src/export/legend.ts'
import { pictureSvg } from '../../src/export/sheet.ts'
import type { Shape } from '../../src/export/shapes/shape.ts'
import { shapesOfSvg } from '../../src/export/shapes/svgShapes.ts'
import { realDataset } from '../fixtures.ts'
import { figureOf } from './figures.ts'

const scope = { ...DEFAULT_SCOPE, view: 'beclin-1', select: 'beclin-1--bcl-2' }

it('is explained in the legend of a figure that has one, and named by both ends', () => {
  const keys = (figure: ReturnType<typeof figureOf>) =>
    legendRows(figure).flatMap(({ items }) => items.map(({ id }) => id))
  const figure = figureOf(realDataset, scope)
  expect(keys(figure)).toContain('both-ends')
  // All that gives no direction there is mutual.
  expect(keys(figure)).not.toContain('effect:unsigned')
  expect(altOf(figure)).toContain('line between Beclin-1 and Bcl-2')
  const chinese = altOf(figureOf(realDataset, { ...scope, lang: 'zh' }))
  expect(chinese).toMatch(/Beclin-1\s?与\s?Bcl-2\s?之间的连线/)
  const without = figureOf(realDataset, { ...scope, select: 'beclin-1--autophagy' })
  expect(keys(without)).not.toContain('both-ends')
  expect(altOf(without)).toContain('arrow from Beclin-1 to autophagy')
})

/** The groups of arrows among shapes, however deep. */
const arrowsIn = (shapes: readonly Shape[]): readonly (Shape & { kind: 'group' })[] =>
  shapes.flatMap((shape) => {
    if (shape.kind !== 'group') return []
    return shape.role === 'arrow' ? [shape] : arrowsIn(shape.children)
  })

it('has both dots among the shapes of a slide', () => {
  const figure = figureOf(realDataset, { ...scope, select: 'beclin-1' })
  const shapes = arrowsIn(shapesOfSvg(pictureSvg(figure, 'none').svg))
  const partsOf = (id: string) => shapes.find((shape) => shape.id === id)?.children.length
  expect(partsOf('beclin-1--autophagosome-initiator')).toBe(2)
  expect(partsOf('beclin-1--bcl-2')).toBe(3)
})
