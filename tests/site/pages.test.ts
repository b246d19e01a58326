// The permanent pages as a reader of a citation opens them: whole, silent, readable, and a way into the explorer.
import { createRequire } from 'node:module'
import type * as Axe from 'axe-core'
import { expect, it } from 'vitest'
import { browseSite, detailsHeading } from './browse.ts'

const { visit } = browseSite()
const AXE = createRequire(import.meta.url).resolve('axe-core')

it.each(['claims/1.2.2-p1-s1-a.html', 'references/28.html', 'questions/index.html'])(
  '%s is faultless in light, dark and on a phone',
  async (address) => {
    const { page, faults } = await visit(address, { isLive: false, bypassCSP: true })
    await page.addScriptTag({ path: AXE })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const wrong = await page.evaluate(async () => {
        const { axe } = window as unknown as { axe: typeof Axe }
        return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
      })
      expect(wrong, colorScheme).toEqual([])
    }
    await page.setViewportSize({ width: 360, height: 740 })
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(360)
    expect(faults).toEqual([])
  },
)

it('an arrow leads into the diagram, in the language it is read in', async () => {
  const { page, faults } = await visit('arrows/ampk--tsc2.html#zh', { isLive: false })
  await page.getByRole('link', { name: '在图中查看' }).click()
  await page.waitForSelector('html[data-ready]', { state: 'attached' })
  expect(await detailsHeading(page).textContent()).toContain('TSC2')
  expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN')
  expect(faults).toEqual([])
})
