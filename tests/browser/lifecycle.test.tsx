// One canvas, made once and taken down: selecting and filtering never make another and never move
// anything; leaving destroys it.
import { expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { clickOnDiagram, cyOnPage, drawnIds, placesOfEntities } from './canvas.ts'
import { mountApp } from './mountApp.tsx'
import { modeButton } from './reading.ts'

const canvases = () => document.querySelectorAll('canvas').length

it('selecting and filtering keep the instance, every place and the camera', async () => {
  const { store } = await mountApp()
  const cy = cyOnPage()
  const places = placesOfEntities(cy)
  const camera = { zoom: cy.zoom(), pan: { ...cy.pan() } }
  expect(Object.keys(places).length).toBeGreaterThan(5)

  const drawnBefore = drawnIds(cy)
  await clickOnDiagram(drawnBefore.entities[0]!)
  await expect.poll(() => store.getState().scope.select).toBe(drawnBefore.entities[0])
  await page.getByRole('checkbox', { name: /^Osteoclast \(OC\)/ }).click()
  await expect.poll(() => drawnIds(cy)).not.toEqual(drawnBefore)

  expect(cyOnPage() === cy).toBe(true)
  expect(placesOfEntities(cy)).toMatchObject(places)
  expect({ zoom: cy.zoom(), pan: cy.pan() }).toEqual(camera)
})

it('another view is drawn by the same instance', async () => {
  const { store } = await mountApp()
  const cy = cyOnPage()
  await page.getByRole('combobox', { name: 'View' }).selectOptions('ampk-mtor')
  const view = store.getState().dataset.views.get('ampk-mtor')!
  const inView = new Set(view.entities.map(({ id }) => id))
  const drawn = () => drawnIds(cyOnPage()).entities
  await expect.poll(() => drawn().includes('mtorc1')).toBe(true)
  expect(drawn().filter((id) => !inView.has(id))).toEqual([])
  expect(cyOnPage() === cy).toBe(true)
})

it('the instance is destroyed with the page', async () => {
  const { unmount } = await mountApp()
  const cy = cyOnPage()
  expect(cy.destroyed()).toBe(false)
  await unmount()
  expect(cy.destroyed()).toBe(true)
  expect(canvases()).toBe(0)
})

it('the instance is destroyed when the table takes its place; the diagram then comes back whole', async () => {
  await mountApp()
  const cy = cyOnPage()
  const drawn = drawnIds(cy)
  await modeButton('Table').click()
  await expect.element(page.getByRole('table')).toBeVisible()
  expect(cy.destroyed()).toBe(true)
  await modeButton('Diagram').click()
  await expect.poll(() => drawnIds(cyOnPage())).toEqual(drawn)
  expect(cyOnPage() === cy).toBe(false)
})
