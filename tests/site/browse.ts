// A reader's browser on the built page, with an ear on all that goes wrong: the console, uncaught errors,
// requests that fail or leave the host. Invariant: each visit has a profile of its own.
import { chromium } from 'playwright'
import type { Browser, BrowserContextOptions, Page } from 'playwright'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { CHROMIUM_ARGS, shellPath } from './chromium.ts'
import { serveSite } from './server.ts'
import type { Site } from './server.ts'

export interface Visit {
  readonly page: Page
  /** All that went wrong so far, one line each; empty is the law. */
  readonly faults: readonly string[]
  /** The paths asked for so far, as the host saw them. */
  readonly requests: readonly string[]
}

export interface VisitOptions extends BrowserContextOptions {
  /** Whether to wait until the diagram (or table) stands complete; not where scripts are kept away. */
  readonly isLive?: boolean
  /** What of a page that is not waited for is: `commit` where the test holds back its scripts. */
  readonly until?: 'commit' | 'load'
  /** Called before the page is opened, to listen or to block. */
  readonly prepare?: (page: Page) => Promise<void>
}

let site: Site
let browser: Browser | null = null

/** Serves and browses for the tests of the file that calls it; `visit` opens a link of the page. */
export function browseSite(): {
  readonly visit: (link: string, options?: VisitOptions) => Promise<Visit>
  readonly siteUrl: () => string
} {
  beforeAll(async () => {
    site = await serveSite()
    // One for all files of a worker, which ends it with itself.
    browser ??= await chromium.launch({ executablePath: shellPath(), args: [...CHROMIUM_ARGS] })
  })
  afterEach(async () => {
    for (const context of browser!.contexts()) await context.close()
  })
  afterAll(() => site.close())

  const visit = async (link: string, options: VisitOptions = {}): Promise<Visit> => {
    const { isLive = true, until = 'load', prepare, ...contextOptions } = options
    const context = await browser!.newContext({
      viewport: { width: 1366, height: 768 },
      reducedMotion: 'reduce',
      ...contextOptions,
    })
    const page = await context.newPage()
    const heard = listen(page)
    await prepare?.(page)
    await page.goto(site.url + link, { waitUntil: isLive ? 'networkidle' : until })
    if (isLive) await page.waitForSelector('html[data-ready]', { state: 'attached' })
    return { page, ...heard }
  }
  return { visit, siteUrl: () => site.url }
}

function listen(page: Page): Pick<Visit, 'faults' | 'requests'> {
  const faults: string[] = []
  const requests: string[] = []
  const { host } = new URL(site.url)
  page.on('console', (message) => faults.push(`console.${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`))
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    const url = new URL(request.url())
    // What the page holds itself is no request to anybody.
    if (/^(?:data|blob):$/.test(url.protocol)) return
    requests.push(url.pathname)
    if (url.host !== host) faults.push(`request to another host: ${request.url().slice(0, 200)}`)
  })
  page.on('requestfailed', (request) => {
    // What a page breaks off by being left is no fault of it.
    if (request.failure()?.errorText === 'net::ERR_ABORTED') return
    faults.push(`failed: ${request.url().slice(0, 200)} ${request.failure()?.errorText ?? ''}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400)
      faults.push(`${response.status()}: ${response.url().slice(0, 200)}`)
  })
  return { faults, requests }
}

export async function statusText(page: Page): Promise<string> {
  return (await page.getByTestId('status').textContent()) ?? ''
}

export const detailsHeading = (page: Page) =>
  page
    .getByRole('complementary', { name: /^(?:Details|详情)$/ })
    .getByRole('heading', { level: 2 })
    .first()

/** The rows of the table that shows what the diagram shows: id and words. */
export async function rowsOf(page: Page): Promise<readonly string[]> {
  await page.getByRole('button', { name: 'Table', exact: true }).click()
  await page.getByRole('table').waitFor()
  return page
    .locator('tr[data-interaction]')
    .evaluateAll((rows) =>
      rows.map((row) => `${row.getAttribute('data-interaction') ?? ''}: ${row.textContent}`),
    )
}
