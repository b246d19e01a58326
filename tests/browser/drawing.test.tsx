// What is on the canvas, pixel by pixel: the same each time it is drawn, and whole below what is pale or has a double
// border.
import type { NodeSingular } from 'cytoscape'
import { expect, it } from 'vitest'
import { canvasHolder, cyOnPage } from './canvas.ts'
import { mountApp } from './mountApp.tsx'

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
  const zoom = cy.zoom()
  cy.zoom(zoom * 1.13)
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
  for (const by of [1.3, 0.4, 1.13]) {
    cy.zoom(zoom * by)
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

/** The colour in the middle of the left border. */
function colourOfGap(box: NodeSingular): readonly number[] {
  const { context, width } = layer()
  const ratio = width / canvasHolder().clientWidth
  const { x, y } = box.renderedPosition()
  const left = Math.round((x - box.renderedWidth() / 2) * ratio)
  return [...context.getImageData(left, Math.round(y * ratio), 1, 1).data].slice(0, 3)
}

it('the gap of a double border cuts nothing away of what lies below it, and has the colour of the box', async () => {
  await mountApp()
  const cy = cyOnPage()
  const family = cy
    .nodes(':visible')
    .toArray()
    .find((node) => node.style('border-style') === 'double')!
  cy.zoom({ level: 3, position: family.position() })
  const { x, y } = family.position()
  const left = x - family.width() / 2
  const alphas = await alphasOverGround(left, y, () => {
    const at = family.renderedPosition()
    return { x: at.x - family.renderedWidth() / 2, y: at.y }
  })
  expect(alphas).toEqual(new Set([255]))
  const fill = String(family.style('background-color'))
  expect(fill).toBe(`rgb(${colourOfGap(family).join(',')})`)
})

it('the head of a pale arrow cuts nothing away of what lies below it', async () => {
  await mountApp('?select=ampk')
  const cy = cyOnPage()
  await expect.poll(() => cy.edges('.faded').length).toBeGreaterThan(10)
  const arrow = cy
    .edges('.faded')
    .toArray()
    .find((faded) => faded.style('target-arrow-shape') === 'triangle')!
  const { x, y } = arrow.targetEndpoint()
  const alphas = await alphasOverGround(x, y, () => arrow.renderedTargetEndpoint())
  expect(alphas).toEqual(new Set([255]))
})
