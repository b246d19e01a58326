// Everything opens as lists: to search, to choose from, and to come back to. What is chosen or asked for by
// a filter is a picture of its own, in which every name can be read.
import { beforeEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { FONT_SIZE } from '../../src/notation/scene.ts'
import { complaints } from './axe.ts'
import { canvasHolder, cyOnPage, drawnIds } from './canvas.ts'
import { mountApp, NARROW } from './mountApp.tsx'
import { detailsHeading } from './reading.ts'

const entry = (name: RegExp) => page.getByRole('main').getByRole('button', { name })
const find = () => page.getByRole('searchbox', { name: /Find in the lists|在列表中查找/ })
const drawn = () => drawnIds(cyOnPage()).entities
const isPicture = () => document.querySelector('.canvas:not(.first, .absent, .pending)') !== null

describe('Everything', () => {
  it('opens as lists; what is chosen is drawn, and closing it leads back', async () => {
    const { store } = await mountApp('?view=everything')
    expect(document.querySelector('.canvas')).toBeNull()
    expect(document.querySelectorAll('.lane-lists section').length).toBe(7)
    expect(await complaints()).toEqual([])
    await entry(/^ULK1/).click()
    await expect.element(detailsHeading()).toHaveTextContent('ULK1')
    await expect.poll(isPicture).toBe(true)
    await expect.poll(drawn).toContain('ulk1')
    // Not lost with the list.
    expect(document.activeElement?.id).toBe('main')
    await page.getByRole('button', { name: 'Close details' }).click()
    await expect.poll(() => store.getState().scope.select).toBeNull()
    await expect.element(entry(/^ULK1/)).toBeVisible()
  })

  it.each(['&select=ampk', '&contested=only', '&select=ref-28'])(
    'draws %s so that it can be read',
    async (asked) => {
      await mountApp(`?view=everything${asked}`)
      await expect.poll(isPicture).toBe(true)
      const box = cyOnPage().nodes('[kind]').renderedBoundingBox()
      const { clientWidth, clientHeight } = canvasHolder()
      expect(box.x1).toBeGreaterThanOrEqual(0)
      expect(box.x2).toBeLessThanOrEqual(clientWidth)
      expect(box.y2).toBeLessThanOrEqual(clientHeight)
      expect(cyOnPage().zoom() * FONT_SIZE).toBeGreaterThanOrEqual(10)
    },
  )

  it('draws the next choice in the place of the last one, and nothing of that stays', async () => {
    const { store } = await mountApp('?view=everything&select=ulk1')
    await expect.poll(isPicture).toBe(true)
    await expect.poll(drawn).toContain('ulk1')
    store.getState().selected('microgravity')
    await expect.poll(drawn).toContain('microgravity')
    await expect.poll(drawn).not.toContain('ulk1')
  })
})

describe('the search in the lists', () => {
  it('finds by any name, opens what is folded and says when nothing is there', async () => {
    await mountApp('?view=everything')
    await find().fill('sequestosome')
    await expect.element(entry(/^p62/)).toBeVisible()
    expect(document.querySelectorAll('.lane-lists li').length).toBeLessThan(5)
    await find().fill('xyzzy')
    await expect.element(page.getByText('No name in these lists is like that.')).toBeVisible()
  })
})

it('what is too much for a picture stays a list, with a way to where most of it is drawn', async () => {
  const { store } = await mountApp('?view=everything&cell=OC')
  await page.getByRole('button', { name: /^Better seen in Bone cells/ }).click()
  const { view, facets } = store.getState().scope
  expect([view, facets.cell]).toEqual(['bone-cells', ['OC']])
  await expect.poll(isPicture).toBe(true)
})

describe('on a phone', () => {
  beforeEach(() => page.viewport(NARROW.width, NARROW.height))

  it.each(['', '&lang=zh'])('nothing is cut off (%s)', async (lang) => {
    await mountApp(`?view=everything${lang}`)
    const lists = document.querySelector('.lane-index')!
    expect(lists.scrollWidth).toBeLessThanOrEqual(lists.clientWidth)
    expect(await complaints()).toEqual([])
  })
})
