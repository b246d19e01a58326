// The address bar is the page: what is chosen is written there, going back undoes it, and what cannot be
// understood is said and survived.
import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { DEFAULT_SCOPE } from '../../src/domain/scope/scope.ts'
import { clickOnDiagram } from './canvas.ts'
import { dataset, mountApp } from './mountApp.tsx'
import { details, detailsHeading, modeButton, statusText } from './reading.ts'

it('back and forward walk through what was looked at', async () => {
  const { store } = await mountApp()
  const seen = [store.getState().scope]
  const steps = [
    () => clickOnDiagram('autophagy'),
    () => page.getByRole('checkbox', { name: /^Osteocyte \(OST\)/ }).click(),
    () => modeButton('Table').click(),
    () => page.getByRole('combobox', { name: 'View' }).selectOptions('ampk-mtor'),
  ]
  for (const step of steps) {
    await step()
    await expect.poll(() => store.getState().scope).not.toEqual(seen.at(-1))
    seen.push(store.getState().scope)
  }
  for (const scope of [...seen].reverse().slice(1)) {
    window.history.back()
    await expect.poll(() => store.getState().scope).toEqual(scope)
  }
  for (const scope of seen.slice(1)) {
    window.history.forward()
    await expect.poll(() => store.getState().scope).toEqual(scope)
  }
})

it('"Back" in the details returns from the reference to the arrow it was reached from', async () => {
  await mountApp('?view=ampk-mtor&select=ampk--tsc2')
  await page.getByRole('link', { name: 'Reference 18' }).first().click()
  await expect.element(detailsHeading()).toHaveTextContent('Reference 18')
  await page.getByRole('button', { name: 'Back', exact: false }).filter({ hasText: '‹' }).click()
  await expect.element(detailsHeading()).toHaveTextContent('AMPK increases TSC2')
})

it('what the view draws within a family has its own arrows, and the way to the view that draws them', async () => {
  const { store } = await mountApp('?select=hiit')
  await expect.element(page.getByText('In this view it stands within')).toBeVisible()
  await expect.element(page.getByRole('heading', { name: 'Acts on (11)' })).toBeVisible()
  await page.getByRole('link', { name: /HIIT\) increases Beclin-1/ }).click()
  await expect.element(detailsHeading()).toHaveTextContent(/increases Beclin-1/)
  await expect.element(page.getByText('Not drawn in this view.')).toBeVisible()
  await details().getByRole('link', { name: 'Everything' }).click()
  await expect.poll(() => store.getState().scope.view).toBe('everything')
  await expect.element(page.getByText('Not drawn in this view.')).not.toBeInTheDocument()
  expect(store.getState().scope.select).toBe('hiit--beclin-1')
})

it('a click on the name of the page goes back to the start, in the reader’s language', async () => {
  const { store } = await mountApp('?view=ampk-mtor&cell=OST&select=ampk&mode=table&lang=zh')
  await page.getByRole('heading', { level: 1 }).getByRole('button').click()
  await expect.poll(() => store.getState().scope).toEqual({ ...DEFAULT_SCOPE, lang: 'zh' })
})

describe('a broken link', () => {
  /** The whole sentence, whose words are elements of their own. */
  const noticeOf = (words: string) => page.getByRole('paragraph').filter({ hasText: words })

  it('opens the Overview, names each piece it ignored, and lets the notice be dismissed', async () => {
    const { store } = await mountApp('?cell=XX&select=nonsense&view=%00')
    expect(store.getState().scope).toEqual(DEFAULT_SCOPE)
    const notice = noticeOf('Part of this link was not understood')
    await expect.element(notice).toBeVisible()
    await expect.element(notice).toHaveTextContent(/cell type = .?XX/)
    await expect.element(notice).toHaveTextContent(/selection = .?nonsense/)
    await expect.element(notice).toHaveTextContent(/view = /)
    await expect.element(page.getByRole('combobox', { name: 'View' })).toHaveValue('overview')
    await page.getByRole('button', { name: 'Dismiss' }).click()
    await expect.element(notice).not.toBeInTheDocument()
  })

  it('is named in a lecture before it begins, and not over the next step', async () => {
    const { store } = await mountApp('?cell=XX&present=on')
    const notice = noticeOf('Part of this link was not understood')
    await expect.element(notice).toBeVisible()
    store.getState().walkStepTaken(2)
    await expect.element(notice).not.toBeInTheDocument()
  })

  it('keeps what was right in it', async () => {
    const { store } = await mountApp('?cell=OST,XX&stressor=exercise')
    expect(store.getState().scope.facets.cell).toEqual(['OST'])
    expect(statusText()).toMatch(/fit your filters/)
    await expect.element(page.getByText('Part of this link was not understood')).toBeVisible()
  })

  it('that only suffered on its way opens as it was meant, and stands mended in the address', async () => {
    const { store } = await mountApp('?VIEW=ampk-mtor&amp;cell=OST&amp;select=ampk—tsc2。请看')
    await expect.element(detailsHeading()).toHaveTextContent('AMPK increases TSC2')
    expect(store.getState().scope.facets.cell).toEqual(['OST'])
    expect(document.querySelector('.notice')).toBeNull()
    expect(window.location.search).toBe(
      `?view=ampk-mtor&cell=OST&select=ampk--tsc2&lang=en&data=${dataset.meta.release}`,
    )
  })

  it('with something stuck to a name says so', async () => {
    await mountApp('?x;cell=OST')
    const notice = noticeOf('Part of this link was not understood')
    await expect.element(notice).toHaveTextContent(/cell type = .?x;cell=OST/)
  })

  it('shows markup in a value as text', async () => {
    await mountApp(`?select=${encodeURIComponent('<img src=x onerror="document.title=1">')}`)
    await expect.element(page.getByText('<img src=x')).toBeVisible()
    expect(document.querySelectorAll('.notices img').length).toBe(0)
    expect(document.title).not.toBe('1')
  })
})

describe('a link of another release', () => {
  const notice = () => document.querySelector<HTMLElement>('.old-link')

  it('says what its arrows said then and say now, in both languages, until it is read', async () => {
    const { store } = await mountApp('?view=everything&select=rapamycin--ampk-pathway&data=0.1.0')
    await expect
      .poll(() => notice()?.textContent)
      .toMatch(/data version 0\.1\.0.* changed direction, /)
    await page.getByText('What they said then, and say now').click()
    // A reload would say it again.
    expect(window.location.search).toContain('&data=0.1.0')
    const list = page.getByRole('list').filter({ hasText: 'Then: rapamycin decreases AMPK' })
    await expect.element(list).toBeVisible()
    store.getState().languageChosen('zh')
    await expect.poll(() => notice()?.textContent).toMatch(/当时：.*现在：/)
    await page.getByRole('button', { name: '知道了' }).click()
    await expect.poll(notice).toBeNull()
    expect(window.location.search).toContain(`&data=${dataset.meta.release}`)
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    await page.getByRole('button', { name: '复制链接' }).click()
    await expect.poll(() => write.mock.calls[0]?.[0]).toContain(`&data=${dataset.meta.release}`)
    write.mockRestore()
  })

  it('that asks about an arrow tells nothing of it before it is shown', async () => {
    const id = 'rapamycin--ampk-pathway'
    const { store } = await mountApp(`?view=everything&ask=${id}&data=0.1.0`)
    expect(notice()).toBeNull()
    store.getState().predicted('shown')
    await expect.poll(() => notice()?.textContent).toMatch(/changed direction/)
  })

  it('that the page does not know is said to be unknown', async () => {
    await mountApp('?view=bmp&data=9.9.9')
    await expect.poll(() => notice()?.textContent).toMatch(/9\.9\.9, which this page does not know/)
  })
})

it('where copying is not allowed the link stands there, chosen, to be copied by hand', async () => {
  await mountApp('?view=bmp')
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'))
  const button = page.getByRole('button', { name: 'Copy link' })
  await button.click()
  const field = page.getByRole('textbox', { name: /does not allow copying here/ })
  await expect.element(field).toHaveFocus()
  const input = field.element() as HTMLInputElement
  expect(input.value).toBe(write.mock.calls[0]?.[0])
  expect(input.value).toContain('view=bmp')
  expect([input.selectionStart, input.selectionEnd]).toEqual([0, input.value.length])
  await userEvent.keyboard('{Escape}')
  await expect.element(field).not.toBeInTheDocument()
  await expect.element(button).toHaveFocus()
  write.mockRestore()
})

it('every question of the empty state opens something, and Back leads to the questions again', async () => {
  await mountApp()
  const questions = () => [...document.querySelectorAll<HTMLElement>('.question-list a')]
  // They come just after the picture.
  await expect.poll(() => questions().length).toBeGreaterThan(3)
  const links = questions().map((question) => question.getAttribute('href')!)
  for (const [i, link] of links.entries()) {
    await page.elementLocator(questions()[i]!).click()
    await expect.poll(() => window.location.search.replace(/&data=.*/, '')).toBe(link)
    expect(document.querySelector('.notice'), link).toBeNull()
    expect(statusText(), link).not.toMatch(/^0 of/)
    // Answered in sentences, each the way to its arrow, above all else in the panel.
    await expect
      .poll(() => document.querySelectorAll('.details .saying').length, { message: link })
      .toBeGreaterThan(1)
    window.history.back()
    await expect.poll(() => questions().length).toBe(links.length)
  }
})
