// Guards the camera: fitting shows the whole scene, in the middle, on any screen large enough for it.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fitViewport, MAX_ZOOM, MIN_ZOOM } from '../../src/diagram/viewport.ts'

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
