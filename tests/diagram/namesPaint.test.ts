// Guards the names at the edge of a picture that has been moved: no lane is in sight without its name, in any view,
// in either language, as a phone opens it and when it is moved down.
import { describe, expect, it } from 'vitest'
import { viewGraph } from '../../src/domain/graph/viewGraph.ts'
import { LANGUAGES } from '../../src/domain/review/vocabulary.ts'
import type { Language } from '../../src/domain/review/vocabulary.ts'
import { paintGoesOn, paintUprightLanes } from '../../src/diagram/namesPaint.ts'
import type { Context2D } from '../../src/diagram/overlayPaint.ts'
import { initialViewport } from '../../src/diagram/viewport.ts'
import { messageSpot } from '../../src/notation/messageSpot.ts'
import { PALETTES } from '../../src/notation/palettes.ts'
import { LANE_FONT_SIZE, LANE_LABEL_X, sceneOf } from '../../src/notation/scene.ts'
import type { Scene } from '../../src/notation/scene.ts'
import { textWidth, uprightLines } from '../../src/notation/text.ts'
import { realDataset } from '../fixtures.ts'

const PALETTE = PALETTES.light

interface Painted {
  readonly texts: { readonly text: string; readonly x: number; readonly y: number }[]
  readonly fades: (readonly number[])[]
  /** Left, top, width and height of each ground. */
  readonly grounds: (readonly [number, number, number, number])[]
}

/** A context that remembers what was written where, and which fades were laid. */
function recorder(): { readonly ctx: Context2D; readonly painted: Painted } {
  const painted: Painted = { texts: [], fades: [], grounds: [] }
  let at = { x: 0, y: 0 }
  const ctx = {
    fillRect: (...ground: readonly [number, number, number, number]) => {
      painted.grounds.push(ground)
    },
    rotate: () => undefined,
    translate: (x: number, y: number) => {
      at = { x: at.x + x, y: at.y + y }
    },
    fillText: (text: string, x: number, y: number) => {
      painted.texts.push({ text, x: at.x + x, y: at.y + y })
    },
    createLinearGradient: (...line: readonly number[]) => {
      painted.fades.push(line)
      return { addColorStop: () => undefined }
    },
  } as unknown as Context2D
  return { ctx, painted }
}

const PHONE = { width: 360, height: 398 }
const drawnViews = [...realDataset.views.values()].filter(({ layout }) => layout)

/** What a phone shows of a scene at a place, in the scene's own pixels. */
function sightOf(scene: Scene, down: number) {
  const { zoom, pan } = initialViewport(scene, PHONE, { spot: messageSpot(scene) })
  const y1 = -pan.y / zoom + down
  return {
    zoom,
    x1: -pan.x / zoom,
    x2: (PHONE.width - pan.x) / zoom,
    y1,
    y2: y1 + PHONE.height / zoom,
  }
}

const lengthOf = (label: string) => {
  const letters = uprightLines(label)
  return letters ? letters.length * LANE_FONT_SIZE * 1.1 : textWidth(label, LANE_FONT_SIZE)
}

describe.each(drawnViews)('the lanes of the view $id', (view) => {
  const sceneIn = (lang: Language) => sceneOf(realDataset, viewGraph(realDataset, view), lang)

  it.each(LANGUAGES)('have their names at the edge of a phone (%s)', (lang) => {
    const scene = sceneIn(lang)
    expect(scene.lanes.length).toBeGreaterThan(2)
    for (const down of [0, 60, 140]) {
      const { zoom, ...sight } = sightOf(scene, down)
      const { ctx, painted } = recorder()
      const size = Math.min(LANE_FONT_SIZE, LANE_FONT_SIZE / zoom)
      paintUprightLanes(ctx, scene.lanes, { ...sight, size }, PALETTE)
      const letters = painted.texts.map(({ text }) => text).join(' ')
      for (const { label, top, bottom } of scene.lanes) {
        const seen = Math.min(bottom, sight.y2) - Math.max(top, sight.y1)
        const length = lengthOf(label)
        // What is at its own place is written below.
        const isAtPlace = sight.x1 < 4 && (top + bottom) / 2 - length / 2 > sight.y1
        if (seen < length || isAtPlace) continue
        const written = uprightLines(label)?.join(' ') ?? label
        expect([label, letters.includes(written)]).toEqual([label, true])
      }
      for (const { text, x, y } of painted.texts) {
        expect([text, x > sight.x1 && x < sight.x1 + 30]).toEqual([text, true])
        const lane = scene.lanes.find(({ top, bottom }) => y > top && y < bottom)
        expect(lane?.label).toContain(text)
      }
    }
  })

  it.each(LANGUAGES)('have no name that shows beside the one at the edge (%s)', (lang) => {
    const scene = sceneIn(lang)
    let written = 0
    for (const zoom of [0.6, 1, 1.6, 2.4]) {
      for (const [x1, y1] of [-4, 3, 6, 9, 14, 30].flatMap((x) => [0, 40, 90].map((y) => [x, y]))) {
        const sight = { x1: x1!, x2: x1! + 1000 / zoom, y1: y1!, y2: y1! + 500 / zoom }
        for (const lane of scene.lanes) {
          const { ctx, painted } = recorder()
          const size = Math.min(LANE_FONT_SIZE, LANE_FONT_SIZE / zoom)
          paintUprightLanes(ctx, [lane], { ...sight, size }, PALETTE)
          if (painted.texts.length === 0) continue
          written++
          const [middle, half] = [(lane.top + lane.bottom) / 2, lengthOf(lane.label) / 2]
          const own = {
            left: Math.max(LANE_LABEL_X - LANE_FONT_SIZE / 2, sight.x1),
            right: LANE_LABEL_X + LANE_FONT_SIZE / 2,
            top: Math.max(middle - half, sight.y1),
            bottom: Math.min(middle + half, sight.y2),
          }
          if (own.left >= own.right || own.top >= own.bottom) continue
          const isCovered = painted.grounds.some(
            ([left, top, width, height]) =>
              left <= own.left &&
              left + width >= own.right &&
              top <= own.top &&
              top + height >= own.bottom,
          )
          expect([lane.label, zoom, x1, y1, isCovered]).toEqual([lane.label, zoom, x1, y1, true])
        }
      }
    }
    expect(written).toBeGreaterThan(10)
  })

  it('write nothing over a picture that is whole in sight', () => {
    const scene = sceneIn('en')
    const { ctx, painted } = recorder()
    const sight = { x1: -8, y1: -8, x2: scene.width + 8, y2: scene.height + 8 }
    paintUprightLanes(ctx, scene.lanes, { ...sight, size: LANE_FONT_SIZE }, PALETTE)
    paintGoesOn(ctx, scene, sight, { depth: 22, surface: PALETTE.surface })
    expect(painted).toEqual({ texts: [], fades: [], grounds: [] })
  })
})

it('a picture fades where it goes on, and at no other side', () => {
  const { ctx, painted } = recorder()
  const sight = { x1: 0, x2: 700, y1: 100, y2: 300 }
  paintGoesOn(ctx, { width: 700, height: 600 }, sight, { depth: 20, surface: PALETTE.surface })
  expect(painted.fades).toEqual([
    [0, 100, 0, 120],
    [0, 300, 0, 280],
  ])
})

it('a fade fills its own strip alone, at each side', () => {
  const { ctx, painted } = recorder()
  const sight = { x1: 100, x2: 500, y1: 100, y2: 300 }
  paintGoesOn(ctx, { width: 700, height: 600 }, sight, { depth: 20, surface: PALETTE.surface })
  expect(painted.grounds).toEqual([
    [100, 100, 20, 200],
    [480, 100, 20, 200],
    [100, 100, 400, 20],
    [100, 280, 400, 20],
  ])
})
