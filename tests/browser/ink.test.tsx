// Drawing on a slide, and the picture brought nearer, by keys that are heard wherever the focus is.
import { expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { cyOnPage } from './canvas.ts'
import { mountApp } from './mountApp.tsx'

const lines = () =>
  [...document.querySelectorAll('.ink path')].map((path) => path.getAttribute('class'))
const ink = () => document.querySelector<SVGElement>('.ink')!
const isLecture = () => document.querySelector('.lecture') !== null

async function mountLecture() {
  await mountApp('?view=mitophagy&present=on')
  await expect.poll(() => cyOnPage().nodes('[kind]').length).toBeGreaterThan(0)
}

async function drawLine() {
  const at = (x: number) => ({ bubbles: true, pointerId: 1, clientX: x, clientY: 200 })
  // A pointer made by a test cannot be captured.
  ink().setPointerCapture = () => undefined
  ink().dispatchEvent(new PointerEvent('pointerdown', at(100)))
  await expect.poll(lines).not.toEqual([])
  ink().dispatchEvent(new PointerEvent('pointermove', at(180)))
  ink().dispatchEvent(new PointerEvent('pointerup', at(180)))
}

it('P draws on the slide and M highlights; the next slide is clean, and so it is after E', async () => {
  await mountLecture()
  expect(getComputedStyle(ink()).pointerEvents).toBe('none')
  await userEvent.keyboard('p')
  await expect.poll(() => ink().dataset['tool']).toBe('pen')
  await drawLine()
  await expect.poll(lines).toEqual(['pen'])
  await expect.poll(() => document.querySelector('.ink path')?.getAttribute('d')).toContain('L180')
  await userEvent.keyboard('e')
  await expect.poll(lines).toEqual([])
  await userEvent.keyboard('m')
  await drawLine()
  await expect.poll(lines).toEqual(['marker'])
  await userEvent.keyboard('{ArrowRight}')
  await expect.poll(lines).toEqual([])
})

it('Escape puts the pen away before it leaves', async () => {
  await mountLecture()
  await userEvent.keyboard('p{Escape}')
  await expect.poll(() => ink().dataset['tool']).toBeUndefined()
  expect(isLecture()).toBe(true)
  await userEvent.keyboard('{Escape}')
  await expect.poll(isLecture).toBe(false)
})

it('plus and minus zoom without the focus on the picture, and F shows all of it', async () => {
  await mountLecture()
  const before = cyOnPage().zoom()
  await userEvent.keyboard('+')
  await expect.poll(() => cyOnPage().zoom()).toBeGreaterThan(before * 1.1)
  await userEvent.keyboard('-----')
  await expect.poll(() => cyOnPage().zoom()).toBeLessThan(before * 0.6)
  await userEvent.keyboard('f')
  await expect.poll(() => cyOnPage().zoom()).toBeGreaterThan(before * 0.7)
})

it('a view that stands as lists is not walked arrow by arrow', async () => {
  await mountApp('?view=everything&present=on')
  await expect.poll(isLecture).toBe(true)
  await expect.poll(() => document.querySelector('.lecture-words')?.textContent).toBeTruthy()
  expect(document.querySelector('.lecture-words')?.textContent).not.toMatch(/1 \/ \d/)
})
