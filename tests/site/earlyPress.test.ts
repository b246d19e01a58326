// The picture answers before the diagram is live: a box pressed in it is selected, by hand as by touch.
import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { browseSite, detailsHeading } from './browse.ts'
import type { VisitOptions } from './browse.ts'
import { gate } from './gate.ts'

const { visit } = browseSite()

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }

/** Notes in each frame what is seen where the diagram belongs. */
function noteFrames(): void {
  const seen: string[] = []
  Object.assign(window, { seen })
  const look = () => {
    const picture = document.querySelector('#first-picture svg')
    const canvas = document.querySelector('.canvas > *')
    const shows = (element: Element | null) =>
      element !== null && getComputedStyle(element).visibility !== 'hidden'
    const isPressed = document.querySelector('[data-pressed]') !== null
    seen.push(
      `${shows(picture) ? 'picture' : ''}${isPressed ? ' pressed' : ''}${shows(canvas) ? ' canvas' : ''}`,
    )
    requestAnimationFrame(look)
  }
  document.addEventListener('DOMContentLoaded', look)
}
const framesOf = (page: Page) =>
  page.evaluate(() => [...new Set((window as unknown as { seen: readonly string[] }).seen)])

/** Opens a link and holds back the files of one kind until `open` is called. */
async function visitWithout(link: string, files: string, options: VisitOptions = {}) {
  const { isOpen, open } = gate()
  const { page, faults } = await visit(link, {
    ...options,
    isLive: false,
    until: 'commit',
    prepare: async (fresh) => {
      await fresh.addInitScript(noteFrames)
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
async function placeOf(page: Page, id: string): Promise<readonly [x: number, y: number]> {
  const { x, y, width, height } = (await box(page, id).locator('> path').first().boundingBox())!
  return [x + width / 2, y + height / 2]
}
const pressBox = async (page: Page, id: string) => page.mouse.click(...(await placeOf(page, id)))
const isLive = (page: Page) => page.locator('html[data-ready]').waitFor({ state: 'attached' })
const claimRows = (page: Page) => page.locator('.details.open .arrow-row')
const pressed = (page: Page) =>
  page
    .locator('[data-pressed]')
    .evaluateAll((boxes) => boxes.map((element) => element.getAttribute('data-entity')))
const selected = (page: Page) => new URL(page.url()).searchParams.get('select')

async function pickedOnCanvas(page: Page): Promise<readonly string[]> {
  return page.locator('.canvas').evaluate((canvas) => {
    const { _cyreg } = canvas as unknown as {
      _cyreg: { cy: { $(selector: string): { map<T>(f: (e: { id(): string }) => T): T[] } } }
    }
    return _cyreg.cy.$('.picked').map((element) => element.id())
  })
}

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
    expect(await pressed(page)).toEqual(['autophagy'])
    open()
    await isLive(page)
    expect(await detailsHeading(page).textContent()).toBe('autophagy')
    expect(await claimRows(page).count()).toBeGreaterThan(5)
    expect(selected(page)).toBe('autophagy')
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
    expect(await pressed(page)).toEqual(['ampk'])
    await expect.poll(() => page.locator('.details').textContent()).toMatch(/energy sensor/)
    // The ground means nothing, and what has been said stays; a hand that drags presses nothing.
    const { x, y } = (await page.locator('#first-picture').boundingBox())!
    await page.mouse.click(x + 4, y + 4)
    await page.mouse.move(x + 4, y + 4)
    await page.mouse.down()
    await page.mouse.move(...(await placeOf(page, 'autophagy')), { steps: 4 })
    await page.mouse.up()
    expect(await detailsHeading(page).textContent()).toBe('AMPK')
    open()
    await isLive(page)
    expect(await page.locator('#first-picture').count()).toBe(0)
    expect([selected(page), await pickedOnCanvas(page)]).toEqual(['ampk', ['ampk']])
    expect(faults).toEqual([])
  })
})

it('the key of Escape lets go of what was pressed early, and so does its mark', async () => {
  const { page, open } = await visitWithout('', '**/canvas-*.js')
  await page.locator('.page').waitFor()
  await pressBox(page, 'ampk')
  await claimRows(page).first().waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(() => selected(page)).toBe(null)
  expect(await pressed(page)).toEqual([])
  await pressBox(page, 'autophagy')
  await expect.poll(() => pressed(page)).toEqual(['autophagy'])
  open()
  await isLive(page)
  expect(await pickedOnCanvas(page)).toEqual(['autophagy'])
})

it.each([
  ['wide', {}, null],
  ['wide, pressed', {}, 'ampk'],
  ['on a phone, pressed', PHONE, 'ampk'],
] as const)(
  '%s: one picture is seen in every frame, never none and never two',
  async (_name, options, id) => {
    const { page, open } = await visitWithout('', '**/canvas-*.js', options)
    await page.locator('.page').waitFor()
    if (id !== null) {
      const place = await placeOf(page, id)
      await (options === PHONE ? page.touchscreen.tap(...place) : page.mouse.click(...place))
      await claimRows(page).first().waitFor()
    }
    open()
    await isLive(page)
    await page.waitForSelector('.canvas:not(.first)')
    const frames = await framesOf(page)
    expect(frames).toContain(id === null ? 'picture' : 'picture pressed')
    // Slices of the diagram appear over the picture where both stand alike; after a press the picture stands alone.
    const known = [
      'picture',
      'picture pressed',
      ' canvas',
      ...(id === null ? ['picture canvas'] : []),
    ]
    expect(frames.filter((frame) => !known.includes(frame))).toEqual([])
    if (id !== null) await expect.poll(() => pickedOnCanvas(page)).toEqual([id])
  },
)
