// Guards what is asked about before it is shown, an arrow, a chain or what answers a push: until something is said of it,
// it is told nowhere on the page, neither to the eye nor to a screen reader; then it is there with its sentences. All of it by keys alone.
import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import tours from 'virtual:dataset/tours'
import type { Claim, Dataset } from '../../src/domain/review/dataset.ts'
import { NAMES_LAYER, QUESTION_LAYER } from '../../src/ui/diagram/diagramModule.ts'
import { complaints } from './axe.ts'
import { cyOnPage, drawnIds } from './canvas.ts'
import { dataset, mountApp, NARROW } from './mountApp.tsx'

const ASK = 'exercise--autophagy'
const LINK = `?select=${ASK}&ask=${ASK}&lang=en`
const CHAIN = 'exercise--ampk--autophagy'
const CHAIN_LINK = `?also=exercise--ampk,ampk--autophagy&path=${ASK}&ask=${CHAIN}&lang=en`
const PUSH_LINK = '?view=ampk-mtor&push=ampk:up&ask=ampk:up--autophagy&lang=en'
const answer = (name: string) => page.getByRole('button', { name })

const TURNED = { increases: 'decreases', decreases: 'unsigned', unsigned: 'increases' } as const

/** A review that says something else of the arrow, the chain and the push: of exercise, each kind of it, and AMPK. */
function turned(): Dataset {
  const kinds = dataset.entities.get('exercise')?.members ?? []
  const sources = new Set(['exercise', ...kinds, 'ampk'])
  const claims = dataset.claims.map((claim): Claim =>
    sources.has(claim.source) && claim.target === 'autophagy'
      ? { ...claim, effect: TURNED[claim.effect] }
      : claim,
  )
  return { ...dataset, claims }
}

/** The same, of the arrow alone where more than it is in sight. */
function turnedArrow(): Dataset {
  const claims = turned().claims.map((claim, at) =>
    claim.source === 'ampk' ? dataset.claims[at]! : claim,
  )
  return { ...dataset, claims }
}

/** The page but for the names that are given anew to each page, and for canvases, which tell by their pixels alone. */
function elementsTold(): string {
  const page = document.querySelector('.page')?.outerHTML ?? ''
  return page.replaceAll(/_r_[\da-z]+_/g, 'id').replaceAll(/<canvas[^>]*>/g, '<canvas>')
}

/** What its elements tell, with titles and ARIA, and the canvas by its elements. */
function toldInWords(): string {
  const drawn = isDrawn() ? cyOnPage().elements() : []
  const elements = drawn.map(
    (one) => `${one.id()} ${[...one.classes()].sort().join(' ')} ${String(one.visible())}`,
  )
  return [document.title, elementsTold(), ...elements].join('\n')
}

/** What the canvases tell, by pixels. */
function toldInPixels(): string {
  if (!isDrawn()) return ''
  // Drawn anew: on its own canvases Cytoscape shows what it drew before, sharper by and by.
  const drawn = cyOnPage().png({ full: false, scale: 1 })
  const ours = [...document.querySelectorAll<HTMLCanvasElement>('canvas:not([data-id])')]
  return [drawn, ...ours.map((canvas) => canvas.toDataURL())].join('\n')
}

const isDrawn = () => document.querySelector('canvas') !== null

/** What is told once it has been the same for a while. */
async function still(told: () => string): Promise<string> {
  let last = ''
  const isSame = () => {
    const now = told()
    const same = now === last
    last = now
    return same
  }
  // On a busy machine a picture may be late by half a second.
  await expect.poll(isSame, { interval: 600 }).toBe(true)
  return last
}

/** All that a page tells once nothing moves any more. Pixels cost much, and are asked for once the words stand. */
async function settled(): Promise<string> {
  const words = await still(toldInWords)
  return [words, await still(toldInPixels)].join('\n')
}

/** Where two texts part, and how each goes on; empty where they are the same. */
function difference(one: string, other: string): string {
  if (one === other) return ''
  let at = 0
  while (one[at] === other[at]) at++
  return [one, other].map((text) => text.slice(at - 80, at + 120)).join('\n--\n')
}

describe('before something is said of it', () => {
  it.each([
    [LINK, turnedArrow],
    [`?mode=table&${LINK.slice(1)}`, turnedArrow],
    [`?${LINK.slice(1).replace(`select=${ASK}`, 'select=autophagy')}`, turnedArrow],
    [CHAIN_LINK, turned],
    [PUSH_LINK, turned],
  ] as const)('the page is the same whatever the review says: %s', async (link, otherwise) => {
    const told = async (review: Dataset) => {
      const app = await mountApp(link, { review })
      const before = await settled()
      app.store.getState().predicted('shown')
      await expect.poll(() => document.body.innerHTML).toMatch(/increases|raises/i)
      const after = await settled()
      await app.unmount()
      return { before, after }
    }
    // What is painted late: on a busy machine the first page would be read without it.
    await Promise.all([NAMES_LAYER.get(), QUESTION_LAYER.get()])
    const [one, other] = [await told(dataset), await told(otherwise())]
    expect(difference(one.before, other.before)).toBe('')
    expect(difference(one.after, other.after)).not.toBe('')
  })

  it('the search finds no such arrow, and the lists of the review are closed', async () => {
    const app = await mountApp(LINK)
    await page.getByRole('combobox', { name: 'Search' }).fill('exercise autophagy')
    await expect.poll(() => document.querySelectorAll('[role="option"]').length).toBeGreaterThan(0)
    const options = [...document.querySelectorAll('[role="option"]')].map((one) => one.textContent)
    expect(options.filter((text) => /exercise (mostly )?increases autophagy/i.test(text))).toEqual(
      [],
    )
    app.store.getState().modeChosen('review')
    await expect.element(page.getByText('Closed while a question is open')).toBeVisible()
  })
})

it('is asked from its own panel, answered by keys, and then tells itself with its sentences', async () => {
  const app = await mountApp(`?select=${ASK}`)
  await page.getByRole('button', { name: 'Let me guess first' }).click()
  await expect.element(page.getByText('What does exercise do to autophagy')).toBeVisible()
  expect(window.location.search).toContain(`ask=${ASK}`)
  await expect.poll(() => drawnIds(cyOnPage()).arrows).not.toContain(ASK)
  const raises = answer('It raises it').element() as HTMLElement
  raises.focus()
  await userEvent.keyboard('{Tab}{Enter}')
  await expect.element(page.getByText('The review says otherwise.')).toBeVisible()
  await expect.element(page.getByText('You said: It lowers it.')).toBeVisible()
  await expect.poll(() => cyOnPage().getElementById(ASK).visible()).toBe(true)
  await expect.poll(() => document.querySelectorAll('.details .claim').length).toBeGreaterThan(0)
  expect(document.querySelector('.details')?.contains(document.activeElement)).toBe(true)
  app.store.getState().selected('autophagy')
  expect(window.location.search).not.toContain('ask=')
})

it('a chain is asked about from where it stands, by keys, and draws its steps with their sentences after the answer', async () => {
  const app = await mountApp(`?path=${ASK}&also=exercise--ampk,ampk--autophagy&lang=en`)
  await page.getByRole('button', { name: 'Let me guess first' }).click()
  const asked =
    'Along this chain, does exercise raise or lower autophagy: exercise → AMPK → autophagy?'
  await expect.element(page.getByText(asked)).toBeVisible()
  expect(new URLSearchParams(window.location.search).get('ask')).toBe(CHAIN)
  await expect.poll(() => drawnIds(cyOnPage()).arrows).not.toContain('ampk--autophagy')
  expect(document.querySelector('.paths')).toBeNull()
  app.store.getState().selected('mtor')
  await page.getByRole('button', { name: 'To the question' }).click()
  await expect.element(page.getByText(asked)).toBeVisible()
  expect(await complaints()).toEqual([])
  const lower = page.getByRole('button', { name: 'Lower', exact: true }).element() as HTMLElement
  lower.focus()
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByText('Something else follows from the review.')).toBeVisible()
  await expect.poll(() => document.querySelectorAll('.paths .sayings > li').length).toBe(2)
  await expect.poll(() => drawnIds(cyOnPage()).arrows).toContain('ampk--autophagy')
  expect(document.querySelector('.details')?.contains(document.activeElement)).toBe(true)
  await page.getByRole('button', { name: 'Close details' }).click()
  await expect.poll(() => window.location.search).not.toContain('ask=')
})

it('what answers a push is asked about from its place, also where nothing leads there, and is then told with its chain', async () => {
  await mountApp('?view=ampk-mtor&push=ampk:up&lang=en')
  const open = async (text: RegExp) => {
    const found = () =>
      [...document.querySelectorAll<HTMLElement>('.paths summary')].find((one) =>
        text.test(one.textContent),
      )
    await expect.poll(found).toBeDefined()
    found()!.click()
  }
  await open(/^Untouched/)
  await open(/^metformin/)
  await page.getByRole('button', { name: 'Let me guess first' }).click()
  const asked = 'what happens to metformin if AMPK is raised?'
  await expect.element(page.getByText(asked)).toBeVisible()
  expect(document.querySelector('.paths')).toBeNull()
  await answer('Up').click()
  await expect.element(page.getByText('No chain of up to 4 steps leads there.')).toBeVisible()
  await open(/^bone formation/)
  await page.getByRole('button', { name: 'Let me guess first' }).click()
  await answer('Up').click()
  await expect.element(page.getByText('So it follows from the review.')).toBeVisible()
  await expect.poll(() => document.querySelectorAll('.paths .sayings > li').length).toBe(2)
  expect(await complaints()).toEqual([])
})

it('closing the question gives it up, and shows the arrow', async () => {
  await mountApp(LINK)
  await expect.element(answer('It raises it')).toBeVisible()
  await page.getByRole('button', { name: 'Close details' }).click()
  await expect.poll(() => cyOnPage().getElementById(ASK).visible()).toBe(true)
})

it.each(['en', 'zh'] as const)(
  'axe finds nothing in the question, wide or narrow, in %s',
  async (lang) => {
    await mountApp(LINK.replace('lang=en', `lang=${lang}`))
    await expect.poll(() => document.querySelectorAll('.ask-choices button').length).toBe(4)
    expect(await complaints()).toEqual([])
    await page.viewport(NARROW.width, NARROW.height)
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(NARROW.width)
    expect(await complaints()).toEqual([])
  },
)

describe('a step of a tour that asks', () => {
  const STEP = `?view=pi3k-akt-mtor&select=exercise--pi3k-akt-mtor-pathway&ask=exercise--pi3k-akt-mtor-pathway&tour=exercise&step=7`
  const text = tours.find(({ id }) => id === 'exercise')!.steps[6]!.text.en
  const panel = () => document.querySelector('.tour-panel')?.textContent ?? ''

  it('says nothing of it before the answer, and then its own words under the verdict', async () => {
    await mountApp(STEP)
    await expect.poll(panel).toContain('What does exercise do to PI3K/Akt/mTOR')
    expect(document.body.textContent).not.toContain(text)
    await page.getByRole('button', { name: 'Both, depending on the context' }).click()
    await expect.poll(panel).toContain(text)
    expect(panel()).toContain('So the review says.')
    await expect.poll(() => document.querySelectorAll('.details .claim').length).toBeGreaterThan(0)
    expect(await complaints()).toEqual([])
  })

  it('in a lecture is voted on twice by keys alone, then told with its sentences, and stays told', async () => {
    const app = await mountApp(`${STEP}&present=on`)
    const words = () => document.querySelector('.lecture-words')?.textContent ?? ''
    await expect.poll(words).toContain('What does exercise do to PI3K/Akt/mTOR')
    expect(words()).not.toContain(text)
    await userEvent.keyboard('v12{Enter}5{Enter}{Enter}3{Enter}{PageDown}')
    await expect.poll(words).toContain('20 hands counted')
    await userEvent.keyboard('v2{Enter}{Enter}17{Enter}{Enter}')
    expect(words()).not.toContain(text)
    expect(await complaints()).toEqual([])
    await userEvent.keyboard('{PageDown}')
    await expect.poll(words).toContain(text)
    expect(words()).toContain('12 → 2')
    expect(words()).toContain('0 → 17')
    expect(document.querySelector('[data-fits="true"]')?.textContent).toContain('Both')
    await expect.poll(() => document.querySelectorAll('.arrow-sentences li').length).toBe(2)
    await expect
      .poll(() => cyOnPage().getElementById('exercise--pi3k-akt-mtor-pathway').visible())
      .toBe(true)
    expect(app.store.getState().scope.step).toBe(7)
    await userEvent.keyboard('{PageDown}')
    await expect.poll(() => app.store.getState().scope.step).toBe(8)
    await userEvent.keyboard('{PageUp}')
    await expect.poll(words).toContain('12 → 2')
    await userEvent.keyboard('{Escape}')
    await expect.poll(panel).toContain(text)
  })

  it('hands are counted by touch as well, and a clicker alone shows the answer', async () => {
    await mountApp(`${STEP}&present=on`)
    const letter = page.getByRole('button', { name: 'A: It raises it. One more hand' })
    await letter.click()
    await letter.click()
    await expect.element(page.getByLabelText('Hands for A: It raises it')).toHaveValue('2')
    await page.getByLabelText('Hands for A: It raises it').fill('')
    document.querySelector<HTMLElement>('.lecture')!.focus()
    await userEvent.keyboard('{PageDown}')
    await expect.poll(() => document.querySelector('.tally')).not.toBeNull()
  })

  it('the notes of the speaker name the answer, and the slide does not', async () => {
    const open = window.open.bind(window)
    const opened: (Window | null)[] = []
    const notes = () => opened.at(-1)?.document.body.textContent ?? ''
    window.open = (...args) => {
      const one = open(...args)
      opened.push(one)
      return one
    }
    try {
      await mountApp(`${STEP}&present=on`)
      await expect.poll(() => document.querySelector('.ballot')).not.toBeNull()
      await userEvent.keyboard('n')
      const told = 'Exercise both increases and decreases PI3K/Akt/mTOR'
      await expect.poll(notes).toContain(told)
      expect(notes()).toContain('C · Both, depending on the context')
      expect(document.body.textContent).not.toContain(told)
    } finally {
      window.open = open
      for (const one of opened) one?.close()
    }
  })
})

it('says what the next press does, also once hands are counted', async () => {
  const { store } = await mountApp('?tour=glucocorticoid-dose&step=3&present=on&lang=en')
  const hint = () => document.querySelector('.ballot-hint')?.textContent ?? ''
  await expect.poll(hint).toContain('→ shows the answer')
  await page.getByRole('button', { name: /^A: .*One more hand/ }).click()
  await expect
    .poll(hint)
    .toBe('Counted. → asks for a second vote, and → once more shows the answer.')
  await userEvent.keyboard('{ArrowRight}')
  await expect.poll(hint).toContain('1 hand counted')
  expect(store.getState().scope.step).toBe(3)
})

it('ways along the arrows are told after it, not as if the arrow were none', async () => {
  const { store } = await mountApp(`?ask=${ASK}&path=exercise--bone-formation&lang=en`)
  const details = document.querySelector('.details')!
  await expect.poll(() => details.textContent).toContain('A question is open:')
  expect(document.querySelector('.paths')).toBeNull()
  store.getState().predicted('raises')
  await expect.poll(() => document.querySelector('.paths')).not.toBeNull()
})

it.each([
  '?view=everything&ask=ageing--autophagy&select=autophagy',
  '?view=everything&cell=OST&ask=ageing--autophagy',
])(
  'what is asked about in all that the review joins leaves the page standing: %s',
  async (link) => {
    await mountApp(link)
    await expect.poll(() => document.querySelector('.details h2')?.textContent ?? '').toMatch(/\S/)
  },
)
