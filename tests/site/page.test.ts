// The built page on a plain static host, below a sub-path: it opens, it links, it asks nobody for anything.
import { expect, it } from 'vitest'
import { browseSite, detailsHeading, rowsOf, statusText } from './browse.ts'
import { gate } from './gate.ts'
import { SUB_PATH } from './server.ts'

const { visit, siteUrl } = browseSite()

it('opens with an empty console, asks only its own host and finds everything', async () => {
  const { page, faults, requests } = await visit('')
  expect(await statusText(page)).toMatch(/\d+ of \d+ entities, \d+ of \d+ arrows/)
  expect(faults).toEqual([])
  expect(requests.length).toBeGreaterThan(3)
  expect(requests.filter((path) => !path.startsWith(SUB_PATH))).toEqual([])
})

it('a name typed fast arrives whole in the search box and finds its entity', async () => {
  const { page } = await visit('')
  const search = page.getByRole('combobox', { name: 'Search' })
  await search.focus()
  await page.keyboard.type('TSC2')
  await expect.poll(() => search.inputValue(), { timeout: 3000 }).toBe('TSC2')
  const first = page.getByRole('listbox').getByRole('option').first()
  expect(await first.textContent()).toContain('TSC2')
})

it('?view=ampk-mtor&select=ampk--tsc2 is restored with its claims', async () => {
  const { page, faults } = await visit('?view=ampk-mtor&select=ampk--tsc2')
  expect(await detailsHeading(page).textContent()).toContain('AMPK increases TSC2')
  expect(await page.getByRole('combobox', { name: 'View' }).inputValue()).toBe('ampk-mtor')
  await page.getByText('Thr1227, Ser1345').first().waitFor()
  expect(faults).toEqual([])
})

it('?cell=XX&select=nonsense&view=%00 opens the Overview with a notice and an empty console', async () => {
  const { page, faults } = await visit('?cell=XX&select=nonsense&view=%00')
  expect(await page.getByRole('combobox', { name: 'View' }).inputValue()).toBe('overview')
  const notice = (await page.locator('.notice').textContent()) ?? ''
  expect(notice).toContain('has been ignored')
  expect(notice).toContain('XX')
  expect(notice).toContain('nonsense')
  const plain = await visit('')
  expect(await statusText(page)).toBe(await statusText(plain.page))
  expect(faults).toEqual([])
})

it('Osteocyte and Exercise, copied from the address bar, opens the same thing for somebody else', async () => {
  const { page } = await visit('')
  const whole = await statusText(page)
  await page.getByRole('checkbox', { name: /^Osteocyte \(OST\)/ }).check()
  await page.getByRole('checkbox', { name: /^Exercise \d/ }).check()
  // What stands around the picture follows a filter once the picture has.
  await page.locator('.status').getByText('Clear all (2)').waitFor()
  const status = await statusText(page)
  expect(status).not.toBe(whole)
  const link = page.url()
  expect(link.startsWith(siteUrl())).toBe(true)
  const rows = await rowsOf(page)

  const other = await visit(link.slice(siteUrl().length))
  expect(await statusText(other.page)).toBe(status)
  expect(await rowsOf(other.page)).toEqual(rows)
  const interactions = Number(/(\d+) of \d+ arrows/.exec(status)?.[1])
  expect(rows.length).toBe(interactions)
  expect(interactions).toBeGreaterThan(0)
  expect(other.faults).toEqual([])
})

it('"Copy link" puts that very address on the clipboard, with the version of the data', async () => {
  const { page } = await visit('?cell=OST', { permissions: ['clipboard-read', 'clipboard-write'] })
  await page.getByRole('button', { name: 'Copy link' }).click()
  await page.getByText('Link copied').waitFor()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toMatch(/&data=\d+\.\d+\.\d+$/)
  expect(copied).toBe(page.url())
})

it('back and forward work, also across a reload and out of a broken link', async () => {
  const { page, faults } = await visit('?cell=XX')
  const stations: [url: string, status: string, heading: string][] = []
  const here = async (): Promise<[string, string, string]> => [
    page.url(),
    await statusText(page),
    (await detailsHeading(page).textContent()) ?? '',
  ]
  stations.push(await here())
  await page.getByRole('checkbox', { name: /^Osteocyte \(OST\)/ }).check()
  await page.locator('.status').getByText('Clear all (1)').waitFor()
  stations.push(await here())
  await page.getByText('Ask something else').click()
  await page
    .getByRole('link', { name: 'Which paper says GIT1 promotes osteoclast autophagy?' })
    .click()
  await page.getByRole('heading', { name: /GIT1 increases autophagy/ }).waitFor()
  stations.push(await here())
  await page.reload({ waitUntil: 'networkidle' })
  expect(await here()).toEqual(stations[2])
  await page.getByRole('link', { name: 'Reference 27' }).first().click()
  await detailsHeading(page).filter({ hasText: 'Reference 27' }).waitFor()
  stations.push(await here())

  for (const station of [...stations].reverse().slice(1)) {
    await page.goBack()
    await expect.poll(here).toEqual(station)
  }
  for (const station of stations.slice(1)) {
    await page.goForward()
    await expect.poll(here).toEqual(station)
  }
  expect(faults).toEqual([])
})

it('what is done right after a filter finds it: undo, another press, a copied link', async () => {
  const { page, faults } = await visit('?cell=OB', {
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  const cells = () => new URL(page.url()).searchParams.get('cell')
  // One after the other without a frame between them, as fast hands and slow machines do it.
  const press = (...keys: readonly string[]) =>
    Promise.all(keys.map((key) => page.keyboard.press(key)))
  await page.getByRole('checkbox', { name: /^Osteoclast/ }).focus()
  await press('Space', 'Control+z')
  await expect.poll(cells).toBe('OB')
  await press('Control+y')
  await expect.poll(cells).toBe('OB,OC')
  await page.evaluate(() => {
    const named = (name: string) =>
      [...document.querySelectorAll<HTMLElement>('#filters label, header button')].find((element) =>
        element.textContent.startsWith(name),
      )
    named('Osteocyte')?.click()
    named('Copy link')?.click()
  })
  await page.getByText('Link copied').waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('cell=OB,OC,OST')
  expect(faults).toEqual([])
})

it('a page says in its address which language it is in, without an entry more, and a reload keeps it', async () => {
  const { page, faults } = await visit('?view=bmp')
  expect(new URL(page.url()).search).toMatch(/^\?view=bmp&lang=en&data=[\d.]+$/)
  // The blank page that a browser opens with, and this one.
  expect(await page.evaluate(() => window.history.length)).toBe(2)
  // Another tab of the same reader turns to Chinese.
  const other = await page.context().newPage()
  await other.goto(siteUrl(), { waitUntil: 'networkidle' })
  expect(new URL(other.url()).search).toBe('?lang=en')
  await other.getByRole('button', { name: '中文' }).click()
  await other.waitForSelector('html[lang="zh-CN"]')
  await page.reload({ waitUntil: 'networkidle' })
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
  await page.goto(`${siteUrl()}?view=bmp`, { waitUntil: 'networkidle' })
  expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN')
  expect(new URL(page.url()).search).toMatch(/^\?view=bmp&lang=zh&data=[\d.]+$/)
  expect(faults).toEqual([])
})

it('the chosen language is remembered, and a link that names one goes before it', async () => {
  const { page, faults } = await visit('')
  await page.getByRole('button', { name: '中文' }).click()
  await page.waitForSelector('html[lang="zh-CN"]')
  await page.waitForLoadState('networkidle')
  await page.goto(siteUrl(), { waitUntil: 'networkidle' })
  expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN')
  await page.goto(`${siteUrl()}?lang=en`, { waitUntil: 'networkidle' })
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
  expect(faults).toEqual([])
})

it('what is pressed is pale before its answer can be there, and what is awaited is told by its name', async () => {
  const { page } = await visit('')
  const question = page.locator('.question-list a').first()
  const { x, y, height } = (await question.boundingBox())!
  const opacity = () => question.evaluate((link) => getComputedStyle(link).opacity)
  await page.mouse.move(x + 8, y + height / 2)
  expect(await opacity()).toBe('1')
  await page.mouse.down()
  expect(await opacity()).toBe('0.5')
  await page.mouse.up()
  await page.locator('.sayings').waitFor()

  const held = gate()
  const slow = await visit('?select=autophagy--osteoporosis', {
    isLive: false,
    prepare: async (fresh) => {
      await fresh.route(/\/assets\/details-/, async (route) => {
        await held.isOpen
        await route.continue()
      })
    },
  })
  const busy = slow.page.locator('.details [aria-busy="true"]')
  await busy.waitFor()
  expect(await slow.page.locator('.details h2').textContent()).toBe('autophagy → osteoporosis')
  held.open()
  await busy.waitFor({ state: 'detached' })
  await slow.page.locator('.details .claim').first().waitFor()
})
