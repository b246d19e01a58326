// The picture answers before the diagram is live: a box pressed in it is selected, by hand as by touch.
import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { browseSite, detailsHeading } from './browse.ts'
import { gate } from './gate.ts'

const { visit } = browseSite()

/** Opens a link and holds back the files of one kind until `open` is called. */
async function visitWithout(link: string, files: string) {
  const { isOpen, open } = gate()
  const { page, faults } = await visit(link, {
    isLive: false,
    until: 'commit',
    prepare: async (fresh) => {
      await fresh.route(files, async (route) => {
        await isOpen
        await route.continue()
      })
    },
  })
  return { page, faults, open }
}

const box = (page: Page, id: string) => page.locator(`#first-picture [data-entity="${id}"]`)
/** Where it is drawn, whatever lies over it: as a hand does. */
async function pressBox(page: Page, id: string): Promise<void> {
  const { x, y, width, height } = (await box(page, id).locator('> path').first().boundingBox())!
  await page.mouse.click(x + width / 2, y + height / 2)
}
const isLive = (page: Page) => page.locator('html[data-ready]').waitFor({ state: 'attached' })
const claimRows = (page: Page) => page.locator('.details.open .arrow-row')

describe.each(['', '?view=ampk-mtor&lang=en'])('a press on the picture of "%s"', (link) => {
  it('before the program has begun is marked, remembered, and answered by it', async () => {
    const { page, faults, open } = await visitWithout(link, '**/index-*.js')
    await box(page, 'ampk').waitFor()
    const stroke = () =>
      box(page, 'autophagy')
        .locator('> path')
        .first()
        .evaluate((outline) => getComputedStyle(outline).strokeWidth)
    await pressBox(page, 'ampk')
    const before = await stroke()
    await pressBox(page, 'autophagy')
    expect(Number.parseFloat(await stroke())).toBeGreaterThan(Number.parseFloat(before))
    expect(await page.locator('[data-pressed]').count()).toBe(1)
    open()
    await isLive(page)
    expect(await detailsHeading(page).textContent()).toBe('autophagy')
    expect(await claimRows(page).count()).toBeGreaterThan(5)
    expect(new URL(page.url()).searchParams.get('select')).toBe('autophagy')
    // One step back is the picture as it was.
    await page.goBack()
    expect(await page.locator('.details.open').count()).toBe(0)
    expect(faults).toEqual([])
  })

  it('while the diagram is yet to come is answered at once, and the diagram comes with it selected', async () => {
    const { page, faults, open } = await visitWithout(link, '**/canvas-*.js')
    await page.locator('.page').waitFor()
    await pressBox(page, 'ampk')
    await claimRows(page).first().waitFor()
    expect(await detailsHeading(page).textContent()).toBe('AMPK')
    expect(await box(page, 'ampk').getAttribute('data-pressed')).toBe('')
    await expect.poll(() => page.locator('.details').textContent()).toMatch(/energy sensor/)
    // The ground means nothing, and what has been said stays.
    const { x, y } = (await page.locator('#first-picture').boundingBox())!
    await page.mouse.click(x + 4, y + 4)
    expect(await detailsHeading(page).textContent()).toBe('AMPK')
    open()
    await isLive(page)
    expect(await page.locator('#first-picture').count()).toBe(0)
    expect(new URL(page.url()).searchParams.get('select')).toBe('ampk')
    const picked = await page.locator('.canvas').evaluate((canvas) => {
      const { _cyreg } = canvas as unknown as {
        _cyreg: { cy: { $(selector: string): { map<T>(f: (e: { id(): string }) => T): T[] } } }
      }
      return _cyreg.cy.$('.picked').map((element) => element.id())
    })
    expect(picked).toEqual(['ampk'])
    expect(faults).toEqual([])
  })
})
