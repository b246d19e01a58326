// axe finds nothing on any screen of the page: wide and narrow, light and dark, English and Chinese.
import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { complaints } from './axe.ts'
import { canvasHolder } from './canvas.ts'
import { mountApp, NARROW } from './mountApp.tsx'
import { details, modeButton } from './reading.ts'
import { SCREENS } from './screens.ts'

const LOOKS = [
  ['in light', '', 'light', 'all'],
  ['in dark', '', 'dark', 'colours'],
  ['in Chinese', 'lang=zh', 'light', 'words'],
] as const

// One page for each look, walked through all screens.
it.each(LOOKS)('%s, on every screen', async (_look, extra, theme, part) => {
  const linkOf = (link: string) => {
    if (extra === '') return link
    return `${link === '' ? '?' : `${link}&`}${extra}`
  }
  const { open } = await mountApp(linkOf(''), { theme })
  for (const [screen, link] of SCREENS) {
    await open(linkOf(link))
    expect(await complaints(part), screen).toEqual([])
  }
})

it('with the legend, every facet and the search results open', async () => {
  await mountApp()
  for (const summary of document.querySelectorAll<HTMLElement>('summary')) summary.click()
  const box = page.getByRole('combobox', { name: 'Search' })
  await box.fill('mTOR')
  await userEvent.keyboard('{ArrowDown}')
  await expect.element(page.getByRole('listbox').getByRole('option').first()).toBeVisible()
  expect(await complaints()).toEqual([])
})

it('with the pointer of the keyboard on an arrow', async () => {
  await mountApp()
  canvasHolder().focus()
  await userEvent.keyboard('{ArrowDown}{PageDown}')
  await expect.poll(() => document.querySelector('.pointed')?.textContent).toMatch(/sentence/)
  expect(await complaints()).toEqual([])
})

describe.each(['light', 'dark'] as const)('360 pixels wide, %s', (theme) => {
  it('the start, with either drawer open, and the table, none wider than the window', async () => {
    await page.viewport(NARROW.width, NARROW.height)
    const { open } = await mountApp('', { theme })
    const expectFaultless = async (screen: string) => {
      expect(document.documentElement.scrollWidth, screen).toBeLessThanOrEqual(NARROW.width)
      expect(await complaints(), screen).toEqual([])
    }
    await expectFaultless('the start')
    await open('?cell=OST')
    await page.getByRole('navigation').getByRole('button', { name: 'Filters' }).click()
    await expect.element(page.getByRole('checkbox', { name: /^Osteocyte/ })).toBeVisible()
    await expectFaultless('the drawer of filters')
    await userEvent.keyboard('{Escape}')
    await open('?view=ampk-mtor&select=ampk--tsc2')
    await expect.element(details()).toBeVisible()
    await expectFaultless('the drawer of details')
    await open('')
    await modeButton('Table').click()
    await expect.element(page.getByRole('table')).toBeVisible()
    await expectFaultless('the table')
  })
})
