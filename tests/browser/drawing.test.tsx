// What is on the canvas, pixel by pixel: sharp again after a movement, and whole below what is pale.
import { expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { canvasHolder, cyOnPage } from './canvas.ts'
import { mountApp, WIDE } from './mountApp.tsx'

const layer = () => {
  const canvas = canvasHolder().querySelector<HTMLCanvasElement>('canvas[data-id$=node]')
  const context = canvas?.getContext('2d')
  if (!canvas || !context) throw new Error('There is no canvas.')
  return { context, width: canvas.width, height: canvas.height }
}
const pixels = () => {
  const { context, width, height } = layer()
  return context.getImageData(0, 0, width, height).data
}
const frame = () =>
  new Promise((resolve) => {
    requestAnimationFrame(resolve)
  })

/** Longer than names and marks take to follow another zoom. */
const stands = () => new Promise((resolve) => setTimeout(resolve, 500))

it('a picture that was moved there and back is drawn as it was, to the pixel', async () => {
  await mountApp('?view=bmp')
  const cy = cyOnPage()
  cy.zoom(cy.zoom() * 1.13)
  await stands()
  const before = pixels()
  const isAsBefore = () => {
    const now = pixels()
    return before.every((value, i) => value === now[i])
  }
  for (const x of [4, 4, 4, -4, -4, -4]) {
    cy.panBy({ x, y: x / 2 })
    await frame()
  }
  await expect.poll(isAsBefore).toBe(true)
})

/** Lays a grey ground below an element, and says how opaque the canvas is around a point of it. */
async function alphasOverGround(x: number, y: number, at: () => { x: number; y: number }) {
  const ground = cyOnPage().add({
    group: 'nodes',
    data: { id: 'ground', width: 60, height: 60 },
    position: { x, y },
  })
  ground.style({ 'background-color': '#888', 'background-opacity': 1, shape: 'rectangle' })
  ground.style({ 'z-index': -1000, opacity: 1 })
  await frame()
  await frame()
  const { context, width } = layer()
  const ratio = width / canvasHolder().clientWidth
  const place = at()
  const around = context.getImageData(place.x * ratio - 6, place.y * ratio - 6, 12, 12).data
  return new Set(around.filter((_, i) => i % 4 === 3))
}

it('the gap of a double border cuts nothing away of what lies below it', async () => {
  await mountApp()
  const family = cyOnPage()
    .nodes(':visible')
    .toArray()
    .find((node) => node.style('border-style') === 'double')!
  const { x, y } = family.position()
  const left = x - family.width() / 2
  const alphas = await alphasOverGround(left, y, () => {
    const at = family.renderedPosition()
    return { x: at.x - family.renderedWidth() / 2, y: at.y }
  })
  expect(alphas).toEqual(new Set([255]))
})

it('another name of the picture does not have it drawn again; another size does', async () => {
  await mountApp('?view=bmp')
  await stands()
  let drawings = 0
  cyOnPage().on('render', () => drawings++)
  canvasHolder().setAttribute('aria-label', 'Another name')
  await stands()
  expect(drawings).toBe(0)
  await page.viewport(WIDE.width - 100, WIDE.height)
  await expect.poll(() => drawings).toBeGreaterThan(0)
})
