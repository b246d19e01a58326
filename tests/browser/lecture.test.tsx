// Lecture mode: on and off, steered by a clicker wherever the focus is, with spot, code and notes.
import axe from 'axe-core'
import { afterEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { encode } from 'uqr'
import tours from 'virtual:dataset/tours'
import { linkOfScope } from '../../src/store/url.ts'
import { canvasHolder, cyOnPage } from './canvas.ts'
import { mountApp } from './mountApp.tsx'

const ageing = tours.find(({ id }) => id === 'ageing-osteocytes')!
const TOUR = `${ageing.steps[0]!.link}&present=on&tour=ageing-osteocytes`
const PROJECTOR = { width: 1920, height: 1080 }
const words = () => document.querySelector('.lecture-words')?.textContent ?? ''
const isLecture = () => document.querySelector('.lecture') !== null

async function complaints(): Promise<readonly string[]> {
  const { violations } = await axe.run(document)
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

async function onTour(lang = '') {
  const app = await mountLecture(`${TOUR}${lang}`)
  await expect.poll(words).toContain(ageing.steps[0]!.text[lang === '' ? 'en' : 'zh'])
  return app
}

async function mountLecture(link: string) {
  const app = await mountApp(link)
  await expect.poll(isLecture).toBe(true)
  await expect.poll(() => cyOnPage().nodes('[kind]').length).toBeGreaterThan(0)
  return app
}

const open = window.open.bind(window)
let notes: Window | null = null
afterEach(() => {
  window.open = open
  notes?.close()
  notes = null
})

it('the button in the header turns it on, Escape turns it off, and the scope stays', async () => {
  const { store } = await mountApp('?view=bmp&select=bmps')
  await page.getByRole('button', { name: 'Present' }).click()
  await expect.poll(isLecture).toBe(true)
  expect(document.querySelector('header.header')).toBeNull()
  await userEvent.keyboard('{Escape}')
  await expect.poll(isLecture).toBe(false)
  const { scope } = store.getState()
  expect(linkOfScope(scope)).toBe('?view=bmp&select=bmps')
})

it('a clicker walks the whole tour, also with the focus on the diagram', async () => {
  const { store } = await onTour()
  canvasHolder().focus()
  for (const { text } of ageing.steps) {
    await expect.poll(words).toContain(text.en)
    await userEvent.keyboard('{PageDown}')
  }
  expect(store.getState().scope.step).toBe(ageing.steps.length)
  await userEvent.keyboard('{Home}')
  expect(store.getState().scope.step).toBe(1)
  await userEvent.keyboard('{PageDown}{Escape}')
  await expect.poll(isLecture).toBe(false)
  const { scope } = store.getState()
  expect([scope.step, scope.lecture]).toEqual([2, false])
  await expect.poll(() => document.querySelector('.tour-panel')).not.toBeNull()
})

it('says what is filtered and what the arrows on screen mean, and of no others', async () => {
  await page.viewport(PROJECTOR.width, PROJECTOR.height)
  await mountApp('?cell=OB&dose=low&general=hidden&present=on')
  const key = () => document.querySelector('.lecture-key')?.textContent ?? ''
  await expect.poll(key).toContain('cell type: Osteoblast; dose: Low dose; general claims hidden')
  const effects = new Set(
    cyOnPage()
      .edges(':visible')
      .map((edge) => String(edge.style('target-arrow-shape'))),
  )
  expect(key().includes('decreases')).toBe(effects.has('tee'))
  expect(key().includes('increases')).toBe(effects.has('triangle'))
  expect(key().includes('direction not given')).toBe(effects.has('circle'))
})

it('on a projector the text has 28 pixels or more, and every label of every step 16', async () => {
  await page.viewport(PROJECTOR.width, PROJECTOR.height)
  await onTour()
  const small: string[] = []
  for (const [i] of ageing.steps.entries()) {
    await expect.poll(words).toContain(ageing.steps[i]!.text.en)
    await expect.poll(() => cyOnPage().nodes('[kind]:visible').length).toBeGreaterThan(0)
    await new Promise((resolve) => setTimeout(resolve, 200))
    const text = document.querySelector('.lecture-text')!
    expect(Number.parseFloat(getComputedStyle(text).fontSize)).toBeGreaterThanOrEqual(28)
    const label = 13 * cyOnPage().zoom()
    if (label < 16) small.push(`step ${i + 1}: ${label.toFixed(1)}`)
    const box = cyOnPage().nodes('[kind]:visible').renderedBoundingBox()
    expect(box.x1).toBeGreaterThanOrEqual(0)
    expect(box.y1).toBeGreaterThanOrEqual(-1)
    expect(box.x2).toBeLessThanOrEqual(cyOnPage().width())
    expect(box.y2).toBeLessThanOrEqual(cyOnPage().height() + 1)
    await userEvent.keyboard('{PageDown}')
  }
  expect(small).toEqual([])
})

it('the spot is lit by a tap of L until the next, or as long as L is held, and follows the pointer', async () => {
  await mountLecture('?present=on')
  const spot = () => document.querySelector<HTMLElement>('.spotlight')
  await userEvent.keyboard('l')
  await expect.poll(spot).not.toBeNull()
  window.dispatchEvent(new PointerEvent('pointermove', { clientX: 120, clientY: 80 }))
  expect(spot()?.style.transform).toBe('translate(120px, 80px)')
  await userEvent.keyboard('l')
  await expect.poll(spot).toBeNull()
  await userEvent.keyboard('{l>}')
  await expect.poll(spot).not.toBeNull()
  await new Promise((resolve) => setTimeout(resolve, 450))
  await userEvent.keyboard('{/l}')
  await expect.poll(spot).toBeNull()
})

it('Q shows the code of the link to this scope in the explorer, and puts it away again', async () => {
  const { store } = await onTour()
  await userEvent.keyboard('q')
  const dialog = page.getByRole('dialog', { name: 'Open this on your own screen' })
  await expect.element(dialog).toBeVisible()
  const link = linkOfScope({ ...store.getState().scope, lecture: false })
  const url = `${window.location.origin}${window.location.pathname}${link}`
  expect(document.querySelector('.qr-link')?.textContent).toBe(url)
  const { size, data } = encode(url, { ecc: 'M', border: 4 })
  const svg = document.querySelector('.qr svg')!
  expect(svg.getAttribute('viewBox')).toBe(`0 0 ${size} ${size}`)
  const dark = svg
    .querySelector('path')!
    .getAttribute('d')!
    .match(/M\d+ \d+/g)!
  const expected = data.flatMap((row, y) => row.flatMap((is, x) => (is ? [`M${x} ${y}`] : [])))
  expect(dark).toEqual(expected)
  expect(await complaints()).toEqual([])
  await userEvent.keyboard('q')
  await expect.poll(() => document.querySelector('dialog')).toBeNull()
})

describe('speaker notes', () => {
  it('stand in a second window, keep step, steer from there, and may be closed', async () => {
    window.open = (...args) => (notes = open(...args))
    const { store } = await onTour()
    const text = () => notes?.document.body.textContent ?? ''
    await userEvent.keyboard('n')
    await expect.poll(text).toContain(ageing.steps[0]!.notes.en)
    expect(text()).toContain(ageing.steps[1]!.text.en)
    const key = new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true })
    notes!.document.body.dispatchEvent(key)
    await expect.poll(text).toContain(ageing.steps[1]!.notes.en)
    expect(store.getState().scope.step).toBe(2)
    notes!.close()
    await userEvent.keyboard('{PageDown}')
    await expect.poll(words).toContain(ageing.steps[2]!.text.en)
  })

  it('say so when the browser forbids the window', async () => {
    window.open = () => null
    await onTour()
    await userEvent.keyboard('n')
    await expect.element(page.getByRole('alert')).toHaveTextContent(/blocked the notes window/)
  })
})

describe.each(['', '&lang=zh'])('with %j', (lang) => {
  it('axe finds nothing, on a tour or without', async () => {
    await onTour(lang)
    expect(await complaints()).toEqual([])
  })
  it('axe finds nothing without a tour', async () => {
    await mountLecture(`?view=bmp&present=on${lang}`)
    expect(await complaints()).toEqual([])
  })
})

it('presents a comparison as one: both sides, their names and the key of the marks', async () => {
  await mountApp('?mode=compare&cell=OB&versus=cell:OC')
  await page.getByRole('button', { name: 'Present' }).click()
  await expect.poll(isLecture).toBe(true)
  await expect.poll(() => document.querySelectorAll('.lecture .side-pane').length).toBe(2)
  const heads = [...document.querySelectorAll('.side-head h2')].map((head) => head.textContent)
  expect(heads).toEqual([
    expect.stringContaining('Osteoblast'),
    expect.stringContaining('Osteoclast'),
  ])
  await expect
    .poll(() => document.querySelector('.difference-key')?.textContent)
    .toContain('opposite signs')
  await expect.poll(complaints).toEqual([])
})

it.each(['table', 'grid', 'references'])('says that a %s cannot be presented', async (mode) => {
  const { store } = await mountApp(`?mode=${mode}`)
  const button = page.getByRole('button', { name: 'Present' })
  await expect.element(button).toHaveAttribute('aria-disabled', 'true')
  await expect.element(button).toHaveAttribute('title', expect.stringContaining('Choose one'))
  await button.click({ force: true })
  expect(store.getState().scope.lecture).toBe(false)
})
