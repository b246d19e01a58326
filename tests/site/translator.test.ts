// A reader of neither language has the browser translate the page: each text is wrapped in elements of the
// translator's own, and again whenever it changes. The page must live, and say what it says without.
import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
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
    const wrapAll = () => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const texts: Text[] = []
      while (walker.nextNode())
        if (walker.currentNode instanceof Text) texts.push(walker.currentNode)
      for (const text of texts) wrap(text)
    }
    wrapAll()
    new MutationObserver(wrapAll).observe(document.body, {
      childList: true,
      characterData: true,
      subtree: true,
    })
  })
}

/** What can be read, in order; what a timer or the camera changes by itself is left out. */
async function readAll(page: Page): Promise<string> {
  return page.evaluate(() =>
    (document.getElementById('root')?.innerText ?? '').replaceAll(/\s+/g, ' ').trim(),
  )
}

/** Both end by saying the same; what is on its way is waited for. */
async function expectAlike(plain: Page, translated: Page, when: string): Promise<void> {
  const both = async () => {
    const [said, meant] = await Promise.all([readAll(translated), readAll(plain)])
    const isWaiting = /Loading|正在载入/.test(meant)
    return { isWaiting, isEmpty: meant.length < 100, said, meant }
  }
  await expect
    .poll(
      async () => {
        const { isWaiting, isEmpty, said, meant } = await both()
        return isWaiting || isEmpty || said !== meant ? 'not alike yet' : 'alike'
      },
      { timeout: 10_000, message: when },
    )
    .toBe('alike')
}

type Walk = readonly [
  name: string,
  link: string,
  steps: readonly ((page: Page) => Promise<unknown>)[],
]

const press = (name: string | RegExp) => (page: Page) =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click()
const tick = (name: RegExp) => (page: Page) => page.getByRole('checkbox', { name }).click()
const key = (name: string) => (page: Page) => page.keyboard.press(name)
const back = (page: Page) => page.goBack()
const see = (view: string) => (page: Page) =>
  page.getByRole('combobox', { name: 'View' }).selectOption(view)
const seek = (text: string) => async (page: Page) => {
  await page.locator('.search input').fill(text)
  await page
    .locator('.search [role="listbox"]')
    .locator('li')
    .first()
    .or(page.locator('.search-nothing'))
    .first()
    .waitFor()
}

const WALKS: readonly Walk[] = [
  [
    'filters',
    '',
    [
      tick(/^Osteoblast/),
      tick(/^Osteoclast/),
      tick(/^Osteoblast/),
      press(/^Clear all/),
      tick(/^Exercise/),
      press('Show all arrows'),
      back,
      back,
    ],
  ],
  ['views', '', [see('bmp'), see('bone-cells'), see('overview'), press('Back to start')]],
  [
    'details',
    '?select=ampk',
    [press('Downstream'), press('Whole view'), press('Close details'), back],
  ],
  ['search', '', [seek('TSC2'), seek('zzz'), seek('ampk'), key('Enter')]],
  ['the table', '?mode=table', [tick(/^Osteocyte/), press(/Claims/), press('Diagram')]],
  ['a comparison', '?mode=compare&cell=OB&versus=cell:OC', [press(/Swap/), press('Table'), back]],
  ['the grid', '?mode=grid', [press(/Osteocyte.*Exercise|Exercise.*Osteocyte/), back]],
  ['the references', '?mode=references', [press('Unresolved'), press('All')]],
  ['a reference', '?select=ref-43', [press('Close details')]],
  [
    'a tour to its end',
    '?tour=exercise',
    [press('Next ›'), press('Next ›'), press('Next ›'), press('‹ Back'), press('Leave the tour')],
  ],
  [
    'a lecture',
    '?tour=exercise&present=on',
    [key('PageDown'), key('PageDown'), key('?'), key('Escape'), key('q'), key('Escape'), key('l')],
  ],
  ['the export dialog', '?tour=exercise', [press('Export'), key('Escape')]],
  ['another language', '?select=ampk', [press('中文'), press('English')]],
  ['a broken link', '?cell=XX&view=yy', [press(/Dismiss|Close/)]],
]

describe('under a translator', () => {
  it.each(WALKS)('%s say what they say without, at every step', async (_name, link, steps) => {
    const plain = await visit(link)
    const translated = await visit(link)
    await translate(translated.page)
    await expectAlike(plain.page, translated.page, 'at first')
    for (const [i, step] of steps.entries()) {
      for (const { page } of [plain, translated]) await step(page)
      await expectAlike(plain.page, translated.page, `step ${i + 1}`)
    }
    expect(translated.faults).toEqual([])
  })
})
