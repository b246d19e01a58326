// What is styled by what: whatever has been visited, each stylesheet is there once, and what looked one way
// at the start looks so at the end.
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { browseSite } from './browse.ts'

const { visit } = browseSite()

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** The rules of each stylesheet, as text. */
const sheets = (page: Page) =>
  page.evaluate(() =>
    [...document.styleSheets].map((sheet) =>
      [...sheet.cssRules].map((rule) => rule.cssText).join('\n'),
    ),
  )

/** All that is computed for each part of the first page's right side, cards of tours above all. */
const looks = (page: Page) =>
  page.locator('.details *').evaluateAll((parts) =>
    parts.map((part) => {
      const style = getComputedStyle(part)
      return `${part.tagName} ${part.getAttribute('class') ?? ''} ${Array.from(style, (name) => `${name}: ${style.getPropertyValue(name)}`).join('; ')}`
    }),
  )

it('no visit to any part of the page loads a stylesheet twice or changes how another part looks', async () => {
  const { page, faults } = await visit('')
  await page.locator('.tour-list a').first().waitFor()
  const before = await looks(page)
  expect(before.length).toBeGreaterThan(20)
  const few = (await sheets(page)).length
  for (const mode of ['Table', 'Compare', 'Grid', 'Review', 'Diagram']) {
    await button(page, mode).click()
    await page.waitForLoadState('networkidle')
  }
  await button(page, 'Compare').click()
  await page.locator('.compare .canvas canvas[data-id$=node]').first().waitFor()
  await button(page, 'Diagram').click()
  await button(page, 'Export').click()
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Escape')
  await page.locator('.tour-list a').first().click()
  await page.locator('.tour-panel').waitFor()
  await button(page, 'Present').click()
  await page.locator('.lecture .canvas canvas[data-id$=node]').first().waitFor()
  await page.waitForLoadState('networkidle')
  await page.keyboard.press('Escape')
  await page.locator('.tour-panel').waitFor()
  await button(page, 'Leave the tour').click()
  await page.getByRole('banner').getByRole('heading').getByRole('button').click()
  await page.locator('.tour-list a').first().waitFor()
  await page.mouse.move(0, 0)
  const all = await sheets(page)
  expect(all.length).toBeGreaterThan(few)
  expect(new Set(all).size).toBe(all.length)
  expect(await looks(page)).toEqual(before)
  expect(faults).toEqual([])
})
