// Guards the picture between two steps of a lecture: the last one, dimmed at most, or the next one, and
// never anything else, also where the request for its positions takes long or is lost.
import { createHash } from 'node:crypto'
import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { browseSite } from './browse.ts'

const { visit } = browseSite()

const LAYOUTS = /layout-[a-z-]+-[^/]+\.js/
const LINK = '?tour=exercise&step=2&present=on'

/** What the picture looks like now; the same drawing gives the same text. */
async function picture(page: Page): Promise<string> {
  const shot = await page.locator('.canvas').screenshot({ animations: 'allow' })
  return createHash('sha256').update(shot).digest('hex')
}

/** A picture that has stood still for a while. */
async function settled(page: Page): Promise<string> {
  let last = await picture(page)
  for (;;) {
    await page.waitForTimeout(300)
    const next = await picture(page)
    if (next === last) return next
    last = next
  }
}

const count = (page: Page) => page.locator('.lecture-count').innerText()
const lectureTrouble = (page: Page) => page.locator('.lecture-stage .trouble')

describe('between two steps of different views', () => {
  it('nothing is seen but the last picture and the next', async () => {
    const { page, faults } = await visit(LINK)
    const before = await settled(page)
    const seen = new Set<string>()
    await page.keyboard.press('PageDown')
    for (let i = 0; i < 30; i++) seen.add(await picture(page))
    const after = await settled(page)
    expect(after).not.toBe(before)
    seen.delete(before)
    seen.delete(after)
    expect([...seen]).toEqual([])
    expect(faults).toEqual([])
  })

  it('where the positions are slow, the last picture stands dimmed and is said to be on its way', async () => {
    let release: () => void = () => undefined
    const gate = new Promise<void>((resolve) => {
      release = resolve
    })
    const { page } = await visit(LINK, {
      isLive: false,
      prepare: async (fresh) => {
        await fresh.route(LAYOUTS, async (route) => {
          await gate
          await route.continue()
        })
      },
    })
    await page.waitForSelector('html[data-ready]', { state: 'attached' })
    await page.waitForSelector('.lecture-count')
    const before = await settled(page)
    await page.keyboard.press('PageDown')
    await page.waitForSelector('.canvas.pending')
    const waiting = await settled(page)
    expect(waiting).not.toBe(before)
    const opacity = await page
      .locator('.canvas.pending > *')
      .first()
      .evaluate((layer) => Number(getComputedStyle(layer).opacity))
    expect(opacity).toBeLessThan(0.3)
    expect(await page.locator('.canvas-note').isVisible()).toBe(true)
    release()
    await page.waitForSelector('.canvas.pending', { state: 'detached' })
    expect([before, waiting]).not.toContain(await settled(page))
  })
})

describe('with the network cut', () => {
  it('a step whose positions are lost shows no picture and says so; later steps and the network mend it', async () => {
    const { page } = await visit(LINK, {
      isLive: false,
      prepare: async (fresh) => {
        await fresh.route(LAYOUTS, (route) => route.abort())
      },
    })
    await page.waitForSelector('.lecture-count')
    await page.keyboard.press('PageDown')
    await expect.poll(() => count(page)).toContain('3 / 8')
    await lectureTrouble(page).waitFor()
    expect(await lectureTrouble(page).textContent()).toContain('could not be loaded')
    const visible = () =>
      page
        .locator('.canvas > *')
        .first()
        .evaluate((layer) => getComputedStyle(layer).visibility)
    expect(await visible()).toBe('hidden')
    // Keys go on steering.
    await page.keyboard.press('PageDown')
    await expect.poll(() => count(page)).toContain('4 / 8')
    await lectureTrouble(page).waitFor()
    await page.unroute(LAYOUTS)
    await page.evaluate(() => window.dispatchEvent(new Event('online')))
    await lectureTrouble(page).waitFor({ state: 'detached' })
    expect(await visible()).toBe('visible')
  })

  it.each([1, 2, 3, 4, 5, 6, 7])(
    'after step %i has begun, the tour goes on to its end',
    async (step) => {
      const { page } = await visit(`?tour=exercise&step=${step}&present=on`)
      await page.context().setOffline(true)
      for (let next = step + 1; next <= 8; next++) {
        await page.keyboard.press('PageDown')
        await expect.poll(() => count(page)).toContain(`${next} / 8`)
        await page.waitForSelector('.canvas:not(.pending):not(.first):not(.absent)')
        expect(await lectureTrouble(page).count()).toBe(0)
      }
    },
  )
})
