// "+5" at a box that holds arrows back: pressing it selects the box, and the arrows are there.
import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { heldMarks } from '../../src/notation/heldMarks.ts'
import { sceneOf } from '../../src/notation/scene.ts'
import { createSelectors } from '../../src/store/selectors.ts'
import { canvasHolder, cyOnPage, drawnIds } from './canvas.ts'
import { mountApp } from './mountApp.tsx'

it('a press on the mark beside a box brings what the box holds back', async () => {
  await page.viewport(1366, 768)
  const { store } = await mountApp()
  const { dataset, scope } = store.getState()
  const selectors = createSelectors()
  const scene = sceneOf(dataset, selectors.graph(dataset, scope.view), scope.lang)
  const mark = heldMarks(scene, selectors.view(dataset, scope)).find(({ id }) => id === 'ampk')!
  const cy = cyOnPage()
  const before = drawnIds(cy).arrows.length
  const position = {
    x: mark.x * cy.zoom() + cy.pan().x,
    y: mark.y * cy.zoom() + cy.pan().y,
  }
  await userEvent.click(canvasHolder(), { position })
  await expect.poll(() => store.getState().scope.select).toBe('ampk')
  const held = Number(mark.text.slice(1))
  await expect.poll(() => drawnIds(cyOnPage()).arrows.length).toBe(before + held)
})
