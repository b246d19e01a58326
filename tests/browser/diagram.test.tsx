// The diagram by mouse: real clicks where things are drawn. Also the way from an arrow to the paper, which
// is two clicks (done-when 3 of the issue that built the page).
import { describe, expect, it, onTestFinished } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { scopeOfLink } from '../../src/store/url.ts'
import { PALETTES } from '../../src/notation/palettes.ts'
import {
  canvasHolder,
  clickOnDiagram,
  clickOnEmptyGround,
  cyOnPage,
  drawnIds,
  hoverOnDiagram,
  placeOf,
  placesOfEntities,
  sharedPlace,
} from './canvas.ts'
import { dataset, mountApp, WIDE } from './mountApp.tsx'
import { details, detailsHeading } from './reading.ts'

const AMPK_TSC2 = '?view=ampk-mtor&select=ampk--tsc2'

describe('a click', () => {
  it('on an arrow opens the claims behind it and no others', async () => {
    const { store } = await mountApp('?view=ampk-mtor')
    await clickOnDiagram('ampk--tsc2')
    await expect.element(detailsHeading()).toHaveTextContent('AMPK increases TSC2')
    expect(store.getState().scope.select).toBe('ampk--tsc2')
    const shown = [...document.querySelectorAll<HTMLElement>('.details [data-claim]')].map(
      (claim) => claim.dataset['claim'],
    )
    const meant = dataset.claims
      .filter(({ source, target }) => source === 'ampk' && target === 'tsc2')
      .map(({ id }) => id)
    expect(shown).not.toEqual([])
    expect([...shown].sort()).toEqual([...meant].sort())
  })

  it('on an entity opens what it is and every arrow at it', async () => {
    await mountApp()
    await clickOnDiagram('autophagy')
    await expect.element(detailsHeading()).toHaveTextContent(/^autophagy$/i)
    const lists = details().getByRole('heading', { level: 3 })
    await expect.element(lists.first()).toHaveTextContent(/^Acts on \(\d+\)$/)
    const numbers = lists.elements().map((h) => Number(/\((\d+)\)/.exec(h.textContent)?.[1]))
    const rowCount = () => document.querySelectorAll('.details .arrow-row').length
    const weights = () =>
      Array.from(
        document.querySelectorAll('.details section:first-of-type .arrow-row small'),
        (n) => Number(n.textContent),
      )
    const heaviest = weights()
    expect(heaviest).toEqual([...heaviest].sort((a, b) => b - a))
    const folds = document.querySelectorAll<HTMLElement>('.details section > details > summary')
    for (const fold of folds) fold.click()
    await expect.poll(rowCount).toBe(numbers.reduce((sum, n) => sum + n, 0))
    const rows = rowCount()
    expect(rows).toBeGreaterThan(0)
    expect(weights().slice(0, heaviest.length)).toEqual(heaviest)
    const atIt = drawnIds(cyOnPage()).arrows.filter((id) => id.split('--').includes('autophagy'))
    expect(rows).toBe(atIt.length)
    // Each is a link that can be opened beside, and a plain click on it stays in the page.
    const first = document.querySelector<HTMLAnchorElement>('.details a.arrow-row')!
    const { scope } = scopeOfLink(new URL(first.href).search, dataset, 'en')
    expect(atIt).toContain(scope.select)
    first.click()
    await expect
      .poll(() => new URLSearchParams(window.location.search).get('select'))
      .toBe(scope.select)
  })

  it('on empty ground lets go of what was selected', async () => {
    const { store } = await mountApp()
    await clickOnDiagram('autophagy')
    await expect.element(detailsHeading()).toHaveTextContent(/^autophagy$/i)
    await clickOnEmptyGround()
    await expect.element(detailsHeading()).toHaveTextContent('Ask the review')
    expect(store.getState().scope.select).toBeNull()
    expect(window.location.search).toBe('?lang=en')
  })
})

async function chooseBySearch(name: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Search' }).fill(name)
  await page.getByRole('listbox').getByRole('option', { name }).first().click()
}

describe('what is selected', () => {
  it.each([
    ['by a click', () => clickOnDiagram('autophagy')],
    ['by search', () => chooseBySearch('autophagy')],
  ])(
    '%s stands out with all it touches, also what it brings; the rest fades',
    async (_how, choose) => {
      await mountApp()
      const cy = cyOnPage()
      const before = drawnIds(cy).arrows
      // Cytoscape remembers this answer even after a class has changed it (hovering has it ask, too).
      expect(cy.elements(':visible').length).toBeGreaterThan(0)
      await choose()
      await expect.element(detailsHeading()).toHaveTextContent(/^autophagy$/i)
      const after = drawnIds(cy)
      expect(after.arrows.length, 'held-back arrows come').toBeGreaterThan(before.length)
      const near = new Set(['autophagy'])
      for (const id of after.arrows) {
        const [source = '', target = ''] = id.split('--')
        if (source === 'autophagy' || target === 'autophagy') near.add(source).add(target).add(id)
      }
      const isFaded = (id: string) => cy.getElementById(id).hasClass('faded')
      const all = [...after.entities, ...after.arrows]
      expect(all.length).toBeGreaterThan(near.size)
      expect(all.filter(isFaded).sort()).toEqual(all.filter((id) => !near.has(id)).sort())
    },
  )
})

it('the pointer on an arrow reads it out with what its sentences say', async () => {
  await mountApp('?view=ampk-mtor')
  await hoverOnDiagram('ampk--tsc2')
  await expect.poll(() => cyOnPage().getElementById('ampk--tsc2').hasClass('hovered')).toBe(true)
  await expect
    .poll(() => document.querySelector('.pointed')?.textContent)
    .toMatch(/^AMPK increases TSC2 · \d+ sentences? raises? it.* bone\.$/)
  // Straight off the canvas, with no empty ground between: what it said goes with it.
  await userEvent.hover(page.getByRole('searchbox').or(page.getByRole('combobox')).first())
  await expect.poll(() => document.querySelector('.pointed')?.textContent).toBe('')
})

it('zoom and fit move the camera, never an entity; fit undoes zoom', async () => {
  await mountApp()
  const cy = cyOnPage()
  const places = placesOfEntities(cy)
  const zoom = cy.zoom()
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await expect.poll(() => cy.zoom()).toBeGreaterThan(zoom)
  await userEvent.dragAndDrop(canvasHolder(), canvasHolder(), {
    sourcePosition: { x: 20, y: 20 },
    targetPosition: { x: 120, y: 90 },
  })
  await page.getByRole('button', { name: 'Fit' }).click()
  await expect.poll(() => cy.zoom()).toBeCloseTo(zoom)
  expect(placesOfEntities(cy)).toEqual(places)
})

it('is drawn on two canvases, Cytoscape’s and the one over it; none that stays empty is laid over them', async () => {
  await mountApp()
  const layers = [...canvasHolder().querySelectorAll('canvas')]
  const seen = layers.filter((layer) => layer.checkVisibility({ visibilityProperty: true }))
  expect(layers.length).toBeGreaterThan(2)
  expect(seen.map(({ dataset: { id = 'over it' } }) => id)).toEqual(['layer2-node', 'over it'])
})

describe('a wheel', () => {
  /** Whether the browser would have done with it what it does, and where the camera is then. */
  const turn = (init: WheelEventInit) => {
    const { left, top, width, height } = canvasHolder().getBoundingClientRect()
    const at = { clientX: left + width / 2, clientY: top + height / 2 }
    const event = new WheelEvent('wheel', { ...at, bubbles: true, cancelable: true, ...init })
    canvasHolder().querySelector('canvas')!.dispatchEvent(event)
    const cy = cyOnPage()
    return { isLeft: !event.defaultPrevented, zoom: cy.zoom(), ...cy.pan() }
  }

  it('that goes to the side moves the picture to the side, and is never the browser’s "back"', async () => {
    await mountApp()
    const cy = cyOnPage()
    const before = { isLeft: false, zoom: cy.zoom(), ...cy.pan() }
    expect(turn({ deltaX: 300, deltaY: 0 })).toEqual({ ...before, x: before.x - 300 })
    // What little of it goes down does not zoom.
    expect(turn({ deltaX: -300, deltaY: 40 })).toEqual(before)
    expect(turn({ deltaX: 2, deltaMode: WheelEvent.DOM_DELTA_LINE }).x).toBe(before.x - 32)
    expect(getComputedStyle(document.documentElement).overscrollBehaviorX).toBe('none')
  })

  it('that goes up zooms, whatever little of it goes to the side', async () => {
    await mountApp()
    const before = cyOnPage().zoom()
    const after = turn({ deltaX: 10, deltaY: -120 })
    expect(after.isLeft).toBe(false)
    expect(after.zoom).toBeGreaterThan(before)
  })

  it.each([
    ['made for it', '?view=bmp&embed=on', false],
    ['as it is', '?view=bmp', true],
  ])(
    'within a page of somebody else, %s, scrolls that page until the picture is pressed or Ctrl is held',
    async (_name, link, isFramed) => {
      document.documentElement.toggleAttribute('data-framed', isFramed)
      onTestFinished(() => {
        document.documentElement.removeAttribute('data-framed')
      })
      await mountApp(link)
      const before = cyOnPage().zoom()
      expect(turn({ deltaY: 120 })).toMatchObject({ isLeft: true, zoom: before })
      expect(turn({ deltaX: 120 })).toMatchObject({ isLeft: true, zoom: before })
      expect(turn({ deltaY: -120, ctrlKey: true }).isLeft).toBe(false)
      canvasHolder().dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))
      expect(turn({ deltaY: -120 }).isLeft).toBe(false)
      expect(cyOnPage().zoom()).toBeGreaterThan(before)
    },
  )

  it('scrolls a page that is higher than its window, and zooms where nothing scrolls', async () => {
    await page.viewport(320, 256)
    await mountApp('?view=bmp')
    const cy = cyOnPage()
    const before = cy.zoom()
    expect(turn({ deltaY: 120 })).toMatchObject({ isLeft: true, zoom: before })
    await page.viewport(WIDE.width, WIDE.height)
    const { documentElement: root } = document
    await expect.poll(() => root.scrollHeight - root.clientHeight).toBe(0)
    expect(turn({ deltaY: -120 }).isLeft).toBe(false)
  })
})

describe('from an arrow to the paper', () => {
  it('AMPK to TSC2 names sites, locator, citation and the doubt about residue numbers', async () => {
    await mountApp(AMPK_TSC2)
    const claim = details().getByRole('listitem').filter({ hasText: 'Thr1227' }).first()
    await expect.element(claim).toHaveTextContent('Thr1227, Ser1345')
    await expect.element(claim).toHaveTextContent('2.2.1 ¶1 s2')
    await expect
      .element(claim.getByRole('link', { name: 'Reference 18' }))
      .toHaveTextContent('[18]')
    const caveats = claim.getByRole('list', { name: 'Caveat' })
    await expect.element(caveats).toHaveTextContent(/residue|number/i)
  })

  it('one click on [18] leads to an honest "unresolved" and a PubMed search', async () => {
    await mountApp(AMPK_TSC2)
    await details().getByRole('link', { name: 'Reference 18' }).first().click()
    await expect.element(detailsHeading()).toHaveTextContent('Reference 18')
    await expect.element(details()).toHaveTextContent(/Unresolved: .*no record has been matched/)
    const link = details().getByRole('link', { name: /^Search PubMed/ })
    const href = new URL(link.element().getAttribute('href') ?? '')
    expect(href.origin).toBe('https://pubmed.ncbi.nlm.nih.gov')
    expect(href.searchParams.get('term')).toMatch(/AMPK|TSC2/i)
    expect(link.element().getAttribute('target')).toBe('_blank')
    expect(link.element().getAttribute('rel')).toContain('noopener')
    // Of the number itself; what papers say beside its claims stands folded in these.
    expect(document.querySelectorAll('.outside-links a[href*="doi.org"]').length).toBe(0)
  })

  it('a reference lists every claim that cites it, each a way back to its arrow', async () => {
    // A number that is not always the first of those a claim cites.
    const number = dataset.claims.find(({ citations }) => citations.length > 1)!.citations[1]!
    await mountApp(`?select=ref-${number}`)
    const citing = dataset.claims.filter(({ citations }) => citations.includes(number))
    const cards = [...document.querySelectorAll<HTMLElement>('.details [data-claim]')]
    expect(cards.map((card) => card.dataset['claim'])).toEqual(citing.map(({ id }) => id))
    expect(citing.length).toBeGreaterThan(1)
    await page.elementLocator(cards[0]!.querySelector('.ends a')!).click()
    await expect.element(detailsHeading()).toHaveTextContent(/increases|decreases|affects/)
  })

  it('a number the page cannot give a record for never gets a title, a DOI or a PMID', async () => {
    await mountApp('?mode=references')
    const { default: references } = await import('virtual:dataset/references-en')
    const unresolved = references.filter(({ custom }) => custom.status === 'unresolved')
    expect(unresolved.length).toBeGreaterThan(0)
    expect(unresolved.filter((r) => r.title ?? r.DOI ?? r.PMID ?? r.PMCID)).toEqual([])
  })
})

it('the dark theme repaints the canvas without making another', async () => {
  await mountApp()
  const cy = cyOnPage()
  const lane = () => cy.nodes('.lane').first().style('background-color') as string
  const rgb = (hex: string) =>
    `rgb(${[1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16)).join(',')})`
  expect(lane()).toBe(rgb(PALETTES.light.lane))
  await page.getByRole('combobox', { name: 'Theme' }).selectOptions('Dark theme')
  await expect.poll(lane).toBe(rgb(PALETTES.dark.lane))
  expect(document.documentElement.dataset['theme']).toBe('dark')
  expect(cyOnPage() === cy).toBe(true)
})

describe('the legend', () => {
  const summary = () => document.querySelector<HTMLElement>('.legend summary')!

  it('opens over the picture and never over the filters, and Escape closes it', async () => {
    await mountApp()
    const key = [...document.querySelectorAll('.arrow-key > ul li')].map((li) => li.textContent)
    expect(key.map((text) => text.trim())).toEqual(['raises', 'lowers', 'says both', 'tentative'])
    summary().click()
    const body = () => document.querySelector('.legend-body')
    await expect.poll(() => body()?.checkVisibility()).toBe(true)
    const { left, right, top } = body()!.getBoundingClientRect()
    const picture = canvasHolder().getBoundingClientRect()
    expect(left).toBeGreaterThanOrEqual(picture.left)
    expect(right).toBeLessThanOrEqual(picture.right)
    expect(top).toBeGreaterThanOrEqual(picture.top)
    ;(body() as HTMLElement).focus()
    await userEvent.keyboard('{Escape}')
    await expect.poll(() => body()?.checkVisibility()).toBe(false)
    expect(document.activeElement).toBe(summary())
  })
})

it('what the keyboard pointed at is let go of when it leaves', async () => {
  await mountApp()
  canvasHolder().focus()
  await userEvent.keyboard('{ArrowDown}')
  await expect.poll(() => cyOnPage().elements('.hovered').length).toBe(1)
  await userEvent.tab()
  await expect.poll(() => cyOnPage().elements('.hovered').length).toBe(0)
})

it('what a hand rests on is lit with what it touches, and told beside the pointer', async () => {
  await mountApp('?view=ampk-mtor')
  const cy = cyOnPage()
  await hoverOnDiagram('ampk--tsc2')
  await expect.poll(() => cy.elements('.faded').length).toBeGreaterThan(9)
  expect(
    cy
      .nodes('[kind]')
      .not('.faded')
      .map((node) => node.id())
      .sort(),
  ).toEqual(['ampk', 'tsc2'])
  const note = document.querySelector('.pointed[data-beside]')!.getBoundingClientRect()
  const at = placeOf('ampk--tsc2')
  const pane = canvasHolder().getBoundingClientRect()
  expect(Math.abs(note.left - pane.left - at.x)).toBeLessThan(note.width + 30)
  expect(Math.abs(note.top - pane.top - at.y)).toBeLessThan(note.height + 60)
  expect(note.left).toBeGreaterThanOrEqual(pane.left)
  expect(note.right).toBeLessThanOrEqual(pane.right)
  await userEvent.unhover(canvasHolder())
})

it('a press on a shared line asks which arrow is meant, and selects what is chosen', async () => {
  const { store } = await mountApp()
  const { x, y } = sharedPlace()
  const { left, top } = canvasHolder().getBoundingClientRect()
  await userEvent.click(document.body, { position: { x: left + x, y: top + y } })
  const asked = () => [...document.querySelectorAll<HTMLElement>('.arrow-chooser button')]
  await expect.poll(() => asked().length).toBeGreaterThan(2)
  expect(document.activeElement).toBe(asked()[0])
  expect(store.getState().scope.select).toBeNull()
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => store.getState().scope.select).toMatch(/--/)
  expect(asked()).toEqual([])
})
