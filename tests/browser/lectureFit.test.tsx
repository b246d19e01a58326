// Every step of every tour fits its slide whole, in both languages and on each usual window: a clicker
// cannot scroll. One page is walked through them all.
import { afterEach, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import tours from 'virtual:dataset/tours'
import { DEFAULT_SCOPE } from '../../src/domain/scope/scope.ts'
import { storyOf } from '../../src/domain/words/viewStory.ts'
import { createSelectors } from '../../src/store/selectors.ts'
import type { AppStore } from '../../src/store/store.ts'
import { scopeOfLink } from '../../src/store/url.ts'
import { dataset, mountApp } from './mountApp.tsx'
import type { MountedApp } from './mountApp.tsx'

const SIZES = [
  [1024, 768],
  [1280, 720],
  [1920, 1080],
] as const
/** The least that text to be read from the back of a room may have, where the window is smallest. */
const LEAST_TEXT = 16

const must = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector)
  if (!found) throw new Error(`There is no ${selector}.`)
  return found
}

/** Whether something is cut off, or runs over more lines than one. */
const isOver = ({ scrollHeight, clientHeight, scrollWidth, clientWidth }: HTMLElement) =>
  scrollHeight > clientHeight || scrollWidth > clientWidth
const lineCount = (element: HTMLElement) => {
  const tops = [...element.children].map((child) => child.getBoundingClientRect().top)
  return new Set(tops.map(Math.round)).size
}

/** The slide that has most to say of those that a view without a tour is walked on. */
async function longestSlide({ store }: MountedApp, view: string, lang: 'en' | 'zh') {
  const steps = dataset.views.get(view)!
  store.getState().linkOpened({ ...DEFAULT_SCOPE, lang, lecture: true, view }, [])
  await expect.poll(() => must('h1').textContent, { interval: 5 }).toBe(steps.label[lang])
  const shown = createSelectors().view(dataset, { ...DEFAULT_SCOPE, view })
  const texts = storyOf(dataset, steps, shown, lang).map(({ text }) => text)
  const longest = texts.reduce(
    (best, text, at) => (text.length > texts[best]!.length ? at : best),
    0,
  )
  return { number: longest + 2, count: texts.length + 1, text: texts[longest]! }
}

async function walkView(app: MountedApp, view: string, lang: 'en' | 'zh') {
  const { store } = app
  const { number, count, text } = await longestSlide(app, view, lang)
  const whole = faultsOfSlide()
  store.getState().walkStepTaken(number)
  await expect.poll(() => must('.lecture-text').textContent, { interval: 5 }).toBe(text)
  const longest = [...faultsOfSlide(), ...(await faultsWithOffer())]
  store.getState().walkStepTaken(count)
  await expect.poll(() => must('.lecture-count').textContent).toContain(`${count} / ${count}`)
  await userEvent.keyboard('{PageDown}')
  await expect.poll(() => document.querySelector('.lecture-end'), { interval: 5 }).not.toBeNull()
  return [...whole, ...longest, ...faultsOfSlide()].map((fault) => `${view}: ${fault}`)
}

function faultsOfSlide(): readonly string[] {
  const parts = [
    '.lecture-words',
    '.lecture-stage',
    '.lecture-key',
    '.lecture-bar',
    ...(document.querySelector('.lecture-step') ? ['.lecture-step'] : []),
  ]
  const buttons = [...document.querySelectorAll<HTMLElement>('.lecture-bar button')]
  const size = Number.parseFloat(getComputedStyle(must('.lecture-text')).fontSize)
  const source = must('.lecture-source').getBoundingClientRect()
  return [
    ...parts.filter((part) => isOver(must(part))).map((part) => `${part} overflows`),
    ...buttons.filter(isOver).map(({ textContent }) => `"${textContent}" is cut`),
    ...(lineCount(must('.lecture-bar')) > 1 ? ['the buttons wrap'] : []),
    ...((document.querySelector('.lecture-count')?.getClientRects().length ?? 1) > 1
      ? ['the counter wraps']
      : []),
    ...(size < LEAST_TEXT ? [`text of ${size} pixels`] : []),
    ...(source.bottom > window.innerHeight ? ['the source is out of sight'] : []),
    ...(must('.canvas').clientHeight < window.innerHeight / 2 ? ['little picture'] : []),
  ]
}

/** What the browser would tell the page of full screen, which no browser driven by tests has. */
function tellFullScreen(element: Element | null): void {
  Object.defineProperty(document, 'fullscreenElement', { configurable: true, value: element })
  document.dispatchEvent(new Event('fullscreenchange'))
}

/** The most a slide ever has to hold: its own words, and that full screen has ended. */
async function faultsWithOffer(): Promise<readonly string[]> {
  tellFullScreen(document.body)
  tellFullScreen(null)
  await expect.poll(() => document.querySelector('.lecture-offer'), { interval: 5 }).not.toBeNull()
  const faults = isOver(must('.lecture-words')) ? ['no room to say that full screen has ended'] : []
  tellFullScreen(document.body)
  return faults
}

/** Of a question as it is put, its hands counted; after that it is told, as the slide that is measured next. */
async function faultsOfQuestion(store: AppStore, ask: string): Promise<readonly string[]> {
  const hands = { raises: 120, lowers: 80, both: 60, unsaid: 40 }
  store.getState().asked(ask)
  store.getState().voted({ first: hands, second: hands })
  await expect.poll(() => document.querySelector('.ballot'), { interval: 5 }).not.toBeNull()
  const faults = faultsOfSlide().map((fault) => `${ask}, asked: ${fault}`)
  store.getState().predicted('shown')
  return faults
}

async function walk({ store }: MountedApp, lang: 'en' | 'zh'): Promise<readonly string[]> {
  const faults: string[] = []
  for (const tour of tours) {
    for (const [i, { link, text }] of tour.steps.entries()) {
      const { scope } = scopeOfLink(link, dataset)
      store.getState().tourStepTaken(tour.id, i + 1, scope)
      if (scope.ask !== null) faults.push(...(await faultsOfQuestion(store, scope.ask)))
      await expect.poll(() => must('.lecture-text').textContent, { interval: 5 }).toBe(text[lang])
      expect(must('h1').textContent).toBe(tour.label[lang])
      const found = [...faultsOfSlide(), ...(await faultsWithOffer())]
      faults.push(...found.map((fault) => `${tour.id} ${i + 1}: ${fault}`))
    }
    await userEvent.keyboard('{PageDown}')
    await expect.poll(() => document.querySelector('.lecture-end'), { interval: 5 }).not.toBeNull()
    faults.push(...faultsOfSlide().map((fault) => `${tour.id}, end: ${fault}`))
  }
  return faults
}

afterEach(() => {
  Reflect.deleteProperty(document, 'fullscreenElement')
})

it.each(['en', 'zh'] as const)('every step of every tour fits, in %s', async (lang) => {
  const app = await mountApp(`?present=on&tour=exercise&lang=${lang}`)
  await expect.poll(() => document.querySelector('.lecture-text')).not.toBeNull()
  for (const [width, height] of SIZES) {
    await page.viewport(width, height)
    expect(await walk(app, lang), `${width} x ${height}`).toEqual([])
  }
})

// What stands as lists is no picture to walk through.
const walked = [...dataset.views.values()].filter(({ asLists }) => !asLists).map(({ id }) => id)

it.each(['en', 'zh'] as const)('every view that is walked fits, in %s', async (lang) => {
  const app = await mountApp(`?present=on&lang=${lang}`)
  await expect.poll(() => document.querySelector('.lecture-text')).not.toBeNull()
  // A view has less to say than a tour: the narrowest window and the lowest will do.
  for (const [width, height] of SIZES.slice(0, 2)) {
    await page.viewport(width, height)
    const faults: string[] = []
    for (const view of walked) faults.push(...(await walkView(app, view, lang)))
    expect(faults, `${width} x ${height}`).toEqual([])
  }
})
