// A page that nobody touches asks for no frames, and a battery lasts; what is done after that is drawn as ever.
import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { browseSite } from './browse.ts'

const { visit } = browseSite()

declare global {
  interface Window {
    framesAsked?: number
  }
}

/** How many frames the page asks for within a second. */
async function framesOfASecond(page: Page): Promise<number> {
  await page.evaluate(() => {
    window.framesAsked = 0
  })
  await page.waitForTimeout(1000)
  return page.evaluate(() => window.framesAsked ?? Number.NaN)
}

/** Counts what the page asks for from now on. */
async function countFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const ask = window.requestAnimationFrame.bind(window)
    window.requestAnimationFrame = (then) => {
      window.framesAsked = (window.framesAsked ?? 0) + 1
      return ask(then)
    }
  })
}

const picture = (page: Page) => page.locator('.canvas').first().screenshot()

const TWO = '?mode=compare&cell=OB&versus=cell:OC&pictures=two'

describe.each([
  ['', 1],
  [TWO, 2],
])('%s', (link, canvases) => {
  it('rests once nothing is to be drawn, and draws again what is done then', async () => {
    const { page, faults } = await visit(link)
    expect(await page.locator('.canvas').count()).toBe(canvases)
    await countFrames(page)
    await expect.poll(() => framesOfASecond(page), { timeout: 20_000 }).toBe(0)
    const before = await picture(page)
    await page.locator('.canvas').first().hover()
    await page.mouse.wheel(0, -300)
    await expect.poll(async () => (await picture(page)).equals(before)).toBe(false)
    await expect.poll(() => framesOfASecond(page), { timeout: 20_000 }).toBe(0)
    expect(faults).toEqual([])
  })
})
