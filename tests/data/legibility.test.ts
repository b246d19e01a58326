// Each view can be read: in the explorer on a small laptop, and projected in a lecture hall. The
// sizes are those of the diagram's pane (src/ui/css/page.css) and of lecture mode, less its text.
import { describe, expect, it } from 'vitest'
import { fitViewport } from '../../src/diagram/viewport.ts'
import { FONT_SIZE, LANE_FONT_SIZE, PANEL_FONT_SIZE, sceneOf } from '../../src/notation/scene.ts'
import { LANE_LINE } from '../../src/notation/lanesSvg.ts'
import { uprightLines, textWidth } from '../../src/notation/text.ts'
import { LANGUAGES } from '../../src/domain/review/vocabulary.ts'
import { viewGraph } from '../../src/domain/graph/viewGraph.ts'
import { realDataset } from '../fixtures.ts'

const SMALLEST = Math.min(FONT_SIZE, LANE_FONT_SIZE, PANEL_FONT_SIZE)

const LAPTOP = { width: 1366 - 222 - 292, height: 768 - 52 - 42 - 32 - 36 }
const PROJECTOR = { width: 1920, height: 1080 - 180 }

/** Holds everything; it is for filters and for walking about, and says so. */
const WITHOUT_LIMIT = ['everything']

const views = [...realDataset.views.values()].filter(({ id }) => !WITHOUT_LIMIT.includes(id))

describe.each(views.map((view) => [view.id, view] as const))('the view %s', (_id, view) => {
  const graph = viewGraph(realDataset, view)
  const scene = sceneOf(realDataset, graph, 'en')

  it('has labels of at least 11 px at fit on 1366 x 768', () => {
    expect(fitViewport(scene, LAPTOP).zoom * SMALLEST).toBeGreaterThanOrEqual(11)
  })

  it('has labels of at least 16 px in lecture mode on 1920 x 1080', () => {
    expect(fitViewport(scene, PROJECTOR).zoom * SMALLEST).toBeGreaterThanOrEqual(16)
  })

  it.each(LANGUAGES)('has lanes high enough for their names in %s', (lang) => {
    for (const { label, top, bottom } of sceneOf(realDataset, graph, lang).lanes) {
      const length =
        (uprightLines(label)?.length ?? 0) * LANE_LINE || textWidth(label, LANE_FONT_SIZE)
      expect([label, length <= bottom - top]).toEqual([label, true])
    }
  })
})
