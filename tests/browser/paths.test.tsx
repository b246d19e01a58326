// How one thing reaches another, asked on the page: from the details of an entity and from the questions, by
// keyboard; the chosen chain is drawn and in the link.
import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { complaints } from './axe.ts'
import { clickOnDiagram, cyOnPage, drawnIds } from './canvas.ts'
import { mountApp, NARROW } from './mountApp.tsx'
import { details, detailsHeading } from './reading.ts'

const CHAIN = ['metformin--autophagy', 'autophagy--bone-loss']

const field = (name: string) => details().getByRole('combobox', { name })
const link = () => new URLSearchParams(window.location.search)
const chains = () => document.querySelectorAll('.chain').length
const chosen = () => details().getByRole('button', { pressed: true })

const faded = (id: string) => cyOnPage().getElementById(id).hasClass('faded')

it('from an entity, by keyboard: the best chain is lit, those that disagree stand beside it', async () => {
  await mountApp('?view=ampk-mtor&select=metformin')
  await field('How does metformin reach …').click()
  await userEvent.keyboard('bone los{Enter}')
  await expect.element(detailsHeading()).toHaveTextContent('From metformin to bone loss')
  expect(link().get('path')).toBe('metformin--bone-loss')
  expect(link().get('also')).toBe(CHAIN.join())
  await expect
    .element(chosen())
    .toHaveTextContent('Metformin raises autophagy, which lowers bone loss.')
  await expect.element(details()).toHaveTextContent('Chains that raise bone loss')
  await expect.element(details()).toHaveTextContent('Directly the review says the opposite')
  await expect.element(details()).toHaveTextContent('one sentence, no paper cited')
  await expect.poll(() => drawnIds(cyOnPage()).arrows).toEqual(expect.arrayContaining(CHAIN))
  await expect.poll(() => faded('exercise--ampk')).toBe(true)
  for (const id of CHAIN) expect(faded(id)).toBe(false)
  expect(await complaints()).toEqual([])
})

it('another chain, its arrow, and the way back', async () => {
  const { store } = await mountApp(`?view=ampk-mtor&path=metformin--bone-loss&also=${CHAIN.join()}`)
  await details()
    .getByRole('button', { name: /^Metformin raises osteoprotegerin/ })
    .click()
  expect(link().get('also')).toMatch(/^metformin--osteoprotegerin,/)
  const count = chains()
  await details()
    .getByRole('link', { name: /osteoprotegerin decreases osteoclast/ })
    .click()
  expect(store.getState().scope.path).toBe('metformin--bone-loss')
  await expect.element(detailsHeading()).toHaveTextContent('osteoprotegerin decreases osteoclast')
  await details().getByRole('button', { name: 'Back' }).click()
  await expect.element(detailsHeading()).toHaveTextContent('From metformin to bone loss')
  expect(chains()).toBe(count)
  // What is picked beside the chain ends the question, and with it what was drawn for it.
  store.getState().selected('ampk')
  expect(link().get('path')).toBeNull()
  expect(link().get('also')).toBeNull()
})

it('both ends swapped: nothing acts on metformin, and that is said', async () => {
  await mountApp('?view=ampk-mtor&path=metformin--bone-loss')
  await details().getByRole('button', { name: 'Swap both ends' }).click()
  await expect.element(details()).toHaveTextContent('Nothing in the review acts on metformin.')
  expect(link().get('path')).toBe('bone-loss--metformin')
})

it('a box that is pressed while a field is open is the answer to it, and selects nothing', async () => {
  await mountApp('?view=ampk-mtor&select=metformin')
  await field('How does metformin reach …').click()
  await expect
    .element(field('How does metformin reach …'))
    .toHaveAttribute('placeholder', 'Search, or press a box')
  await clickOnDiagram('autophagy')
  expect(link().get('path')).toBe('metformin--autophagy')
  await field('To').click()
  await clickOnDiagram('ulk1')
  expect(link().get('path')).toBe('metformin--ulk1')
  // It answers once.
  await clickOnDiagram('tsc2')
  expect([link().get('path'), link().get('select')]).toEqual([null, 'tsc2'])
  // Whoever has left the field presses a box as ever; what moves the picture leaves it open.
  await field('How does TSC2 reach …').click()
  await page.getByRole('button', { name: 'Fit', exact: true }).click()
  await clickOnDiagram('autophagy')
  expect(link().get('path')).toBe('tsc2--autophagy')
  await field('To').click()
  await details().getByRole('heading', { level: 2 }).click()
  await clickOnDiagram('ampk')
  expect([link().get('path'), link().get('select')]).toEqual([null, 'ampk'])
})

it('where a filter hides all chains one press lifts it', async () => {
  await mountApp('?cell=OST&general=hidden&path=exercise--bone-formation')
  await expect.element(details()).toHaveTextContent('No chain under these filters')
  await details().getByRole('link', { name: 'Without the filter by cell type' }).click()
  await expect.poll(chains).toBeGreaterThan(0)
  expect(link().get('cell')).toBeNull()
})

it('from the questions, in Chinese, on a phone; closing ends it', async () => {
  await mountApp('?lang=zh')
  await page.viewport(NARROW.width, NARROW.height)
  await page.getByRole('button', { name: '提问' }).click()
  await details().getByText('一种事物如何影响另一种？').click()
  await field('从').fill('骨保护素')
  await userEvent.keyboard('{Enter}')
  await field('到').fill('破骨细胞功能')
  await userEvent.keyboard('{ArrowDown}{Enter}')
  await expect.element(detailsHeading()).toHaveTextContent(/^从骨保护素到破骨细胞功能/)
  await expect.poll(chains).toBeGreaterThan(1)
  await expect.element(details()).toHaveTextContent('最弱的一环：骨保护素抑制自噬（仅一句）。')
  expect(await complaints()).toEqual([])
  await details().getByRole('button', { name: '关闭详情' }).click()
  expect(link().get('path')).toBeNull()
})

it('the loops of a view, from the questions: what comes back, where a cell turns it, and a press lights one', async () => {
  await mountApp('?view=machinery')
  await details().getByRole('link', { name: 'Which feedback loops are here?' }).click()
  await expect.element(detailsHeading()).toHaveTextContent('Feedback loops of this view')
  await expect.element(details()).toHaveTextContent('A rise comes back as a fall')
  await expect.element(details()).toHaveTextContent('Asked of osteoclasts')
  const loop = /^Autophagy raises recycled nutrients, which raise mTORC1, which lowers autophagy\.$/
  await details().getByRole('button', { name: loop }).click()
  expect(link().get('path')).toBe('loops')
  expect(link().get('also')?.split(',')).toHaveLength(3)
  await expect.poll(() => faded('recycled-nutrients--mtorc1')).toBe(false)
  expect(await complaints()).toEqual([])
})
