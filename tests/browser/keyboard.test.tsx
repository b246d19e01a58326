// The keyboard alone leads everywhere: from search to the paper, and over the diagram itself. Tab starts at
// the top of the page in each test (setup.ts), and not where the last click was.
import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { canvasHolder, cyOnPage } from './canvas.ts'
import { mountApp, NARROW } from './mountApp.tsx'
import { details, detailsHeading } from './reading.ts'

const MOST_STOPS = 120

function nameOfFocus(): string {
  const here = document.activeElement
  if (!here || here === document.body) return '(nowhere)'
  return here.getAttribute('aria-label') ?? here.textContent.trim().slice(0, 40)
}

/** Presses Tab until `isThere`; fails with all the stops on the way if it never comes. */
async function tabTo(what: string, isThere: (focused: Element) => boolean): Promise<void> {
  const stops: string[] = []
  while (stops.length < MOST_STOPS) {
    await userEvent.tab()
    if (document.activeElement && isThere(document.activeElement)) return
    stops.push(nameOfFocus())
  }
  throw new Error(`Tab never reached ${what}; it stopped at: ${stops.join(' · ')}`)
}

const isIn = (element: Element, landmark: string) => element.closest(landmark) !== null
const pointedText = () => document.querySelector('.pointed')?.textContent ?? ''
const firstFound = () => page.getByRole('listbox').getByRole('option').first()
const hovered = () => cyOnPage().nodes('.hovered')

it('from search to the PubMed link of reference 18 without a mouse', async () => {
  const { store } = await mountApp()
  await tabTo('the search box', (e) => e.getAttribute('role') === 'combobox')
  await userEvent.keyboard('TSC2')
  await expect.element(page.getByRole('combobox', { name: 'Search' })).toHaveValue('TSC2')
  await expect.element(firstFound()).toHaveTextContent('TSC2')
  await userEvent.keyboard('{ArrowDown}')
  await expect.element(firstFound()).toHaveAttribute('aria-selected', 'true')
  await userEvent.keyboard('{Enter}')
  await expect.element(detailsHeading()).toHaveTextContent(/^TSC2$/)

  await tabTo(
    'AMPK increases TSC2 in the details',
    (e) => isIn(e, '.details') && e.textContent.includes('AMPK increases TSC2'),
  )
  await userEvent.keyboard('{Enter}')
  await expect.element(detailsHeading()).toHaveTextContent('AMPK increases TSC2')
  expect(store.getState().scope.select).toBe('ampk--tsc2')

  await tabTo('citation [18]', (e) => isIn(e, '.details') && e.textContent === '[18]')
  await userEvent.keyboard('{Enter}')
  await expect.element(detailsHeading()).toHaveTextContent('Reference 18')

  await tabTo('the PubMed search', (e) => e.matches('a[href^="https://pubmed.ncbi.nlm.nih.gov/?"]'))
  expect(document.activeElement?.getAttribute('target')).toBe('_blank')
})

it('the focus is in the details after something was chosen there, not nowhere', async () => {
  await mountApp('?view=ampk-mtor&select=tsc2')
  await tabTo('an arrow in the details', (e) => e.classList.contains('arrow-row'))
  await userEvent.keyboard('{Enter}')
  await expect.element(detailsHeading()).toHaveTextContent(/ (?:increases|decreases|affects) /)
  expect(isIn(document.activeElement!, '.details'), `focus is ${nameOfFocus()}`).toBe(true)
  await tabTo('a citation', (e) => e.classList.contains('cite'))
  await userEvent.keyboard('{Enter}')
  await expect.element(detailsHeading()).toHaveTextContent(/^Reference/)
  expect(isIn(document.activeElement!, '.details'), `focus is ${nameOfFocus()}`).toBe(true)
})

it('Tab reaches every landmark once, leaves the diagram again, and always shows where it is', async () => {
  await mountApp('?select=autophagy')
  const seen = new Set<string>()
  const invisible: string[] = []
  for (let i = 0; i < MOST_STOPS; i++) {
    await userEvent.tab()
    const here = document.activeElement
    if (!here || here === document.body) break
    const landmark = here.closest('header, nav, aside.filters, main, aside.details, .status')
    if (landmark) seen.add(landmark.className)
    const { outlineStyle, outlineWidth } = getComputedStyle(here)
    if (outlineStyle === 'none' || outlineWidth === '0px') invisible.push(nameOfFocus())
  }
  expect([...seen]).toEqual(['header', 'viewbar', 'filters', 'middle', 'details open', 'status'])
  expect(invisible).toEqual([])
})

it('the skip link is the first stop and leads past everything to the middle', async () => {
  await mountApp()
  await userEvent.tab()
  expect(nameOfFocus()).toBe('Skip to the diagram')
  await userEvent.keyboard('{Enter}')
  expect(document.activeElement, nameOfFocus()).toBe(canvasHolder())
  expect(window.location.search + window.location.hash).toBe('?lang=en')
})

it('the walk goes on from where one was, after a look at the details', async () => {
  await mountApp()
  canvasHolder().focus()
  await userEvent.keyboard('{ArrowRight}{ArrowRight}')
  const before = document.querySelector('.pointed')!.textContent
  await userEvent.keyboard('{Enter}')
  await userEvent.keyboard('{Escape}')
  await expect.poll(() => document.activeElement).toBe(canvasHolder())
  await userEvent.keyboard('{ArrowRight}{ArrowLeft}')
  expect(document.querySelector('.pointed')!.textContent).toBe(before)
})

describe('on the diagram', () => {
  const DIRECTIONS = [
    ['ArrowRight', (a: { x: number }, b: { x: number }) => b.x > a.x],
    ['ArrowLeft', (a: { x: number }, b: { x: number }) => b.x < a.x],
    ['ArrowDown', (a: { y: number }, b: { y: number }) => b.y > a.y],
    ['ArrowUp', (a: { y: number }, b: { y: number }) => b.y < a.y],
  ] as const

  it('arrow keys move the way they point, one entity at a time, and say its name', async () => {
    await mountApp()
    canvasHolder().focus()
    await userEvent.keyboard('{ArrowDown}')
    await expect.poll(() => hovered().length).toBe(1)
    let moves = 0
    for (const [key, isThatWay] of [...DIRECTIONS, ...[...DIRECTIONS].reverse()]) {
      const from = hovered().first()
      await userEvent.keyboard(`{${key}}`)
      await expect.poll(() => hovered().length).toBe(1)
      const to = hovered().first()
      if (to.id() === from.id()) continue
      moves++
      const places = `${from.id()} to ${to.id()} by ${key}`
      expect(isThatWay(from.position(), to.position()), places).toBe(true)
      // The name comes first; which cells its claims name may follow.
      expect(pointedText().split(' · ')[0]?.replaceAll(/\s/g, '')).toBe(
        String(to.data('label')).replaceAll(/\s/g, ''),
      )
    }
    expect(moves).toBeGreaterThan(3)
  })

  it('Page Down reads the arrows of an entity out; Enter selects one, Escape lets go', async () => {
    const { store } = await mountApp('?select=autophagy')
    canvasHolder().focus()
    await userEvent.keyboard('{ArrowDown}')
    await expect.poll(() => hovered().length).toBe(1)
    await userEvent.keyboard('{PageDown}')
    await expect.poll(pointedText).toMatch(/ · \d+ .* bone\b.*\.$/)
    const first = pointedText()
    await userEvent.keyboard('{PageDown}{PageUp}')
    await expect.poll(pointedText).toBe(first)
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => store.getState().scope.select).toMatch(/--/)
    await expect.element(detailsHeading()).toHaveTextContent(first.split(' · ')[0]!)
    await userEvent.keyboard('{Escape}')
    await expect.poll(() => store.getState().scope.select).toBeNull()
    expect(document.activeElement).toBe(canvasHolder())
  })

  it('Page Down goes round the arrows of the entity one came to, also those that lead to it', async () => {
    await mountApp()
    const cy = cyOnPage()
    canvasHolder().focus()
    await userEvent.keyboard('{ArrowDown}')
    await expect.poll(() => hovered().length).toBe(1)
    const entity = hovered().first().id()
    const pointed = () => cy.edges('.hovered').map((edge) => edge.id())[0] ?? ''
    const arrows = cy
      .getElementById(entity)
      .connectedEdges()
      .filter((edge) => edge.style('visibility') === 'visible')
    expect(arrows.length).toBeGreaterThan(2)
    const read = new Set<string>()
    while (read.size < arrows.length) {
      await userEvent.keyboard('{PageDown}')
      await expect.poll(() => pointed() !== '' && !read.has(pointed())).toBe(true)
      read.add(pointed())
    }
    expect([...read].sort()).toEqual(arrows.map((edge) => edge.id()).sort())
  })

  it('plus, minus and 0 zoom, and what is pointed at is brought on screen', async () => {
    await mountApp()
    const cy = cyOnPage()
    const fitted = cy.zoom()
    canvasHolder().focus()
    await userEvent.keyboard('++++++')
    await expect.poll(() => cy.zoom()).toBeGreaterThan(fitted * 2)
    for (let i = 0; i < 6; i++) {
      await userEvent.keyboard('{ArrowDown}')
      const { x, y } = hovered().first().renderedPosition()
      expect(x).toBeGreaterThan(0)
      expect(x).toBeLessThan(cy.width())
      expect(y).toBeGreaterThan(0)
      expect(y).toBeLessThan(cy.height())
    }
    await userEvent.keyboard('0')
    await expect.poll(() => cy.zoom()).toBeCloseTo(fitted)
    // As a Chinese input method types it.
    canvasHolder().dispatchEvent(new KeyboardEvent('keydown', { key: '＋', bubbles: true }))
    await expect.poll(() => cy.zoom()).toBeGreaterThan(fitted * 1.1)
  })
})

it('filters, views, the table and its sorting work by keys, and Chinese is as reachable', async () => {
  const { store } = await mountApp('?lang=zh')
  await tabTo('the table switch', (e) => e.textContent === '表格')
  await userEvent.keyboard(' ')
  await expect.poll(() => store.getState().scope.mode).toBe('table')
  await tabTo('the osteocyte', (e) => e.closest('label')?.textContent.includes('（OST）') ?? false)
  await userEvent.keyboard(' ')
  await expect.poll(() => store.getState().scope.facets.cell).toEqual(['OST'])
  await tabTo('a column head', (e) => isIn(e, 'thead') && e.textContent.startsWith('促进句数'))
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => document.querySelectorAll('th[aria-sort="descending"]').length).toBe(1)
  await tabTo('a row', (e) => isIn(e, 'tbody') && (e.getAttribute('href') ?? '').includes('--'))
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => store.getState().scope.select).toMatch(/--/)
})

it('on a narrow window the filter drawer takes the focus and Escape gives it back', async () => {
  await page.viewport(NARROW.width, NARROW.height)
  await mountApp()
  await tabTo('the filter button', (e) => e.classList.contains('filters-button'))
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => isIn(document.activeElement!, '.filters')).toBe(true)
  await userEvent.keyboard('{Escape}')
  await expect.element(page.getByRole('complementary', { name: 'Filters' })).not.toBeInTheDocument()
  expect(document.activeElement?.classList.contains('filters-button'), nameOfFocus()).toBe(true)
  await expect.element(details()).not.toBeInTheDocument()
})
