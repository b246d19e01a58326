// Guards the camera: fitting shows the whole scene, in the middle, on any screen large enough for it.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { shownBand } from '../../src/diagram/bands.ts'
import {
  between,
  fitBesideNames,
  fitStep,
  fitViewport,
  MAX_ZOOM,
  MIN_ZOOM,
  initialViewport,
  panToShow,
  zoomed,
} from '../../src/diagram/viewport.ts'
import { laneStrip } from '../../src/notation/lanePlates.ts'
import { isLowDetailAt } from '../../src/notation/levelOfDetail.ts'
import { FONT_SIZE } from '../../src/notation/scene.ts'

const size = (min: number, max: number) =>
  fc.record({ width: fc.integer({ min, max }), height: fc.integer({ min, max }) })

it('a fitted scene is whole on the screen, centred, and not larger than need be', () => {
  fc.assert(
    fc.property(size(1, 3000), size(320, 4000), (scene, screen) => {
      const { zoom, pan } = fitViewport(scene, screen)
      const right = screen.width - (pan.x + scene.width * zoom)
      const bottom = screen.height - (pan.y + scene.height * zoom)
      expect(Math.min(pan.x, pan.y, right, bottom)).toBeGreaterThanOrEqual(0)
      expect(right).toBeCloseTo(pan.x, 6)
      expect(bottom).toBeCloseTo(pan.y, 6)
    }),
  )
})

it('a scene and screen of any size, even none, give a camera that Cytoscape takes', () => {
  fc.assert(
    fc.property(size(0, 20_000), size(0, 5000), (scene, screen) => {
      const { zoom, pan } = fitViewport(scene, screen)
      expect(zoom).toBeGreaterThanOrEqual(MIN_ZOOM)
      expect(zoom).toBeLessThanOrEqual(MAX_ZOOM)
      expect(Number.isFinite(pan.x) && Number.isFinite(pan.y)).toBe(true)
    }),
  )
})

it('a larger screen never shows a scene smaller', () => {
  fc.assert(
    fc.property(size(1, 3000), size(10, 3000), fc.nat(500), (scene, screen, more) => {
      const larger = { width: screen.width + more, height: screen.height + more }
      expect(fitViewport(scene, larger).zoom).toBeGreaterThanOrEqual(
        fitViewport(scene, screen).zoom,
      )
    }),
  )
})

it('what is shown is framed by its lanes and as far to the right as it goes', () => {
  const lanes = [0, 100, 200].map((top) => ({ label: 'lane', top, bottom: top + 100 }))
  const box = (id: string, x: number, y: number) =>
    ({ id, kind: 'protein', x, y, width: 60, height: 30, lines: [id] }) as const
  const nodes = [box('a', 100, 150), box('b', 200, 150), box('c', 700, 250)]
  const edges = [
    { id: 'a--b', source: 'a', target: 'b', points: [[130, 150] as const, [400, 150] as const] },
  ]
  const scene = { width: 900, height: 300, lanes, nodes, edges, panels: [], cells: [] }
  const frame = (...ids: string[]) => ({
    entities: new Map(ids.map((id) => [id, 'specific' as const])),
    interactions: [],
  })
  expect(shownBand(scene, frame('a', 'b'))).toEqual({ top: 100, bottom: 200, right: 242 })
  expect(shownBand(scene, frame('a', 'c'))).toEqual({ top: 100, bottom: 300, right: 742 })
  expect(shownBand(scene, frame())).toEqual({ top: 0, bottom: 300, right: 900 })
})

it('a point off the screen is panned onto it, and one well on it is left', () => {
  const screen = { width: 800, height: 600 }
  expect(panToShow({ x: 400, y: 300 }, screen)).toEqual({ x: 0, y: 0 })
  expect(panToShow({ x: -40, y: 700 }, screen)).toEqual({ x: 100, y: -160 })
  // Where a drawer leaves a strip, its middle is as good as it gets.
  expect(panToShow({ x: 400, y: 90 }, { width: 800, height: 80 })).toEqual({ x: 0, y: -50 })
})

const viewport = fc.record({
  zoom: fc.double({ min: MIN_ZOOM, max: MAX_ZOOM, noNaN: true }),
  pan: fc.record({
    x: fc.integer({ min: -4000, max: 4000 }),
    y: fc.integer({ min: -4000, max: 4000 }),
  }),
})
const part = fc.double({ min: 0, max: 1, noNaN: true })

it('the way from one viewport to another starts at the one and ends at the other itself', () => {
  fc.assert(
    fc.property(viewport, viewport, (from, to) => {
      const start = between(from, to, 0)
      expect(start.zoom).toBeCloseTo(from.zoom, 9)
      expect(start.pan.x).toBeCloseTo(from.pan.x, 6)
      expect(start.pan.y).toBeCloseTo(from.pan.y, 6)
      expect(between(from, to, 1)).toBe(to)
    }),
  )
})

it('on the way nothing runs past its end, and one point of the picture stands still', () => {
  const isWithin = (value: number, a: number, b: number) =>
    value >= Math.min(a, b) - 1e-6 && value <= Math.max(a, b) + 1e-6
  fc.assert(
    fc.property(viewport, viewport, part, (from, to, at) => {
      const { zoom, pan } = between(from, to, at)
      expect(isWithin(zoom, from.zoom, to.zoom)).toBe(true)
      expect(isWithin(pan.x, from.pan.x, to.pan.x)).toBe(true)
      expect(isWithin(pan.y, from.pan.y, to.pan.y)).toBe(true)
      // The point of the scene that both viewports show at the same place.
      if (Math.abs(to.zoom - from.zoom) < 0.01) return
      const still = (from.pan.x - to.pan.x) / (to.zoom - from.zoom)
      expect(still * zoom + pan.x).toBeCloseTo(still * from.zoom + from.pan.x, 3)
    }),
  )
})

it('zooming keeps the middle of the screen, and there and back again leads to where one was', () => {
  const screen = { width: 800, height: 600 }
  const from = { zoom: 1, pan: { x: 30, y: -20 } }
  const near = zoomed(from, 2, screen)
  expect(near.zoom).toBe(2)
  expect((400 - near.pan.x) / near.zoom).toBeCloseTo((400 - from.pan.x) / from.zoom, 9)
  expect(zoomed(near, 0.5, screen).pan.y).toBeCloseTo(from.pan.y, 9)
  expect(zoomed(from, 100, screen).zoom).toBe(MAX_ZOOM)
})

const MACHINERY = { label: 'Machinery', top: 0, bottom: 300 }
const BONE = { label: 'Bone', top: 300, bottom: 608 }
const OVERVIEW = { width: 970, height: 608, lanes: [MACHINERY, BONE] }
const EVERYTHING = { ...OVERVIEW, width: 3000, height: 1697 }

it.each([
  ['a desktop', { width: 852, height: 560 }],
  ['an upright tablet', { width: 768, height: 860 }],
])('on %s a scene opens whole', (_name, screen) => {
  expect(initialViewport(OVERVIEW, screen)).toEqual(fitViewport(OVERVIEW, screen))
})

it.each([
  ['small', { width: 360, height: 390 }],
  ['large', { width: 390, height: 600 }],
])('on a %s phone it opens legible, from its left edge, as high as there is room', (_n, screen) => {
  const { zoom, pan } = initialViewport(OVERVIEW, screen)
  expect(isLowDetailAt(zoom)).toBe(false)
  expect(pan.x).toBe(8)
  expect(zoom * OVERVIEW.height).toBeGreaterThan(0.8 * screen.height)
})

it.each([
  ['small', { width: 320, height: 358 }],
  ['common', { width: 360, height: 458 }],
  ['large', { width: 412, height: 630 }],
])(
  'on a %s phone a scene with a message opens on it, whole where it can be read then',
  (_n, screen) => {
    fc.assert(
      fc.property(
        fc.record({ left: fc.nat(700), top: fc.nat(450) }),
        size(40, 900),
        ({ left, top }, wide) => {
          const right = Math.min(OVERVIEW.width, left + wide.width)
          const bottom = Math.min(OVERVIEW.height, top + wide.height)
          const spot = { x: [left, right], y: [top, bottom] } as const
          const { zoom, pan } = initialViewport(OVERVIEW, screen, { spot })
          expect(isLowDetailAt(zoom)).toBe(false)
          const seen = (from: number, to: number, by: number, of: number) =>
            Math.min(of, to * zoom + by) - Math.max(0, from * zoom + by)
          const across = seen(left, right, pan.x, screen.width)
          const down = seen(top, bottom, pan.y, screen.height)
          // All of it, or as much of it as the screen holds.
          const least = (of: number, room: number) => Math.min(of * zoom, room - 16) - 1e-6
          expect(across).toBeGreaterThanOrEqual(least(right - left, screen.width))
          expect(down).toBeGreaterThanOrEqual(least(bottom - top, screen.height))
          // Never past an end of the picture, as long as there is more of it.
          expect(pan.x).toBeLessThanOrEqual(8)
          expect(pan.x + OVERVIEW.width * zoom).toBeGreaterThanOrEqual(screen.width - 8 - 1e-6)
        },
      ),
    )
  },
)

it('what is much larger than a phone opens whole, unless something is picked in a strip of it', () => {
  const screen = { width: 360, height: 390 }
  expect(initialViewport(EVERYTHING, screen)).toEqual(fitBesideNames(EVERYTHING, screen))
  for (const strip of [
    { width: 360, height: 150 },
    { width: 844, height: 130 },
  ]) {
    expect(isLowDetailAt(initialViewport(EVERYTHING, strip, { isPicked: true }).zoom)).toBe(false)
    expect(isLowDetailAt(initialViewport(OVERVIEW, strip, { isPicked: true }).zoom)).toBe(false)
  }
  const desktop = { width: 852, height: 560 }
  expect(initialViewport(EVERYTHING, desktop, { isPicked: true })).toEqual(
    fitViewport(EVERYTHING, desktop),
  )
})

it('on a narrow screen a scene seen from far leaves room for the names of its lanes', () => {
  const { zoom, pan } = fitBesideNames(OVERVIEW, { width: 360, height: 390 })
  expect(pan.x).toBeGreaterThanOrEqual(laneStrip([MACHINERY], zoom, 360))
  expect(pan.x + zoom * OVERVIEW.width).toBeLessThanOrEqual(360)
  const wide = { width: 852, height: 300 }
  expect(fitBesideNames(OVERVIEW, wide)).toEqual(fitViewport(OVERVIEW, wide))
})

it('a step on a phone is whole, and its names are large in their boxes or written from far', () => {
  const place = fc.record({ left: fc.nat(800), top: fc.nat(500) })
  fc.assert(
    fc.property(place, size(40, 700), size(240, 599), ({ left, top }, part, screen) => {
      const band = { left, top, right: left + part.width, bottom: top + part.height }
      const { zoom, pan } = fitStep(OVERVIEW, screen, band)
      const name = zoom * FONT_SIZE
      expect(name < 8 || name >= 11, String(name)).toBe(true)
      const at = (n: number, by: number) => n * zoom + by
      expect(at(band.left, pan.x)).toBeGreaterThanOrEqual(0)
      expect(at(band.right, pan.x)).toBeLessThanOrEqual(screen.width)
      expect(at(band.top, pan.y)).toBeGreaterThanOrEqual(0)
      expect(at(band.bottom, pan.y)).toBeLessThanOrEqual(screen.height)
    }),
  )
  const band = { left: 300, top: 100, right: 500, bottom: 300 }
  const wide = { width: 852, height: 300 }
  expect(fitStep(OVERVIEW, wide, band)).toEqual(fitViewport(OVERVIEW, wide, 4, band))
})
