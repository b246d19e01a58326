// The picture in index.html: on screen before any script, gone after, and nothing jumps in between.
import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { browseSite, statusText } from './browse.ts'
import { gate } from './gate.ts'

const { visit } = browseSite()

const picture = (page: Page) => page.locator('#first-picture svg')
const withoutScripts = async (page: Page) => {
  await page.route('**/*.js', (route) => route.abort())
}

/** Where the middle of each entity is on screen, in whole pixels, as the picture draws it. */
async function placesInPicture(page: Page): Promise<Readonly<Record<string, readonly number[]>>> {
  return page.locator('#first-picture [data-entity] > path:first-child').evaluateAll((outlines) =>
    Object.fromEntries(
      outlines.map((outline): [string, readonly number[]] => {
        const { x, y, width, height } = outline.getBoundingClientRect()
        const id = outline.parentElement?.getAttribute('data-entity') ?? ''
        return [id, [x + width / 2, y + height / 2]]
      }),
    ),
  )
}

/** The same of the live diagram. */
async function placesInDiagram(page: Page): Promise<Readonly<Record<string, readonly number[]>>> {
  return page.locator('.canvas').evaluate((canvas) => {
    interface Node {
      id(): string
      renderedPosition(): { x: number; y: number }
    }
    const { _cyreg } = canvas as unknown as {
      _cyreg: { cy: { nodes(selector: string): { map<T>(f: (n: Node) => T): T[] } } }
    }
    const { left, top } = canvas.getBoundingClientRect()
    return Object.fromEntries(
      _cyreg.cy.nodes('[kind]:visible').map((node) => {
        const { x, y } = node.renderedPosition()
        return [node.id(), [left + x, top + y]]
      }),
    )
  })
}

const SIZES = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
  { width: 360, height: 640 },
  { width: 390, height: 844 },
  { width: 740, height: 360 },
  { width: 768, height: 1024 },
  { width: 1024, height: 1366 },
]

/** Notes whatever shifts while the page loads, to be read with `shiftsOf`. */
async function noteShifts(fresh: Page): Promise<void> {
  await fresh.addInitScript(() => {
    const shifts: string[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as PerformanceEntry & {
          value: number
          sources: readonly { node: Node | null }[]
        }
        const who = sources.map(({ node }) =>
          node instanceof Element ? `${node.tagName}.${node.className}` : node?.nodeName,
        )
        shifts.push(`${value}: ${who.join(', ')}`)
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

const shiftsOf = (page: Page) =>
  page.evaluate(() => (window as unknown as { shifts: unknown }).shifts)

interface Size {
  readonly width: number
  readonly height: number
}

function expectInWindow(box: Size & { readonly x: number; readonly y: number }, window: Size) {
  // On a phone it opens on its message and goes on at both sides.
  if (window.width > 600) {
    expect(box.x).toBeGreaterThanOrEqual(0)
    expect(box.x + box.width).toBeLessThanOrEqual(window.width)
  }
  // In a window that is wide and low it goes on below.
  if (window.height > 480) expect(box.y + box.height).toBeLessThanOrEqual(window.height)
  expect(box.width).toBeGreaterThan(window.width / 2)
}

/** Held upright, and wide enough to be no phone. */
const isUpright = ({ width, height }: Size) => width >= 768 && height > width

/** Which leaves no half of the picture blank. */
async function expectQuestionsBelow(page: Page, { height }: Size): Promise<void> {
  const canvas = (await page.locator('.canvas').boundingBox())!
  const details = (await page.locator('.details').boundingBox())!
  const places = Object.values(await placesInDiagram(page)).map(([, y = 0]) => y)
  const drawn = Math.max(...places) - Math.min(...places)
  expect(drawn / canvas.height).toBeGreaterThan(0.8)
  expect(details.y).toBeGreaterThanOrEqual(canvas.y + canvas.height)
  expect(details.height).toBeGreaterThan(250)
  expect(details.y + details.height).toBeLessThanOrEqual(height)
  expect(await page.locator('.question-list a').first().isVisible()).toBe(true)
  // What is picked is read there, and the picture stays as it is.
  await page.locator('.question-list a').first().click()
  expect(await page.locator('.details h2').first().isVisible()).toBe(true)
  expect(await page.locator('.canvas').boundingBox()).toEqual(canvas)
}

describe.each(SIZES)('at $width x $height', (viewport) => {
  it('the picture is there before any script, whole; the live diagram stands exactly where it stood, as many are counted, and nothing has shifted', async () => {
    const still = await visit('', { viewport, isLive: false, prepare: withoutScripts })
    expect(await picture(still.page).isVisible()).toBe(true)
    const drawn = await placesInPicture(still.page)
    const entities = Object.keys(drawn).length
    const arrows = await still.page.locator('#first-picture [data-interaction]').count()
    expect(entities).toBeGreaterThan(10)
    expect(arrows).toBeGreaterThan(10)
    expectInWindow((await picture(still.page).boundingBox())!, viewport)

    const { page } = await visit('', { viewport, prepare: noteShifts })
    expect(await page.locator('#first-picture').count()).toBe(0)
    const live = await placesInDiagram(page)
    expect(Object.keys(live).sort()).toEqual(Object.keys(drawn).sort())
    const moved = Object.entries(live).filter(([id, [x = 0, y = 0]]) => {
      const [wasX = 0, wasY = 0] = drawn[id] ?? []
      return Math.hypot(x - wasX, y - wasY) > 2
    })
    expect(moved.map(([id, at]) => `${id}: ${String(drawn[id])} -> ${String(at)}`)).toEqual([])
    expect(await statusText(page)).toMatch(
      new RegExp(`^${entities} of \\d+ entities, ${arrows} of \\d+ arrows`),
    )
    expect(await shiftsOf(page)).toEqual([])
    if (isUpright(viewport)) await expectQuestionsBelow(page, viewport)
  })
})

it('on a tablet held upright the questions stand below the picture', async () => {
  const viewport = { width: 820, height: 1180 }
  const { page } = await visit('', { viewport })
  await expectQuestionsBelow(page, viewport)
})

it('a reload of the start has its first picture again, whatever language the reader chose elsewhere', async () => {
  const live = await visit('')
  const { search } = new URL(live.page.url())
  expect(search).toBe('?lang=en')
  const prepare = async (page: Page) => {
    await withoutScripts(page)
    await page.addInitScript(() => {
      localStorage.setItem('bone-autophagy-language', 'zh')
    })
  }
  const english = await visit(search, { isLive: false, prepare })
  expect(await picture(english.page).isVisible()).toBe(true)
  // The other language is another file.
  for (const link of ['', '?lang=zh']) {
    const { page } = await visit(link, { isLive: false, prepare })
    await expect
      .poll(() => page.locator('#first-picture').getAttribute('data-shown'))
      .toBe('overview-zh')
  }
})

const LINKED = [
  { link: '?view=ampk-mtor&lang=en', viewport: { width: 1366, height: 768 } },
  { link: '?view=bmp&lang=zh', viewport: { width: 390, height: 844 } },
  { link: '?view=ampk-mtor&lang=zh', viewport: { width: 320, height: 640 } },
]

it.each(LINKED)(
  'a link to another view has its picture before the program, where the diagram will stand: $link',
  async ({ link, viewport }) => {
    const { page } = await visit(link, { viewport, isLive: false, prepare: withoutScripts })
    await expect.poll(() => picture(page).isVisible()).toBe(true)
    expect(await page.locator('#start-waiting').isVisible()).toBe(false)
    const drawn = await placesInPicture(page)
    const live = await placesInDiagram((await visit(link, { viewport, prepare: noteShifts })).page)
    expect(Object.keys(live).sort()).toEqual(Object.keys(drawn).sort())
    const moved = Object.entries(live).filter(([id, [x = 0, y = 0]]) => {
      const [wasX = 0, wasY = 0] = drawn[id] ?? []
      return Math.hypot(x - wasX, y - wasY) > 2
    })
    expect(moved).toEqual([])
  },
)

it('what a link picks comes with the program: until then the picture is pale, and that is said', async () => {
  const { page } = await visit('?view=bmp&lang=en&cell=OB', {
    isLive: false,
    prepare: withoutScripts,
  })
  await expect.poll(() => picture(page).isVisible()).toBe(true)
  await expect
    .poll(() => picture(page).evaluate((svg) => Number(getComputedStyle(svg).opacity)))
    .toBeLessThan(0.5)
  expect(await page.locator('#start-waiting').isVisible()).toBe(true)
})

it('a picture of a link that comes after the program has begun is shown all the same, and does no harm', async () => {
  const canvas = gate()
  const { page, faults } = await visit('?view=bmp&lang=en', {
    isLive: false,
    prepare: async (fresh) => {
      await fresh.route(/\/picture-[^/]+\.svg$/, async (route) => {
        await fresh.waitForSelector('html[data-started]', { state: 'attached' })
        await route.continue()
      })
      // The diagram, in whose place there is no room for it, waits for it here.
      await fresh.route(/\/canvas-[^/]+\.js$/, async (route) => {
        await canvas.isOpen
        await route.continue()
      })
    },
  })
  await page.locator('#first-picture[data-shown="bmp-en"] svg').waitFor()
  canvas.open()
  await page.waitForSelector('html[data-ready]', { state: 'attached' })
  expect(faults).toEqual([])
})

it('a link to what is no picture of a view never shows one', async () => {
  for (const link of ['?mode=table', '?view=everything', '?view=__proto__', '?present=on']) {
    const { page, requests } = await visit(link, { isLive: false, prepare: withoutScripts })
    // The page asks for a picture before it has loaded, or not at all.
    expect(requests.filter((asked) => asked.includes('/picture-'))).toEqual([])
    expect([link, await picture(page).isVisible()]).toEqual([link, false])
  }
})

it('a reader of the dark theme gets the picture in dark', async () => {
  const lightness = async (colorScheme: 'light' | 'dark') => {
    const { page } = await visit('', { colorScheme, isLive: false, prepare: withoutScripts })
    const colour = await page
      .locator('#first-picture')
      .evaluate((element) => getComputedStyle(element).backgroundColor)
    return Math.max(...(colour.match(/\d+/g) ?? []).map(Number))
  }
  expect(await lightness('light')).toBeGreaterThan(200)
  expect(await lightness('dark')).toBeLessThan(80)
})

it('with JavaScript switched off the picture and the words about it are there', async () => {
  const { page, faults } = await visit('', { isLive: false, javaScriptEnabled: false })
  expect(await picture(page).isVisible()).toBe(true)
  expect(await page.locator('.noscript').isVisible()).toBe(true)
  expect(await page.locator('.noscript').textContent()).toContain('needs JavaScript')
  expect(await page.locator('#first-picture text').count()).toBeGreaterThan(10)
  // That a script is then not fetched is no fault of the page's.
  expect(faults.filter((fault) => !fault.includes('.js csp'))).toEqual([])
})
