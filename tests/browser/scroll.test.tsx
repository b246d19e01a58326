// The page fills its window and no more: its panels scroll, it never does. What is hidden from sight in a
// panel is placed in that panel, or it would lengthen the page by as far as it lies below the panel's foot.
import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { LANGUAGES } from '../../src/domain/review/vocabulary.ts'
import { COLUMNS } from '../../src/domain/scope/arrangement.ts'
import { mountApp } from './mountApp.tsx'

/** What scrolls without being the place of what is hidden in it. */
function leaks(): readonly string[] {
  return [...document.querySelectorAll<HTMLElement>('body *')]
    .filter((element) => {
      const { overflowX, overflowY, position } = getComputedStyle(element)
      const scrolls = [overflowX, overflowY].some((way) => way === 'auto' || way === 'scroll')
      return scrolls && position === 'static'
    })
    .map(({ tagName, className }) => `${tagName}.${className}`)
}

const TAKES_FOCUS = 'a[href], button, input, select, summary, [tabindex="0"]'

const scrollers = () =>
  [...document.querySelectorAll<HTMLElement>('body *')]
    .filter((element) => element.checkVisibility())
    .flatMap((element) => {
      const { overflowX, overflowY, maskImage } = getComputedStyle(element)
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element
      const isWide = /auto|scroll/.test(overflowX) && scrollWidth > clientWidth + 1
      const isHigh = /auto|scroll/.test(overflowY) && scrollHeight > clientHeight + 1
      return isWide || isHigh ? [{ element, isWide, isFaded: maskImage !== 'none' }] : []
    })
const named = ({ element }: { readonly element: HTMLElement }) =>
  `${element.tagName}.${element.className}`

/** What is wrong with what scrolls. */
function faultsOfScrollers() {
  const found = scrollers()
  return {
    // By keyboard, or only without a name.
    unreached: found
      .filter(({ element }) => !element.querySelector(TAKES_FOCUS))
      .filter(({ element }) => element.tabIndex < 0 || !element.getAttribute('aria-label'))
      .map(named),
    // That it can be moved to the side.
    untold: found.filter(({ isWide, isFaded }) => isWide && !isFaded).map(named),
  }
}
const NO_FAULTS = { unreached: [], untold: [] }

const LINKS = [
  '',
  '?select=ampk',
  '?select=autophagy&lang=zh',
  '?view=ampk-mtor&select=ampk--tsc2',
  '?select=ref-31',
  '?mode=references',
  '?mode=references&select=ref-31',
  '?mode=table',
  '?mode=table&arrows=all&sort=undirected-down&lang=zh',
  '?mode=table&select=ampk',
  '?mode=compare',
  '?mode=compare&cell=OB&versus=cell:OC&select=ampk',
  '?mode=grid',
  '?mode=grid&select=ref-31',
  '?view=lncrna&cell=OB',
  '?mode=compare&pictures=two',
  '?tour=exercise',
  '?tour=exercise&present=on',
]

describe.each([
  { width: 1366, height: 768 },
  { width: 360, height: 740 },
  { width: 740, height: 360 },
])('at $width x $height', ({ width, height }) => {
  it('the page is as high as its window, whatever it shows; what scrolls is reached by keyboard, and fades at a side on which it goes on', async () => {
    await page.viewport(width, height)
    const { open } = await mountApp()
    const root = document.documentElement
    for (const link of LINKS) {
      await open(link)
      expect(leaks(), link).toEqual([])
      expect(root.scrollHeight, link).toBeLessThanOrEqual(window.innerHeight)
      expect(root.scrollWidth, link).toBeLessThanOrEqual(window.innerWidth)
      document.querySelector<HTMLElement>('.legend > summary')?.click()
      await expect.poll(faultsOfScrollers, { message: link }).toEqual(NO_FAULTS)
    }
  })
})

it('the message of a view is a stop of the keyboard while it scrolls, and a row shows whole what has the focus', async () => {
  await page.viewport(360, 740)
  const { open } = await mountApp('?view=lncrna&cell=OB')
  const message = () => document.querySelector<HTMLElement>('.view-about')!
  await expect.poll(() => message().tabIndex).toBe(0)
  await expect.element(page.getByRole('region', { name: 'lncRNA' })).toBeVisible()
  await open('')
  await expect.poll(() => message().textContent).toContain('Exercise raises autophagy')
  expect(message().tabIndex).toBe(-1)
  await open('?mode=compare&pictures=two&cell=OB&versus=cell:OC')
  const row = () => document.querySelector<HTMLElement>('.side-head')!
  await expect.poll(() => row().dataset['goesOn']).toBe('right')
  const stops = row().querySelectorAll<HTMLElement>('button, select')
  expect(stops.length).toBeGreaterThan(2)
  stops[0]!.focus()
  for (const stop of stops) {
    const { left, right } = document.activeElement!.getBoundingClientRect()
    expect(document.activeElement).toBe(stop)
    const sides = row().dataset['goesOn']
    expect(left).toBeGreaterThanOrEqual(sides?.includes('left') ? 32 : -1)
    expect(right).toBeLessThanOrEqual(sides?.includes('right') ? 328 : 361)
    await userEvent.tab()
  }
  row().scrollLeft = 9999
  await expect.poll(() => row().dataset['goesOn']).toBe('left')
})

it('on a phone nothing of the table is moved to the side, and what sorts it has room whatever is chosen', async () => {
  await page.viewport(360, 740)
  const { open, store } = await mountApp('?mode=table')
  for (const lang of LANGUAGES) {
    await open(`?mode=table&arrows=all&lang=${lang}`)
    for (const column of COLUMNS) {
      store.getState().tableSorted({ column, direction: 'down' })
      await expect.poll(() => document.querySelector('.sort-choice button')).not.toBeNull()
      const bar = document.querySelector('.sort-choice')!
      expect(bar.clientHeight, column).toBeLessThan(48)
      const ends = [...bar.children].map((part) => part.getBoundingClientRect().right)
      expect(Math.max(...ends), column).toBeLessThanOrEqual(360)
    }
    const wide = scrollers().filter(({ isWide }) => isWide)
    expect(wide.map(named)).toEqual([])
  }
})
