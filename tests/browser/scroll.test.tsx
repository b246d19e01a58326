// The page fills its window and no more: its panels scroll, it never does. What is hidden from sight in a
// panel is placed in that panel, or it would lengthen the page by as far as it lies below the panel's foot.
import { describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
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

const LINKS = [
  '',
  '?select=ampk',
  '?select=autophagy&lang=zh',
  '?view=ampk-mtor&select=ampk--tsc2',
  '?select=ref-31',
  '?mode=references',
  '?mode=references&select=ref-31',
  '?mode=table',
  '?mode=table&select=ampk',
  '?mode=compare',
  '?mode=compare&cell=OB&versus=cell:OC&select=ampk',
  '?mode=grid',
  '?mode=grid&select=ref-31',
  '?tour=exercise',
  '?tour=exercise&present=on',
]

describe.each([
  { width: 1366, height: 768 },
  { width: 360, height: 740 },
  { width: 740, height: 360 },
])('at $width x $height', ({ width, height }) => {
  it('the page is as high as its window, whatever it shows', async () => {
    await page.viewport(width, height)
    const { open } = await mountApp()
    const root = document.documentElement
    for (const link of LINKS) {
      await open(link)
      expect(leaks(), link).toEqual([])
      expect(root.scrollHeight, link).toBeLessThanOrEqual(window.innerHeight)
      expect(root.scrollWidth, link).toBeLessThanOrEqual(window.innerWidth)
    }
  })
})
