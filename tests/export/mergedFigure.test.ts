// Guards the figure of a comparison in one drawing: drawn as on the page, each mark explained and hiding no box,
// while tables go on to tell the sides apart.
import { expect, it } from 'vitest'
import { scopeOfLink } from '../../src/store/url.ts'
import { createSelectors } from '../../src/store/selectors.ts'
import { asDrawn } from '../../src/export/figure.ts'
import { figureOf } from '../../src/export/figureOfScope.ts'
import { pictureSvg, sheetSvg } from '../../src/export/sheet.ts'
import { barsOf } from '../../src/notation/cellMarks.ts'
import { markPlaces } from '../../src/notation/markPlaces.ts'
import { voiceNumbers } from '../../src/notation/numbers.ts'
import { realDataset } from '../fixtures.ts'
import { BASE } from './figures.ts'

const figureFor = (link: string, isTwo = false) => {
  const { scope, faults } = scopeOfLink(link, realDataset)
  expect(faults).toEqual([])
  const merged = createSelectors().graph(realDataset, scope.view)
  return figureOf(realDataset, scope, { base: BASE, merged: isTwo ? undefined : merged })
}

const figure = figureFor('?mode=compare&cell=OB&versus=cell:OC')
const idsIn = (svg: string, name: string) =>
  [...svg.matchAll(new RegExp(`${name}="([^"]+)"`, 'g'))].map(([, id]) => id)

it('has each arrow of the one drawing once, and the name of each side beside its line', () => {
  const { svg } = sheetSvg(figure)
  expect(svg.match(/<svg /g)).toHaveLength(2)
  const drawn = figure.merged!.pane.view.interactions.map(({ id }) => id)
  expect(idsIn(svg, 'data-interaction').sort()).toEqual([...drawn].sort())
  const legend = idsIn(svg, 'data-legend').filter((id) => id!.startsWith('compare:'))
  const keys = ['opposite', 'line-left', 'line-right', 'same']
  expect(legend).toEqual(keys.map((key) => `compare:${key}`))
  for (const name of ['only: Osteoblast', 'only: Osteoclast']) expect(svg).toContain(name)
  expect(pictureSvg(figure, 'beside').svg.match(/<svg /g)).toHaveLength(2)
})

it.each([
  '?mode=compare&cell=OB&versus=cell:OC&select=autophagy',
  '?mode=compare&view=bone-cells&cell=OB&versus=cell:OST',
])('has no bars of cells, whose colours would be read as those of the sides: %s', (link) => {
  const compared = figureFor(link)
  const { svg } = sheetSvg(compared)
  expect(idsIn(svg, 'data-legend').filter((id) => id!.startsWith('cell:'))).toEqual([])
  const { panes, scene } = asDrawn(compared)
  expect(barsOf(scene, panes[0].view).size).toBe(0)
  // Two pictures have them: their lines tell what an arrow does, and no side.
  const two = sheetSvg(figureFor(`${link}&pictures=two`, true)).svg
  expect(idsIn(two, 'data-legend').some((id) => id!.startsWith('cell:'))).toBe(true)
})

it('leads to the one drawing, and keeps both sides for its tables', () => {
  expect(figure.link).not.toContain('pictures')
  expect(figure.panes.map(({ heading }) => heading)).toEqual(['Osteoblast', 'Osteoclast'])
  expect(asDrawn(figure).panes).toHaveLength(1)
})

it.each([
  '?mode=compare&cell=OB&versus=cell:OC&arrows=all',
  '?mode=compare&stressor=oestrogen-loss&versus=stressor:exercise',
  '?mode=compare&view=bone-cells&cell=OB&versus=cell:OST',
])('marks hide no box, and no numbers lie on a mark: %s', (link) => {
  const { scene, panes, comparisons } = asDrawn(figureFor(link))
  const marks = [...markPlaces(scene, comparisons).values()]
  expect(marks.length).toBeGreaterThan(0)
  const touches = (a: (typeof marks)[number], b: Omit<(typeof marks)[number], 'aside'>) =>
    Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2
  const numbers = voiceNumbers(scene, panes[0].view, marks).filter(({ share }) => share !== null)
  for (const mark of marks) {
    expect(scene.nodes.filter((node) => touches(mark, node)).map(({ id }) => id)).toEqual([])
    expect(numbers.filter((number) => touches(mark, number)).map(({ id }) => id)).toEqual([])
  }
})
