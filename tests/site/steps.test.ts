// Guards the picture between two steps of a lecture: the last one, dimmed at most, or the next one, and
// never anything else, also where the request for its positions takes long or is lost.
import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { browseSite } from './browse.ts'
import { gate } from './gate.ts'
import { record } from './film.ts'
import { whichOf } from './pictures.ts'

const { visit } = browseSite()

const LAYOUTS = /layout-[a-z-]+-[^/]+\.js/
const LINK = '?tour=exercise&step=2&present=on'

const picture = (page: Page): Promise<Buffer> => page.locator('.canvas').screenshot()

/** A picture that has stood still for a while. */
async function settled(page: Page): Promise<Buffer> {
  let last = await picture(page)
  for (;;) {
    await page.waitForTimeout(300)
    const next = await picture(page)
    if (next.equals(last)) return next
    last = next
  }
}

const count = (page: Page) => page.locator('.lecture-count').innerText()
const lectureTrouble = (page: Page) => page.locator('.lecture-stage .trouble')

describe('between two steps of different views', () => {
  it('nothing is seen but the last picture and the next', async () => {
    const { page, faults } = await visit(LINK)
    await settled(page)
    const film = await record(page)
    /** The picture of a step, once nothing else is on its way to it. */
    const step = async (key: string, number: number) => {
      await page.keyboard.press(key)
      await expect.poll(() => count(page)).toContain(`${number} / 8`)
      await page.waitForSelector('.canvas:not(.pending):not([data-held])')
      return film.still()
    }
    const before = await film.still()
    const after = await step('PageDown', 3)
    const again = await step('PageUp', 2)
    // Slower than any frame, so that none of the states between can slip through.
    await film.throttle(4)
    const start = film.frames.length
    const end = await step('PageDown', 3)
    await film.stop()
    const seen = [...film.frames.slice(start), end]
    // Only now: a page behind another is not drawn.
    const reader = await page.context().newPage()
    // Words that say what is on its way stand in the upper corner meanwhile.
    const part = { ...film.part, y: film.part.y + 50, height: film.part.height - 50 }
    expect(await whichOf(reader, [after, again], [before], { part })).toEqual([-1, 0])
    const places = await whichOf(reader, seen, [before, after], { part, isDimmedToo: true })
    expect(places.filter((place) => place < 0)).toEqual([])
    // Once the next one is there, the last one does not come back.
    expect(places).toEqual([...places].sort((one, other) => one - other))
    expect(places.at(-1)).toBe(1)
    expect(faults).toEqual([])
  })

  it('where the positions are slow, the last picture stands dimmed and is said to be on its way', async () => {
    const held = gate()
    const { page } = await visit(LINK, {
      isLive: false,
      prepare: async (fresh) => {
        await fresh.route(LAYOUTS, async (route) => {
          await held.isOpen
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
    const opacity = await page
      .locator('.canvas.pending > *')
      .first()
      .evaluate((layer) => Number(getComputedStyle(layer).opacity))
    expect(opacity).toBeLessThan(0.3)
    expect(await page.locator('.canvas-note').isVisible()).toBe(true)
    held.open()
    await page.waitForSelector('.canvas.pending', { state: 'detached' })
    const after = await settled(page)
    const reader = await page.context().newPage()
    expect(await whichOf(reader, [waiting, after], [before])).toEqual([-1, -1])
    expect(await whichOf(reader, [after], [waiting])).toEqual([-1])
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
    await expect.poll(visible).toBe('visible')
  })

  it.each([1, 2, 3, 4, 5, 6, 7])(
    'after step %i has begun, the tour goes on to its end',
    async (step) => {
      const { page } = await visit(`?tour=exercise&step=${step}&present=on`)
      await page.context().setOffline(true)
      for (let next = step + 1; next <= 8; next++) {
        // A step that asks first tells itself before one goes on.
        if ((await page.locator('.ballot').count()) > 0) await page.keyboard.press('PageDown')
        await page.keyboard.press('PageDown')
        await expect.poll(() => count(page)).toContain(`${next} / 8`)
        await page.waitForSelector('.canvas:not(.pending):not(.first):not(.absent)')
        expect(await lectureTrouble(page).count()).toBe(0)
      }
    },
  )
})
