// At every step of every tour the names of what is lit can be read from the back row, and none lies over
// another; on a small window, where names come from far, each keeps its own. Steps that follow each other
// in one view have one camera.
import { describe, expect, test } from 'vitest'
import { shownBand, tightBand } from '../../src/diagram/bands.ts'
import { fitBesideNames, fitStep, fitViewport } from '../../src/diagram/viewport.ts'
import { highlightOf, spokenInView } from '../../src/notation/highlight.ts'
import { hubLabel } from '../../src/notation/labelPlaces.ts'
import { hubsOf } from '../../src/notation/hubs.ts'
import { NARROW } from '../../src/notation/initialZoom.ts'
import { lanePlates, laneStrip } from '../../src/notation/lanePlates.ts'
import { isLowDetailAt, isVast, zoomStep } from '../../src/notation/levelOfDetail.ts'
import { DEFAULT_SCOPE } from '../../src/domain/scope/scope.ts'
import { leastNameSize, roomNames } from '../../src/notation/roomNames.ts'
import { FONT_SIZE, sceneOf } from '../../src/notation/scene.ts'
import { createSelectors } from '../../src/store/selectors.ts'
import { scopeOfStep } from '../../src/store/stepScope.ts'
import { runOfSteps } from '../../src/ui/tour/runOfSteps.ts'
import { real, realDataset as dataset } from '../fixtures.ts'

/** The window, and the room that the picture has in it beside words and key. */
const SIZES = [
  { window: { width: 1920, height: 1080 }, screen: { width: 1402, height: 960 }, least: 28 },
  { window: { width: 1366, height: 768 }, screen: { width: 997, height: 680 }, least: 20 },
]
const LANGUAGES = ['en', 'zh'] as const

const steps = real.tours.flatMap((tour) =>
  tour.steps.map((step, i) => ({
    where: `${tour.id} ${i + 1}`,
    step,
    run: runOfSteps(tour.steps, i + 1),
  })),
)

function litAt({ step, run }: (typeof steps)[number], lang: 'en' | 'zh') {
  const scope = { ...scopeOfStep(step, dataset), lang }
  const selectors = createSelectors()
  const graph = selectors.graph(dataset, scope.view)
  const scene = sceneOf(dataset, graph, lang)
  const spoken = run.map((each) => spokenInView(dataset, graph.view, each))
  const frame = {
    entities: new Set(spoken.flatMap(({ names }) => names)),
    interactions: spoken.flatMap(({ arrows }) => arrows.map((id) => ({ id }))),
  }
  const own = spokenInView(dataset, graph.view, step)
  const view = selectors.view(dataset, scope)
  const found = highlightOf(scene, view, scope.select, own)?.ids ?? []
  const lit = new Set([...found].filter((id) => view.entities.has(id) || id.includes('--')))
  const named = own.names.filter((id) => view.entities.has(id))
  return { scene, frame, lit, view, select: scope.select, named }
}

/** The arrows that a step names. */
const arrowsOf = ({ step }: (typeof steps)[number], lit: ReadonlySet<string>) =>
  step.arrows.filter((id) => lit.has(id)).map((id) => ({ id }))

describe.each(SIZES)('at $window.width x $window.height', ({ window, screen, least }) => {
  test.each(steps)('$where: names can be read from the back row', (given) => {
    if (given.step.arrows.length === 0) return
    for (const lang of LANGUAGES) {
      const { scene, frame, lit } = litAt(given, lang)
      const { zoom } = fitViewport(scene, screen, 4, tightBand(scene, frame))
      const names = roomNames(scene, lit, zoom, leastNameSize(window))
      const size = (names[0]?.size ?? FONT_SIZE) * zoom
      expect(size).toBeGreaterThanOrEqual(least)
      const over = names.flatMap((a, i) =>
        names
          .slice(i + 1)
          .filter(
            (b) =>
              Math.abs(a.x - b.x) * 2 < a.width + b.width &&
              Math.abs(a.y - b.y) * 2 < a.height + b.height,
          )
          .map((b) => `${lang} ${a.id} over ${b.id}`),
      )
      expect(over).toEqual([])
    }
  })
})

/** The room of the picture on a tour in the explorer: laptop, the same with a long step, phone, phone on its side. */
const EXPLORERS = [
  { width: 852, height: 436 },
  { width: 852, height: 360 },
  { width: 390, height: 240 },
  { width: 740, height: 210 },
]

describe.each(EXPLORERS)('in a picture of $width x $height', (screen) => {
  test.each(steps)('$where: from far each box that is lit keeps its name', (given) => {
    for (const lang of LANGUAGES) {
      const { scene, frame, lit, view, select, named } = litAt(given, lang)
      const shown = { entities: new Set(named), interactions: [] }
      const isPhone = screen.width < NARROW && named.length > 0
      const band = isPhone ? shownBand(scene, shown) : tightBand(scene, frame)
      const { zoom, pan } = fitBesideNames(scene, screen, 4, band)
      if (!isLowDetailAt(zoom)) continue
      const strip = laneStrip(scene.lanes, zoom, screen.width)
      const labels = hubsOf(scene, view, zoomStep(zoom, 1.02), {
        picked: select,
        named,
        lanesFrom: Math.max(0, pan.x - strip) - pan.x,
        inWindow: [-pan.x, screen.width - pan.x],
      })
      const written = new Set(labels.map(({ id }) => id))
      const boxes = scene.nodes.filter(({ id }) => lit.has(id))
      expect(boxes.filter(({ id }) => !written.has(id)).map(({ id }) => id)).toEqual([])
      // … in letters that can be read, and over no other of them.
      expect(Math.min(...labels.map(({ size }) => size))).toBeGreaterThanOrEqual(9)
      const over = labels.flatMap(({ id, x, y, width, height }) =>
        boxes
          .filter((box) => box.id !== id)
          .filter((box) => Math.abs(box.x - x) * 2 * zoom < width)
          .filter((box) => Math.abs(box.y - y) * 2 * zoom < height)
          .map((box) => `${id} over ${box.id}`),
      )
      expect(over).toEqual([])
    }
  })
})

/** The room that a lecture leaves the picture on a phone held upright. */
const UPRIGHT = [
  { width: 360, height: 335 },
  { width: 390, height: 410 },
]

describe.each(UPRIGHT)('in a lecture on a phone, $width x $height', (screen) => {
  test.each(steps)('$where: each box that is lit has a name whole in sight', (given) => {
    for (const lang of LANGUAGES) {
      const { scene, lit, view, select, named } = litAt(given, lang)
      if (named.length === 0) continue
      const frame = { entities: new Set(named), interactions: arrowsOf(given, lit) }
      const { zoom, pan } = fitStep(scene, screen, tightBand(scene, frame, screen.width))
      const boxes = scene.nodes.filter(({ id }) => lit.has(id))
      const isFar = isLowDetailAt(zoom)
      const strip = laneStrip(scene.lanes, zoom, screen.width)
      const labels = isFar
        ? hubsOf(scene, view, zoomStep(zoom, 1.02), {
            picked: select,
            named,
            lanesFrom: Math.max(0, pan.x - strip) - pan.x,
            inWindow: [-pan.x, screen.width - pan.x],
          })
        : boxes.map((box) => hubLabel(box, FONT_SIZE * zoom))
      const whole = labels.filter(({ x, width }) => {
        // In its box a name has no plate around it.
        const half = width / 2 - (isFar ? 0 : 5)
        return x * zoom + pan.x >= half && x * zoom + pan.x + half <= screen.width
      })
      const written = new Set(whole.map(({ id }) => id))
      expect(boxes.filter(({ id }) => !written.has(id)).map(({ id }) => id)).toEqual([])
    }
  })

  test('a long box does not make all else small', () => {
    const given = steps.find(({ where }) => where === 'exercise 1')!
    const { scene, lit, named } = litAt(given, 'en')
    const frame = { entities: new Set(named), interactions: arrowsOf(given, lit) }
    const { zoom } = fitStep(scene, screen, tightBand(scene, frame, screen.width))
    expect(zoom).toBeGreaterThan(1.5 * fitStep(scene, screen, tightBand(scene, frame)).zoom)
  })
})

/** The room of a whole picture on a phone. */
const PHONES = [
  { width: 320, height: 300 },
  { width: 360, height: 398 },
  { width: 390, height: 500 },
]

describe.each(PHONES)('all of a view in $width x $height', (screen) => {
  test.each([...dataset.views.keys()])('%s: names of lanes leave the picture its room', (id) => {
    const graph = createSelectors().graph(dataset, id)
    // The largest view opens as lists on a phone.
    if (isVast(sceneOf(dataset, graph, 'en'))) return
    for (const lang of LANGUAGES) {
      const scene = sceneOf(dataset, graph, lang)
      const view = createSelectors().view(dataset, { ...DEFAULT_SCOPE, view: id })
      const { zoom, pan } = fitBesideNames(scene, screen)
      const isHigh = zoom * scene.height > screen.height - 17
      if (!isHigh) expect(zoom * scene.width).toBeGreaterThan(0.749 * screen.width)
      expect(pan.x + zoom * scene.width).toBeLessThanOrEqual(screen.width)
      if (!isLowDetailAt(zoom)) continue
      // Over no name of a box, and no head of an arrow.
      const left = Math.max(0, pan.x - laneStrip(scene.lanes, zoom, screen.width))
      const plates = lanePlates(scene.lanes, zoom)
      expect(plates).toHaveLength(scene.lanes.length)
      const hides = (x: number, y: number, reach: number) =>
        plates.some(
          ({ middle, width, height }) =>
            pan.x + x * zoom - reach < left + width && Math.abs(y - middle) * zoom < height / 2,
        )
      const names = hubsOf(scene, view, zoomStep(zoom), {
        picked: null,
        named: [],
        lanesFrom: left - pan.x,
      })
      expect(names.filter(({ x, y, width }) => hides(x, y, width / 2))).toEqual([])
      const drawn = scene.edges.filter((edge) => view.interactions.some((a) => a.id === edge.id))
      expect(drawn.length).toBeGreaterThan(4)
      expect(drawn.filter(({ points }) => hides(...points.at(-1)!, 2)).map((e) => e.id)).toEqual([])
    }
  })
})

test('a run of steps is what follows in one view without a break', () => {
  const links = ['?select=a', '?view=x&select=a', '?view=x', '?select=b'].map((link) => ({ link }))
  expect(runOfSteps(links, 2)).toEqual(links.slice(1, 3))
  expect(runOfSteps(links, 3)).toEqual(links.slice(1, 3))
  expect(runOfSteps(links, 4)).toEqual(links.slice(3))
})
