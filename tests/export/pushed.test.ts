// A figure of what is pushed shows what the page shows: marks at the boxes, the arrows by which it arrives, and what
// was pushed in words.
import { expect, it } from 'vitest'
import { figureSvg } from '../../src/notation/figure.ts'
import { fileName } from '../../src/export/fileName.ts'
import { scopeOfLink } from '../../src/store/url.ts'
import { real, realDataset } from '../fixtures.ts'
import { figureOf } from './figures.ts'

const views = new Map(real.views.map((view) => [view.id, view]))
const dataset = { ...realDataset, views }
const scopeOf = (link: string) => scopeOfLink(link, dataset).scope

function marksOf(link: string) {
  const { scene, panes, palette, title } = figureOf(dataset, scopeOf(link))
  const [{ view, highlight }] = panes
  const svg = figureSvg(scene, view, { palette, title, highlight })
  return [...svg.matchAll(/data-answer="([^"]+)" data-sign="([^"]+)"/g)].map(([, id, sign]) => [
    id,
    sign,
  ])
}

it('marks what is pushed and what answers', () => {
  const marks = marksOf('?view=ampk-mtor&push=ampk:up')
  expect(marks).toContainEqual(['ampk', 'up'])
  expect(marks).toContainEqual(['mtor', 'down'])
  expect(marks).toContainEqual(['autophagy', 'up'])
  expect(marks).toContainEqual(['osteoporosis', 'down'])
  expect(marks.map(([id]) => id)).not.toContain('exercise')
})

it('as far as the push is followed', () => {
  const ids = marksOf('?view=ampk-mtor&push=ampk:up&after=1').map(([id]) => id)
  expect(ids).toContain('mtor')
  expect(ids).not.toContain('osteoporosis')
})

it('says what was pushed, in words and in the name of the file', () => {
  const scope = scopeOf('?view=ampk-mtor&push=ampk:down')
  expect(figureOf(dataset, scope).scopeWords).toContain('pushed down: AMPK')
  expect(fileName(scope, 'svg')).toContain('push_ampk-down')
  expect(marksOf('?view=ampk-mtor')).toEqual([])
})
