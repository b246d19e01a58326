// A page that the browser puts aside whole when its reader goes elsewhere, and brings back as it was; and one
// whose browser has no room left to keep anything.
import { chromium } from 'playwright'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { CHROMIUM_ARGS, chromiumPath } from './chromium.ts'
import { serveSite } from './server.ts'
import type { Site } from './server.ts'

let site: Site
let browser: Browser
beforeAll(async () => {
  site = await serveSite()
  browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: [...CHROMIUM_ARGS],
    // Playwright forbids it by default.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  })
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

interface Opened {
  readonly page: Page
  readonly faults: readonly string[]
}

async function open(link: string, prepare?: () => void): Promise<Opened> {
  const page = await browser.newPage({ reducedMotion: 'reduce' })
  const faults: string[] = []
  page.on('console', (message) => {
    // A browser may look for the icon of a page that has none.
    if (!message.location().url.endsWith('/favicon.ico')) faults.push(message.text())
  })
  page.on('pageerror', ({ message }) => faults.push(message))
  if (prepare) await page.addInitScript(prepare)
  await page.goto(site.url + link)
  await page.locator('html[data-ready]').waitFor({ state: 'attached' })
  return { page, faults }
}

it('comes back as it was, and goes on', async () => {
  const { page, faults } = await open('?view=bmp')
  await page.getByRole('checkbox', { name: /^Osteoblast/ }).check()
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => {
    document.body.dataset['mark'] = 'the same'
  })
  await page.goto(`${site.url}data/datapackage.json`)
  // What is brought back is not loaded anew.
  await page.goBack({ waitUntil: 'commit' })
  // Another page would not bear the mark.
  expect(await page.locator('body').getAttribute('data-mark')).toBe('the same')
  expect(await page.getByRole('checkbox', { name: /^Osteoblast/ }).isChecked()).toBe(true)
  await page.getByRole('combobox', { name: 'View' }).selectOption('machinery')
  await page.locator('.canvas-note').waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Grid', exact: true }).click()
  await page.locator('.grid-pane table').waitFor()
  expect(faults).toEqual([])
})

it('with no room left nothing is lost but what would be kept', async () => {
  const { page, faults } = await open('', () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('No room', 'QuotaExceededError')
    }
  })
  await page.locator('.tools select').selectOption('dark')
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
  await page.getByRole('button', { name: 'Test yourself' }).click()
  const dialog = page.getByRole('dialog', { name: 'Test yourself' })
  await dialog.getByRole('button', { name: /^Begin/ }).click()
  await page.keyboard.press('1')
  await page.keyboard.press('Enter')
  await dialog.getByRole('button', { name: 'Next question' }).waitFor()
  await dialog.getByRole('button', { name: 'Close' }).click()
  await page.getByRole('button', { name: 'Present', exact: true }).click()
  await page.locator('.lecture-text').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '中文' }).click()
  await page.locator('html[lang="zh-CN"]').waitFor()
  // The link keeps it, where nothing else does.
  await page.reload()
  await page.locator('html[data-ready][lang="zh-CN"]').waitFor({ state: 'attached' })
  expect(faults).toEqual([])
})
