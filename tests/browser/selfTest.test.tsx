// The self-test as somebody takes it: by keys alone, without a hint before the answer, with what was missed kept.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import tours from 'virtual:dataset/tours'
import { withMembers } from '../../src/domain/review/dataset.ts'
import { allQuestions } from '../../src/domain/selfTest/questions.ts'
import { complaints } from './axe.ts'
import { dataset, mountApp } from './mountApp.tsx'

const KEY = 'bone-autophagy-self-test'
// Two questions may have one text and differ in their answers: a chain has several middles.
const wordsOf = (text: string, options: readonly string[]) => [text, ...options].join('\n')
const all = new Map(
  (['en', 'zh'] as const)
    .flatMap((lang) => allQuestions(dataset, lang))
    .map((question) => [
      wordsOf(
        question.text,
        question.options.map(({ text }) => text),
      ),
      question,
    ]),
)

beforeEach(() => {
  localStorage.removeItem(KEY)
})
afterEach(() => {
  vi.restoreAllMocks()
  localStorage.removeItem(KEY)
})

const dialog = () => page.getByRole('dialog', { name: /^(Test yourself|自测)$/ })

async function openTest(link = '') {
  await mountApp(link)
  await page.getByRole('button', { name: /^(Test yourself|自测)$/ }).click()
  await expect.element(dialog()).toBeVisible()
  await dialog()
    .getByRole('button', { name: /^(Begin|开始)/ })
    .click()
}

const asked = () => document.querySelector('.self-test legend')!.textContent
const questionNow = () => {
  const labels = [...document.querySelectorAll('.self-test .choices label')]
  const question = all.get(
    wordsOf(
      asked(),
      labels.map(({ textContent }) => textContent),
    ),
  )
  if (!question) throw new Error(`No question: ${asked()}`)
  return question
}

it('is taken by keys, tells nothing before the answer, and why after it', async () => {
  await openTest()
  const question = questionNow()
  const place = question.options.findIndex(({ isRight }) => isRight)
  const before = dialog().element().textContent
  for (const { why } of question.options) expect(before).not.toContain(why)
  for (const { locator } of question.claims) expect(before).not.toContain(locator)
  await userEvent.keyboard(`${place + 1}{Enter}`)
  await expect.element(dialog().getByRole('status')).toHaveTextContent('Right.')
  await expect.element(dialog()).toHaveTextContent(question.options[place]!.why)
  await expect.element(dialog().getByRole('button', { name: 'Next question' })).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  await expect.element(dialog()).toHaveTextContent('Question 2 of 10')
})

it('asks for an answer before it checks one', async () => {
  await openTest()
  await dialog().getByRole('button', { name: 'Check' }).click()
  await expect.element(dialog().getByRole('alert')).toHaveTextContent('Choose one answer')
  await expect.element(dialog()).toHaveTextContent('Question 1 of 10')
})

it('counts, names what was missed, and brings it back, and keeps it', async () => {
  await openTest('?lang=zh')
  const missed: string[] = []
  for (let i = 0; i < 10; i++) {
    const question = questionNow()
    const isRight = i % 2 === 0
    const place = question.options.findIndex((option) => option.isRight === isRight)
    if (!isRight) missed.push(question.text)
    await userEvent.keyboard(`${place + 1}{Enter}`)
    await userEvent.keyboard('{Enter}')
  }
  await expect.element(dialog()).toHaveTextContent('10 题中答对 5 题')
  for (const text of missed) await expect.element(dialog()).toHaveTextContent(text)
  await dialog().getByRole('button', { name: '换个范围' }).click()
  await dialog().getByRole('combobox', { name: '题目范围' }).selectOptions('wrong')
  await dialog().getByRole('button', { name: '开始：5 题' }).click()
  expect(missed).toContain(asked())
  expect(localStorage.getItem(KEY)).toContain('"version":1')
})

it('says so where the browser keeps nothing, and goes on', async () => {
  await openTest()
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  for (let i = 0; i < 10; i++) await userEvent.keyboard('1{Enter}{Enter}')
  await expect.element(dialog()).toHaveTextContent(/\d+ of 10 right/)
  await dialog().getByRole('button', { name: 'Another topic' }).click()
  await expect.element(dialog()).toHaveTextContent('This browser keeps nothing')
})

it('leads to the arrow in the picture', async () => {
  await openTest()
  const { arrow } = questionNow()
  await userEvent.keyboard('1{Enter}')
  await dialog().getByRole('button', { name: 'See it in the picture' }).click()
  await expect.element(dialog()).not.toBeInTheDocument()
  expect(window.location.search).toContain(`select=${arrow}`)
})

it('is sent as a link on a tour, asks of what the tour showed, and ends in the link when it is closed', async () => {
  const { store } = await mountApp('?test=exercise')
  await expect.element(dialog()).toBeVisible()
  const topic = dialog().getByRole('combobox', { name: 'Questions on' })
  await expect.element(topic).toHaveDisplayValue('How exercise reaches autophagy')
  await dialog()
    .getByRole('button', { name: /^Begin/ })
    .click()
  const { steps } = tours.find(({ id }) => id === 'exercise')!
  const shown = steps.flatMap(({ arrows }) => arrows.map((id) => id.split('--')))
  // An arrow of a family shows what is said of its members too.
  const isShown = ({ source, target }: { readonly source: string; readonly target: string }) =>
    shown.some(
      ([from, to]) =>
        withMembers(dataset, from!).has(source) && withMembers(dataset, to!).has(target),
    )
  expect(questionNow().claims.filter(isShown)).not.toEqual([])
  await userEvent.keyboard('{Escape}')
  await expect.element(dialog()).not.toBeInTheDocument()
  expect([store.getState().scope.test, window.location.search]).not.toContain('exercise')
})

it.each(['', '?lang=zh'])('axe finds nothing, before and after an answer (%s)', async (link) => {
  await openTest(link)
  expect(await complaints()).toEqual([])
  await userEvent.keyboard('1{Enter}')
  expect(await complaints()).toEqual([])
})
