// What has the canvas be drawn again, and what has not.
import { expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { canvasHolder, cyOnPage } from './canvas.ts'
import { mountApp, WIDE } from './mountApp.tsx'

/** Longer than names and marks take to follow another zoom. */
const stands = () => new Promise((resolve) => setTimeout(resolve, 500))

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
