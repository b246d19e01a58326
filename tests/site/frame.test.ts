// The page within another one that gives it no rights but to run: no storage, no origin, a small window.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { chromium } from 'playwright'
import type { Browser, FrameLocator, Page } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { FILE_NAME } from '../../src/build/oneFile.ts'
import { CHROMIUM_ARGS, chromiumPath } from './chromium.ts'
import { serveSite } from './server.ts'

const ONE_FILE = path.resolve(import.meta.dirname, '../../dist-single', FILE_NAME)

let browser: Browser
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: chromiumPath(), args: [...CHROMIUM_ARGS] })
})
afterAll(() => browser.close())

interface Framed {
  readonly page: Page
  readonly frame: FrameLocator
  readonly faults: readonly string[]
}

async function framed(source: string, rights = 'allow-scripts', width = 600): Promise<Framed> {
  const page = await browser.newPage({ reducedMotion: 'reduce' })
  const faults: string[] = []
  page.on('console', (message) => faults.push(message.text()))
  page.on('pageerror', ({ message }) => faults.push(message))
  await page.setContent(
    `<iframe sandbox="${rights}" width="${width}" height="${width > 600 ? 700 : 400}" src="${source}"></iframe>`,
  )
  return { page, frame: page.frameLocator('iframe'), faults }
}

async function expectWhole({ frame, faults }: Framed): Promise<void> {
  const press = (name: string) => frame.getByRole('button', { name, exact: true }).click()
  // The wheel belongs to the page around it.
  await frame.locator('html[data-framed][data-ready]').waitFor({ state: 'attached' })
  await frame.getByRole('combobox', { name: 'View' }).selectOption('machinery')
  await frame.locator('.canvas-note').waitFor({ state: 'detached' })
  await press('Filters')
  await frame.getByRole('checkbox', { name: /^Osteocyte/ }).check()
  await frame.locator('#filters').getByRole('button', { name: 'Close' }).click()
  for (const mode of ['Grid', 'Table']) await press(mode)
  await frame.getByRole('table').waitFor()
  await press('中文')
  await frame.locator('html[lang="zh-CN"]').waitFor()
  const isTooWide = await frame
    .locator('html')
    .evaluate((root) => root.scrollWidth > root.clientWidth)
  expect(isTooWide).toBe(false)
  expect(faults).toEqual([])
}

it('served by a host that allows it, it works', async () => {
  const site = await serveSite({ isOpen: true })
  await expectWhole(await framed(site.url))
  await site.close()
})

it('embedded it is picture, message, key and a way to all of it in a tab of its own', async () => {
  const site = await serveSite({ isOpen: true })
  const link = `${site.url}?embed=on&view=ampk-mtor`
  const { page, frame, faults } = await framed(
    link,
    'allow-scripts allow-popups allow-popups-to-escape-sandbox',
  )
  await frame
    .locator('.embedded .view-about')
    .getByText(/sentences behind it are about bone/)
    .waitFor()
  const way = frame.getByRole('link', { name: 'Open in the explorer (new tab)' })
  // Nothing of it is below the edge of the frame.
  const box = await way.boundingBox()
  expect(box && box.y + box.height).toBeLessThan(420)
  const opened = page.waitForEvent('popup')
  await way.press('Enter')
  const full = await opened
  await full.locator('html[data-ready]').waitFor({ state: 'attached' })
  expect(full.url().replace(/&data=[\d.]+$/, '')).toBe(`${site.url}?view=ampk-mtor&lang=en`)
  expect(faults).toEqual([])
  await site.close()
})

it('as one file it works on any host', async () => {
  const site = await serveSite()
  site.publish({ 'index.html': () => readFileSync(ONE_FILE, 'utf8') })
  await expectWhole(await framed(site.url))
  await site.close()
})

it('where the host keeps its files to itself, it says why it does not start', async () => {
  const site = await serveSite()
  const { frame } = await framed(site.url)
  await frame.locator('#start-trouble').waitFor()
  const said = await frame.locator('#start-trouble').innerText()
  expect(said).toContain('Open it by itself')
  expect(said).toContain('请单独打开本页')
  expect(said).not.toContain('npm start')
  await site.close()
})

/** Questions that are taken along in a frame lead on where the file did not come. */
async function expectWayOfQuestions(url: string): Promise<void> {
  const rights = 'allow-scripts allow-same-origin'
  const { page, frame } = await framed(`${url}?view=bmp&test=everything`, rights, 1100)
  await frame.locator('html[data-framed][data-ready]').waitFor({ state: 'attached' })
  const along = frame.locator('.take-along')
  await along.locator('summary').click()
  expect(await along.getByRole('link').count()).toBe(0)
  await along.getByRole('button').click()
  await along.getByText(/Handed to the browser as .*\. If no file has come/).waitFor()
  const way = along.getByRole('link', { name: /Open in a window of its own/ })
  expect(await way.getAttribute('href')).toContain('test=')
  await page.close()
}

it('in a frame that allows no more it says what is so of copying, saving and printing', async () => {
  const site = await serveSite({ isOpen: true })
  const { page, frame } = await framed(
    `${site.url}?view=bmp`,
    'allow-scripts allow-same-origin',
    1100,
  )
  await frame.locator('html[data-framed][data-ready]').waitFor({ state: 'attached' })
  await frame.getByRole('button', { name: 'Copy link' }).click()
  const byHand = frame.getByRole('textbox', { name: /does not allow copying/ })
  expect(await byHand.inputValue()).toContain('view=bmp')
  await byHand.press('Escape')
  await frame.getByRole('button', { name: 'Export' }).click()
  const dialog = frame.getByRole('dialog')
  const said = dialog.locator('.export-status')
  await dialog.getByRole('button', { name: /^SVG/ }).click()
  await said.getByText(/Handed to the browser as .*svg\. If no file has come/).waitFor()
  await dialog
    .getByRole('button', { name: /^Print/ })
    .first()
    .click()
  await said.getByText(/print dialog\. If none has opened/).waitFor()
  const way = said.getByRole('link', { name: /Open in a window of its own/ })
  expect(await way.getAttribute('href')).toContain('view=bmp')
  await page.close()
  await expectWayOfQuestions(site.url)
  await site.close()
})
