// The table is the diagram's equal: sortable, and a row selects the arrow as the arrow selects its row.
import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { clickOnDiagram, cyOnPage, drawnIds } from './canvas.ts'
import { scopeOfLink } from '../../src/store/url.ts'
import { derive } from '../../src/domain/graph/derive.ts'
import { viewGraph } from '../../src/domain/graph/viewGraph.ts'
import { lineageOf } from '../../src/domain/scope/facets.ts'
import { DEFAULT_SCOPE } from '../../src/domain/scope/scope.ts'
import { dataset, mountApp } from './mountApp.tsx'
import { detailsHeading, modeButton, tableRows } from './reading.ts'

const header = (name: string) => page.getByRole('columnheader', { name })
const sortState = (name: string) => header(name).element().getAttribute('aria-sort')
const column = (index: number) => tableRows().map(({ cells }) => cells[index] ?? '')

const COLUMNS = [
  'Source',
  'Effect',
  'Target',
  'Cells',
  'Stressors',
  'Certainty',
  'Raise',
  'Lower',
  'Neither',
  'Of bone',
  'Citations',
]
const NOTHING = new Set(['not stated', 'none', ''])

const COUNTED = new Set(['Raise', 'Lower', 'Neither', 'Of bone', 'Citations'])

/** Numbers by value, texts as a dictionary has them. */
function isBefore(a: string, b: string): boolean {
  const [x, y] = [a, b].map((text) => Number.parseInt(text, 10))
  if (x !== undefined && y !== undefined && !Number.isNaN(x) && !Number.isNaN(y)) return x <= y
  return new Intl.Collator('en', { numeric: true }).compare(a, b) <= 0
}

/** Citations go by how many there are. */
const howMany = (text: string) => (NOTHING.has(text) ? text : String(text.split(' ').length))

const isOrdered = (texts: readonly string[]) =>
  texts.every((text, i) => i === 0 || isBefore(texts[i - 1]!, text))

const idsOfRows = () =>
  tableRows()
    .map(({ id }) => id)
    .sort()

const TURNS = [
  ['ascending', (texts: readonly string[]) => texts],
  ['descending', (texts: readonly string[]) => [...texts].reverse()],
] as const

it('a column orders the rows, turns round at the second click, lets go at the third, and loses none', async () => {
  await mountApp('?mode=table')
  const unsorted = column(0).map(String)
  const ids = idsOfRows()
  expect(ids.length).toBeGreaterThan(5)
  // Too short to be searched.
  await expect.element(page.getByRole('searchbox')).not.toBeInTheDocument()
  for (const [index, name] of COLUMNS.entries()) {
    expect(sortState(name), name).toBeNull()
    for (const [state, turn] of COUNTED.has(name) ? [...TURNS].reverse() : TURNS) {
      await header(name).getByRole('button').click()
      await expect.poll(() => sortState(name), { message: name }).toBe(state)
      const texts = column(index).map(name === 'Citations' ? howMany : String)
      const said = texts.filter((text) => !NOTHING.has(text))
      expect(isOrdered(turn(said)), `${name} ${state}: ${said.join(' | ')}`).toBe(true)
      expect(idsOfRows(), name).toEqual(ids)
      // What the review does not say stands last, whichever way round.
      expect(texts.slice(0, said.length), name).toEqual(said)
    }
    expect(document.querySelectorAll('th[aria-sort]').length, name).toBe(1)
    await header(name).getByRole('button').click()
    await expect.poll(() => sortState(name), { message: name }).toBeNull()
    expect(column(0).map(String), name).toEqual(unsorted)
  }
})

it('is sorted as its link says, as long as it is on the page, and links in it are no longer for it', async () => {
  const { store } = await mountApp('?mode=table&sort=target-down')
  expect(sortState('Target')).toBe('descending')
  expect(isOrdered([...column(2)].reverse())).toBe(true)
  expect(document.querySelector('.table-scroll a[href*="sort="]')).toBeNull()
  // Over columns nothing else sorts.
  expect(page.getByRole('combobox', { name: 'Sorted by' }).query()).toBeNull()
  await header('Raise').getByRole('button').click()
  expect(window.location.search).toContain('sort=raises-down')
  await modeButton('Diagram').click()
  expect(window.location.search).not.toContain('sort')
  window.history.back()
  await expect.poll(() => store.getState().scope.mode).toBe('table')
  await expect.poll(() => sortState('Raise')).toBe('descending')
})

it('a link that sorts by what there is not says so, and the table stands as ever', async () => {
  await mountApp('?mode=table&sort=beauty-up')
  await expect.element(page.getByText(/Part of this link was not understood/)).toBeVisible()
  expect(document.querySelector('th[aria-sort]')).toBeNull()
  expect(tableRows().length).toBeGreaterThan(5)
})

/** Cells whose text runs out of them, into the next. */
function tooNarrow(): readonly string[] {
  const cells = [...document.querySelectorAll('.interactions tbody tr')]
    .slice(0, 12)
    .flatMap((row) => [...row.querySelectorAll('th, td')])
  return cells
    .filter((cell) => {
      const text = document.createRange()
      text.selectNodeContents(cell)
      // A link is pressed a little beyond its text.
      return text.getBoundingClientRect().right > cell.getBoundingClientRect().right + 3
    })
    .map((cell) => cell.textContent)
}

it('at every width from a tablet to a laptop all of a row is in sight, and no cell runs into the next', async () => {
  await mountApp('?mode=table')
  for (const width of [820, 1024, 1180, 1280, 1366]) {
    await page.viewport(width, 768)
    const scroll = document.querySelector('.table-scroll')!
    expect(scroll.scrollWidth, String(width)).toBeLessThanOrEqual(scroll.clientWidth)
    expect([width, tooNarrow()]).toEqual([width, []])
  }
})

it.each(['en', 'zh'])(
  'on a laptop a row has few lines, each cell under its head (%s)',
  async (lang) => {
    await page.viewport(1366, 768)
    await mountApp(`?mode=table&lang=${lang}`)
    const heads = [...document.querySelectorAll('.interactions thead th')]
    const rows = [...document.querySelectorAll<HTMLElement>('tr[data-interaction]')].slice(0, 8)
    expect(rows.some(({ dataset: { interaction } }) => interaction === 'exercise--autophagy')).toBe(
      true,
    )
    for (const row of rows) {
      expect([row.textContent, row.getBoundingClientRect().height < 150]).toEqual([
        row.textContent,
        true,
      ])
      const lefts = [...row.children].map((cell) => cell.getBoundingClientRect().left)
      expect(lefts).toEqual(heads.map((head) => head.getBoundingClientRect().left))
    }
  },
)

it('the mark of an arrow is dashed where the picture draws it so, in its row and above its details', async () => {
  const isDashed = (mark: Element | null) =>
    mark?.querySelector('path')?.getAttribute('stroke-dasharray') !== 'none'
  const { open } = await mountApp('?mode=table')
  for (const [id, expected] of [
    ['autophagy--bone-loss', true],
    ['exercise--autophagy', false],
  ] as const) {
    const row = document.querySelector(`tr[data-interaction="${id}"]`)!
    expect(isDashed(row.querySelector('.effect-mark')), id).toBe(expected)
    await open(`?mode=table&select=${id}`)
    await expect
      .poll(() => isDashed(document.querySelector('.details h2 .effect-mark')), { message: id })
      .toBe(expected)
  }
})

it('in Chinese the items of a cell are set apart as Chinese does', async () => {
  await mountApp('?mode=table&lang=zh')
  const texts = tableRows().flatMap(({ cells }) => cells)
  expect(texts.some((text) => text.includes('、'))).toBe(true)
  expect(texts.filter((text) => text.includes(', '))).toEqual([])
})

it('under a filter what fits it stands before what is said in general', async () => {
  await mountApp('?mode=table&cell=OC&stressor=exercise')
  const muted = tableRows().map(({ isMuted }) => isMuted)
  expect(new Set(muted).size).toBe(2)
  expect(muted.lastIndexOf(false)).toBeLessThan(muted.indexOf(true))
})

it('a long table is searched for words, and every name in it is a link to what it names', async () => {
  const { store } = await mountApp('?mode=table&arrows=all')
  await page.getByRole('searchbox', { name: 'Find in the table' }).fill('ROS autophagy')
  await expect.poll(() => tableRows().length).toBeLessThan(20)
  const rows = tableRows()
  expect(rows.length).toBeGreaterThan(0)
  await expect.element(page.getByRole('status').filter({ hasText: / rows?$/ })).toBeVisible()
  for (const { cells } of rows) expect(cells.join(' ')).toMatch(/\bROS\b/)
  const link = document.querySelector<HTMLAnchorElement>('tr[data-interaction] .target-cell a')!
  const leadsTo = ({ href }: HTMLAnchorElement) =>
    scopeOfLink(new URL(href).search, dataset, 'en').scope
  const target = rows[0]!.id.split('--')[1]
  expect(leadsTo(link)).toEqual({ ...store.getState().scope, select: target })
  link.click()
  await expect.poll(() => store.getState().scope.select).toBe(target)
  const cited = document.querySelector<HTMLAnchorElement>('tr[data-interaction] .numbers a')!
  const { select } = leadsTo(cited)
  expect(select).toMatch(/^ref-\d+$/)
  cited.click()
  await expect.poll(() => store.getState().scope.select).toBe(select)
})

describe('a row', () => {
  it('selects its arrow by a click anywhere in it', async () => {
    const { store } = await mountApp('?mode=table')
    const row = tableRows()[3]!
    await page.getByRole('row').nth(4).getByRole('cell').nth(2).click()
    await expect.poll(() => store.getState().scope.select).toBe(row.id)
    expect(
      tableRows()
        .filter(({ isSelected }) => isSelected)
        .map(({ id }) => id),
    ).toEqual([row.id])
    await expect.element(detailsHeading()).toHaveTextContent(row.cells[0]!)
    await modeButton('Diagram').click()
    await expect.poll(() => cyOnPage().getElementById(row.id).hasClass('faded')).toBe(false)
    const cy = cyOnPage()
    const others = drawnIds(cy).arrows.filter((id) => id !== row.id)
    expect(others.length).toBeGreaterThan(0)
    expect(others.filter((id) => !cy.getElementById(id).hasClass('faded'))).toEqual([])
  })

  it('selects its arrow by the keyboard', async () => {
    const { store } = await mountApp('?mode=table')
    const row = tableRows()[2]!
    document.querySelectorAll<HTMLElement>('tr[data-interaction] .effect-cell a')[2]!.focus()
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => store.getState().scope.select).toBe(row.id)
    await expect.element(detailsHeading()).toHaveTextContent(row.cells[0]!)
  })

  it('is the one that is marked and in sight when its arrow was clicked on the diagram', async () => {
    await mountApp('?view=ampk-mtor')
    await clickOnDiagram('ampk--tsc2')
    await expect.element(detailsHeading()).toHaveTextContent('AMPK increases TSC2')
    await modeButton('Table').click()
    await expect.poll(() => tableRows().find(({ isSelected }) => isSelected)?.id).toBe('ampk--tsc2')
    const row = document.querySelector('tr[aria-selected="true"]')!.getBoundingClientRect()
    const scroll = document.querySelector('.table-scroll')!.getBoundingClientRect()
    const head = document.querySelector('thead')!.getBoundingClientRect()
    expect(row.top).toBeGreaterThanOrEqual(head.bottom - 1)
    expect(row.bottom).toBeLessThanOrEqual(scroll.bottom + 1)
  })
})

it('marks each row whose claims have caveats, with how many they are', async () => {
  await mountApp('?mode=table')
  const marks = [...document.querySelectorAll('tr[data-interaction]')].map((row) => [
    row.getAttribute('data-interaction'),
    row.querySelector('.caveat-mark')?.getAttribute('aria-label') ?? '',
  ])
  expect(marks.length).toBeGreaterThan(5)
  const { interactions } = derive(
    viewGraph(dataset, dataset.views.get('overview')!),
    DEFAULT_SCOPE,
    lineageOf(dataset.meta),
  )
  const odd = new Map(
    interactions.map(({ id, specific, general }) => [
      id,
      [...specific, ...general].filter(({ caveatKinds }) => caveatKinds).length,
    ]),
  )
  for (const [id, said] of marks) {
    expect(Number.parseInt(`0${said}`, 10), id ?? '').toBe(odd.get(id ?? ''))
  }
  expect(marks.some(([, said]) => said === '')).toBe(true)
  expect(marks.some(([, said]) => said !== '')).toBe(true)
})
