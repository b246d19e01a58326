// A reader of neither language has the browser translate the page: each text is wrapped in elements of the
// translator's own, and again whenever it changes. The page must live, and say what it says without.
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { browseSite } from './browse.ts'

const { visit } = browseSite()

/** Does as the browser's translator does, from now on; here each text is its own translation. */
async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const wrap = (text: Text) => {
      const parent = text.parentElement
      if (
        !parent ||
        text.data.trim() === '' ||
        parent.closest('script, style, [data-translated]')
      ) {
        return
      }
      const outer = document.createElement('x-translated')
      const inner = document.createElement('x-translated')
      outer.dataset['translated'] = ''
      outer.append(inner)
      text.replaceWith(outer)
      inner.textContent = text.data
    }
    const wrapWithin = (node: Node) => {
      const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT)
      const texts: Text[] = node instanceof Text ? [node] : []
      while (walker.nextNode())
        if (walker.currentNode instanceof Text) texts.push(walker.currentNode)
      for (const text of texts) wrap(text)
    }
    wrapWithin(document.body)
    new MutationObserver((changes) => {
      for (const { type, target, addedNodes } of changes) {
        for (const node of type === 'childList' ? addedNodes : [target]) wrapWithin(node)
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true })
  })
}

/** What can be read, in order; what a timer or the camera changes by itself is left out. */
async function readAll(page: Page): Promise<string> {
  return page.evaluate(() =>
    (document.getElementById('root')?.innerText ?? '').replaceAll(/\s+/g, ' ').trim(),
  )
}

/** Where two texts part, to be read in a report; 'alike' where they do not. */
function partingOf(said: string, meant: string): string {
  if (said === meant) return 'alike'
  let at = 0
  while (at < meant.length && said[at] === meant[at]) at++
  const from = Math.max(0, at - 20)
  return `"${said.slice(from, from + 60)}" for "${meant.slice(from, from + 60)}"`
}

/** Both end by saying the same, and stand still; what is on its way is waited for. */
async function expectAlike(plain: Page, translated: Page, when: string): Promise<void> {
  let before = ''
  const look = async () => {
    const [said, meant] = await Promise.all([readAll(translated), readAll(plain)])
    const isStill = meant === before && meant.length >= 100 && !/Loading|正在载入/.test(meant)
    before = meant
    return isStill ? partingOf(said, meant) : 'on its way'
  }
  await expect.poll(look, { timeout: 10_000, message: when }).toBe('alike')
}

type Step = (page: Page) => Promise<unknown>
type Walk = readonly [name: string, link: string, steps: readonly Step[]]

const press =
  (name: string | RegExp): Step =>
  (page) =>
    page
      .getByRole('button', { name, exact: typeof name === 'string' })
      .first()
      .click()
const follow =
  (name: RegExp): Step =>
  (page) =>
    page.getByRole('link', { name }).first().click()
const tick =
  (name: RegExp): Step =>
  (page) =>
    page.getByRole('checkbox', { name }).click()
const key =
  (name: string): Step =>
  (page) =>
    page.keyboard.press(name)
const back: Step = (page) => page.goBack()
const see =
  (view: string): Step =>
  (page) =>
    page.getByRole('combobox', { name: 'View' }).selectOption(view)
const show =
  (kind: string): Step =>
  (page) =>
    page.getByRole('combobox', { name: 'Show', exact: true }).selectOption(kind)
const seek =
  (text: string): Step =>
  async (page) => {
    await page.locator('.search input').fill(text)
    await page
      .locator('.search [role="option"]')
      .first()
      .or(page.locator('.search-nothing'))
      .first()
      .waitFor()
  }
/** A dialog comes some time after it was asked for, and Escape means something else until it is there. */
const opening =
  (step: Step): Step =>
  async (page) => {
    await step(page)
    await page.locator('dialog[open]').waitFor()
  }
const closing =
  (step: Step): Step =>
  async (page) => {
    await step(page)
    await page.locator('dialog[open]').waitFor({ state: 'detached' })
  }

const FILTERS = [
  tick(/^Osteoblast/),
  tick(/^Osteoclast/),
  tick(/^Osteoblast/),
  press(/^Clear all/),
  tick(/^Exercise/),
  press('Show all arrows'),
  back,
  back,
]
const VIEWS = [see('bmp'), see('bone-cells'), see('overview'), press('Back to start')]
const SEARCH = [seek('TSC2'), seek('zzz'), seek('ampk'), key('Enter')]

const WALKS: readonly Walk[] = [
  [
    'a broken link, filters, views and the search',
    '?cell=XX&view=yy',
    [press(/Dismiss|Close/), ...FILTERS, ...VIEWS, ...SEARCH],
  ],
  [
    'details and another language',
    '?select=ampk',
    [
      press('中文'),
      press('English'),
      press('Downstream'),
      press('Whole view'),
      press('Close details'),
      back,
    ],
  ],
  ['the table', '?mode=table', [tick(/^Osteocyte/), press(/Raise/), press('Diagram')]],
  ['a comparison', '?mode=compare&cell=OB&versus=cell:OC', [press(/Swap/), press('Table'), back]],
  ['the grid', '?mode=grid', [follow(/Osteocyte.*Exercise|Exercise.*Osteocyte/), back]],
  [
    'the references and one of them',
    '?mode=references&select=ref-43',
    [show('unresolved'), show(''), press('Close details')],
  ],
  [
    'a tour to its end, with the export dialog',
    '?tour=exercise',
    [
      opening(press('Export')),
      closing(key('Escape')),
      press('Next ›'),
      press('Next ›'),
      press('Next ›'),
      press('‹ Previous'),
      press('Leave the tour'),
    ],
  ],
  [
    'a lecture',
    '?tour=exercise&present=on',
    [
      key('PageDown'),
      key('PageDown'),
      opening(key('?')),
      closing(key('Escape')),
      opening(key('q')),
      closing(key('Escape')),
      key('l'),
    ],
  ],
]

/** Goes there within the page, as its own links do. */
async function go(page: Page, link: string): Promise<void> {
  await page.evaluate((to) => {
    window.history.pushState(null, '', to)
    window.dispatchEvent(new PopStateEvent('popstate'))
  }, link)
}

it('under a translator the page says what it says without, at every step, whatever it shows', async () => {
  // All walks on the same two pages: what the translator has done to one part meets the next.
  const [plain, translated] = await Promise.all([visit(''), visit('')])
  await translate(translated.page)
  for (const [name, link, steps] of WALKS) {
    await Promise.all([go(plain.page, link), go(translated.page, link)])
    await expectAlike(plain.page, translated.page, `${name}: at first`)
    for (const [i, step] of steps.entries()) {
      await Promise.all([step(plain.page), step(translated.page)])
      await expectAlike(plain.page, translated.page, `${name}: step ${i + 1}`)
    }
  }
  expect(translated.faults).toEqual([])
})
