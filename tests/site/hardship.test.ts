// What a page meets in the world: hostile links, small windows, paper. It must come out unharmed.
import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { LINK_WORDS } from '../../src/ui/linkWords.ts'
import { browseSite, rowsOf, statusText } from './browse.ts'

const { siteUrl, visit } = browseSite()

/** Every parameter a notice can name, so that a new one is tried too. */
const PARAMETERS = Object.keys(LINK_WORDS.en.names)

const HOSTILE: readonly (readonly [name: string, raw: string])[] = [
  ['an image with a script', encodeURIComponent('<img src=x onerror="alert(1)">')],
  ['ten thousand characters', 'x'.repeat(10_000)],
  ['a broken escape', '%E0%A4%A'],
  ['__proto__', '__proto__'],
  ['nothing but commas', ',,,'],
  ['a null byte', '%00'],
  ['a lone surrogate and right-to-left', '%ED%A0%80%E2%80%AE'],
  ['arrows of nothing', '--'],
  ['a reference that is none', 'ref-99'],
]

interface Plain {
  readonly status: string
  readonly title: string
}
let plain: Promise<Plain> | null = null

/** What the page says to a reader who comes without any link; looked at once. */
function plainPage(): Promise<Plain> {
  plain ??= visit('').then(async ({ page }) => ({
    status: await statusText(page),
    title: await page.title(),
  }))
  return plain
}

/** That the page is the Overview as ever, with nothing of the link in it but text. */
async function expectUnharmed(page: Page): Promise<void> {
  const { status, title } = await plainPage()
  expect(await statusText(page)).toBe(status)
  expect(await page.title()).toBe(title)
  expect(await page.locator('#root').locator('img, iframe, script, [onerror]').count()).toBe(0)
  expect(await page.evaluate(() => Object.keys(Object.prototype as object))).toEqual([])
  const isTooWide = await page.evaluate(
    () => document.documentElement.scrollWidth > window.innerWidth,
  )
  expect(isTooWide).toBe(false)
  // Alive: it still answers.
  expect((await rowsOf(page)).length).toBeGreaterThan(5)
}

describe('a link whose every parameter is', () => {
  it.each(HOSTILE)('%s leaves an unharmed page', async (_name, raw) => {
    const query = PARAMETERS.map((name) => `${name}=${raw}`).join('&')
    const { page, faults } = await visit(`?${query}`)
    await expectUnharmed(page)
    // What was ignored is said, unless there was nothing to ignore.
    if (raw !== ',,,') {
      expect(await page.locator('.notice').textContent()).toContain('has been ignored')
      const notice = (await page.locator('.notice').boundingBox())!
      expect(notice.height).toBeLessThan(768 / 3)
    }
    expect(faults).toEqual([])
  })
})

it('hostile names of parameters, and the same parameter many times, are nobody’s fault', async () => {
  const { page, faults } = await visit(
    `?__proto__=1&constructor=2&toString=3&__proto__[x]=4&%3Cimg%20onerror%3D1%3E=5&utm_source=mail&${'&'.repeat(50)}`,
  )
  await expectUnharmed(page)
  expect(await page.locator('.notice').count()).toBe(0)
  expect(faults).toEqual([])
})

describe('at 360 x 740', () => {
  const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }
  const isTooWide = (page: Page) =>
    page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)

  const LINKS = [
    '',
    '?cell=OST&stressor=exercise',
    '?select=autophagy',
    '?view=ampk-mtor&select=ampk--tsc2',
    '?select=ref-18',
    '?mode=table',
    '?mode=references',
    '?lang=zh',
    '?cell=XX&select=nonsense',
  ]

  it('no link needs horizontal scrolling, and each keeps a diagram or list to look at', async () => {
    const { page, faults } = await visit('', phone)
    for (const link of LINKS) {
      await page.goto(siteUrl() + link, { waitUntil: 'networkidle' })
      await page.waitForSelector('html[data-ready]', { state: 'attached' })
      expect([link, await isTooWide(page)]).toEqual([link, false])
      const middle = (await page.locator('main').boundingBox())!
      expect([link, middle.width]).toEqual([link, 360])
      // Above the sheet of details a strip is left.
      expect(middle.height, link).toBeGreaterThan(link.includes('select=') ? 180 : 250)
      expect([link, ...faults]).toEqual([link])
    }
  })

  it('a touch on an arrow of the details opens it, and both drawers close again', async () => {
    const { page } = await visit('?select=autophagy', phone)
    await page.locator('.details .arrow-row').first().tap()
    await page.locator('.details [data-claim]').first().waitFor()
    await page.getByRole('button', { name: 'Close details' }).tap()
    expect(await page.locator('.details').isVisible()).toBe(false)
    await page.getByRole('navigation').getByRole('button', { name: 'Filters' }).tap()
    await page.getByRole('checkbox', { name: /^Osteocyte/ }).tap()
    await page.locator('#filters').getByRole('button', { name: 'Close' }).tap()
    expect(await page.locator('#filters').isVisible()).toBe(false)
    await expect.poll(() => statusText(page)).toContain('fit your filters')
  })
})

describe('with storage blocked', () => {
  const prepare = async (page: Page) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('Access is denied for this document.', 'SecurityError')
        },
      })
    })
  }

  it('a theme and a language are chosen for this visit', async () => {
    const { page, faults } = await visit('', { prepare })
    const themes = page.locator('.tools select')
    const background = () =>
      page.evaluate(() =>
        getComputedStyle(document.body).backgroundColor.match(/\d+/g)?.map(Number),
      )
    const seen = new Set<string>()
    for (const theme of ['dark', 'projector', 'light'] as const) {
      await themes.selectOption(theme)
      expect(await themes.inputValue()).toBe(theme)
      expect(await page.locator('html').getAttribute('data-theme')).toBe(theme)
      seen.add(String(await background()))
      // Still so when the system's own theme changes.
      await page.emulateMedia({ colorScheme: theme === 'dark' ? 'light' : 'dark' })
      expect(await page.locator('html').getAttribute('data-theme')).toBe(theme)
    }
    expect(seen.size).toBeGreaterThan(1)
    await page.getByRole('button', { name: '中文' }).click()
    await page.waitForSelector('html[lang="zh-CN"]')
    await page.getByRole('button', { name: '表格' }).click()
    await page.getByRole('table').waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN')
    expect(await themes.inputValue()).toBe('light')
    expect(faults).toEqual([])
  })
})

describe('on paper', () => {
  it('the diagram is printed, whole, and nothing lies over it', async () => {
    const { page } = await visit('')
    await page.emulateMedia({ media: 'print' })
    const canvas = page.locator('.canvas')
    const box = (await canvas.boundingBox())!
    expect(box.height).toBeGreaterThan(200)
    expect(box.width).toBeGreaterThan(500)
    const over = await canvas.evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect()
      const pane = element.closest('.diagram-pane')
      const found = new Set<string>()
      for (let i = 1; i < 20; i++) {
        for (let j = 1; j < 20; j++) {
          const x = left + (width * i) / 20
          const y = top + (height * j) / 20
          window.scrollTo(0, y - window.innerHeight / 2)
          const at = document.elementFromPoint(
            x,
            element.getBoundingClientRect().top + (height * j) / 20,
          )
          if (at && !pane?.contains(at)) found.add(`${at.tagName}.${at.className}`)
        }
      }
      return [...found]
    })
    expect(over).toEqual([])
    const inked = await canvas.locator('canvas').evaluateAll((layers) =>
      layers.some((layer) => {
        const canvasElement = layer as HTMLCanvasElement
        const data = canvasElement
          .getContext('2d')
          ?.getImageData(0, 0, canvasElement.width, canvasElement.height).data
        return data?.some((value) => value !== 0) ?? false
      }),
    )
    expect(inked).toBe(true)
  })

  it('the details of an arrow are printed with their claims, controls are not', async () => {
    const { page } = await visit('?view=ampk-mtor&select=ampk--tsc2')
    await page.getByText('Thr1227, Ser1345').first().waitFor()
    await page.emulateMedia({ media: 'print' })
    const controls = page.locator(
      '#filters, .search, .panel-head, .keep-row, .star, .ask-first, .copy-citation, .ledger > button',
    )
    const window = page.viewportSize()!
    const [A4, onItsSide] = [
      { width: 794, height: 1123 },
      { width: 1123, height: 794 },
    ]
    for (const sheet of [window, A4, onItsSide]) {
      await page.setViewportSize(sheet)
      expect(await page.locator('.details [data-claim]').first().isVisible()).toBe(true)
      expect(await controls.count()).toBeGreaterThan(3)
      expect(await controls.filter({ visible: true }).count()).toBe(0)
      // Nobody opens a fold on paper.
      const paper = page.locator('.details .claim details a[href*="doi.org"]').first()
      expect(await paper.isVisible()).toBe(true)
      // Nothing of the line under the name is cut off.
      const cut = await page
        .locator('.header .title p button')
        .evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)
      expect(cut).toBeLessThan(2)
    }
    // A title stands with what follows it.
    const titles = await page
      .locator('.details :is(h2, h3)')
      .evaluateAll((found) => found.map((title) => getComputedStyle(title).breakAfter))
    expect(new Set(titles)).toEqual(new Set(['avoid']))
    // Paper is white, whatever the theme.
    const ink = () => page.evaluate(() => getComputedStyle(document.body).color)
    const light = await ink()
    await page.evaluate(() => {
      document.documentElement.dataset['theme'] = 'dark'
    })
    expect(await ink()).toBe(light)
    await page.emulateMedia({ media: 'screen' })
    expect(await ink()).not.toBe(light)
  })

  it('a lecture on paper has its words and nothing to press', async () => {
    const { page } = await visit('?tour=exercise&step=2&present=on')
    await page.locator('.lecture-text').waitFor()
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.lecture-text').isVisible()).toBe(true)
    expect(await page.locator('.lecture button').filter({ visible: true }).count()).toBe(0)
  })
})

it.each([
  ['.questions .start', 1366, 768],
  ['.start-over > .start', 360, 740],
])('in colours of the reader %s has an edge', async (selector, width, height) => {
  const { page } = await visit('')
  await page.setViewportSize({ width, height })
  await page.emulateMedia({ forcedColors: 'active' })
  const start = page.locator(selector)
  await start.waitFor()
  const edge = await start.evaluate((element) => getComputedStyle(element).borderTopWidth)
  expect(edge).toBe('2px')
})
