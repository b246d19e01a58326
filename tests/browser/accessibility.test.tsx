// axe finds nothing on any screen of the page: wide and narrow, light and dark, English and Chinese.
import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { canvasHolder } from './canvas.ts'
import { mountApp, NARROW } from './mountApp.tsx'
import type { MountOptions } from './mountApp.tsx'
import { details, modeButton } from './reading.ts'

/** What axe objects to, each with the element and what to do about it. */
async function complaints(): Promise<readonly string[]> {
  const { violations } = await axe.run(document)
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ html, any }) => `${id}: ${help}: ${html.slice(0, 160)} (${any[0]?.message ?? ''})`,
    ),
  )
}

const SCREENS: readonly (readonly [name: string, link: string])[] = [
  ['the start', ''],
  ['a filter', '?cell=OST&stressor=exercise'],
  ['a filter that leaves nothing', '?cell=chondrocyte&stressor=diabetes&general=hidden&dose=low'],
  ['an entity', '?select=autophagy'],
  ['an arrow with a caveat', '?view=ampk-mtor&select=ampk--tsc2'],
  ['a contested arrow', '?view=pi3k-akt-mtor&select=exercise--pi3k-akt-mtor-pathway'],
  ['an unresolved reference', '?select=ref-18'],
  ['the list of references', '?mode=references&select=ref-1'],
  ['the table', '?mode=table&cell=OST&stressor=exercise&select=exercise--autophagy'],
  ['a link that was partly broken', '?cell=XX&select=nonsense'],
]

const LOOKS: readonly (readonly [name: string, link: string, options: MountOptions])[] = [
  ['in light', '', { theme: 'light' }],
  ['in dark', '', { theme: 'dark' }],
  ['in Chinese', 'lang=zh', { theme: 'light' }],
]

describe.each(LOOKS)('%s', (_look, extra, options) => {
  it.each(SCREENS)('%s', async (_screen, link) => {
    const full = extra === '' ? link : `${link === '' ? '?' : `${link}&`}${extra}`
    await mountApp(full, options)
    expect(await complaints()).toEqual([])
  })
})

it('with the legend, every facet and the search results open', async () => {
  await mountApp()
  for (const summary of document.querySelectorAll<HTMLElement>('summary')) summary.click()
  const box = page.getByRole('combobox', { name: 'Search entities' })
  await box.fill('mTOR')
  await userEvent.keyboard('{ArrowDown}')
  await expect.element(page.getByRole('listbox').getByRole('option').first()).toBeVisible()
  expect(await complaints()).toEqual([])
})

it('with the pointer of the keyboard on an arrow', async () => {
  await mountApp()
  canvasHolder().focus()
  await userEvent.keyboard('{ArrowDown}{PageDown}')
  await expect.poll(() => document.querySelector('.pointed')?.textContent).toMatch(/claim/)
  expect(await complaints()).toEqual([])
})

describe.each(['light', 'dark'] as const)('360 pixels wide, %s', (theme) => {
  it('the start, and nothing is wider than the window', async () => {
    await page.viewport(NARROW.width, NARROW.height)
    await mountApp('', { theme })
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(NARROW.width)
    expect(await complaints()).toEqual([])
  })

  it('with the drawer of filters open', async () => {
    await page.viewport(NARROW.width, NARROW.height)
    await mountApp('?cell=OST', { theme })
    await page.getByRole('navigation').getByRole('button', { name: 'Filters' }).click()
    await expect.element(page.getByRole('checkbox', { name: /^Osteocyte/ })).toBeVisible()
    expect(await complaints()).toEqual([])
  })

  it('with the drawer of details open', async () => {
    await page.viewport(NARROW.width, NARROW.height)
    await mountApp('?view=ampk-mtor&select=ampk--tsc2', { theme })
    await expect.element(details()).toBeVisible()
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(NARROW.width)
    expect(await complaints()).toEqual([])
  })

  it('with the table', async () => {
    await page.viewport(NARROW.width, NARROW.height)
    await mountApp('', { theme })
    await modeButton('Table').click()
    await expect.element(page.getByRole('table')).toBeVisible()
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(NARROW.width)
    expect(await complaints()).toEqual([])
  })
})
