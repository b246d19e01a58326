// Guards what is painted over the canvas: each box bears the marks of the cells its claims name, in
// their places and colours, following the filters; and a phone gets names it can read.
import { describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { arrowsInScope, cellsNamed } from '../../src/domain/graph/cells.ts'
import { cellMarks } from '../../src/notation/cellMarks.ts'
import { PALETTES } from '../../src/notation/palettes.ts'
import { sceneOf } from '../../src/notation/scene.ts'
import { createSelectors } from '../../src/store/selectors.ts'
import type { AppStore } from '../../src/store/store.ts'
import { canvasHolder, cyOnPage } from './canvas.ts'
import { mountApp, NARROW } from './mountApp.tsx'

const { cells } = PALETTES.light

function pixelAt(x: number, y: number): string {
  const canvas = canvasHolder().querySelector<HTMLCanvasElement>('[data-overlay] canvas')!
  const [r = 0, g = 0, b = 0, a = 0] = canvas
    .getContext('2d')!
    .getImageData(Math.floor(x), Math.floor(y), 1, 1).data
  return a < 200 ? 'nothing' : `#${[r, g, b].map((v) => v.toString(16).padStart(2, '0')).join('')}`
}

/** Two frames: one in which the canvas is drawn, one to be past it. */
async function drawn(): Promise<void> {
  const frame = () =>
    new Promise((resolve) => {
      requestAnimationFrame(resolve)
    })
  await frame()
  await frame()
}

/** Every entity in scope with the colours in the four places of its bar, as painted and as claimed. */
async function bars(store: AppStore) {
  const { dataset, scope } = store.getState()
  const selectors = createSelectors()
  const scene = sceneOf(dataset, selectors.graph(dataset, scope.view), scope.lang)
  const view = selectors.view(dataset, scope)
  const named = cellsNamed(scene.cells, arrowsInScope(view))
  const cy = cyOnPage()
  const found = []
  for (const node of scene.nodes.filter(({ id }) => view.entities.get(id) === 'specific')) {
    // Near enough for each place of the bar to be more than a pixel, far enough for the longest bar to be whole.
    const zoom = 1.5
    cy.viewport({ zoom, pan: { x: cy.width() / 2 - node.x * zoom, y: 200 - node.y * zoom } })
    await drawn()
    const at = (x: number, y: number) => pixelAt(x * zoom + cy.pan().x, y * zoom + cy.pan().y)
    const places = cellMarks(node, [true, true, true, true, true]).slice(0, cells.length)
    const painted = places.map(({ x, y, width, height }) => at(x + width / 2, y + height / 2 - 1))
    const claimed = cells.map((colour, i) => (named.get(node.id)?.[i] ? colour : 'nothing'))
    found.push({ id: node.id, painted, claimed })
  }
  return found
}

describe('the cells of each box', () => {
  it('are painted as its claims name them, and as a figure draws them', async () => {
    const { store } = await mountApp('?view=ampk-mtor&cell=OB,OC,OST,BMSC')
    const found = await bars(store)
    expect(
      found.filter(({ claimed }) => claimed.some((c) => c !== 'nothing')).length,
    ).toBeGreaterThan(9)
    for (const { id, painted, claimed } of found) expect([id, painted]).toEqual([id, claimed])
  })

  it('come with a filter that is about cells, and go with it', async () => {
    const { store } = await mountApp('?view=ampk-mtor&general=hidden')
    const colours = (found: Awaited<ReturnType<typeof bars>>) =>
      found.flatMap(({ painted }) => painted.filter((colour) => colour !== 'nothing'))
    expect(colours(await bars(store))).toEqual([])
    store.getState().optionToggled('cell', 'OC')
    await drawn()
    const after = await bars(store)
    expect(after.length).toBeGreaterThan(2)
    for (const { id, painted, claimed } of after) {
      expect([id, painted]).toEqual([id, claimed])
      expect([id, painted[1]]).toEqual([id, cells[1]])
    }
  })

  it('are painted where the lanes are cells, since a box in one may concern several', async () => {
    const { store } = await mountApp('?view=bone-cells')
    const found = await bars(store)
    for (const { id, painted, claimed } of found) expect([id, painted]).toEqual([id, claimed])
    const several = found.filter(({ claimed }) => claimed.filter((c) => c !== 'nothing').length > 1)
    expect(several.length).toBeGreaterThan(3)
  })
})

describe('the key to the bars', () => {
  const keyed = () =>
    [...document.querySelectorAll('.cell-key li')].map((item) => item.textContent.trim())

  it('stands in the legend and beside the filters, and only for cells on screen', async () => {
    const { store } = await mountApp('?view=ampk-mtor')
    expect(keyed()).toEqual([])
    expect(document.querySelectorAll('.option .cell-bar').length).toBe(0)
    store.getState().viewChosen('bone-cells')
    const ids = () => keyed().map((text) => /\((\w+)\)/.exec(text)?.[1])
    await expect.poll(ids).toEqual(['OB', 'OC', 'OST', 'BMSC', undefined])
    expect(keyed().at(-1)).toMatch(/Another tissue/)
    expect(document.querySelectorAll('.option .cell-bar').length).toBe(5)
    store.getState().viewChosen('ampk-mtor')
    await expect.poll(keyed).toEqual([])
    store.getState().optionToggled('cell', 'OC')
    await expect.poll(keyed).toContain('Osteoclast (OC)')
  })

  it('is before the audience too', async () => {
    await mountApp('?view=ampk-mtor&cell=OC&present=on&lang=zh')
    await expect.poll(keyed).toContain('破骨细胞（OC）')
    expect(document.querySelector('.lecture-key .cell-key')).not.toBeNull()
  })
})

describe('on a phone', () => {
  it('labels that would be dust give way to a few names, and come back near', async () => {
    await page.viewport(NARROW.width, NARROW.height)
    await mountApp('')
    await drawn()
    const cy = cyOnPage()
    const far = () => cy.nodes('[kind].low-detail').length
    expect(far()).toBe(0)
    await page.getByRole('button', { name: 'Fit', exact: true }).click()
    await expect.poll(far).toBe(cy.nodes('[kind]').length)
    await drawn()
    // The plate of the hub that has most arrows, and that of the first lane's name.
    const hub = cy.getElementById('autophagy').renderedPosition()
    const { fill } = PALETTES.light.box
    const row = Array.from({ length: 90 }, (_, i) => pixelAt(hub.x - 45 + i, hub.y + 6))
    expect(row).toContain(fill)
    const lane = cy.getElementById('lane-label:0').renderedPosition()
    const beside = Array.from({ length: 60 }, (_, x) => pixelAt(x, lane.y))
    expect(beside).toContain(PALETTES.light.raised)
    cy.zoom(1)
    await drawn()
    expect(far()).toBe(0)
  })
})
