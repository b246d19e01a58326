// The page without a network, and across two versions of it. Tried at a name, since at an address of the
// machine itself no page is kept.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { chromium } from 'playwright'
import type { Browser, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { CHROMIUM_ARGS, chromiumPath } from './chromium.ts'
import { serveSite } from './server.ts'
import type { Changes, Site } from './server.ts'

const DIST = path.resolve(import.meta.dirname, '../../dist')

let site: Site
let browser: Browser
let page: Page
let faults: string[]
let address: string

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: chromiumPath(), args: [...CHROMIUM_ARGS] })
})
afterAll(() => browser.close())
beforeEach(async () => {
  site = await serveSite()
  address = site.url.replace('127.0.0.1', 'kept.localhost')
  const context = await browser.newContext({
    reducedMotion: 'reduce',
    viewport: { width: 1366, height: 768 },
  })
  page = await context.newPage()
  faults = []
  page.on('console', (message) => faults.push(message.text()))
  page.on('pageerror', ({ message }) => faults.push(message))
})
afterEach(async () => {
  await page.context().close()
  await site.close()
})

const isLive = () => page.locator('html[data-ready]').waitFor({ state: 'attached' })
const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
/** Waits until the browser keeps the page whole. */
const isKept = () =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready
    while (!navigator.serviceWorker.controller)
      await new Promise((resolve) => setTimeout(resolve, 50))
  })

async function visit(link = ''): Promise<void> {
  await page.goto(address + link)
  await isLive()
}

/** All that is told about the page without a network. */
async function aboutOffline(): Promise<string> {
  await page.getByTitle('About this page').first().click()
  const said = await page.locator('section[aria-labelledby="about-offline"]').innerText()
  await page.keyboard.press('Escape')
  return said
}

it('after one visit it works without a network, in all that was not looked at before', async () => {
  await visit()
  await isKept()
  await page.waitForLoadState('networkidle')
  await site.close()
  await page.goto(`${address}?view=ampk-mtor&select=ampk--tsc2`)
  await isLive()
  await page.getByText('Thr1227, Ser1345').first().waitFor()
  await page.getByRole('combobox', { name: 'View' }).selectOption('machinery')
  await page.locator('.canvas-note').waitFor({ state: 'detached' })
  for (const mode of ['Grid', 'Table']) await press(mode)
  await page.getByRole('table').waitFor()
  expect(await aboutOffline()).toMatch(
    /keeps the page whole: data version \d\S+, 1\d\d files, [34]\.\d MB/,
  )
  await press('中文')
  await page.locator('html[lang="zh-CN"]').waitFor()
  expect(faults).toEqual([])
})

/** Another version of the same page: its HTML bears a mark, and the keeper knows it. */
function nextVersion(): Changes {
  const mark = (html: string) => html.replace('<body>', '<body data-next>')
  const html = readFileSync(path.join(DIST, 'index.html'), 'utf8')
  const keeper = readFileSync(path.join(DIST, 'keeper.js'), 'utf8')
  const hash = (text: string) => createHash('sha256').update(text).digest('base64')
  expect(keeper).toContain(hash(html))
  return {
    'index.html': mark,
    'keeper.js': (text) => text.replaceAll(hash(html), hash(mark(html))).replace('0.2.0', '0.3.0'),
  }
}
const isNext = () => page.locator('body[data-next]').count()

it('a newer version waits until it is asked for, and takes the page over as it stands', async () => {
  await visit()
  await isKept()
  site.publish(nextVersion())
  await page.goto(`${address}?view=bmp`)
  await isLive()
  const notice = page.locator('.notice', {
    hasText: 'A newer version of this page is ready (data 0.3.0)',
  })
  await notice.waitFor()
  // It waits, also over a reload.
  await page.reload()
  await isLive()
  await notice.waitFor()
  expect(await isNext()).toBe(0)
  expect(await aboutOffline()).toContain('data version 0.2.0')
  await press('Use it now')
  await page.locator('body[data-next]').waitFor()
  await isLive()
  expect(await page.getByRole('combobox', { name: 'View' }).inputValue()).toBe('bmp')
  expect(await notice.count()).toBe(0)
  expect(faults).toEqual([])
})

it('a host in the middle of a change gives no mixture: nothing is kept of it', async () => {
  const changes = nextVersion()
  // The keeper of the one version, the page of the other.
  site.publish({ 'index.html': changes['index.html']! })
  await visit()
  const state = await page.evaluate(async () => {
    const { installing } = await navigator.serviceWorker.register('./keeper.js')
    return new Promise((resolve) => {
      installing?.addEventListener('statechange', () => {
        resolve(installing.state)
      })
    })
  })
  expect(state).toBe('redundant')
})

it('a part that a new version has replaced is answered by opening the page anew, as it stood', async () => {
  const [grid] = readdirSync(path.join(DIST, 'assets')).filter((name) =>
    /^GridPane.*\.js$/.test(name),
  )
  // Not kept here: at the machine's own address.
  address = site.url
  await visit('?view=bmp&cell=OB')
  await page.waitForLoadState('networkidle')
  let isGone = true
  site.publish({
    'index.html': (html) => {
      // Whoever asks has the new version from now on, in which the part is there.
      return html
        .replace('src="./assets/index-', 'src="././assets/index-')
        .replace('<body>', '<body data-next>')
    },
    [`assets/${grid!}`]: (text) => (isGone ? null : text),
  })
  page.once('domcontentloaded', () => {
    isGone = false
  })
  await press('Grid')
  await page.locator('body[data-next]').waitFor()
  await page.locator('.grid-pane table').waitFor()
  const link = new URL(page.url()).searchParams
  expect(link.get('mode')).toBe('grid')
  expect(link.get('cell')).toBe('OB')
})
