// At every step of every tour the names of what is lit can be read from the back row, and none lies over
// another; steps that follow each other in one view have one camera.
import { describe, expect, test } from 'vitest'
import { fitViewport, tightBand } from '../../src/diagram/viewport.ts'
import { highlightOf, spokenInView } from '../../src/notation/highlight.ts'
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
  const lit = highlightOf(scene, selectors.view(dataset, scope), scope.select, own)?.ids
  return { scene, frame, lit: lit ?? new Set<string>() }
}

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

test('a run of steps is what follows in one view without a break', () => {
  const links = ['?select=a', '?view=x&select=a', '?view=x', '?select=b'].map((link) => ({ link }))
  expect(runOfSteps(links, 2)).toEqual(links.slice(1, 3))
  expect(runOfSteps(links, 3)).toEqual(links.slice(1, 3))
  expect(runOfSteps(links, 4)).toEqual(links.slice(3))
})
