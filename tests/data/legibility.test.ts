// Each view can be read: in the explorer on a small laptop, and projected in a lecture hall. The
// sizes are those of the diagram's pane (src/ui/css/page.css) and of lecture mode, less its text.
import { describe, expect, it } from 'vitest'
import { fitViewport } from '../../src/diagram/viewport.ts'
import type { Scene, SceneNode } from '../../src/notation/scene.ts'
import { FONT_SIZE, LANE_FONT_SIZE, PANEL_FONT_SIZE, sceneOf } from '../../src/notation/scene.ts'
import { LANE_LINE } from '../../src/notation/lanesSvg.ts'
import { voiceNumbers } from '../../src/notation/numbers.ts'
import { hueOf } from '../../src/notation/palette.ts'
import { uprightLines, textWidth } from '../../src/notation/text.ts'
import { LANGUAGES } from '../../src/domain/review/vocabulary.ts'
import type { SummaryEffect } from '../../src/domain/review/vocabulary.ts'
import { derive } from '../../src/domain/graph/derive.ts'
import { viewGraph } from '../../src/domain/graph/viewGraph.ts'
import type { ViewGraph } from '../../src/domain/graph/viewGraph.ts'
import { lineageOf } from '../../src/domain/scope/facets.ts'
import { DEFAULT_SCOPE } from '../../src/domain/scope/scope.ts'
import { realDataset } from '../fixtures.ts'

const SMALLEST = Math.min(FONT_SIZE, LANE_FONT_SIZE, PANEL_FONT_SIZE)

const LAPTOP = { width: 1366 - 222 - 292, height: 768 - 52 - 42 - 32 - 36 }
const PROJECTOR = { width: 1920, height: 1080 - 180 }

/** Holds everything; it is for filters and for walking about, and says so. */
const WITHOUT_LIMIT = ['everything']

/** From left to right on a hub; what is mostly said stands beside what is only said so. */
const ORDER: readonly SummaryEffect[] = [
  'increases',
  'mostly-increases',
  'contested',
  'unsigned',
  'mostly-decreases',
  'decreases',
]

/** The main arrows that end on the upper side of a box, from left to right. */
function headsOn({ id, y }: SceneNode, graph: ViewGraph, scene: Scene) {
  const { interactions } = derive(graph, DEFAULT_SCOPE, lineageOf(realDataset.meta))
  return interactions
    .flatMap((arrow) => {
      const end = scene.edges.find((edge) => edge.id === arrow.id)?.points.at(-1)
      return arrow.target === id && end && end[1] < y ? [{ x: end[0], effect: arrow.effect }] : []
    })
    .sort((a, b) => a.x - b.x)
}

/** The main arrows that leave a box from its lower side. */
function startsUnder({ id, y }: SceneNode, graph: ViewGraph, scene: Scene) {
  const { interactions } = derive(graph, DEFAULT_SCOPE, lineageOf(realDataset.meta))
  return interactions.flatMap((arrow) => {
    const start = scene.edges.find((edge) => edge.id === arrow.id)?.points[0]
    const isUnder = arrow.source === id && start && start[1] > y
    return isUnder ? [{ id: arrow.id, x: start[0], effect: arrow.effect }] : []
  })
}

/** Heads that stand below their causes: in the order of signs six arrows more would cross (docs/decisions.md, 127). */
const BY_CAUSE = ['what-goes-wrong']

const views = [...realDataset.views.values()].filter(({ id }) => !WITHOUT_LIMIT.includes(id))

describe.each(views.map((view) => [view.id, view] as const))('the view %s', (id, view) => {
  const graph = viewGraph(realDataset, view)
  const scene = sceneOf(realDataset, graph, 'en')

  it('has labels of at least 11 px at fit on 1366 x 768', () => {
    expect(fitViewport(scene, LAPTOP).zoom * SMALLEST).toBeGreaterThanOrEqual(11)
  })

  it('has labels of at least 16 px in lecture mode on 1920 x 1080', () => {
    expect(fitViewport(scene, PROJECTOR).zoom * SMALLEST).toBeGreaterThanOrEqual(16)
  })

  it('has a bar for autophagy, with arrowheads at least 10 px apart on 1366 x 768', () => {
    const { zoom } = fitViewport(scene, LAPTOP)
    const bar = scene.nodes.find((node) => node.id === 'autophagy')
    if (!bar) throw new Error('every view shows autophagy')
    const heads = headsOn(bar, graph, scene)
    expect(bar.width * zoom).toBeGreaterThanOrEqual(240)
    const gaps = heads.slice(1).map(({ x }, i) => (x - heads[i]!.x) * zoom)
    expect(Math.min(Infinity, ...gaps)).toBeGreaterThanOrEqual(10)
  })

  it('has the arrowheads on that bar in the order raises, both, no direction, lowers', () => {
    const bar = scene.nodes.find((node) => node.id === 'autophagy')!
    const ranks = headsOn(bar, graph, scene).map(({ effect }) => ORDER.indexOf(effect))
    const inOrder = [...ranks].sort((a, b) => a - b)
    if (BY_CAUSE.includes(id)) expect(ranks).not.toEqual(inOrder)
    else expect(ranks).toEqual(inOrder)
  })

  it('has no two arrows of one colour that seem to be one through that bar', () => {
    const { zoom } = fitViewport(scene, LAPTOP)
    const bar = scene.nodes.find((node) => node.id === 'autophagy')!
    const starts = startsUnder(bar, graph, scene)
    const through = headsOn(bar, graph, scene).flatMap(({ x, effect }) =>
      starts
        .filter((start) => hueOf(start.effect) === hueOf(effect))
        .filter((start) => Math.abs(start.x - x) * zoom < 5)
        .map(({ id }) => `${effect} at ${String(x)}, and ${id}`),
    )
    expect(through).toEqual([])
  })

  it('has the numbers of both sides apart from each other', () => {
    const shown = derive(graph, DEFAULT_SCOPE, lineageOf(realDataset.meta))
    const both = voiceNumbers(scene, shown).filter(({ share }) => share !== null)
    const close = both.flatMap((a, i) =>
      both
        .slice(i + 1)
        .filter(
          (b) =>
            Math.abs(a.x - b.x) < (a.width + b.width) / 2 + 1 &&
            Math.abs(a.y - b.y) < (a.height + b.height) / 2 + 1,
        )
        .map((b) => `${a.id} and ${b.id}`),
    )
    expect(close).toEqual([])
  })

  it.each(LANGUAGES)('has lanes high enough for their names in %s', (lang) => {
    for (const { label, top, bottom } of sceneOf(realDataset, graph, lang).lanes) {
      const length =
        (uprightLines(label)?.length ?? 0) * LANE_LINE || textWidth(label, LANE_FONT_SIZE)
      expect([label, length <= bottom - top]).toEqual([label, true])
    }
  })
})
