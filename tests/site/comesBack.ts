// That a part which did not come is said to be missing, and comes when it is asked for again, in a browser
// that is driven as a reader drives it. Playwright knows no Firefox but its own; Puppeteer drives both.
import puppeteer from 'puppeteer-core'
import type { Browser, ElementHandle, LaunchOptions, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { MISSING_PARTS, press } from './missingParts.ts'
import type { MissingPart } from './missingParts.ts'
import { serveSite } from './server.ts'
import type { Site } from './server.ts'

const PATIENCE_MS = 30_000

let site: Site
let browser: Browser
let page: Page
let uncaught: string[] = []

async function open(link = ''): Promise<void> {
  await page.goto(site.url + link)
  await page.waitForSelector('html[data-started]')
}

/** The page as it is when nothing is missing. */
async function openWhole(link = ''): Promise<void> {
  await open(link)
  await page.waitForSelector('html[data-ready]')
  // What is fetched after the first picture is no part of the case.
  await page.waitForNetworkIdle({ idleTime: 200 })
}

const seen = (selector: string): Promise<ElementHandle | null> =>
  page.waitForSelector(selector, { visible: true })

const wordsAt = (selector: string): Promise<string> =>
  page.$eval(selector, (element) => element.textContent)

/** Every property of the element as the browser draws it. */
const classesOfArrow = (selector: string): Promise<Record<string, string>> =>
  page.$eval(selector, (element) => {
    const style = getComputedStyle(element)
    return Object.fromEntries([...style].map((name) => [name, style.getPropertyValue(name)]))
  })

const tryAgain = (): Promise<void> => press(page, 'Try again')

const isUnseen = (selector: string): Promise<boolean> =>
  page.$$eval(selector, (elements) =>
    elements.every((element) => getComputedStyle(element).visibility === 'hidden'),
  )

async function undisturbedLook({ link, act, here, look }: MissingPart) {
  if (look === undefined) return null
  await openWhole(link)
  await act?.(page)
  await seen(here)
  return classesOfArrow(look)
}

async function comesBack(part: MissingPart): Promise<void> {
  const { link, refused, how, act, trouble, here, look } = part
  const expected = await undisturbedLook(part)
  if (act) await openWhole(link)
  site.refuse(refused, how)
  if (act) await act(page)
  else await open(link)
  await seen(trouble)
  expect(await wordsAt(trouble)).toContain(part.says ?? 'could not be loaded')
  expect(await page.$(here)).toBeNull()
  if (part.hidden !== undefined) expect(await isUnseen(part.hidden)).toBe(true)
  site.serveAll()
  await (part.again ?? tryAgain)(page)
  await seen(here)
  if (look !== undefined) expect(await classesOfArrow(look)).toEqual(expected)
  await page.waitForSelector('[role=alert], .toast', { hidden: true })
  expect(uncaught).toEqual([])
}

/** The tests, for the browser that these options start once. */
export function testThatPartsComeBack(
  options: LaunchOptions,
  parts: readonly MissingPart[] = MISSING_PARTS,
): void {
  beforeAll(async () => {
    site = await serveSite()
    browser = await puppeteer.launch({ ...options, headless: true, defaultViewport: null })
  }, 120_000)
  afterAll(async () => {
    await browser.close()
    await site.close()
  })
  // A tab of its own: requests that an old one lost are never over for whoever waits until all are.
  beforeEach(async () => {
    site.serveAll()
    uncaught = []
    page = await browser.newPage()
    page.setDefaultTimeout(PATIENCE_MS)
    page.on('pageerror', (error) => {
      // Firefox counts a refused module as an error of its own.
      if (!String(error).includes('Loading module from')) uncaught.push(String(error))
    })
  })
  // The browser keeps its memory, and the page must not.
  afterEach(async () => {
    await page.evaluate(() => {
      localStorage.clear()
    })
    await page.close()
  })

  it.each(parts.map((part) => [part.name, part] as const))(
    '%s: said to be missing, and comes when asked for again',
    async (_name, part) => {
      await comesBack(part)
    },
  )

  it.each([
    [
      'Escape',
      async () => {
        // Browsers keep the first one to themselves, to end full screen.
        await page.keyboard.press('Escape')
        await page.waitForFunction(() => document.fullscreenElement === null)
        await page.keyboard.press('Escape')
      },
    ],
    ['the button', () => press(page, 'Leave the lecture')],
  ])('%s leads out of a lecture that did not come', async (_name, leave) => {
    await openWhole()
    site.refuse(/LectureMode/)
    await press(page, 'Present')
    await seen('#root [role=alert]')
    await leave()
    await seen('header.header')
    expect(await page.$('[role=alert]')).toBeNull()
    await page.waitForFunction(() => document.fullscreenElement === null)
    await page.waitForFunction(() => document.activeElement?.textContent === 'Present')
    expect(uncaught).toEqual([])
  })
}
