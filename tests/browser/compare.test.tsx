// The comparison and the grid as a reader meets them: by link, by wheel, by click and by keys alone.
import type { Core } from 'cytoscape'
import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { cellStressorGrid } from '../../src/domain/graph/grid.ts'
import { squareGlyphs } from '../../src/domain/words/gridWords.ts'
import { standIns } from '../../src/domain/graph/viewGraph.ts'
import { chooseTheme } from '../../src/ui/theme.ts'
import { complaints } from './axe.ts'
import { dataset, mountApp, NARROW } from './mountApp.tsx'
import { detailsHeading, modeButton, pictureControls, statusNumbers } from './reading.ts'

type Holder = HTMLElement & { readonly _cyreg?: { readonly cy?: Core } }

const ONE = '?mode=compare&stressor=oestrogen-loss&versus=stressor:exercise'
const LINK = '?mode=compare&cell=OB&versus=cell:OC&pictures=two'

/** Both diagrams, left first, once both are drawn. */
async function bothDrawn(): Promise<readonly [Core, Core]> {
  const found = () =>
    [...document.querySelectorAll<Holder>('.compare .canvas')].flatMap((holder) => {
      const cy = holder._cyreg?.cy
      return cy && cy.edges('[comparison]').length > 0 ? [cy] : []
    })
  await expect.poll(() => found().length).toBe(2)
  const [left, right] = found()
  return [left!, right!]
}

const camera = (cy: Core) => ({ zoom: cy.zoom(), ...cy.pan() })
const canvas = (side: 0 | 1) => document.querySelectorAll<HTMLElement>('.compare .canvas')[side]!
const sentences = () => [...document.querySelectorAll<HTMLElement>('.difference-groups li a')]
const squares = () => [...document.querySelectorAll<HTMLElement>('[data-square]')]
const square = (id: string) => squares().find((button) => button.dataset['square'] === id)!
const summary = () => document.querySelector<HTMLElement>('.differences > summary')!
const headings = () =>
  [...document.querySelectorAll('.side-head h2')].map((heading) => heading.textContent)

function wheel(target: HTMLElement, deltas: WheelEventInit): void {
  const { left, top, width, height } = target.getBoundingClientRect()
  const at = { clientX: left + width / 3, clientY: top + height / 3 }
  const inner = target.querySelector('canvas') ?? target
  inner.dispatchEvent(
    new WheelEvent('wheel', { ...deltas, ...at, bubbles: true, cancelable: true, view: window }),
  )
}

const targets = () =>
  [...document.querySelectorAll<HTMLElement>('.targets tbody a')].map(
    ({ dataset: { target } }) => target,
  )

describe('a comparison in one drawing', () => {
  const drawing = () => {
    const cy = document.querySelector<Holder>('.compare .canvas')?._cyreg?.cy
    return cy && cy.edges('[comparison]').length > 0 ? cy : null
  }

  it('tells the sides by line and colour, and stands beside the targets that they pull apart', async () => {
    const { store } = await mountApp(ONE)
    await expect.poll(drawing).not.toBeNull()
    expect(document.querySelectorAll('.compare .canvas').length).toBe(1)
    const cy = drawing()!
    const [left, right] = ['left', 'right'].map((s) => cy.edges(`[comparison = "line-${s}"]`)[0]!)
    expect(left!.style('line-color')).not.toBe(right!.style('line-outline-color'))
    const outline = (edge: typeof left) =>
      Number.parseFloat(String(edge!.style('line-outline-width')))
    expect([outline(left), outline(right) > 1]).toEqual([0, true])
    expect(cy.edges().filter((edge) => edge.visible()).length).toBeLessThan(30)
    expect(targets().slice(0, 6)).toContain('bone-formation')
    const marked = [...document.querySelectorAll('.targets tbody .opposite')]
    expect(marked.map(({ textContent }) => textContent.slice(0, 1))).toEqual(marked.map(() => '≠'))
    const all = page.getByRole('button', { name: /^All arrows/ })
    const drawn = cy.edges('[comparison]').filter((edge) => edge.visible()).length
    await expect
      .element(all)
      .toHaveTextContent(`All arrows (${drawn} of ${sentences().length} drawn)`)
    await all.click()
    expect(store.getState().scope.all).toBe(true)
    await expect.poll(() => cy.edges().filter((edge) => edge.visible()).length).toBeGreaterThan(60)
    const head = document.querySelector<HTMLElement>('[data-target="bone-formation"]')!
    head.focus()
    await expect
      .poll(() => document.querySelector('.compare .pointed')?.textContent)
      .toMatch(/Oestrogen loss: oestrogen loss decreases it \(one sentence\)/)
    await userEvent.keyboard('{Enter}')
    expect(store.getState().scope.select).toBe('bone-formation')
    expect(await complaints()).toEqual([])
    await page.getByRole('button', { name: 'Two pictures' }).click()
    expect(window.location.search).toContain('pictures=two')
    await bothDrawn()
  })

  it('measures its table before an audience alone', async () => {
    const observe = vi.spyOn(ResizeObserver.prototype, 'observe')
    const isMeasured = () =>
      observe.mock.calls.some(([element]) => element.matches('.targets-rows, .targets-rows *'))
    const { open } = await mountApp(ONE)
    await expect.poll(drawing).not.toBeNull()
    expect(targets().length).toBeGreaterThan(5)
    expect(isMeasured()).toBe(false)
    await open(`${ONE}&present=on`)
    await expect.poll(isMeasured).toBe(true)
    observe.mockRestore()
  })

  it('opens with two ticked cells as its sides', async () => {
    const { store } = await mountApp('?cell=OB,OST&stressor=oestrogen-loss&view=bone-cells')
    await modeButton('Compare').click()
    await expect
      .poll(headings)
      .toEqual(['Left Osteoblast, Oestrogen loss', 'Right Osteocyte, Oestrogen loss'])
    expect(store.getState().scope.facets.cell).toEqual(['OB'])
    await expect.poll(() => targets()[0]).toBe('oestrogen-loss--autophagy')
    expect(sentences()[0]!.textContent).toContain('asked by other names')
  })
})

describe('a comparison by link', () => {
  it('shows both sides under their names, entities at the same places, a sentence for every arrow', async () => {
    await mountApp(LINK)
    expect(headings()).toEqual(['Left Osteoblast', 'Right Osteoclast'])
    const [left, right] = await bothDrawn()
    const places = (cy: Core) => cy.nodes('[kind]:visible').map((n) => [n.id(), n.position()])
    await expect.poll(() => places(left).length).toBeGreaterThan(10)
    expect(places(right)).toEqual(places(left))
    const arrows = (cy: Core, kinds: string) =>
      cy.edges(kinds).filter((edge) => edge.visible()).length
    expect(arrows(left, '[comparison = "right"]')).toBe(0)
    expect(arrows(right, '[comparison = "left"]')).toBe(0)
    expect(arrows(left, '[comparison = "left"]')).toBeGreaterThan(5)
    const opposite = left.edges('[comparison = "opposite"]').first()
    expect(opposite.style('label')).toBe('≠')
    expect(Number.parseFloat(String(opposite.style('underlay-padding')))).toBeGreaterThan(5)
    const compared = () =>
      [left, right].flatMap((cy) => cy.edges('[comparison]').map((e) => e.id()))
    await expect.poll(() => new Set(compared()).size).toBe(sentences().length)
  })

  it('keeps both cameras in step, whichever is moved, by wheel and by button', async () => {
    await mountApp(LINK)
    const [left, right] = await bothDrawn()
    await expect.poll(() => camera(right)).toEqual(camera(left))
    for (const side of [0, 1] as const) {
      const before = camera(left)
      wheel(canvas(side), { deltaY: -120 })
      await expect.poll(() => camera([left, right][side]!).zoom).not.toBe(before.zoom)
      await expect.poll(() => camera(right)).toEqual(camera(left))
      const { x } = camera(left)
      wheel(canvas(side), { deltaX: 50 })
      expect(camera(left).x).toBe(x - 50)
      expect(camera(right)).toEqual(camera(left))
    }
    const before = left.zoom()
    await page.getByRole('button', { name: 'Zoom out' }).click()
    expect(left.zoom()).toBeLessThan(before)
    expect(camera(right)).toEqual(camera(left))
  })

  it('opens an arrow by its sentence, in both diagrams and in the details, each side under its name', async () => {
    const { store } = await mountApp(LINK)
    const [left, right] = await bothDrawn()
    await userEvent.click(summary())
    const first = sentences()[0]!
    expect(first.textContent).toContain('on the contrary')
    await userEvent.click(first)
    const id = first.dataset['interaction']!
    expect(store.getState().scope.select).toBe(id)
    await expect.poll(() => first.getAttribute('aria-current')).toBe('true')
    for (const cy of [left, right]) {
      await expect.poll(() => cy.getElementById(id).hasClass('picked')).toBe(true)
    }
    await expect.element(detailsHeading()).toHaveTextContent('both increases and decreases')
    const named = [...document.querySelectorAll('.compared-side > h3')].map((h) => h.textContent)
    expect(named).toEqual(['Osteoblast', 'Osteoclast'])
    expect(document.querySelectorAll('.compared-side .claims').length).toBe(2)
    const answers = [...document.querySelectorAll<HTMLAnchorElement>('.differences .saying a')]
    expect([answers.length > 1, answers.length <= 5]).toEqual([true, true])
    const last = answers.at(-1)!
    const arrow = new URL(last.href).searchParams.get('select')!
    await userEvent.click(last)
    await expect.poll(() => store.getState().scope.select).toBe(arrow)
    expect(store.getState().scope.mode).toBe('compare')
  })
})

describe('the room of a comparison on a laptop', () => {
  const LAPTOP = { width: 1366, height: 768 }

  it('goes to the pictures: labels of nine pixels and more, nothing cut off, and the clash in words', async () => {
    await page.viewport(LAPTOP.width, LAPTOP.height)
    await mountApp(LINK)
    const [left, right] = await bothDrawn()
    await expect.poll(() => left.zoom() * 13).toBeGreaterThanOrEqual(9)
    expect(camera(right)).toEqual(camera(left))
    for (const cy of [left, right]) {
      for (const node of cy.nodes('[kind]').not('.gone').toArray()) {
        const { x1, x2, y1, y2 } = node.renderedBoundingBox()
        expect(Math.min(x1, y1)).toBeGreaterThanOrEqual(0)
        expect(x2).toBeLessThanOrEqual(cy.width())
        expect(y2).toBeLessThanOrEqual(cy.height())
      }
    }
    expect(document.querySelector('.pointed')?.textContent).toMatch(/^≠ .*on the contrary/)
    expect(summary().textContent).toContain('opposite signs')
    expect(sentences()[0]!.checkVisibility()).toBe(false)
  })

  it('is shared with the list where there is height for both', async () => {
    await page.viewport(1920, 1080)
    await mountApp(LINK)
    await bothDrawn()
    expect(sentences()[0]!.checkVisibility()).toBe(true)
  })

  it('has names of twelve pixels in one drawing, folded or not, and of twenty before an audience', async () => {
    await page.viewport(LAPTOP.width, LAPTOP.height)
    const { open } = await mountApp(ONE)
    const one = () => document.querySelector<Holder>('.compare .canvas')?._cyreg?.cy
    const letters = () => (one()?.edges('[comparison]').nonempty() ? one()!.zoom() * 13 : 0)
    await expect.poll(letters, { timeout: 20_000 }).toBeGreaterThanOrEqual(12)
    const before = one()!.width()
    await userEvent.click(document.querySelector('.targets > summary')!)
    await expect.poll(() => one()!.width()).toBeGreaterThan(before)
    expect(letters()).toBeGreaterThanOrEqual(12)
    await page.viewport(1920, 1080)
    await open(`${ONE}&present=on`)
    await expect.poll(letters, { timeout: 20_000 }).toBeGreaterThanOrEqual(20)
  })

  it('is the drawing in a low window too, whose controls are one row', async () => {
    await page.viewport(740, 360)
    const { open } = await mountApp(ONE)
    /** How much of the pane a part has in sight. */
    const part = (selector: string) => {
      const pane = document.querySelector('.compare')!.getBoundingClientRect()
      const box = document.querySelector(selector)?.getBoundingClientRect()
      return box ? (Math.min(box.bottom, pane.bottom) - box.top) / pane.height : 0
    }
    await expect.poll(() => part('.side-canvas')).toBeGreaterThan(0.7)
    expect(part('.compare-controls')).toBeLessThan(0.17)
    await open(LINK)
    await expect.poll(() => part('.side-pane + .side-pane .side-canvas')).toBeGreaterThan(0.6)
    expect(document.documentElement.scrollWidth).toBe(740)
  })

  it('frames anew what another comparison shows', async () => {
    await page.viewport(LAPTOP.width, LAPTOP.height)
    await mountApp(LINK)
    const [left] = await bothDrawn()
    left.zoom(3)
    await page.getByRole('button', { name: 'Low against high dose' }).click()
    await expect.poll(() => left.zoom()).toBeLessThan(1.5)
  })
})

describe('choosing what to compare', () => {
  it('the empty case says what to do, and a ready-made comparison does it', async () => {
    const { store } = await mountApp('?mode=compare')
    await expect.element(page.getByText(/Both sides show the same\. Choose/)).toBeVisible()
    await page.getByRole('button', { name: 'Oestrogen loss against exercise' }).click()
    await expect.poll(headings).toEqual(['Left Oestrogen loss', 'Right Exercise'])
    expect(store.getState().scope.versus.stressor).toEqual(['exercise'])
    expect(window.location.search).toContain('versus=stressor%3Aexercise')
    await page.getByRole('button', { name: 'Swap sides' }).click()
    await expect.poll(headings).toEqual(['Left Exercise', 'Right Oestrogen loss'])
  })

  it('a picker changes its side alone, and a view with nothing to say says so', async () => {
    const { store } = await mountApp('?mode=compare&view=mitophagy&dose=low&versus=dose:high')
    await expect.element(page.getByText(/No claim in the view .* names either side/)).toBeVisible()
    await page.getByRole('combobox', { name: 'Right: Dose' }).selectOptions('Dose: any')
    await page.getByRole('combobox', { name: 'Right: Cell type' }).selectOptions('Osteocyte')
    await expect.poll(headings).toEqual(['Left Low dose', 'Right Osteocyte'])
    expect(store.getState().scope.facets.dose).toEqual(['low'])
  })

  it('titles an arrow no surer than what its sides say', async () => {
    const { open } = await mountApp(
      '?mode=compare&cell=OB&versus=cell:OST&select=autophagy-proteins--bone-mass',
    )
    await expect
      .element(detailsHeading())
      .toHaveTextContent('autophagy proteins increase bone mass (only inferred)')
    // Said outright on one side.
    await open('?mode=compare&cell=OB&versus=cell:OST&select=exercise--autophagy')
    await expect.element(detailsHeading()).toHaveTextContent(/exercise increases autophagy$/)
  })

  it('works by keys alone', async () => {
    const { store } = await mountApp('?mode=compare&pictures=two')
    page.getByRole('button', { name: 'Osteoblast against osteoclast' }).element().focus()
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => sentences().length).toBeGreaterThan(0)
    summary().focus()
    await userEvent.keyboard('{Enter}')
    sentences()[0]!.focus()
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => store.getState().scope.select).toMatch(/--/)
    expect(document.activeElement?.id).toBe('details')
    await bothDrawn()
    // The first box has arrows on this side.
    canvas(0).focus()
    await userEvent.keyboard('{ArrowDown}{PageDown}')
    await expect
      .poll(() => document.querySelector('.pointed:not([data-clash])')?.textContent)
      .toMatch(/Osteoblast|Osteoclast/)
  })

  it('speaks Chinese', async () => {
    await mountApp(`${LINK}&lang=zh`)
    expect(headings()).toEqual(['左侧 成骨细胞', '右侧 破骨细胞'])
    expect(sentences()[0]!.textContent).toContain('则相反')
    await modeButton('网格').click()
    await expect.poll(() => squares().length).toBeGreaterThan(10)
    expect(document.querySelector('.grid-table td > .visually-hidden')?.textContent).toContain(
      '仅有泛指',
    )
  })
})

describe('the grid', () => {
  const grid = cellStressorGrid(dataset)

  it('says in each square what the review says there, and in which way a blank is blank', async () => {
    await mountApp('?mode=grid')
    await expect.poll(pictureControls, { message: 'of all data' }).toEqual([])
    const told = grid.rows.flatMap((row) =>
      row.squares.map(
        (s) => squareGlyphs(s) + (s.claims.length > 0 ? String(s.claims.length) : ''),
      ),
    )
    const cells = [...document.querySelectorAll('.grid-table tbody td:not(.grid-total)')]
    const seen = cells.map((td) =>
      [...td.querySelectorAll('span:not(.visually-hidden), small')]
        .map(({ textContent }) => textContent)
        .join(''),
    )
    expect(seen).toEqual(told)
    const blanks = new Set(
      cells.flatMap((td) => td.querySelector(':scope > .visually-hidden')?.textContent ?? []),
    )
    expect(blanks).toContain('says nothing of this cell here')
    blanks.delete('says nothing of this cell here')
    expect(blanks.size).toBeGreaterThan(0)
    for (const blank of blanks) expect(blank).toMatch(/^said in general only, of no cell: /)
    expect(square('OC exercise').title).toContain('other things here')
    expect(document.querySelectorAll('.grid-table th:not([scope])').length).toBe(0)
  })

  it('opens a square as its scope, with as many arrows as its claims make', async () => {
    const { store } = await mountApp('?mode=grid')
    const opened = grid.rows[2]!.squares.find(({ stressor }) => stressor === 'exercise')!
    await userEvent.click(square('OST exercise'))
    await expect.poll(() => store.getState().scope.mode).toBe('diagram')
    const { view, facets } = store.getState().scope
    expect([facets.cell, facets.stressor]).toEqual([['OST'], ['exercise']])
    const shown = standIns(dataset, dataset.views.get(view)!)
    const arrows = opened.claims.flatMap(({ source, target }) => {
      const [from, to] = [shown.get(source), shown.get(target)]
      return from !== undefined && to !== undefined && from !== to ? [`${from} ${to}`] : []
    })
    await expect.poll(() => statusNumbers().fit?.specific).toBe(new Set(arrows).size)
  })

  it('answers of a row beside it when its name is pressed, and no more when it is pressed again', async () => {
    const { store } = await mountApp('?mode=grid')
    const name = page.getByRole('rowheader').getByRole('button', { name: 'Osteocyte', exact: true })
    await name.click()
    await expect.poll(() => store.getState().scope.facets.cell).toEqual(['OST'])
    await expect.element(name).toHaveAttribute('aria-pressed', 'true')
    const said = () => [...document.querySelectorAll('.answer .saying')].map((p) => p.textContent)
    await expect.poll(said).toContain('In osteocytes, ageing decreases autophagy.')
    await page.getByRole('columnheader').getByRole('button', { name: 'Exercise' }).click()
    await expect.poll(said).toContain('In osteocytes, exercise increases autophagy.')
    expect(store.getState().scope.mode).toBe('grid')
    await name.click()
    await expect.poll(() => store.getState().scope.facets.cell).toEqual([])
  })

  it('opens the comparison of two squares, by keys alone', async () => {
    const { store } = await mountApp('?mode=grid')
    page.getByRole('button', { name: 'Compare two' }).element().focus()
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByText('Choose the first square.')).toBeVisible()
    square('OB exercise').focus()
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByText(/First: Osteoblast, Exercise/)).toBeVisible()
    square('OST exercise').focus()
    await userEvent.keyboard(' ')
    await expect.poll(headings).toEqual(['Left Osteoblast, Exercise', 'Right Osteocyte, Exercise'])
    expect(store.getState().scope.versus).toMatchObject({ cell: ['OST'], stressor: ['exercise'] })
  })

  it('has glyphs that can be read on their ground, in light and in dark', async () => {
    await mountApp('?mode=grid', { theme: 'light' })
    const paint = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!
    const luminance = (colour: string) => {
      paint.fillStyle = colour
      paint.fillRect(0, 0, 1, 1)
      const [r, g, b] = [...paint.getImageData(0, 0, 1, 1).data].map((byte) => {
        const part = byte / 255
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
    }
    const seen = new Set<string>()
    for (const theme of ['light', 'dark'] as const) {
      chooseTheme(theme)
      const shades = new Set<string>()
      for (const button of squares()) {
        const { backgroundColor } = getComputedStyle(button.parentElement!)
        shades.add(backgroundColor)
        seen.add(backgroundColor)
        const [dark, light] = [getComputedStyle(button).color, backgroundColor]
          .map(luminance)
          .sort((a, b) => a - b)
        expect((light! + 0.05) / (dark! + 0.05), backgroundColor).toBeGreaterThanOrEqual(4.5)
      }
      expect(shades.size).toBeGreaterThanOrEqual(4)
    }
    expect(seen.size).toBeGreaterThanOrEqual(8)
  })
})

it.each([
  ['light', '', 'all'],
  ['dark', '', 'colours'],
  ['light', '&lang=zh', 'words'],
] as const)(
  'axe has nothing to say about comparison and grid, %s %s',
  async (theme, extra, part) => {
    const { open } = await mountApp(`${LINK}&select=autophagy--apoptosis${extra}`, { theme })
    await bothDrawn()
    expect(await complaints(part)).toEqual([])
    for (const link of ['?mode=compare', ONE, '?mode=grid']) {
      await open(`${link}${extra}`)
      expect(await complaints(part), link).toEqual([])
    }
  },
)

it('neither comparison nor grid is wider than 360 pixels', async () => {
  await page.viewport(NARROW.width, NARROW.height)
  const { open } = await mountApp(LINK)
  for (const link of [LINK, ONE, '?mode=grid']) {
    await open(link)
    expect(document.documentElement.scrollWidth, link).toBe(NARROW.width)
    const pane = document.querySelector('.compare, .grid-pane')!
    expect(pane.scrollWidth, link).toBeLessThanOrEqual(NARROW.width)
    expect(await complaints(), link).toEqual([])
  }
})
