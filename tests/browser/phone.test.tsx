// Guards the page on a phone: all that a desktop offers can be reached there, what is picked is seen
// above what is said of it, and the picture can be read.
import { beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { complaints } from './axe.ts'
import { canvasHolder, cyOnPage } from './canvas.ts'
import { LANGUAGES } from '../../src/domain/review/vocabulary.ts'
import { TOURS } from '../../src/ui/tour/loadTours.ts'
import { dataset, mountApp } from './mountApp.tsx'
import { details, detailsHeading } from './reading.ts'

const PHONE = { width: 360, height: 640 }

beforeEach(async () => {
  await page.viewport(PHONE.width, PHONE.height)
})

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true })
const more = () => page.getByRole('banner').getByRole('button', { name: /^(?:More|更多)$/ })
const questions = () => button(/^(?:Questions|提问)$/)

/** Controls in sight that a finger would miss. */
function smallTargets(): readonly string[] {
  return (
    [...document.querySelectorAll<HTMLElement>('button, select, summary, input')]
      .filter(
        (e) => e.checkVisibility({ visibilityProperty: true }) && !e.matches('[type=checkbox]'),
      )
      // The name is not on a low window, unless the keyboard is at it.
      .filter((e) => getComputedStyle(e.closest('h1') ?? e).clipPath === 'none')
      .filter((e) => {
        const { width, height } = e.getBoundingClientRect()
        return width < 24 || height < 24
      })
      .map((e) => e.outerHTML.slice(0, 100))
  )
}

const isOver = (a: DOMRect, b: DOMRect) =>
  a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1
const boxOf = (selector: string) => document.querySelector(selector)!.getBoundingClientRect()

it('a press beside the open filters closes them, and presses nothing below', async () => {
  const { store } = await mountApp()
  await page.getByRole('navigation').getByRole('button', { name: 'Filters' }).click()
  const panel = () => document.querySelector('.filters')!
  await expect.poll(() => panel().checkVisibility()).toBe(true)
  await page.getByRole('checkbox', { name: /^Osteoclast/ }).click()
  expect(panel().checkVisibility(), 'a press within leaves them open').toBe(true)
  const { top, height } = boxOf('.canvas')
  // All that is dark, at the height of an arrow as elsewhere.
  for (const y of [top + 60, top + height / 2])
    expect(document.elementFromPoint(PHONE.width - 12, y)).toBe(panel())
  await page.elementLocator(document.body).click({ position: { x: PHONE.width - 12, y: 400 } })
  await expect.poll(() => panel().checkVisibility()).toBe(false)
  expect(store.getState().scope.select).toBe(null)
  expect(store.getState().scope.facets.cell).toEqual(['OC'])
})

describe('the questions and tours', () => {
  it.each(['', '?lang=zh'])('%s open, take the focus, and give it back', async (link) => {
    await mountApp(link)
    await questions().click()
    await expect.element(details()).toHaveFocus()
    await expect.element(details().getByRole('link').first()).toBeVisible()
    expect(document.querySelectorAll('.tour-list a').length).toBeGreaterThan(3)
    expect(await complaints()).toEqual([])
    await userEvent.keyboard('{Escape}')
    await expect.element(questions()).toHaveFocus()
    expect(document.querySelector('.details')?.checkVisibility()).toBe(false)
  })

  it('a question is followed, and its answer is the first thing that stands there', async () => {
    const { store } = await mountApp()
    const shown = () => document.querySelector('.details')?.checkVisibility()
    await questions().click()
    await page.getByRole('link', { name: /review say both/ }).click()
    expect(store.getState().scope.contested).toBe(true)
    await expect.element(detailsHeading()).toHaveTextContent('Where does the review say both?')
    expect(shown()).toBe(true)
    expect(document.querySelector('.details .saying')?.checkVisibility()).toBe(true)
    await userEvent.keyboard('{Escape}')
    await expect.poll(shown).toBe(false)
    await questions().click()
    // The answer is there again, and the other questions below it.
    await expect.element(detailsHeading()).toHaveTextContent('Where does the review say both?')
    await page.getByText('Ask something else').click()
    await page.getByRole('link', { name: /exercise do in osteocytes/ }).click()
    expect(store.getState().scope.select).toBe('exercise')
    await expect.element(detailsHeading()).toHaveTextContent('What does exercise do in osteocytes?')
  })

  it('what is picked takes the place of the questions, and closing it does not bring them back', async () => {
    const { store } = await mountApp()
    await questions().click()
    store.getState().selected('ampk')
    await expect.element(detailsHeading()).toHaveTextContent('AMPK')
    // As the browser's Back does.
    store.getState().selected(null)
    await expect.poll(() => document.querySelector('.details')?.checkVisibility()).toBe(false)
  })
})

it('at 320 pixels the key of the picture stands beside its tools and not over them', async () => {
  await page.viewport(320, PHONE.height)
  await mountApp()
  const boxOf = (selector: string) => document.querySelector(selector)!.getBoundingClientRect()
  await expect
    .poll(() => boxOf('.diagram-tools').left)
    .toBeGreaterThanOrEqual(boxOf('.legend > summary').right)
})

it('on its side a comparison is a drawing with its names within boxes, and a list over it when asked for', async () => {
  await page.viewport(740, 360)
  const link = '?mode=compare&cell=OB&versus=cell%3AOST'
  const { open } = await mountApp(link)
  const first = () => document.querySelector('.targets tbody tr')?.getBoundingClientRect().bottom
  await expect.poll(() => cyOnPage().edges('[comparison]').length).toBeGreaterThan(5)
  await expect.poll(() => cyOnPage().zoom() * 13).toBeGreaterThan(8.5)
  expect(cyOnPage().width()).toBe(740)
  // All of its width is in sight.
  const { x1, x2 } = cyOnPage().nodes('[kind]').renderedBoundingBox()
  expect([x1 > 0, x2 < 740]).toEqual([true, true])
  const list = () => document.querySelector<HTMLElement>('.targets-rows')
  expect(list()?.checkVisibility({ contentVisibilityAuto: true })).toBe(false)
  document.querySelector<HTMLElement>('.targets > summary')!.click()
  await expect.poll(() => first() ?? Infinity).toBeLessThan(330)
  expect(document.elementFromPoint(20, first()! - 5)?.closest('.targets')).not.toBeNull()
  // Before an audience as well, with most of the window for the drawing.
  await open(`${link}&present=on`)
  const drawing = () => document.querySelector('.lecture .canvas')?.getBoundingClientRect()
  await expect.poll(() => drawing()?.width ?? 0).toBeGreaterThan(740 * 0.6)
  expect(drawing()!.height).toBeGreaterThan(360 * 0.6)
  expect(drawing()!.top).toBeLessThan(10)
  expect(first()).toBeLessThan(200)
})

describe('the menu of the header', () => {
  it('offers what a desktop shows, by keyboard, and closes by Escape or by going on', async () => {
    await mountApp()
    expect(document.querySelector('.tools')?.checkVisibility()).toBe(false)
    more().element().focus()
    await userEvent.keyboard('{Enter}')
    for (const name of ['Undo', 'Redo', 'Present', 'Export', 'Copy link']) {
      await expect.element(button(name)).toBeVisible()
    }
    await expect.element(page.getByRole('combobox', { name: 'Theme' })).toBeVisible()
    expect(await complaints()).toEqual([])
    await userEvent.keyboard('{Tab}{Tab}{Escape}')
    await expect.element(more()).toHaveFocus()
    expect(document.querySelector('.tools')?.checkVisibility()).toBe(false)
    await more().click()
    // What is in it, one after the other.
    await userEvent.tab()
    await userEvent.tab()
    await userEvent.tab()
    await userEvent.tab()
    await userEvent.tab()
    await userEvent.tab()
    await userEvent.tab()
    await userEvent.tab()
    expect(document.querySelector('.tools')?.checkVisibility()).toBe(false)
  })

  it('stays while a dialog opened from it is closed by Escape', async () => {
    await mountApp()
    await more().click()
    await button('Export').click()
    await expect.element(page.getByRole('dialog', { name: 'Export' })).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await expect.element(button('Export')).toHaveFocus()
  })
})

describe('the picture', () => {
  it('opens large enough to read, as high as there is room, on what its message names', async () => {
    await mountApp()
    const cy = cyOnPage()
    expect(cy.zoom() * 13).toBeGreaterThan(8)
    const { y1, y2 } = cy.nodes('[kind]').renderedBoundingBox()
    expect((y2 - y1) / canvasHolder().clientHeight).toBeGreaterThan(0.8)
    for (const id of ['exercise', 'ageing', 'bone-formation', 'bone-resorption', 'bone-loss']) {
      const { x } = cy.getElementById(id).renderedPosition()
      expect([id, x > 0 && x < PHONE.width]).toEqual([id, true])
    }
    await button('Fit').click()
    const whole = cy.nodes('[kind]').renderedBoundingBox()
    expect(whole.x2).toBeLessThanOrEqual(PHONE.width)
    // The names of the lanes stand beside it.
    expect(whole.x1).toBeGreaterThan(60)
  })

  it('keeps the names of lanes at the edge of the window, and tells that it goes on', async () => {
    await mountApp('?view=ampk-mtor')
    const cy = cyOnPage()
    expect(cy.getElementById('lane-label:2').renderedPosition().x).toBeLessThan(0)
    const overlay = () => canvasHolder().querySelector<HTMLCanvasElement>('[data-overlay] canvas')!
    const colours = (x: number) => {
      const { y } = cy.getElementById('lane-label:2').renderedPosition()
      const { data } = overlay()
        .getContext('2d')!
        .getImageData(x, y - 10, 9, 20)
      return new Set(Array.from({ length: data.length / 4 }, (_, i) => data[i * 4 + 3]))
    }
    // The ground of the name hides what is below it.
    await expect.poll(() => [...colours(2)]).toEqual([255])
    expect(colours(PHONE.width / 2)).toContain(0)
    expect(colours(PHONE.width - 12).size).toBeGreaterThan(5)
  })

  it('is framed anew in a window of another size, if nobody has moved it', async () => {
    const { open } = await mountApp()
    const cy = () => cyOnPage()
    const stand = () => `${cy().zoom().toFixed(3)} ${cy().pan().x.toFixed(0)} ${cy().width()}`
    const opensAt = async (link: string) => {
      await page.viewport(1366, 768)
      await open(link)
      await expect.poll(() => cy().width()).toBeGreaterThan(800)
      return stand()
    }
    const link = '?select=bone-loss'
    const fresh = await opensAt(link)
    await open('?view=ampk-mtor')
    await page.viewport(PHONE.width, PHONE.height)
    await open(link)
    await expect.poll(() => cy().width()).toBe(PHONE.width)
    // It was moved to have what is picked in sight.
    await expect.poll(() => cy().pan().y).toBeLessThan(-50)
    await page.viewport(1366, 768)
    await expect.poll(stand).toBe(fresh)
    await page.viewport(PHONE.width, PHONE.height)
    await open('')
    await button('Fit').click()
    await expect.poll(() => cy().zoom()).toBeLessThan(0.4)
    await page.viewport(1366, 768)
    await expect.poll(stand).toBe(fresh)
    // A reader's own place is kept.
    cy().panBy({ x: -40, y: 0 })
    const own = cy().pan().x
    await page.viewport(1200, 768)
    await expect.poll(() => cy().width()).toBeLessThan(800)
    expect(cy().pan().x).toBe(own)
  })

  it.each([
    '?select=ampk',
    '?view=everything&select=apoptosis',
    '?view=ampk-mtor&select=ampk--tsc2',
  ])('%s has what is picked in the strip above the details', async (link) => {
    const { store } = await mountApp(link)
    const { select } = store.getState().scope
    const isInStrip = (id: string) => {
      const { x1, x2, y1, y2 } = cyOnPage().getElementById(id).renderedBoundingBox()
      const [x, y] = [(x1 + x2) / 2, (y1 + y2) / 2]
      const { clientWidth, clientHeight } = canvasHolder()
      return x > 0 && x < clientWidth && y > 0 && y < clientHeight
    }
    await expect.poll(() => isInStrip(select!)).toBe(true)
    expect(isOver(boxOf('.canvas'), boxOf('.details'))).toBe(false)
    expect(canvasHolder().clientHeight).toBeGreaterThan(100)
    // Also what is picked next, out of the details.
    store.getState().selected('osteoporosis')
    if (cyOnPage().getElementById('osteoporosis').nonempty()) {
      await expect.poll(() => isInStrip('osteoporosis')).toBe(true)
    }
  })
})

describe('on its side', () => {
  const SIDE = { width: 740, height: 360 }
  const isInWindow = (selector: string) => {
    const { top, bottom, height } = boxOf(selector)
    return height > 0 && top >= 0 && bottom <= SIDE.height
  }
  const isBeside = (selector: string) => {
    const [canvas, other] = [boxOf('.canvas'), boxOf(selector)]
    return canvas.width > 400 && canvas.right <= other.left + 1 && other.top < 120
  }

  it('has one row of controls; what it says, what this is, key and numbers are in sight, and the rest beside', async () => {
    await page.viewport(SIDE.width, SIDE.height)
    const { open } = await mountApp()
    for (const link of ['', '?lang=zh']) {
      await open(link)
      await expect.poll(() => boxOf('.viewbar').bottom).toBeLessThan(45)
      expect(boxOf('.header').top).toBe(0)
      for (const part of ['.view-about', '.title p', '.arrow-key', '.status', '.diagram-tools']) {
        expect(isInWindow(part), part).toBe(true)
      }
      expect(isOver(boxOf('.arrow-key'), boxOf('.status'))).toBe(false)
      expect(canvasHolder().clientHeight).toBeGreaterThan(240)
      expect(smallTargets()).toEqual([])
      expect(await complaints()).toEqual([])
    }
    await open('?select=ampk')
    await expect.poll(() => isBeside('.details')).toBe(true)
    await open('?tour=exercise')
    await expect.poll(() => isBeside('.tour-panel')).toBe(true)
    expect(isInWindow('.tour-buttons')).toBe(true)
    expect(smallTargets()).toEqual([])
  })
})

it('the sheet of details has three heights, by press and by arrow key, and keeps the last', async () => {
  const { open } = await mountApp('?select=ampk')
  const height = () => Math.round(boxOf('.details').height)
  const half = height()
  const handle = button(/^Height of the details/)
  await handle.click()
  await expect.poll(height).toBeGreaterThan(half + 50)
  const full = height()
  expect(canvasHolder().clientHeight).toBeGreaterThan(40)
  await expect.element(handle).toHaveAccessibleName(/nearly all/)
  await handle.click()
  await expect.poll(height).toBeLessThan(half - 50)
  await open('?select=mtor')
  expect(height()).toBeLessThan(half - 50)
  handle.element().focus()
  await userEvent.keyboard('{ArrowUp}')
  await expect.poll(height).toBe(half)
  await userEvent.keyboard('{ArrowUp}{ArrowUp}')
  await expect.poll(height).toBe(full)
  await userEvent.keyboard('{ArrowDown}')
  await expect.poll(height).toBe(half)
})

it.each([
  ['', 360, 740],
  ['?lang=zh', 360, 740],
  ['', 740, 360],
  ['?lang=zh', 640, 360],
] as const)(
  '%s on the first page a message, a picture, four marks and the start of a tour are in sight, %i x %i',
  async (link, width, height) => {
    await page.viewport(width, height)
    const { open, store } = await mountApp(link)
    const start = () => document.querySelector<HTMLElement>('.start-over > .start')
    const back = () => button(/^(?:Back to start|回到起点)$/)
    const parts = ['.view-about', '.canvas', '.arrow-key', '.start-over > .start', '.status']
    await expect.poll(start).not.toBeNull()
    for (const part of parts) {
      const { top, bottom, left, right } = boxOf(part)
      const isIn = bottom > top && top >= 0 && bottom <= height && left >= 0 && right <= width
      expect([part, isIn]).toEqual([part, true])
    }
    expect(document.querySelectorAll('.arrow-key > ul > li').length).toBe(4)
    expect(start()!.scrollWidth).toBeLessThanOrEqual(start()!.clientWidth)
    expect(boxOf('.start-over > .start').height).toBeGreaterThanOrEqual(24)
    expect(isOver(boxOf('.diagram-tools'), boxOf('.legend > summary'))).toBe(false)
    await expect.element(back()).not.toBeInTheDocument()
    expect(await complaints()).toEqual([])
    start()!.click()
    await expect.poll(() => store.getState().scope.tour).toBe('how-autophagy-works')
    // Elsewhere, and upright, there is a way back to it in its place.
    await open('?view=bmp')
    expect(start()).toBeNull()
    if (width > height) return
    await back().click()
    await expect.poll(start).not.toBeNull()
    // A desktop has it beside the picture.
    await page.viewport(1280, 720)
    expect(start()!.checkVisibility()).toBe(false)
    await expect.element(back()).toBeVisible()
  },
)

describe('a tour', () => {
  const isRead = () => document.querySelector('.details')?.checkVisibility()

  it('shows the step or the details, never one over the other', async () => {
    await mountApp('?tour=exercise')
    await expect.element(button('Details')).toBeVisible()
    expect(isRead()).toBe(false)
    await button('Details').click()
    expect(isRead()).toBe(true)
    expect(isOver(boxOf('.tour-panel'), boxOf('.details'))).toBe(false)
    expect(isOver(boxOf('.canvas'), boxOf('.tour-panel'))).toBe(false)
    expect(await complaints()).toEqual([])
    await button('Next ›').click()
    await expect.poll(isRead).toBe(false)
    expect(isOver(boxOf('.canvas'), boxOf('.tour-panel'))).toBe(false)
  })

  it.each(LANGUAGES)(
    'leaves the picture two fifths of the window at its last step (%s)',
    async (lang) => {
      await page.viewport(360, 740)
      const { open } = await mountApp(`?lang=${lang}`)
      const isRoomy = () => canvasHolder().clientHeight >= 0.4 * 740
      for (const { id } of dataset.tours.values()) {
        await open(`?lang=${lang}&tour=${id}`)
        const last = await TOURS.get().then(
          (tours) => tours.find((tour) => tour.id === id)!.steps.length,
        )
        await open(`?lang=${lang}&tour=${id}&step=${last}`)
        await expect.element(button(/^(?:Leave the tour|离开导览)$/)).toBeVisible()
        await expect.poll(isRoomy, { message: `${id} ${last}` }).toBe(true)
        const answer = document.querySelector<HTMLElement>('.tour-ask button')
        answer?.click()
        await expect.poll(() => document.querySelector('.tour-ask')).toBeNull()
        expect([id, isRoomy()]).toEqual([id, true])
        expect(boxOf('.tour-buttons').bottom).toBeLessThanOrEqual(740)
      }
    },
  )

  it('opens the details of what the reader picks', async () => {
    const { store } = await mountApp('?tour=exercise')
    await expect.element(button('Details')).toBeVisible()
    store.getState().selected('autophagy')
    await expect.poll(isRead).toBe(true)
  })
})

describe('the table', () => {
  it('says of each arrow all that its row says, within the window', async () => {
    await mountApp('?mode=table')
    const row = document.querySelector<HTMLElement>('tr[data-interaction]')!
    for (const cell of row.children) {
      const { left, right, height } = cell.getBoundingClientRect()
      expect(left).toBeGreaterThanOrEqual(0)
      expect(right).toBeLessThanOrEqual(PHONE.width)
      expect(height).toBeGreaterThan(0)
    }
    await expect.element(page.getByRole('row').nth(1).getByRole('rowheader')).toBeVisible()
    expect(await complaints()).toEqual([])
  })

  const heads = (name: string) => page.getByRole('columnheader', { name })

  it('is sorted by a choice that stays in sight, by keys, is said aloud, and stands in the link', async () => {
    const { store } = await mountApp('?mode=table')
    const raised = () =>
      [...document.querySelectorAll('tr[data-interaction] td:nth-child(7)')].map((cell) =>
        Number.parseInt(cell.textContent, 10),
      )
    const given = raised()
    const choice = page.getByRole('combobox', { name: 'Sorted by' })
    await expect.element(choice).toHaveDisplayValue('Order of the review')
    expect(button(/scending/).query()).toBeNull()
    // The names of the columns are there to be heard, with nothing to stop at that is not seen.
    expect(document.querySelectorAll('thead th')).toHaveLength(11)
    await expect.element(heads('Raise')).toBeInTheDocument()
    expect(heads('Raise').getByRole('button').query()).toBeNull()
    await choice.selectOptions('Raise')
    const most = raised()
    expect(most).toEqual([...given].sort((a, b) => b - a))
    await expect.element(heads('Raise')).toHaveAttribute('aria-sort', 'descending')
    const said = page.getByText('Sorted by Raise: Descending.')
    await expect.element(said).toHaveAttribute('role', 'status')
    expect(window.location.search).toContain('mode=table&sort=raises-down&')
    ;(choice.element() as HTMLElement).focus()
    await userEvent.tab()
    await expect.element(button(/^Descending/)).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    await expect.element(button(/^Ascending/)).toHaveFocus()
    expect(raised()).toEqual([...most].sort((a, b) => a - b))
    document.querySelector('.table-scroll')!.scrollTop = 2000
    await expect.element(choice).toBeInViewport({ ratio: 1 })
    await choice.selectOptions('Order of the review')
    expect(raised()).toEqual(given)
    expect(store.getState().scope.sort).toBeNull()
    expect(document.querySelector('th[aria-sort]')).toBeNull()
  })
})

it('the way out of a lecture is in sight', async () => {
  const { store } = await mountApp('?present=on')
  const leave = button('Leave')
  const { bottom } = leave.element().getBoundingClientRect()
  expect(bottom).toBeLessThanOrEqual(PHONE.height)
  await leave.click()
  expect(store.getState().scope.lecture).toBe(false)
})

it.each([
  ['light', 'all'],
  ['dark', 'colours'],
] as const)(
  'no screen has a target smaller than a fingertip, and axe finds nothing, in %s',
  async (theme, part) => {
    const { open } = await mountApp('', { theme })
    for (const link of [
      '',
      '?select=autophagy',
      '?mode=table',
      '?mode=table&arrows=all&sort=raises-down&lang=zh',
      '?mode=grid',
      '?mode=references',
      '?tour=exercise',
    ]) {
      await open(link)
      expect(smallTargets(), link).toEqual([])
      expect(document.documentElement.scrollWidth, link).toBeLessThanOrEqual(PHONE.width)
      expect(await complaints(part), link).toEqual([])
    }
  },
)

describe('the export dialog', () => {
  /** Each button by its words: how wide it is, and where the words stand in it. */
  const buttonsOf = () =>
    [...document.querySelectorAll<HTMLButtonElement>('dialog button')].map((one) => {
      const { textAlign, display } = getComputedStyle(one)
      return `${one.textContent}: ${Math.round(one.getBoundingClientRect().width)}, ${textAlign}, ${display}`
    })
  const opener = () => button(/^(?:Export|导出)$/)

  it.each(['', '?lang=zh'])(
    '%s is laid out as on a desk, heading and buttons alike',
    async (link) => {
      await mountApp(link)
      await more().click()
      await opener().click()
      await expect.element(page.getByRole('dialog')).toBeVisible()
      const heading = document.querySelector('dialog h2')!
      const lineHeight = Number.parseFloat(getComputedStyle(heading).lineHeight)
      expect(heading.getBoundingClientRect().height).toBeLessThan(1.5 * lineHeight)
      // No blank band at its foot while there is nothing to say.
      expect(document.querySelector('.export-status')!.clientHeight).toBe(0)
      const onPhone = buttonsOf()
      await page.viewport(1366, 768)
      expect(onPhone).toEqual(buttonsOf())
    },
  )
})
