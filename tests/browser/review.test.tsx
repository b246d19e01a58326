// The review as an index: its papers, sentences and caveats, what would fall without some of them, and what
// of it is lit on the diagram. Each of it is in the link.
import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { cyOnPage } from './canvas.ts'
import { dataset, mountApp } from './mountApp.tsx'
import { detailsHeading, modeButton, pictureControls } from './reading.ts'

const items = () => [...document.querySelectorAll<HTMLLIElement>('.references > li')]
const kinds = () => page.getByRole('combobox', { name: 'Show', exact: true })
const folds = () => [...document.querySelectorAll<HTMLDetailsElement>('.review-section')]

describe('the papers', () => {
  it('are all 98, each choice shows as many as it says, and the totals are the choices', async () => {
    await mountApp('?mode=review')
    expect(items()).toHaveLength(98)
    const totals = document.querySelector('.totals')!.textContent.match(/\d+/g)!.map(Number)
    const options = [...document.querySelectorAll<HTMLOptionElement>('optgroup option')]
    const counted = new Map<string, number>()
    for (const { value, text } of options) {
      await kinds().selectOptions(value)
      const count = Number(/\((\d+)\)/.exec(text)![1])
      await expect.poll(() => items().length, { message: value }).toBe(count)
      counted.set(value, count)
    }
    const statuses = ['identified', 'probable', 'unresolved'].map((status) => counted.get(status))
    expect(totals).toEqual([98, ...statuses])
  })

  it('are found by number and by words, sorted, and the chosen one is opened and in sight', async () => {
    const { store, open } = await mountApp('?mode=review')
    const find = page.getByRole('searchbox', { name: 'Find a paper' })
    await find.fill('[43]')
    await expect.poll(() => items().map(({ value }) => value)).toEqual([43])
    await find.fill('thr1227 tsc2')
    await expect.poll(() => items().map(({ value }) => value)).toContain(18)
    await page.elementLocator(items().find(({ value }) => value === 18)!.firstElementChild!).click()
    await expect.element(detailsHeading()).toHaveTextContent('Reference 18')
    expect(store.getState().scope.select).toBe('ref-18')
    await find.fill('')
    await page.getByRole('combobox', { name: 'Sort by' }).selectOptions('Claims')
    const citing = (number: number) =>
      dataset.claims.filter(({ citations }) => citations.includes(number)).length
    await expect
      .poll(() => items().map(({ value }) => value))
      .toEqual(
        Array.from({ length: 98 }, (_, i) => i + 1).sort((a, b) => citing(b) - citing(a) || a - b),
      )
    await open('?mode=references&select=ref-90')
    const chosen = () => document.querySelector('.references [aria-pressed="true"]')
    await expect.poll(() => chosen()?.parentElement?.dataset['reference']).toBe('ref-90')
    const list = document.querySelector('.review-list')!.getBoundingClientRect()
    const box = chosen()!.getBoundingClientRect()
    expect(box.bottom).toBeGreaterThan(list.top)
    expect(box.top).toBeLessThan(list.bottom)
  })
})

it.each([
  ['en', 'bone'],
  ['zh', '骨'],
])(
  'what is asked of the papers is in the link and read from it, and Back leads out of them (%s)',
  async (lang, word) => {
    const { store, unmount } = await mountApp(`?lang=${lang}`)
    store.getState().listOpened('papers')
    const box = page.getByRole('searchbox')
    await box.fill('bone & ')
    await box.fill('骨 & bone')
    await box.fill(word)
    await kinds()
      .or(page.getByRole('combobox', { name: '显示' }))
      .selectOptions('unresolved')
    await page.getByRole('combobox', { name: /^(?:Sort by|排序)$/ }).selectOptions('claims')
    const shown = () => items().map(({ value }) => value)
    const { length } = shown()
    expect(length).toBeGreaterThan(3)
    expect(length).toBeLessThan(40)
    const before = shown()
    const link = window.location.search
    expect(link).toContain(
      `mode=review&find=${encodeURIComponent(word)}&kind=unresolved&sort=claims&`,
    )
    window.history.back()
    await expect.poll(() => store.getState().scope.mode).toBe('diagram')
    await unmount()
    await mountApp(link)
    await expect.poll(shown).toEqual(before)
    await expect.element(page.getByRole('searchbox')).toHaveValue(word)
  },
)

it('tabs are walked by the arrow keys, and each is in the link', async () => {
  await mountApp('?mode=review')
  const tab = (name: string) => page.getByRole('tab', { name })
  ;(tab('Papers').element() as HTMLElement).focus()
  await userEvent.keyboard('{ArrowRight}')
  await expect.element(tab('Sentences')).toHaveFocus()
  await expect.element(tab('Sentences')).toHaveAttribute('aria-selected', 'true')
  expect(window.location.search).toContain('list=sentences')
  await userEvent.keyboard('{End}')
  await expect.element(tab('Caveats')).toHaveFocus()
  await userEvent.keyboard('{ArrowRight}')
  await expect.element(tab('Papers')).toHaveFocus()
  expect(window.location.search).not.toContain('list=')
})

describe('the sentences', () => {
  it('are folded by section, and a selected one is open, marked and told with its claims', async () => {
    const { store } = await mountApp('?mode=review&list=sentences&select=sentence-2-2-1-p1-s2')
    expect(folds()).toHaveLength(dataset.meta.sections.length)
    expect(folds().filter(({ open }) => open)).toHaveLength(1)
    await expect.element(detailsHeading()).toHaveTextContent('Review 2.2.1 ¶1 s2')
    const lit = document.querySelector<HTMLElement>('.sentence.highlighted')!
    const own = dataset.claims.filter(({ locator }) => locator === '2.2.1 ¶1 s2')
    expect(lit.querySelectorAll('li')).toHaveLength(own.length)
    expect(document.querySelectorAll('.details [data-claim]')).toHaveLength(own.length)
    // What its arrows say is told over all the review.
    const answer = document.querySelector('.details .answer')!
    const ways = answer.querySelectorAll('.saying, .arrow-links a')
    expect(ways).toHaveLength(new Set(own.map((c) => `${c.source} ${c.target}`)).size)
    // An arrow says its sentences, with links there.
    await page.elementLocator(document.querySelector('.details .ends a')!).click()
    await expect.element(page.getByText('Sentences behind what is selected:')).toBeVisible()
    await page.elementLocator(document.querySelector('.behind .locator')!).click()
    expect(store.getState().scope.select).toMatch(/^sentence-/)
  })

  it('without a claim say why', async () => {
    await mountApp('?mode=review&list=sentences&select=sentence-a-p1-s3')
    await expect
      .element(page.getByRole('complementary', { name: 'Details' }))
      .toHaveTextContent('No claim: says again what stands elsewhere')
    await expect.poll(() => folds()[0]!.textContent).toContain('No claim: about the review itself')
  })
})

it('all caveats are there by kind, with the ways to their sentences and arrows', async () => {
  const { store } = await mountApp('?mode=review&list=caveats')
  const { default: review } = await import('virtual:dataset/review')
  for (const fold of folds()) fold.querySelector('summary')!.click()
  await expect
    .poll(() => document.querySelectorAll('.review [data-caveat]').length)
    .toBe(review.caveats.length)
  await page.elementLocator(document.querySelector('.review [data-caveat] .locator')!).click()
  expect(store.getState().scope.select).toMatch(/^sentence-/)
  await page.elementLocator(document.querySelector('.review .arrow-links a')!).click()
  await expect.element(detailsHeading()).toHaveTextContent(/increase|decrease|affect/)
})

describe('on the diagram', () => {
  const near = () =>
    cyOnPage()
      .edges('.near')
      .map((edge) => edge.id())
      .sort()

  it('a reference and a sentence light their arrows, lesser ones too', async () => {
    const { open } = await mountApp('?view=everything&select=ref-28')
    const arrows = (picks: (claim: (typeof dataset.claims)[number]) => boolean) => [
      ...new Set(dataset.claims.filter(picks).map((c) => `${c.source}--${c.target}`)),
    ]
    await expect.poll(near).toEqual(arrows(({ citations }) => citations.includes(28)).sort())
    await open('?view=everything&select=sentence-2-2-1-p1-s2')
    await expect.poll(near).toEqual(arrows((c) => c.locator === '2.2.1 ¶1 s2').sort())
  })

  it('what falls is lit and told beside the status, until it is put back', async () => {
    const { store } = await mountApp('?mode=review&select=ref-27')
    await page.getByText('Which arrows rest on this alone').click()
    await expect.poll(pictureControls, { message: 'of the whole review' }).toEqual([])
    const links = () => document.querySelectorAll('.details .fall-list a').length
    await expect.poll(links).toBeGreaterThan(0)
    const count = links()
    await page.getByRole('button', { name: 'Show on the diagram' }).click()
    expect(store.getState().scope).toMatchObject({ mode: 'diagram', without: 'ref-27' })
    await expect.poll(() => pictureControls().length).toBe(3)
    const view = page.getByRole('combobox', { name: 'View', exact: true })
    await view.selectOptions('Everything')
    await expect.poll(() => near().length).toBe(count)
    const note = page.getByText(/^Without number \[27\]: of the arrows here/)
    await expect.element(note).toBeVisible()
    await page.getByRole('button', { name: 'Put it back' }).click()
    await expect.element(note).not.toBeInTheDocument()
    expect(window.location.search).not.toContain('without')
    await modeButton('Review').click()
    await page.getByLabelText('Which arrows rest only on …').selectOptions('hypotheses')
    await expect
      .poll(() => document.querySelector('.strike .fall')?.textContent)
      .toMatch(/arrows lose/)
    expect(window.location.search).toContain('without=hypotheses')
  })
})
