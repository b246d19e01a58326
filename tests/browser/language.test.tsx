// The page in Chinese says the same things of the same things, in the same places.
import { expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { LANGUAGE_KEY } from '../../src/ui/language.ts'
import { canvasHolder, cyOnPage, drawnIds, placesOfEntities } from './canvas.ts'
import { dataset, mountApp } from './mountApp.tsx'
import { detailsHeading, modeButton, statusText, tableRows } from './reading.ts'

const HAN = /\p{Script=Han}/u

it('switching language keeps selection, filters and instance, and moves nothing', async () => {
  const { store } = await mountApp('?view=ampk-mtor&stressor=exercise&select=ampk--tsc2')
  const cy = cyOnPage()
  const camera = { zoom: cy.zoom(), pan: { ...cy.pan() } }
  const places = placesOfEntities(cy)
  const drawn = drawnIds(cy)
  const { lang: _lang, ...scope } = store.getState().scope
  const numbers = statusText().match(/\d+/g)

  await page.getByRole('button', { name: '中文', exact: true }).click()
  await expect.element(detailsHeading()).toHaveTextContent('AMPK 促进 TSC2')
  await expect.poll(() => document.documentElement.lang).toBe('zh-CN')
  await expect.poll(() => drawnIds(cyOnPage())).toEqual(drawn)

  expect(store.getState().scope).toEqual({ ...scope, lang: 'zh' })
  expect(new URLSearchParams(window.location.search).get('lang')).toBe('zh')
  expect(cyOnPage() === cy).toBe(true)
  expect(placesOfEntities(cy)).toEqual(places)
  expect({ zoom: cy.zoom(), pan: cy.pan() }).toEqual(camera)
  // Told in another order, but the same numbers.
  expect(statusText().match(/\d+/g)?.sort()).toEqual(numbers?.slice().sort())
  await expect.poll(() => cy.getElementById('ampk--tsc2').hasClass('faded')).toBe(false)
})

it('what is still English on the Chinese page is names that Chinese texts write so, and records', async () => {
  await mountApp('?view=ampk-mtor&select=ampk--tsc2&lang=zh')
  await expect.poll(() => document.querySelector('.claim .statement')?.textContent).toMatch(HAN)
  // The one thing that is to be English, where it is wanted.
  const labels = [
    ...document.querySelectorAll('button:not(.in-other), legend, summary, label, h1, h2, h3'),
  ]
    .filter((element) => !element.closest('[lang="en"]') && element.textContent.trim() !== '')
    .map((element) => element.textContent.trim())
  expect(labels.length).toBeGreaterThan(20)
  const { meta, entities, views } = dataset
  const names = [...meta.cells, ...meta.stressors, ...meta.pathways]
    .map(({ label }) => label.zh)
    .concat([...entities.values(), ...views.values()].map(({ label }) => label.zh))
    .filter((name) => !HAN.test(name))
    .sort((a, b) => b.length - a.length)
  const withoutNames = (text: string) =>
    names.reduce((left, name) => left.replaceAll(name, ''), text)
  const english = labels.filter((text) => /[a-z]{3,}/i.test(withoutNames(text)) && !HAN.test(text))
  expect(english).toEqual([])
  expect(canvasHolder().getAttribute('aria-label')).toMatch(HAN)
})

it('the table says in Chinese what it says in English, row for row', async () => {
  await mountApp('?mode=table')
  const rows = tableRows()
  await page.getByRole('button', { name: '中文' }).click()
  await expect.element(modeButton('表格')).toBeVisible()
  const zh = tableRows()
  expect(zh.map(({ id }) => id)).toEqual(rows.map(({ id }) => id))
  const numbers = (all: typeof rows) =>
    all.map(({ cells }) => [cells[6], ...(cells[7]?.match(/\d+/g) ?? [])])
  expect(numbers(zh)).toEqual(numbers(rows))
  expect(zh.filter(({ cells }) => !HAN.test(cells[1] ?? ''))).toEqual([])
})

it('search finds an entity by its Chinese name, and by its English name on the Chinese page', async () => {
  const { store } = await mountApp('?lang=zh')
  const box = page.getByRole('combobox', { name: '搜索' })
  await box.fill('自噬')
  await page.getByRole('listbox').getByRole('option').filter({ hasText: /^自噬/ }).first().click()
  await expect.poll(() => store.getState().scope.select).toBe('autophagy')
  await box.fill('TSC2')
  await page.getByRole('listbox').getByRole('option').first().click()
  await expect.element(detailsHeading()).toHaveTextContent('TSC2')
})

it('the chosen language is kept on this device and named in the link', async () => {
  const { store } = await mountApp()
  await page.getByRole('button', { name: '中文' }).click()
  await expect.poll(() => document.title).toMatch(HAN)
  expect(localStorage.getItem(LANGUAGE_KEY)).toBe('zh')
  expect(window.location.search).toBe('?lang=zh')
  await expect.poll(() => store.getState().texts?.language).toBe('zh')
})

it('what a reference is cited for, why it is taken for that and what is doubtful is told in the language of the page', async () => {
  const en = new Map((await import('virtual:dataset/references-en')).default.map((r) => [r.id, r]))
  await mountApp('?mode=references&select=ref-26&lang=zh')
  const facts = () =>
    Object.fromEntries(
      [...document.querySelectorAll('.details .facts dt')].map((dt) => [
        dt.textContent,
        dt.nextElementSibling,
      ]),
    )
  for (const name of ['引用内容', '认定理由', '注']) {
    const dd = facts()[name]
    expect(dd?.textContent, name).toMatch(HAN)
    expect(dd?.closest('[lang]')?.getAttribute('lang'), name).toBe('zh')
  }
  // In the list, only records are in another language; they say so.
  const items = [...document.querySelectorAll('.references > li span[lang]')]
  const english = items.filter((item) => !HAN.test(item.textContent))
  expect(english.map((item) => item.getAttribute('lang'))).toEqual(english.map(() => 'en'))
  expect(items.length - english.length).toBeGreaterThan(60)
  // PubMed is asked in English.
  const search = document.querySelector('.details a[href*="?term="] [lang="en"]')
  expect(search?.textContent).toBe(en.get('ref-26')?.custom.search)

  await page.getByRole('button', { name: 'English' }).click()
  await expect.poll(() => facts()['Cited for']?.textContent).toBe(en.get('ref-26')?.custom.topic)
  expect(facts()['Note']?.textContent).toBe(en.get('ref-26')?.custom.doubt)
  await expect
    .poll(() => document.querySelector('.references > li span[lang]')?.textContent)
    .toBe(en.get('ref-1')?.custom.topic)
})

it('a claim is read in both languages beside each other where that is wanted, and the link does not say so', async () => {
  const { store, open } = await mountApp('?lang=en&view=ampk-mtor&select=ampk--tsc2')
  const beside = () => document.querySelector('.claim .beside')
  const link = window.location.search
  const toggle = () => page.getByRole('button', { name: /^\+ (?:中|英)/ }).first()
  expect(beside()).toBe(null)
  await toggle().click()
  await expect.poll(() => beside()?.textContent).toMatch(HAN)
  expect(beside()?.getAttribute('lang')).toBe('zh')
  expect(document.querySelector('.claim .statement')!.textContent).not.toMatch(HAN)
  expect(window.location.search).toBe(link)
  // Once it is said whose words these are.
  const ours = () =>
    [...document.querySelectorAll('.claim > .quiet')].filter((line) =>
      /our own words|本站转述/.test(line.textContent),
    )
  expect(ours()).toHaveLength(1)
  // For the next arrow too, and turned round with the language.
  await open('?lang=zh&view=ampk-mtor&select=ampk--mtorc1')
  await expect.poll(() => beside()?.textContent ?? '中').not.toMatch(HAN)
  expect(ours()).toEqual([])
  expect(document.querySelector('.claim .statement')!.textContent).toMatch(HAN)
  await toggle().click()
  await expect.poll(beside).toBe(null)
  expect(store.getState().scope.select).toBe('ampk--mtorc1')
})

it.each([
  '?lang=zh&cell=OST&stressor=glucocorticoids',
  '?lang=zh&cell=OST&select=autophagy--osteoporosis',
  '?lang=zh&view=what-goes-wrong&stressor=glucocorticoids&mode=table&select=glucocorticoids',
  '?lang=zh&mode=review&select=ref-48',
])('Chinese has the marks of Chinese, and no space between its words: %s', async (link) => {
  await mountApp(link)
  await expect.element(page.getByRole('main')).toBeVisible()
  await expect.poll(() => document.body.innerText.length).toBeGreaterThan(600)
  const odd = [...document.querySelectorAll<HTMLElement>('body *')]
    .filter((one) => one.children.length === 0 && one.checkVisibility() && !one.closest('svg'))
    .map((one) => one.textContent)
    // A record of a paper is written as those of its journal are.
    .filter((text) => !/\d{4};/.test(text))
    .filter((text) => /[\u3400-\u9fff](?: ?\(|[,;:?!] ?| [\u3400-\u9fff])/.test(text))
  expect(odd).toEqual([])
})
