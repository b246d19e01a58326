// Guards that a page which cannot start says so, in both languages, instead of showing nothing or a picture
// that only looks alive; and that it takes the words away where it does start.
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page, Route } from 'playwright'
import { describe, expect, it } from 'vitest'
import { browseSite } from './browse.ts'
import { gate } from './gate.ts'

const { visit } = browseSite()

const trouble = (page: Page) => page.locator('#start-trouble')
/** The script of the page itself, which index.html asks for. */
const MAIN = /assets\/(?:index|page|main)-[^/]+\.js$/

const refuse = (route: Route) => route.fulfill({ status: 404, body: 'gone' })
const asText = (route: Route) =>
  route.fulfill({ status: 200, contentType: 'text/plain', body: 'export {}' })
/** What a browser too old for the program makes of it. */
const unreadable = (route: Route) =>
  route.fulfill({ status: 200, contentType: 'text/javascript', body: 'let let = 1' })
const throwing = (route: Route) =>
  route.fulfill({ status: 200, contentType: 'text/javascript', body: 'throw new Error("broken")' })

describe.each(['', '?view=ampk-mtor', '?lang=zh'])('opened by "%s"', (link) => {
  it.each([
    ['missing', refuse],
    ['served as plain text', asText],
    ['too new for the browser', unreadable],
    ['broken', throwing],
  ])('a page whose program is %s says so in both languages', async (_name, answer) => {
    const { page } = await visit(link, {
      isLive: false,
      prepare: async (fresh) => {
        await fresh.route(MAIN, answer)
      },
    })
    await trouble(page).waitFor()
    expect(await trouble(page).innerText()).toContain('has not started')
    expect(await trouble(page).innerText()).toContain('页面尚未启动')
    expect(await trouble(page).innerText()).not.toContain('npm start')
    expect(await trouble(page).getByRole('button').isVisible()).toBe(true)
    // Nothing under it looks alive.
    const opacity = await page
      .locator('#first-picture')
      .evaluate((picture) => Number(getComputedStyle(picture).opacity))
    expect(opacity).toBeLessThan(0.5)
  })

  it('a page that starts has none of these words left', async () => {
    const { page, faults } = await visit(link)
    expect(await page.locator('#start-trouble, #start-waiting').count()).toBe(0)
    expect(faults).toEqual([])
  })
})

describe('the data beside the program', () => {
  const DATA = /\/skeleton-[^/]+\.json/

  it('are asked for once more where they did not come', async () => {
    let asked = 0
    const { page } = await visit('', {
      prepare: async (fresh) => {
        await fresh.route(DATA, (route) => (++asked === 1 ? route.abort() : route.continue()))
      },
    })
    expect(asked).toBe(2)
    expect(await trouble(page).count()).toBe(0)
  })

  it.each([
    ['missing', refuse],
    ['out of reach', (route: Route) => route.abort()],
    ['broken off', (route: Route) => route.fulfill({ status: 200, body: '{"meta":' })],
  ])('that are %s leave a page that says so in both languages', async (_name, answer) => {
    const { page } = await visit('', {
      isLive: false,
      prepare: async (fresh) => {
        await fresh.route(DATA, answer)
      },
    })
    await trouble(page).waitFor()
    expect(await trouble(page).innerText()).toContain('has not started')
    expect(await trouble(page).innerText()).toContain('页面尚未启动')
    expect(await trouble(page).getByRole('button').isVisible()).toBe(true)
  })
})

it('what is typed and entered before the search has come is answered once it has', async () => {
  const search = gate()
  const { page, faults } = await visit('', {
    isLive: false,
    prepare: async (fresh) => {
      await fresh.route(/\/late-[^/]+\.js$/, async (route) => {
        await search.isOpen
        await route.continue()
      })
    },
  })
  await page.locator('.search input').fill('ampk')
  await page.keyboard.press('Enter')
  search.open()
  await page.waitForURL(/[?&]select=ampk\b/)
  expect(await page.locator('.search input').inputValue()).toBe('')
  expect(faults).toEqual([])
})

it('a double click on the file is told that it needs a web server', async () => {
  const { page } = await visit('', { isLive: false })
  const file = path.resolve(import.meta.dirname, '../../dist/index.html')
  await page.goto(pathToFileURL(file).href)
  await trouble(page).waitFor()
  expect(await trouble(page).innerText()).toContain('npm start')
  expect(await trouble(page).innerText()).toContain('网页服务器')
})

it('a page whose Chinese words do not come opens in English, says so, and mends itself', async () => {
  const { page } = await visit('?lang=zh', {
    isLive: false,
    prepare: async (fresh) => {
      await fresh.route(/\/zh-[^/]+\.js/, (route) => route.abort())
    },
  })
  await page.waitForSelector('html[data-ready]', { state: 'attached' })
  const notice = page.locator('.notice')
  await notice.waitFor()
  expect(await notice.textContent()).toContain('could not be loaded')
  expect(await page.getByRole('checkbox', { name: /^Osteoblast/ }).isVisible()).toBe(true)
  await page.unroute(/\/zh-[^/]+\.js/)
  await notice.getByRole('button', { name: 'Try again' }).click()
  await page.waitForSelector('html[lang="zh-CN"]')
  await notice.waitFor({ state: 'detached' })
})
