// Guards the search box: keys lead to it, Enter takes the best, groups open in place, and each kind of hit
// opens what it names. What is found for which query is held without a browser (domain/search).
import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { complaints } from './axe.ts'
import { canvasHolder } from './canvas.ts'
import { mountApp, NARROW } from './mountApp.tsx'
import { detailsHeading } from './reading.ts'

const box = () => page.getByRole('combobox', { name: /^(Search|搜索)$/ })
const firstFound = () => page.getByRole('listbox').getByRole('option').first()
const group = (name: string) => page.getByRole('group', { name, exact: true })
const status = () => document.querySelector('.search > [role="status"]')?.textContent ?? ''

async function ask(query: string): Promise<void> {
  await box().fill(query)
  await expect.element(firstFound()).toBeVisible()
}

it('what an answer leaves out is said beside it, until something else is opened; that nothing is found stays', async () => {
  const { store } = await mountApp()
  await ask('does alendronate increase autophagy')
  const said = page.getByText('The review does not mention alendronate.').last()
  await expect.element(said).toBeVisible()
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => store.getState().scope.select).toBe('autophagy')
  const left = document.querySelector('.search-nothing')!
  expect(left.textContent).toContain('The review does not mention alendronate.')
  store.getState().selected('ampk')
  await expect.poll(() => document.querySelector('.search-nothing')).toBeNull()
  await userEvent.click(box())
  await userEvent.keyboard('qwerty blub')
  await expect.poll(() => document.querySelector('.search-nothing')).not.toBeNull()
  await userEvent.keyboard('{Enter}')
  expect(document.querySelector('.search-nothing')!.textContent).toMatch(/Nothing found/)
})

it('a paper of somebody whose name is only alike is not opened without saying so', async () => {
  const { store } = await mountApp()
  await ask('Shen 2018 paper')
  const told = 'No paper of 2018 here names “Shen”; what is found only comes close in spelling.'
  await expect.element(page.getByText(told).first()).toBeVisible()
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => store.getState().scope.select).toBe('ref-98')
  expect(document.querySelector('.search-nothing')!.textContent).toContain(told)
})

it('an arrow opens what its line says, without filters that would leave some of it out, and that is said', async () => {
  const { store } = await mountApp('?cell=OST&stressor=exercise&general=hidden')
  await ask('does exercise help osteoporosis')
  const line = firstFound().element().querySelector('span')!.textContent
  const count = firstFound().element().querySelector('small')!.textContent
  expect(count).toMatch(/^\d+ sentences$/)
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => store.getState().scope.select).toBe('exercise--osteoporosis')
  await expect.element(detailsHeading()).toHaveTextContent(line)
  expect(store.getState().scope.facets.cell).toEqual([])
  const heard = document.querySelector('.search-nothing')!
  expect(heard.textContent).toContain('The filters are off')
  history.back()
  await expect.poll(() => store.getState().scope.facets.cell).toEqual(['OST'])
})

it('where the filters leave nothing of what is looked at, the way out stands beside that', async () => {
  const { store } = await mountApp(
    '?cell=OC&stressor=ageing&general=hidden&select=exercise--osteoporosis',
  )
  await expect.element(detailsHeading()).toHaveTextContent(/^exercise → osteoporosis$/)
  const none = page.getByText('None in this view under these filters.')
  await expect.element(none).toBeVisible()
  const clear = page.getByRole('complementary', { name: 'Details' }).getByRole('button', {
    name: 'Clear all filters',
  })
  await userEvent.click(clear)
  expect(store.getState().scope.facets.cell).toEqual([])
  await expect.poll(() => none.query()).toBeNull()
})

it('a hit that another view draws says so in its line, and is heard once it is open', async () => {
  const { store } = await mountApp()
  await ask('GIT1')
  await expect.element(firstFound()).toHaveTextContent(/opens in Beclin-1/)
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => store.getState().scope.view).toBe('beclin-1')
  expect(status()).toBe('Opened in Beclin-1.')
  await ask('Beclin-1')
  expect(firstFound().element().textContent).not.toMatch(/opens in/)
  store.getState().selected(null)
  await expect.poll(() => status()).not.toContain('Opened in')
})

it('an entity with an opposite leads there, and to what the review says both ways of either', async () => {
  const { store } = await mountApp()
  await ask('oestrogen')
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => store.getState().scope.select).toBe('oestrogen')
  const details = page.getByRole('complementary', { name: 'Details' })
  await expect
    .element(details.getByRole('link', { name: 'oestrogen loss', exact: true }).first())
    .toBeVisible()
  await userEvent.click(
    details.getByRole('link', { name: 'Does oestrogen loss raise or lower autophagy?' }),
  )
  await expect.poll(() => store.getState().scope.select).toBe('oestrogen-loss--autophagy')
})

it('an arrow to a group names the members that are drawn beside it, and joins its two counts', async () => {
  await mountApp('?view=lncrna&select=exercise--lncrnas')
  const details = page.getByRole('complementary', { name: 'Details' })
  await expect.element(details.getByText(/MALAT1/).first()).toBeVisible()
})

it('the sentences and the claims of an arrow are joined where they are not as many', async () => {
  await mountApp('?select=exercise--autophagy')
  const details = page.getByRole('complementary', { name: 'Details' })
  await expect
    .element(details.getByText('14 sentences raise it, 3 sentences give no'))
    .toBeVisible()
  await expect.element(details.getByText('17 sentences make these 34 claims:')).toBeVisible()
})

describe('Enter', () => {
  it('takes the first answer where none was chosen', async () => {
    await mountApp()
    await userEvent.click(box())
    await userEvent.keyboard('ampk')
    await expect.element(firstFound()).toHaveTextContent('AMPK')
    await userEvent.keyboard('{Enter}')
    await expect.element(detailsHeading()).toHaveTextContent(/^AMPK$/)
    await expect.element(box()).toHaveValue('')
  })

  it('takes the one that was chosen with the arrow keys', async () => {
    const { store } = await mountApp()
    await ask('mtor')
    const second = page.getByRole('option').nth(1).element().textContent
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}')
    await expect.poll(() => store.getState().scope.select).not.toBeNull()
    expect(second).toContain(detailsHeading().element().textContent)
  })
})

it('keys lead to it from the diagram; in it they are letters', async () => {
  await mountApp()
  canvasHolder().focus()
  await userEvent.keyboard('/')
  await expect.element(box()).toHaveFocus()
  await userEvent.keyboard('a/b')
  await expect.element(box()).toHaveValue('a/b')
  canvasHolder().focus()
  await userEvent.keyboard('{Control>}k{/Control}')
  await expect.element(box()).toHaveFocus()
})

it('answers stand in groups, which are told with their numbers and open in place', async () => {
  await mountApp()
  await ask('GIT1 autophagy')
  await expect.element(group('Arrows')).toHaveTextContent('GIT1 increases autophagy')
  await expect.element(group('Claims')).toBeVisible()
  await expect.poll(status).toMatch(/^Arrows: 1.*Claims: \d/)
  await ask('osteoclast')
  const claims = group('Claims')
  const shown = () => claims.element().querySelectorAll('[role="option"]').length
  await expect.poll(shown).toBe(4)
  expect(await complaints()).toEqual([])
  await userEvent.click(claims.getByRole('option', { name: /more: Claims/ }))
  await expect.poll(shown).toBeGreaterThan(10)
  await expect.element(box()).toHaveValue('osteoclast')
  await userEvent.keyboard('{Escape}')
  await expect.poll(() => document.querySelector('.search-results')).toBeNull()
})

it('what the review does not mention is said', async () => {
  await mountApp()
  await box().fill('denosumab')
  const sentence = 'The review does not mention denosumab.'
  await expect.poll(() => document.querySelector('.search')?.textContent).toContain(sentence)
  await expect.poll(status).toMatch(/^The review does not mention denosumab\.$/)
  await box().fill('does GIT1 raise autophagy in zebrafish osteocytes')
  await expect
    .poll(status)
    .toMatch(
      /^Not understood, and left out: “zebrafish”\. The review says nothing on this that names Osteocyte/,
    )
})

describe('a hit', () => {
  it.each([
    ['', 'osteocyte', 'Show only: Osteocyte (OST)', { facets: { cell: ['OST'] }, select: null }],
    ['?lang=zh', '骨细胞', '仅看：骨细胞（OST）', { facets: { cell: ['OST'] }, select: null }],
    [
      '?cell=OB,OC&mode=grid',
      'osteocyte',
      'Osteocyte',
      { facets: { cell: ['OST'] }, mode: 'diagram' },
    ],
    [
      '',
      'osteocyte exercise',
      'Show only: Osteocyte (OST), Exercise',
      { facets: { cell: ['OST'], stressor: ['exercise'] } },
    ],
    ['', 'exercise mTOR', 'exercise', { select: 'exercise--mtor' }],
    [
      '',
      'why does ageing harm osteocytes?',
      'Ageing in osteocytes: what the review says',
      { facets: { cell: ['OST'], stressor: ['ageing'] }, general: false, select: null },
    ],
    ['?lang=zh', 'GIT1 促进破骨细胞自噬吗', '哪篇论文说', { view: 'beclin-1' }],
    [
      '',
      'does metformin prevent osteoporosis',
      'How metformin',
      { path: 'metformin--osteoporosis' },
    ],
    ['', 'how does autophagy work?', 'How autophagy works', { tour: 'how-autophagy-works' }],
    ['', '[43]', '[43] Zeng', { mode: 'review', select: 'ref-43' }],
    ['', '2.2.1 p1 s2', 'Review 2.2.1 ¶1 s2', { mode: 'review', select: 'sentence-2-2-1-p1-s2' }],
  ])('%s %s is %s, and opens it', async (link, query, text, scope) => {
    const { store } = await mountApp(link)
    await userEvent.click(box())
    await ask(query)
    await expect.element(firstFound()).toHaveTextContent(text)
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => store.getState().scope).toMatchObject(scope)
  })
})

it('a hit on the words of a claim opens its card: in sight, marked, with the focus', async () => {
  const { store } = await mountApp()
  await userEvent.click(box())
  await ask('phosphorylates')
  const option = group('Claims').getByRole('option').first()
  await userEvent.click(option)
  await expect.poll(() => store.getState().scope.select).toContain('--')
  const card = () => document.querySelector<HTMLElement>('.claim.found')
  await expect.poll(() => card()?.textContent).toMatch(/phosphorylat/i)
  await expect.poll(() => document.activeElement).toBe(card())
  const panel = document.querySelector('.details')!.getBoundingClientRect()
  const { top, bottom } = card()!.getBoundingClientRect()
  expect(top).toBeLessThan(panel.bottom)
  expect(bottom).toBeGreaterThan(panel.top)
  // Another selection lets it go.
  store.getState().selected('autophagy')
  await expect.poll(card).toBeNull()
})

it('the line under the name opens what is told of the page, and the search its parts', async () => {
  await mountApp('?view=ampk-mtor&select=ampk--tsc2')
  await page.getByRole('button', { name: /^What one Chinese-language review/ }).click()
  const dialog = page.getByRole('dialog', { name: 'About this page' })
  await expect.element(dialog).toHaveTextContent('Received 2023-11-01')
  await expect.element(dialog).toHaveTextContent('AMPK increases TSC2')
  await expect.element(dialog).toHaveTextContent(/papers were looked up/)
  expect(await complaints()).toEqual([])
  await userEvent.keyboard('{Escape}')
  await expect.poll(() => document.querySelector('dialog[open]')).toBeNull()
  await userEvent.click(box())
  await ask('how to cite')
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByRole('heading', { name: 'How to cite' })).toHaveFocus()
})

it('on a phone the list is as wide as the window, and the menu leads to what is told of the page', async () => {
  await page.viewport(NARROW.width, NARROW.height)
  await mountApp()
  await ask('exercise')
  await expect.poll(() => document.querySelectorAll('.found').length).toBeGreaterThan(3)
  const list = document.querySelector('.search-results')!.getBoundingClientRect()
  expect(list.left).toBeGreaterThanOrEqual(0)
  expect(list.right).toBeLessThanOrEqual(NARROW.width)
  expect(list.width).toBeGreaterThan(NARROW.width - 30)
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(NARROW.width)
  await userEvent.keyboard('{Escape}')
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('button', { name: 'About this page' }).click()
  await expect.element(page.getByRole('dialog', { name: 'About this page' })).toBeVisible()
  expect(await complaints()).toEqual([])
  // An answer is in sight there too, and not behind a button.
  await userEvent.keyboard('{Escape}')
  await userEvent.click(box())
  await ask('what does exercise do in osteocytes?')
  await userEvent.keyboard('{Enter}')
  const answer = page.getByRole('region', { name: 'What the review answers' })
  await expect.element(answer).toBeVisible()
})
