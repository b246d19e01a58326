// Guards what a picture opens on where a screen is too small for all of it: what its message names, in either
// language, and as much of that as can be read there.
import { describe, expect, it } from 'vitest'
import { initialViewport } from '../../src/diagram/viewport.ts'
import { viewGraph } from '../../src/domain/graph/viewGraph.ts'
import { LANGUAGES } from '../../src/domain/review/vocabulary.ts'
import { isLowDetailAt } from '../../src/notation/levelOfDetail.ts'
import { messageSpot } from '../../src/notation/messageSpot.ts'
import { sceneOf } from '../../src/notation/scene.ts'
import { realDataset } from '../fixtures.ts'

/** The canvas of a phone, by the window. */
const PHONES = [
  { window: '320 x 640', screen: { width: 320, height: 358 } },
  { window: '360 x 740', screen: { width: 360, height: 458 } },
  { window: '390 x 844', screen: { width: 390, height: 562 } },
]

const views = [...realDataset.views.values()].filter(({ message }) => message !== undefined)

const scenesOf = (view: (typeof views)[number]) =>
  LANGUAGES.map((lang) => sceneOf(realDataset, viewGraph(realDataset, view), lang))

it('a view opens on the same spot in either language', () => {
  for (const view of views) {
    const [en, zh] = scenesOf(view).map(messageSpot)
    expect(en).not.toBeNull()
    expect([view.id, zh]).toEqual([view.id, en])
  }
})

/** Which boxes of the first arrows of a message have their middle in sight, and which have not. */
function inSight(
  view: (typeof views)[number],
  screen: (typeof PHONES)[number]['screen'],
  arrows?: number,
) {
  const [scene] = scenesOf(view)
  const { zoom, pan } = initialViewport(scene!, screen, { spot: messageSpot(scene!) })
  const told = new Set(view.message!.slice(0, arrows).flatMap((id) => id.split('--')))
  const hidden = scene!.nodes.filter(({ id, x, y, width }) => {
    const [left, top] = [x * zoom + pan.x, y * zoom + pan.y]
    // Of a bar any part will do.
    const half = width > 200 ? (width / 2) * zoom : 0
    const isIn = left + half > 0 && left - half < screen.width && top > 0 && top < screen.height
    return told.has(id) && !isIn
  })
  return { zoom, hidden: hidden.map(({ id }) => `${view.id}: ${id}`) }
}

describe.each(PHONES)('on a phone of $window', ({ screen }) => {
  it('every view opens with the first of its message in sight, and the names of that, or whole', () => {
    for (const view of views) {
      const { zoom, hidden } = inSight(view, screen, 2)
      expect(hidden).toEqual([])
      const isWhole = zoom * view.layout!.width < screen.width
      expect([view.id, isLowDetailAt(zoom) && !isWhole]).toEqual([view.id, false])
    }
  })
})

it.each(['overview', 'ampk-mtor', 'beclin-1', 'bmp', 'lncrna', 'bone-cells'])(
  'on a common phone the view %s opens with all of its message in sight',
  (id) => {
    for (const { screen } of PHONES.slice(1))
      expect(inSight(realDataset.views.get(id)!, screen).hidden).toEqual([])
  },
)
