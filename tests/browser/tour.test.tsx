// A tour as a reader takes it: by clicker from the first step to the last, and out again at any step
// with the scope kept.
import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import tours from 'virtual:dataset/tours'
import { linkOfScope, scopeOfLink } from '../../src/store/url.ts'
import { complaints } from './axe.ts'
import { canvasHolder, cyOnPage, drawnIds } from './canvas.ts'
import { dataset, mountApp, NARROW } from './mountApp.tsx'
import type { MountedApp } from './mountApp.tsx'

const exercise = tours.find(({ id }) => id === 'exercise')!
const panelText = () => document.querySelector('.tour-text')?.textContent ?? ''
const stepLink = (step: number) => `${exercise.steps[step - 1]!.link}&lang=en`
const scopeOf = ({ store }: MountedApp) => store.getState().scope
/** The scope as a link, without where on which tour, and what its step draws besides. */
const placeOf = (app: MountedApp) =>
  linkOfScope({ ...scopeOf(app), lang: 'en', tour: null, also: [] })

/** What a step says first: the question of one that asks. */
const firstWordsOf = (
  { link, text }: (typeof exercise.steps)[number],
  lang: 'en' | 'zh' = 'en',
) => {
  if (!link.includes('ask=')) return text[lang]
  return lang === 'en' ? 'as the review tells it?' : '按综述所述'
}

/** The page on a step of the exercise tour, its text there. */
async function onStep(step: number, lang: 'en' | 'zh' = 'en'): Promise<MountedApp> {
  const { scope } = scopeOfLink(stepLink(step), dataset)
  const app = await mountApp(linkOfScope({ ...scope, lang, tour: 'exercise', step }))
  await expect.poll(panelText).toContain(firstWordsOf(exercise.steps[step - 1]!, lang))
  return app
}

it('a tour is taken from the list and walked to its end with Page Down alone', async () => {
  const app = await mountApp()
  await page.getByRole('link', { name: exercise.label.en }).click()
  for (const [i, step] of exercise.steps.entries()) {
    await expect.poll(panelText).toContain(firstWordsOf(step))
    expect(panelText()).toContain(`Step ${i + 1} of ${exercise.steps.length}`)
    expect(placeOf(app)).toBe(`${step.link}&lang=en`)
    await userEvent.keyboard('{PageDown}')
  }
  expect(scopeOf(app).step).toBe(exercise.steps.length)
  expect(panelText()).toContain(exercise.steps.at(-1)!.text.en)
})

it('at its end a tour says in short what it said, how one answered, and what the review does not say', async () => {
  const ageing = tours.find(({ id }) => id === 'ageing-osteocytes')!
  const asks = ageing.steps.findIndex(({ link }) => link.includes('ask=')) + 1
  await mountApp(`?tour=${ageing.id}&step=${asks}`)
  const recap = () => document.querySelector<HTMLElement>('.tour-recap')
  await page.getByRole('button', { name: 'The review gives no direction' }).click()
  expect(recap()).toBeNull()
  await userEvent.keyboard('{End}')
  await expect.poll(() => recap()?.querySelector('summary')?.textContent).toContain('In short')
  const lines = [...recap()!.querySelectorAll('li')].map((line) => line.textContent)
  const main = ageing.steps.filter(({ aside }) => aside !== true)
  expect(lines.slice(0, main.length)).toEqual(main.map(({ short }) => short.en))
  expect(lines.length).toBeGreaterThan(main.length)
  expect(recap()!.textContent).toContain('On the way, 0 of your 1 answer agreed with the review.')
})

it.each([
  ['en', 'Next', 'This is the last step', 'Just show it'],
  ['zh', '下一步', '已是最后一步', '直接显示'],
] as const)(
  'where the last step asks, in %s, it is said that an answer brings the ways on, and Next says so too',
  async (lang, next, said, show) => {
    const dose = tours.find(({ id }) => id === 'glucocorticoid-dose')!
    const at = dose.steps.length
    const { scope } = scopeOfLink(`${dose.steps[at - 1]!.link}&lang=${lang}`, dataset)
    await mountApp(linkOfScope({ ...scope, lang, tour: dose.id, step: at }))
    const button = page.getByRole('button', { name: `${next} ›` })
    await expect.element(button).toHaveAccessibleDescription(new RegExp(said))
    await expect.element(page.getByText(said)).toBeInTheDocument()
    const waysOn = () => document.querySelectorAll('.tour-text .tour-sides a').length
    expect(waysOn()).toBe(0)
    await page.getByRole('button', { name: show }).click()
    await expect.poll(waysOn).toBe(2)
    expect(button.element().hasAttribute('aria-describedby')).toBe(false)
    expect(panelText()).not.toContain(said)
    await expect.element(page.getByText(said)).not.toBeInTheDocument()
  },
)

it('what a later step asks under the same filters is in no list beside an earlier one', async () => {
  const dose = tours.find(({ id }) => id === 'glucocorticoid-dose')!
  const { scope } = scopeOfLink(`${dose.steps[0]!.link}&lang=en`, dataset)
  await mountApp(linkOfScope({ ...scope, lang: 'en', tour: dose.id, step: 1 }))
  await expect
    .element(page.getByRole('heading', { name: /glucocorticoids/i }).first())
    .toBeVisible()
  await expect
    .poll(() => document.querySelectorAll('.details .claims li').length)
    .toBeGreaterThan(0)
  expect(document.querySelector('.details')!.textContent).not.toContain(
    'osteoblast function and activity',
  )
})

it('every key of a clicker goes its way, and none leads past either end', async () => {
  const app = await onStep(1)
  const walk = [
    ['{ArrowRight}', 2],
    [' ', 3],
    ['{PageDown}', 4],
    ['{PageUp}', 3],
    ['{ArrowLeft}', 2],
    ['{Home}', 1],
    ['{ArrowLeft}', 1],
    ['{End}', exercise.steps.length],
    ['{ArrowRight}', exercise.steps.length],
  ] as const
  for (const [key, step] of walk) {
    await userEvent.keyboard(key)
    expect(scopeOf(app).step, key).toBe(step)
  }
})

it.each(['{Escape}', 'button'])('leaving at a step by %s stays at its scope', async (way) => {
  const app = await onStep(5)
  if (way === 'button') await page.getByRole('button', { name: 'Leave the tour' }).click()
  else await userEvent.keyboard(way)
  await expect.poll(() => document.querySelector('.tour-panel')).toBeNull()
  expect(scopeOf(app).tour).toBeNull()
  expect(placeOf(app)).toBe(stepLink(5))
  expect(window.location.search.replace(/&data=.*/, '')).toBe(stepLink(5))
})

it('what a step asks about is drawn once the tour is left there', async () => {
  const oestrogen = tours.find(({ id }) => id === 'oestrogen-loss')!
  const asks = oestrogen.steps.findIndex(({ link }) => link.includes('ask=')) + 1
  const { store } = await mountApp(`?tour=oestrogen-loss&step=${asks}&lang=en`)
  const { ask } = store.getState().scope
  const isDrawn = () => drawnIds(cyOnPage()).arrows.includes(ask!)
  await expect.poll(() => document.querySelector('.tour-panel')).not.toBeNull()
  const { view } = store.getState().scope
  expect(isDrawn()).toBe(false)
  await page.getByRole('button', { name: 'Leave the tour' }).click()
  await expect.poll(() => store.getState().scope).toMatchObject({ ask: null, tour: null, view })
  await expect.poll(isDrawn).toBe(true)
})

it('what the reader has changed on the way is gone with the next step, and the language is not', async () => {
  const app = await onStep(1, 'zh')
  app.store.getState().optionToggled('cell', 'OC')
  app.store.getState().modeChosen('table')
  await userEvent.keyboard('{PageDown}')
  expect(placeOf(app)).toBe(stepLink(2))
  expect(scopeOf(app).lang).toBe('zh')
})

it('what a step speaks of is highlight on the page as in a lecture, until the tour is left', async () => {
  await onStep(4)
  const isFaded = (id: string) => cyOnPage().getElementById(id).hasClass('faded')
  await expect.poll(() => isFaded('tsc2')).toBe(false)
  await userEvent.keyboard('{PageDown}')
  await expect.poll(() => isFaded('mtor')).toBe(true)
  await expect.poll(() => exercise.steps[4]!.names.filter(isFaded)).toEqual([])
  await userEvent.keyboard('{Escape}')
  await expect.poll(() => isFaded('ampk')).toBe(true)
})

// Since autophagy is a bar across its lane, no part of a larger view is narrow enough for a phone.
it('a step is near on a phone, and the names in its boxes are read at ease or stand larger beside them', async () => {
  await page.viewport(390, 844)
  const contested = tours.find(({ id }) => id === 'contested')!
  await mountApp(`${contested.steps[6]!.link}&tour=contested&step=7`)
  await expect.poll(() => cyOnPage().edges().length).toBeGreaterThan(0)
  const size = () => cyOnPage().zoom() * 13
  await expect.poll(size).toBeGreaterThan(5)
  await expect
    .poll(() => size() > 11 || cyOnPage().nodes('[kind]').not('.low-detail').empty())
    .toBe(true)
})

it('the keys belong to a text field and to the diagram while these have the focus', async () => {
  const app = await onStep(2)
  await page.getByRole('combobox', { name: 'Search' }).click()
  await userEvent.keyboard('a b{ArrowLeft}{Home}{PageDown}')
  canvasHolder().focus()
  await userEvent.keyboard('{ArrowRight}{PageDown}')
  expect(scopeOf(app).step).toBe(2)
  canvasHolder().blur()
  await userEvent.keyboard('{PageDown}')
  expect(scopeOf(app).step).toBe(3)
})

it('a link that names only the tour and the step opens that step', async () => {
  const app = await mountApp('?tour=exercise&step=3')
  await expect.poll(() => placeOf(app)).toBe(stepLink(3))
  expect([scopeOf(app).tour, scopeOf(app).step]).toEqual(['exercise', 3])
})

it('a link that says more than the step is taken at its word', async () => {
  const app = await mountApp('?view=bmp&tour=exercise&step=3')
  await expect.poll(panelText).toContain(exercise.steps[2]!.text.en)
  expect(placeOf(app)).toBe('?view=bmp&lang=en')
})

describe.each(['en', 'zh'] as const)('in %s', (lang) => {
  it('axe finds nothing on a step, wide or narrow, and the step is a polite live region', async () => {
    await onStep(6, lang)
    expect(await complaints()).toEqual([])
    expect(document.querySelector('.tour-text')?.getAttribute('role')).toBe('status')
    await page.viewport(NARROW.width, NARROW.height)
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(NARROW.width)
    expect(await complaints()).toEqual([])
  })
})
