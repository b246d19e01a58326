// Guards parts of the page in windows with little room: nothing runs out to the side, lies over something else or
// leaves a blank, and what one came for is in sight.
import { expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { LANGUAGES } from '../../src/domain/review/vocabulary.ts'
import { TOURS } from '../../src/ui/tour/loadTours.ts'
import { canvasHolder, cyOnPage, drawnIds } from './canvas.ts'
import { mountApp } from './mountApp.tsx'
import { detailsHeading } from './reading.ts'

const boxesOf = (selector: string) =>
  [...document.querySelectorAll(selector)].map((element) => element.getBoundingClientRect())

it.each([
  [360, 740],
  [740, 360],
  [768, 1024],
  [1366, 768],
])(
  'what there is to read of the picture scrolls down and not to the side, %i x %i',
  async (width, height) => {
    await page.viewport(width, height)
    for (const lang of LANGUAGES) {
      await mountApp(`?lang=${lang}`)
      const summary = () => document.querySelector<HTMLElement>('.legend > summary')
      await expect.poll(summary).not.toBeNull()
      summary()!.click()
      await expect.poll(() => boxesOf('.legend-body li').length).toBeGreaterThan(15)
      const body = document.querySelector('.legend-body')!
      expect(body.scrollWidth).toBeLessThanOrEqual(body.clientWidth)
      const [key] = boxesOf('.legend .balance')
      expect(key!.height, 'the key of the numbers is one line').toBeLessThan(24)
    }
  },
)

it('the answers of a question before an audience are read as lines on a phone on its side', async () => {
  await page.viewport(740, 360)
  for (const lang of LANGUAGES) {
    const { unmount } = await mountApp(`?tour=glucocorticoid-dose&step=3&present=on&lang=${lang}`)
    await expect.poll(() => boxesOf('.ballot li').length).toBe(4)
    for (const { width } of boxesOf('.ballot li > span')) expect(width).toBeGreaterThan(120)
    for (const { height } of boxesOf('.ballot li')) expect(height).toBeLessThan(50)
    await unmount()
  }
})

it('nothing of the collection sticks out of its dialog on a phone', async () => {
  await page.viewport(360, 740)
  for (const lang of LANGUAGES) {
    const { unmount } = await mountApp(`?select=exercise--autophagy&lang=${lang}`)
    const press = async (name: RegExp) => page.getByRole('button', { name }).first().click()
    if (lang === 'en') await press(/^Keep this in the collection|^收藏$/)
    await press(/^Collection \(|^我的收藏/)
    await expect.poll(() => boxesOf('.collection-ways button').length).toBeGreaterThan(4)
    const [dialog] = boxesOf('dialog.collection')
    for (const { right } of boxesOf('.collection :is(button, select, textarea)'))
      expect(right).toBeLessThanOrEqual(dialog!.right - 8)
    await unmount()
  }
})

it('the heads of the grid stand upright on a phone, with no blank above them', async () => {
  await page.viewport(360, 740)
  await mountApp('?mode=grid')
  await expect.poll(() => boxesOf('.grid-table thead button').length).toBeGreaterThan(4)
  const seen = boxesOf('.grid-table thead th:not(:first-child) button').filter(
    ({ right }) => right <= 350,
  )
  expect(seen.length).toBeGreaterThanOrEqual(4)
  const [row] = boxesOf('.grid-table thead tr')
  expect(Math.min(...seen.map(({ top }) => top)) - row!.top).toBeLessThan(40)
  for (const [i, { right }] of seen.entries()) {
    expect((seen[i + 1]?.left ?? Infinity) - right).toBeGreaterThan(4)
  }
})

it.each([
  [360, 740, 250],
  [768, 1024, 200],
])(
  'what a comparison shows begins below few rows of controls, none over another, %i x %i',
  async (width, height, most) => {
    await page.viewport(width, height)
    for (const lang of LANGUAGES) {
      await mountApp(`?cell=OST&mode=compare&versus=cell:OB&lang=${lang}`)
      await expect.poll(() => boxesOf('.targets tbody tr').length).toBeGreaterThan(3)
      const [controls] = boxesOf('.compare-controls')
      expect(controls!.height).toBeLessThan(most)
      const parts = boxesOf('.compare-controls :is(button, select)')
      const isOver = (a: DOMRect, b: DOMRect) =>
        a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1
      expect(parts.filter((a, i) => parts.slice(i + 1).some((b) => isOver(a, b)))).toEqual([])
      expect(document.documentElement.scrollWidth).toBe(width)
    }
  },
)

it('a long arrow that is picked on a phone has both its ends in sight above what is said of it', async () => {
  await page.viewport(360, 740)
  for (const arrow of ['exercise--osteoporosis', 'ageing--osteoporosis', 'exercise--autophagy']) {
    await mountApp(`?select=${arrow}`)
    await expect.element(detailsHeading()).toBeVisible()
    const isInSight = (id: string) => {
      const cy = cyOnPage()
      if (cy.getElementById(id).empty()) return false
      const { x, y } = cy.getElementById(id).renderedPosition()
      return x > 0 && x < cy.width() && y > 0 && y < cy.height()
    }
    await expect
      .poll(() => arrow.split('--').map(isInSight), { message: arrow })
      .toEqual([true, true])
    expect(cyOnPage().height()).toBeLessThan(300)
  }
})

it.each([
  [360, 640],
  [360, 740],
  [740, 360],
])(
  'the ways on from the end of a tour are in sight as its last step opens, %i x %i',
  async (width, height) => {
    await page.viewport(width, height)
    const { open } = await mountApp()
    const tours = await TOURS.get()
    expect(tours.length).toBeGreaterThan(4)
    for (const { id, steps } of tours) {
      for (const lang of LANGUAGES) {
        const own = steps.at(-1)!.link.slice(1)
        await open(`?${own}&tour=${id}&step=${steps.length}&lang=${lang}`)
        // The end comes with the answer.
        const answer = () => document.querySelector<HTMLElement>('.ask-choices button')?.click()
        const ways = () => {
          answer()
          return boxesOf('.tour-sides a').length
        }
        await expect.poll(ways, { message: id }).toBeGreaterThan(0)
        const [text, buttons] = [boxesOf('.tour-text')[0]!, boxesOf('.tour-buttons')[0]!]
        for (const { top, bottom } of boxesOf('.tour-sides a')) {
          expect(top, id).toBeGreaterThanOrEqual(text.top)
          expect(bottom, id).toBeLessThanOrEqual(buttons.top)
        }
        // … and what the step says too.
        expect(boxesOf('.tour-said')[0]!.height, id).toBeGreaterThan(60)
        expect(boxesOf('.canvas')[0]!.height / height, id).toBeGreaterThan(0.3)
      }
    }
  },
)

it.each([
  [360, 740],
  [740, 360],
])('all that an answer lights is in sight beside it, %i x %i', async (width, height) => {
  await page.viewport(width, height)
  const { open } = await mountApp('?lang=en')
  await open('?lang=en&cell=OST&stressor=exercise&general=hidden&select=exercise&reach=down-3')
  const outside = () => {
    const { clientWidth, clientHeight } = canvasHolder()
    const cy = cyOnPage()
    const drawn = drawnIds(cy).entities
    const isIn = (id: string) => {
      const { x, y } = cy.getElementById(id).renderedPosition()
      return x > 0 && x < clientWidth && y > 0 && y < clientHeight
    }
    return drawn.includes('apoptosis') ? drawn.filter((id) => !isIn(id)) : ['not drawn yet']
  }
  await expect.poll(outside).toEqual([])
})

it.each(LANGUAGES)('the grid has the room of a low window, in %s', async (lang) => {
  await page.viewport(740, 360)
  await mountApp(`?mode=grid&lang=${lang}`)
  await expect.poll(() => boxesOf('.grid-table tbody tr').length).toBeGreaterThan(4)
  const [table] = boxesOf('.grid-table')
  expect(table!.top).toBeLessThan(140)
  const [pane] = boxesOf('.grid-pane')
  const whole = boxesOf('.grid-table tbody tr').filter(({ bottom }) => bottom <= pane!.bottom)
  expect(whole.length).toBeGreaterThanOrEqual(2)
  const parts = boxesOf('.grid-pane > .grid-scroll, .grid-legend, .grid-tools, .grid-head > *')
  for (const { right } of parts) expect(right).toBeLessThanOrEqual(740)
})
