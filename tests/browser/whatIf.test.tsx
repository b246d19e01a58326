// What if something is raised or lowered: asked from its details, answered in words and by marks on the boxes, followed
// step by step, with the chains behind each answer.
import { expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { complaints } from './axe.ts'
import { cyOnPage, drawnIds } from './canvas.ts'
import { mountApp, NARROW } from './mountApp.tsx'
import { details, detailsHeading } from './reading.ts'

const link = () => new URLSearchParams(window.location.search)
const faded = (id: string) => cyOnPage().getElementById(id).hasClass('faded')
const answers = () => document.querySelectorAll('.push-answers > li').length

it('AMPK raised: what rises, falls and is undecided, the chains behind an answer, and letting go', async () => {
  await mountApp('?view=ampk-mtor&select=ampk')
  await details().getByRole('button', { name: 'Raise it ↑' }).click()
  expect(link().get('push')).toBe('ampk:up')
  await expect.element(detailsHeading()).toHaveTextContent('What if')
  await expect.element(details()).toHaveTextContent('AMPK is raised ↑')
  for (const title of [/^Rises \(\d+\)$/, /^Falls \(\d+\)$/, /^Undecided \(\d+\)$/])
    await expect.element(details().getByRole('heading', { name: title })).toBeVisible()
  // Nothing is faded before the push is drawn, so what fades is waited for.
  await expect.poll(() => faded('exercise')).toBe(true)
  expect(faded('autophagy')).toBe(false)
  await details()
    .getByText(/^osteoporosis after 2 steps$/)
    .click()
  await details()
    .getByRole('button', { name: /^AMPK raises autophagy, which mostly lowers osteoporosis/ })
    .click()
  expect(link().get('also')).toBe('ampk--autophagy,autophagy--osteoporosis')
  await expect.poll(() => faded('mtorc1')).toBe(true)
  expect(await complaints()).toEqual([])
  await details().getByRole('button', { name: 'Do not push AMPK' }).click()
  expect(link().get('push')).toBeNull()
})

it('the order in which answers arrive is stepped, and is in the link', async () => {
  await mountApp('?view=ampk-mtor&push=ampk:down')
  await expect.poll(answers).toBeGreaterThan(20)
  const all = answers()
  await details().getByRole('button', { name: '1 step', exact: true }).click()
  expect(link().get('after')).toBe('1')
  expect(answers()).toBeLessThan(all)
  // What no view has drawn yet is not on the canvas.
  const isOut = (id: string) => faded(id) || !drawnIds(cyOnPage()).entities.includes(id)
  await expect.poll(() => isOut('bone-loss')).toBe(true)
  await expect.poll(() => drawnIds(cyOnPage()).entities).toContain('mtor')
  expect(faded('mtor')).toBe(false)
})

it('a second push joins the first; in Chinese, on a phone', async () => {
  const { store } = await mountApp('?view=ampk-mtor&push=ampk:up&lang=zh')
  await page.viewport(NARROW.width, NARROW.height)
  store.getState().selected('mtor')
  await details().getByRole('button', { name: '下调 ↓' }).click()
  expect(link().get('push')).toBe('ampk:up,mtor:down')
  await expect.element(details()).toHaveTextContent('上调AMPK ↑')
  await expect.element(details()).toHaveTextContent('下调mTOR ↓')
  expect(await complaints()).toEqual([])
  await details().getByRole('button', { name: '关闭详情' }).click()
  expect(link().get('push')).toBeNull()
})
