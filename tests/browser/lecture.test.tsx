// Lecture mode: on and off, steered by a clicker wherever the focus is, with spot, code and notes.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { encode } from 'uqr'
import tours from 'virtual:dataset/tours'
import { DEFAULT_SCOPE } from '../../src/domain/scope/scope.ts'
import type { Scope } from '../../src/domain/scope/scope.ts'
import { createSelectors } from '../../src/store/selectors.ts'
import { FONT_SIZE } from '../../src/notation/scene.ts'
import { linkOfScope, scopeOfLink } from '../../src/store/url.ts'
import { LECTURE_ACTIONS, LECTURE_KEYS } from '../../src/ui/lecture/keyTable.ts'
import { complaints } from './axe.ts'
import { canvasHolder, cyOnPage, drawnIds } from './canvas.ts'
import { dataset, mountApp } from './mountApp.tsx'

const ageing = tours.find(({ id }) => id === 'ageing-osteocytes')!
const TOUR = `${ageing.steps[0]!.link}&present=on&tour=ageing-osteocytes`
const PROJECTOR = { width: 1920, height: 1080 }
const words = () => document.querySelector('.lecture-words')?.textContent ?? ''
const isLecture = () => document.querySelector('.lecture') !== null

async function onTour() {
  const app = await mountLecture(TOUR)
  await expect.poll(words).toContain(ageing.steps[0]!.text.en)
  return app
}

async function mountLecture(link: string) {
  const app = await mountApp(link)
  await expect.poll(isLecture).toBe(true)
  await expect.poll(() => cyOnPage().nodes('[kind]').length).toBeGreaterThan(0)
  return app
}

const open = window.open.bind(window)
let notes: Window | null = null
afterEach(() => {
  window.open = open
  notes?.close()
  notes = null
})

it('the button in the header turns it on, Escape turns it off, and the scope stays', async () => {
  const { store } = await mountApp('?view=bmp&select=bmps')
  await page.getByRole('button', { name: 'Present' }).click()
  await expect.poll(isLecture).toBe(true)
  expect(document.querySelector('header.header')).toBeNull()
  await userEvent.keyboard('{Escape}')
  await expect.poll(isLecture).toBe(false)
  const { scope } = store.getState()
  expect(linkOfScope(scope)).toBe('?view=bmp&select=bmps&lang=en')
})

it('a clicker walks the whole tour, also with the focus on the diagram', async () => {
  const { store } = await onTour()
  canvasHolder().focus()
  for (const { link, text } of ageing.steps) {
    if (link.includes('ask=')) {
      await expect.poll(words).toContain('as the review tells it?')
      await userEvent.keyboard('{PageDown}')
    }
    await expect.poll(words).toContain(text.en)
    await userEvent.keyboard('{PageDown}')
  }
  expect(store.getState().scope.step).toBe(ageing.steps.length)
  await userEvent.keyboard('{Home}')
  expect(store.getState().scope.step).toBe(1)
  await userEvent.keyboard('{PageDown}{Escape}')
  await expect.poll(isLecture).toBe(false)
  const { scope } = store.getState()
  expect([scope.step, scope.lecture]).toEqual([2, false])
  await expect.poll(() => document.querySelector('.tour-panel')).not.toBeNull()
})

describe('a view without a tour', () => {
  const text = () => document.querySelector('.lecture-text')?.textContent ?? ''
  const count = () => document.querySelector('.lecture-count span')?.textContent ?? ''
  const lit = () =>
    cyOnPage()
      .edges(':visible')
      .not('.faded')
      .map((edge) => edge.id())
      .sort()

  it('is walked by the clicker: its message, each sentence of it, what it needs, the end', async () => {
    const { store } = await mountLecture('?view=overview&present=on')
    const { message = [], needs = [], opensOn } = dataset.views.get('overview')!
    await expect.poll(text).toMatch(/^Exercise .*; .* about bone\.$/)
    expect(count()).toBe(`1 / ${opensOn! - 2 + 1}`)
    await expect.poll(() => lit().length).toBe(opensOn)
    await userEvent.keyboard('{PageDown}')
    await expect.poll(lit).toEqual(['exercise--autophagy'])
    expect(text()).toMatch(/^Exercise .* autophagy/)
    expect(text()).not.toContain('geing')
    await userEvent.keyboard(' {ArrowRight}')
    // Three arrows of the message are one sentence.
    await expect.poll(lit).toEqual(message.slice(2).sort())
    await userEvent.keyboard('{PageDown}')
    await expect.poll(lit).toEqual([needs[0]])
    expect(store.getState().scope.step).toBe(5)
    await userEvent.keyboard('{End}{PageUp}{PageDown}{PageDown}')
    const recalled = () =>
      [...document.querySelectorAll('.lecture-end li')].map((line) => line.textContent)
    await expect.poll(() => recalled().length).toBe(3)
    expect(recalled()[0]).toBe('Exercise raises autophagy.')
    await expect.poll(() => lit().length).toBe(opensOn)
    await userEvent.keyboard('{PageDown}{PageUp}')
    await expect.poll(lit).toEqual([needs.at(-1)])
    await userEvent.keyboard('{Home}')
    await expect.poll(() => lit().length).toBe(opensOn)
  })

  it('goes on from its end with the next view, and starts anew after the lecture', async () => {
    const { store } = await mountLecture('?view=overview&present=on&step=99')
    await userEvent.keyboard('{PageDown}')
    expect(await complaints()).toEqual([])
    await page.getByRole('button', { name: 'Next: Autophagy machinery' }).click()
    await expect.poll(() => store.getState().scope.view).toBe('machinery')
    await expect.poll(count).toMatch(/^1 \/ /)
    await userEvent.keyboard('{PageDown}{PageDown}')
    expect(linkOfScope(store.getState().scope)).toContain('step=3')
    await userEvent.keyboard('{Escape}')
    await expect.poll(isLecture).toBe(false)
    expect(linkOfScope(store.getState().scope)).toBe('?view=machinery&lang=en')
  })

  it('what is picked on the way lights until the next step, and changes no step', async () => {
    const { store } = await mountLecture('?view=overview&present=on&step=2')
    await expect.poll(lit).toEqual(['exercise--autophagy'])
    const before = count()
    store.getState().selected('oxidative-stress')
    await expect.poll(() => lit().length).toBeGreaterThan(3)
    expect(count()).toBe(before)
    await userEvent.keyboard('{PageDown}')
    await expect.poll(() => lit().length).toBe(1)
    expect(store.getState().scope.select).toBeNull()
  })
})

it('after the last step of a tour: its steps in short, what is not said, and the next tour', async () => {
  const { store, open: follow } = await onTour()
  const said = () => document.querySelector('.lecture-end')?.textContent ?? ''
  const lines = () =>
    [...document.querySelectorAll('.lecture-end ul:first-child li')].map((line) => line.textContent)
  await userEvent.keyboard('{End}{PageDown}')
  await expect.poll(lines).toEqual(ageing.steps.map(({ short }) => short.en))
  expect(said()).toContain('Not in the review (Osteocyte)')
  expect(said()).toContain('A direction for autophagy → osteocyte differentiation')
  expect(document.querySelector('h1')?.textContent).toBe(`${ageing.label.en}: in short`)
  expect(await complaints()).toEqual([])
  // The code to scan is of a self-test on what was shown.
  await userEvent.keyboard('q')
  await expect
    .poll(() => document.querySelector('.qr-link')?.textContent)
    .toContain(`?test=${ageing.id}`)
  await userEvent.keyboard('{Escape}')
  await expect.poll(() => document.querySelector('.qr-link')).toBeNull()
  // The next and last tour has none after it.
  await page.getByRole('button', { name: 'Next: What the review leaves contested' }).click()
  await expect.poll(() => store.getState().scope.tour).toBe('contested')
  expect([store.getState().scope.step, isLecture()]).toEqual([1, true])
  await userEvent.keyboard('{End}{PageDown}')
  await expect.poll(lines).toHaveLength(7)
  expect(page.getByRole('button', { name: /^Next:/ }).query()).toBeNull()
  await userEvent.keyboard('{PageUp}')
  await expect.poll(said).toBe('')
  expect(store.getState().scope.step).toBe(7)
  await follow(`${TOUR}&step=7&lang=zh`)
  await userEvent.keyboard('{PageDown}')
  await expect.poll(said).toContain('综述未提及')
  expect(await complaints(), 'in Chinese').toEqual([])
})

it('says how many arrows the picture holds back', async () => {
  const { open: follow, store } = await mountLecture('?view=overview&present=on')
  const held = () => document.querySelector('.lecture-held')?.textContent
  const { heldBack } = createSelectors().view(dataset, DEFAULT_SCOPE)
  await expect.poll(held).toBe(`+ ${heldBack} more arrows in the explorer`)
  await follow('?view=overview&arrows=all&present=on')
  await expect.poll(held).toBeUndefined()
  // X takes away the box that is picked, and says so; with none picked it is there again.
  const key = () => document.querySelector('.lecture-key')?.textContent
  const drawn = () => drawnIds(cyOnPage()).arrows.filter((id) => id.split('--').includes('ageing'))
  store.getState().selected('ageing')
  await expect.poll(() => cyOnPage().edges('.faded').length).toBeGreaterThan(0)
  const there = drawn()
  expect(there.length).toBeGreaterThan(3)
  await userEvent.keyboard('x')
  await expect.poll(drawn).toEqual([])
  await expect.poll(key).toContain('Hidden: ageing. X shows all again.')
  await userEvent.keyboard('x')
  await expect.poll(drawn).toEqual(there)
  await expect.poll(key).not.toContain('Hidden')
})

describe('an arrow that is picked', () => {
  const sentences = () => document.querySelector('.arrow-sentences')?.textContent ?? ''
  const pickArrow = (id: string) => {
    const edge = cyOnPage().getElementById(id)
    const { x, y } = edge.targetEndpoint()
    edge.emit({ type: 'tap', position: { x, y: y - 12 } } as never)
  }

  it('lays its sentences over the words; any key returns to the slide and does nothing else', async () => {
    const { store } = await onTour()
    // The step has it selected already.
    for (const key of ['{PageDown}', 'b', '{Escape}', '7', '{Enter}']) {
      pickArrow('ageing--autophagy')
      await expect.poll(sentences, { message: key }).toContain('Ageing decreases autophagy')
      expect(sentences()).toContain('Review 1.2.3 ¶1 s5 · ')
      expect(words()).not.toContain(ageing.steps[0]!.text.en)
      if (key === 'b') expect(await complaints()).toEqual([])
      await userEvent.keyboard(key)
      await expect.poll(words, { message: key }).toContain(ageing.steps[0]!.text.en)
      const { step, select, lecture } = store.getState().scope
      expect([step, select, lecture], key).toEqual([1, 'ageing--autophagy', true])
    }
    expect(document.querySelector('.cover-screen')).toBeNull()
  })

  it('by Enter on the diagram too, and a press beside the picture returns what was lit', async () => {
    const { store } = await mountLecture('?view=overview&present=on&step=3')
    const drawn = () => document.querySelector('.canvas-note') === null
    await expect.poll(drawn).toBe(true)
    canvasHolder().focus()
    await userEvent.keyboard('{Shift>}{ArrowRight}{PageDown}{/Shift}{Enter}')
    await expect.poll(sentences).toMatch(/sentences? (raise|lower)/)
    expect(store.getState().scope.select).toContain('--')
    await page.viewport(1366, 768)
    cyOnPage().emit({ type: 'tap', position: { x: -9999, y: -9999 } } as never)
    await expect.poll(sentences).toBe('')
    expect(store.getState().scope.select).toBeNull()
    expect(store.getState().scope.step).toBe(3)
    pickArrow('ageing--autophagy')
    await expect.poll(sentences).toMatch(/\[28\] Onal/)
    expect(sentences()).toMatch(/\+ \d+ more in the explorer/)
  })

  it('of a comparison shows what either side says', async () => {
    await mountApp('?mode=compare&cell=OB&versus=cell:OC&present=on')
    await expect.poll(() => document.querySelector('.lecture .compare')).not.toBeNull()
    await expect.poll(() => cyOnPage().edges(':visible').length).toBeGreaterThan(0)
    pickArrow('autophagy--bone-formation')
    const heads = () =>
      [...document.querySelectorAll('.arrow-sentences h3')].map((head) => head.textContent)
    await expect.poll(heads).toEqual(['Osteoblast', 'Osteoclast'])
    expect(await complaints()).toEqual([])
    await userEvent.keyboard('{PageDown}')
    await expect.poll(sentences).toBe('')
  })
})

it('from step 3 each key leads where it is meant to', async () => {
  const { store } = await onTour()
  for (const [keys, step] of [
    ['{ArrowDown}', 4],
    ['{ArrowRight}', 4],
    [' ', 4],
    ['{ArrowUp}', 2],
    ['{Backspace}', 2],
    ['{PageUp}', 2],
    ['{Home}', 1],
    ['{End}', ageing.steps.length],
    ['2{Enter}', 2],
    ['99{Enter}', ageing.steps.length],
    ['2x{Enter}', 3],
    ['{Enter}', 3],
    ['{F5}', 3],
  ] as const) {
    await userEvent.keyboard('3{Enter}')
    expect(store.getState().scope.step, keys).toBe(3)
    await userEvent.keyboard(keys)
    expect(store.getState().scope.step, keys).toBe(step)
    expect(isLecture(), keys).toBe(true)
  }
})

it('a number is shown while it is typed, with the step it leads to, and Escape takes only it back', async () => {
  const { store } = await onTour()
  const typed = () => document.querySelector('.typed-step')?.textContent
  await userEvent.keyboard('99')
  await expect.poll(typed).toBe(`99: to step ${ageing.steps.length} by Enter`)
  await userEvent.keyboard('{Escape}')
  await expect.poll(typed).toBe('')
  expect(isLecture()).toBe(true)
  await userEvent.keyboard('2')
  await expect.poll(typed).toBe('Step 2: Enter')
  await userEvent.keyboard('{Enter}')
  await expect.poll(typed).toBe('')
  expect(store.getState().scope.step).toBe(2)
})

it('B, W, full stop and comma cover the screen, say so, and any key of the lecture brings the picture back first', async () => {
  const { store } = await onTour()
  const shown = () => document.querySelector<HTMLElement>('.cover-screen')?.dataset['cover']
  for (const [key, colour] of [
    ['b', 'black'],
    ['.', 'black'],
    ['w', 'white'],
    [',', 'white'],
  ] as const) {
    const said = () => page.getByText(`The screen is ${colour}`, { exact: false }).query()
    for (const back of [key, '{PageDown}', '{Escape}']) {
      await userEvent.keyboard(key)
      await expect.poll(shown, { message: key }).toBe(colour)
      expect(said()?.getAttribute('role'), key).toBe('status')
      if (back === key) expect(await complaints(), key).toEqual([])
      await userEvent.keyboard(back)
      await expect.poll(shown, { message: key + back }).toBeUndefined()
      expect(page.getByText('The picture is back.').query(), key + back).not.toBeNull()
    }
    expect([isLecture(), store.getState().scope.step], key).toEqual([true, 1])
  }
  await userEvent.keyboard('{PageDown}')
  expect(store.getState().scope.step).toBe(2)
})

const typed = (key: string) => (key.length > 1 ? `{${key}}` : key)
const ALL_KEYS = LECTURE_ACTIONS.flatMap((action) => LECTURE_KEYS[action].keys.map(typed))

it('over a black screen every key of the help brings the picture back and does nothing else', async () => {
  let opened = 0
  window.open = () => {
    opened++
    return null
  }
  const { store } = await onTour()
  await userEvent.keyboard('3{Enter}')
  const isBlack = () => document.querySelector('.cover-screen') !== null
  for (const keys of [...ALL_KEYS, '4{Enter}', '{Shift>}{ArrowRight}{/Shift}']) {
    await userEvent.keyboard('b')
    await expect.poll(isBlack).toBe(true)
    await userEvent.keyboard(keys)
    await expect.poll(isBlack, { message: keys }).toBe(false)
    expect([isLecture(), store.getState().scope.step, opened], keys).toEqual([true, 3, 0])
    expect(document.querySelector('dialog, .spotlight, .lecture-warning'), keys).toBeNull()
  }
})

it('over a black screen neither Space nor Enter presses what has the focus', async () => {
  const { store } = await onTour()
  for (const key of [' ', '{Enter}']) {
    page.getByRole('button', { name: 'Next' }).element().focus()
    await userEvent.keyboard(`b${key}`)
    await expect.poll(() => document.querySelector('.cover-screen'), { message: key }).toBeNull()
    expect(store.getState().scope.step, key).toBe(1)
  }
})

it('a number and Enter lead to the step also where a button has the focus', async () => {
  const { store } = await onTour()
  const next = page.getByRole('button', { name: 'Next' })
  next.element().focus()
  await userEvent.keyboard('5{Enter}')
  expect(store.getState().scope.step).toBe(5)
  await userEvent.keyboard('{Enter}')
  expect(store.getState().scope.step).toBe(6)
})

it('a press of a button by the pointer leaves the focus, so that Space goes on stepping', async () => {
  const { store } = await onTour()
  await page.getByRole('button', { name: 'Spot' }).click()
  await expect.poll(() => document.querySelector('.spotlight')).not.toBeNull()
  await userEvent.keyboard(' ')
  expect(store.getState().scope.step).toBe(2)
  expect(document.querySelector('.spotlight')).not.toBeNull()
})

it('a text field keeps every key, whatever it means elsewhere', async () => {
  const { store } = await onTour()
  const field = document.createElement('input')
  document.querySelector('.lecture')!.append(field)
  field.focus()
  await userEvent.keyboard('bq. 2{ArrowLeft}{Home}{PageDown}')
  expect(field.value).toBe('bq. 2')
  expect(store.getState().scope.step).toBe(1)
  expect(document.querySelector('.cover-screen, dialog')).toBeNull()
  field.remove()
})

it('a key with the focus on the diagram steers, and with Shift walks from box to box', async () => {
  const { store } = await onTour()
  canvasHolder().focus()
  await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}')
  await expect.poll(() => document.querySelector('.pointed')?.textContent).not.toBe('')
  expect(document.querySelector('.pointed')?.hasAttribute('data-pointed')).toBe(true)
  expect(store.getState().scope.step).toBe(1)
})

/** A key as the keyboards of others send it, which no test can type. */
function send(key: string, code: string, shiftKey = false): void {
  for (const type of ['keydown', 'keyup']) {
    const target = document.activeElement ?? document.body
    target.dispatchEvent(
      new KeyboardEvent(type, { key, code, shiftKey, bubbles: true, cancelable: true }),
    )
  }
}

it('is steered by Chinese, Russian and French keyboards as by any other', async () => {
  const { store } = await onTour()
  const cover = () => document.querySelector<HTMLElement>('.cover-screen')?.dataset['cover']
  const dialog = () => document.querySelector('dialog h2')?.textContent
  const screens = [
    ['。', 'Period', false, 'black'],
    ['，', 'Comma', false, 'white'],
    ['и', 'KeyB', false, 'black'],
    ['.', 'Comma', true, 'black'],
    ['B', 'KeyB', true, 'black'],
  ] as const
  for (const [key, code, withShift, colour] of screens) {
    send(key, code, withShift)
    await expect.poll(cover, { message: key }).toBe(colour)
    // The same key over the cover takes it away.
    send(key, code, withShift)
    await expect.poll(cover, { message: key }).toBeUndefined()
  }
  send('？', 'Slash', true)
  await expect.poll(dialog).toBe('Keys of the lecture')
  send('４', 'Digit4')
  await expect.poll(dialog).toBeUndefined()
  send('\u3000', 'Space')
  await expect.poll(() => store.getState().scope.step).toBe(2)
  send('３', 'Digit3')
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => store.getState().scope.step).toBe(3)
  send('5', 'Digit5', true)
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => store.getState().scope.step).toBe(5)
  send('Process', 'KeyL')
  await expect.poll(() => document.querySelector('.spotlight')).not.toBeNull()
})

it('? tells every key that the lecture hears, in a dialog that fits the window', async () => {
  await page.viewport(1024, 768)
  await onTour()
  await userEvent.keyboard('{Shift>}?{/Shift}')
  const dialog = page.getByRole('dialog', { name: 'Keys of the lecture' })
  await expect.element(dialog).toBeVisible()
  const { scrollHeight, clientHeight } = dialog.element()
  expect(scrollHeight).toBeLessThanOrEqual(clientHeight)
  const told = dialog.element().textContent
  for (const action of LECTURE_ACTIONS) expect(told).toContain(LECTURE_KEYS[action].about.en)
  expect(await complaints()).toEqual([])
  await userEvent.keyboard('{PageDown}')
  await expect.poll(() => document.querySelector('dialog')).toBeNull()
})

it('a slide bears the name of its tour, the step, and the review it comes from', async () => {
  await onTour()
  expect(page.getByRole('heading', { level: 1 }).element().textContent).toBe(ageing.label.en)
  expect(document.querySelector('.lecture-step')?.textContent).toContain('What goes wrong')
  expect(document.querySelector('.lecture-count')?.textContent).toContain('Step 1 of 7')
  expect(document.querySelector('.lecture-source')?.textContent).toBe(
    'Review: Prog. Biochem. Biophys. 2024;51(7)',
  )
  // The main part comes first: nothing in it may be a heading above the slide's own.
  const headings = [...document.querySelectorAll('h1, h2, h3')]
  expect(headings.find((heading) => heading.checkVisibility())?.tagName).toBe('H1')
})

it('says what is filtered and what the arrows on screen mean, and of no others', async () => {
  await page.viewport(PROJECTOR.width, PROJECTOR.height)
  await mountApp('?cell=OB&dose=low&general=hidden&present=on')
  const key = () => document.querySelector('.lecture-key')?.textContent ?? ''
  await expect.poll(key).toContain('Shown: Osteoblast; Low dose; only claims that name them')
  const effects = new Set(
    cyOnPage()
      .edges(':visible')
      .map((edge) => String(edge.style('target-arrow-shape'))),
  )
  expect(key().includes('decreases')).toBe(effects.has('tee'))
  expect(key().includes('increases')).toBe(effects.has('triangle'))
  expect(key().includes('direction not given')).toBe(effects.has('circle'))
})

it('a link that projects a table is answered in words, one that projects a diagram is not', async () => {
  const { open: follow } = await mountLecture('?mode=table&present=on')
  const key = () => document.querySelector('.lecture-key')?.textContent ?? ''
  expect(key()).toContain('Table: for reading, not projected')
  await follow('?mode=diagram&present=on')
  await expect.poll(key).not.toContain('for reading')
})

/** All steps of one tour, and one step of any other for each view it goes to. */
function stepsToShow() {
  const views = new Set<string>()
  return tours.flatMap((tour) =>
    tour.steps.flatMap(({ link, text }, i) => {
      const { scope } = scopeOfLink(link, dataset)
      const isShown = tour.id === 'exercise' || !views.has(scope.view)
      views.add(scope.view)
      // A step that asks does so before it says anything.
      const first = scope.ask === null ? text.en : 'as the review tells it?'
      return isShown ? [{ tour: tour.id, number: i + 1, scope, text: first }] : []
    }),
  )
}

const DRAWN = { timeout: 10_000 }
/** What a step draws that the canvas has not, and what it has that is of another view. */
function amissOnCanvas(scope: Scope) {
  const shown = new Set(drawnIds(cyOnPage()).entities)
  const known = new Set(dataset.views.get(scope.view)!.entities.map(({ id }) => id))
  const { entities } = createSelectors().view(dataset, scope)
  return [...entities.keys()]
    .filter((id) => !shown.has(id))
    .concat([...shown].filter((id) => !known.has(id)))
}

/** What a slide has too small for the last row, or cut off. */
function faultsOnProjector(): readonly string[] {
  const faults: string[] = []
  const cy = cyOnPage()
  const size = Number.parseFloat(
    getComputedStyle(document.querySelector('.lecture-text')!).fontSize,
  )
  if (size < 28) faults.push(`text of ${size}`)
  // From far names are tags beside their boxes; no step may be so far that it needs them.
  const label = FONT_SIZE * cy.zoom()
  if (label < 16) faults.push(`labels of ${label.toFixed(1)}`)
  // The camera frames what the step lights; what is faded may stand at the edge.
  const boxes = cy
    .nodes('[kind]')
    .filter((node) => node.style('visibility') === 'visible' && !node.hasClass('faded'))
  const { x1, y1, x2, y2 } = boxes.renderedBoundingBox({ includeOverlays: false })
  if (x1 < 0 || y1 < -1 || x2 > cy.width() || y2 > cy.height() + 1) {
    faults.push(`cut at ${[x1, y1, x2, y2].map(Math.round).join(' ')}`)
  }
  return faults
}

/** The camera follows the words in the next frames. */
async function framesPassed(): Promise<void> {
  for (let i = 0; i < 3; i++) {
    await new Promise((resolve) => {
      requestAnimationFrame(resolve)
    })
  }
}

it('on a projector the text has 28 pixels or more, every label 16, and all that is lit stands in the window', async () => {
  await page.viewport(PROJECTOR.width, PROJECTOR.height)
  const { store } = await onTour()
  for (const { tour, number, scope, text } of stepsToShow()) {
    store.getState().tourStepTaken(tour, number, scope)
    await expect.poll(words).toContain(text)
    // Said until the picture is whole, which takes its time on a busy machine.
    await expect.poll(() => document.querySelector('.canvas-note'), DRAWN).toBeNull()
    // The words come before the picture: until then the one of the step before is there.
    await expect.poll(() => amissOnCanvas(scope), DRAWN).toEqual([])
    await framesPassed()
    await expect.poll(faultsOnProjector, { message: `${tour} ${number}` }).toEqual([])
  }
}, 120_000)

it('the spot is lit by a tap of L until the next, or as long as L is held, and follows the pointer', async () => {
  await mountLecture('?present=on')
  const spot = () => document.querySelector<HTMLElement>('.spotlight')
  await userEvent.keyboard('l')
  await expect.poll(spot).not.toBeNull()
  window.dispatchEvent(new PointerEvent('pointermove', { clientX: 120, clientY: 80 }))
  expect(spot()?.style.transform).toBe('translate(120px, 80px)')
  await userEvent.keyboard('l')
  await expect.poll(spot).toBeNull()
  await userEvent.keyboard('{l>}')
  await expect.poll(spot).not.toBeNull()
  await new Promise((resolve) => setTimeout(resolve, 450))
  await userEvent.keyboard('{/l}')
  await expect.poll(spot).toBeNull()
})

it('Q shows the code of the link to this scope in the explorer, and puts it away again', async () => {
  const { store } = await onTour()
  await userEvent.keyboard('q')
  const dialog = page.getByRole('dialog', { name: 'Open this on your own screen' })
  await expect.element(dialog).toBeVisible()
  const link = linkOfScope({ ...store.getState().scope, lecture: false })
  // With the version of the data, which the address bar does not have.
  const url = `${window.location.origin}${window.location.pathname}${link}&data=${dataset.meta.release}`
  expect(document.querySelector('.qr-link')?.textContent).toBe(url)
  const { size, data } = encode(url, { ecc: 'M', border: 4 })
  const svg = document.querySelector('.qr svg')!
  expect(svg.getAttribute('viewBox')).toBe(`0 0 ${size} ${size}`)
  const dark = svg
    .querySelector('path')!
    .getAttribute('d')!
    .match(/M\d+ \d+/g)!
  const expected = data.flatMap((row, y) => row.flatMap((is, x) => (is ? [`M${x} ${y}`] : [])))
  expect(dark).toEqual(expected)
  expect(await complaints()).toEqual([])
  await userEvent.keyboard('q')
  await expect.poll(() => document.querySelector('dialog')).toBeNull()
})

it('where the page is on no public address the code says so, and takes one that is set once', async () => {
  const { store } = await onTour()
  const key = 'bone-autophagy-public-address'
  try {
    await userEvent.keyboard('q')
    await expect.element(page.getByRole('note')).toHaveTextContent(/nowhere from another machine/)
    expect(document.activeElement?.textContent).toBe('Close')
    const field = page.getByLabelText('Public address')
    await field.fill('http://192.168.1.20:4173/')
    await page.getByRole('button', { name: 'Use it' }).click()
    await expect.element(page.getByText('This is not a public address.')).toBeVisible()
    expect(await complaints()).toEqual([])
    await field.fill('example.org/explorer/?lang=zh')
    await userEvent.keyboard('{Enter}')
    const shown = () => document.querySelector('.qr-link')?.textContent
    const link = linkOfScope({ ...store.getState().scope, lecture: false })
    await expect
      .poll(shown)
      .toBe(`https://example.org/explorer/${link}&data=${dataset.meta.release}`)
    expect(page.getByRole('note').query()).toBeNull()
    await userEvent.keyboard('{Escape}q')
    await expect
      .poll(shown)
      .toBe(`https://example.org/explorer/${link}&data=${dataset.meta.release}`)
  } finally {
    localStorage.removeItem(key)
  }
})

/**
 * A browser driven by tests fills no screen: what it would tell the page is told in its place. The real
 * thing is tests/realWindow/lecture.mjs.
 */
function fakeFullScreen() {
  let full: Element | null = null
  const become = (element: Element | null) => {
    full = element
    document.dispatchEvent(new Event('fullscreenchange'))
  }
  const asks: string[] = []
  const fakes = {
    fullscreenEnabled: { get: () => true },
    fullscreenElement: { get: () => full },
    exitFullscreen: {
      value: () => {
        become(null)
        return Promise.resolve()
      },
    },
  }
  for (const [name, fake] of Object.entries(fakes)) {
    Object.defineProperty(document, name, { configurable: true, ...fake })
  }
  document.documentElement.requestFullscreen = () => {
    asks.push('asked')
    become(document.documentElement)
    return Promise.resolve()
  }
  return {
    asks,
    /** What the browser's own Escape does, and a window that opens. */
    end: () => {
      become(null)
    },
    restore: () => {
      for (const name of Object.keys(fakes)) Reflect.deleteProperty(document, name)
      Reflect.deleteProperty(document.documentElement, 'requestFullscreen')
    },
  }
}

describe('full screen', () => {
  let screen: ReturnType<typeof fakeFullScreen>
  beforeEach(() => {
    screen = fakeFullScreen()
  })
  afterEach(() => {
    screen.restore()
  })
  const offer = () => page.getByText('Full screen has ended', { exact: false })
  const lectureInFullScreen = async () => {
    const app = await mountApp('?view=bmp')
    await page.getByRole('button', { name: 'Present' }).click()
    await expect.poll(isLecture).toBe(true)
    expect(document.fullscreenElement).not.toBeNull()
    return app
  }

  it('may end for whatever reason: the lecture stays, and F5 is offered until it is back', async () => {
    await lectureInFullScreen()
    expect(offer().query()).toBeNull()
    screen.end()
    await expect.element(offer()).toBeVisible()
    expect(isLecture()).toBe(true)
    expect(await complaints()).toEqual([])
    await userEvent.keyboard('{F5}')
    await expect.poll(() => offer().query()).toBeNull()
    expect([screen.asks.length, isLecture()]).toEqual([2, true])
    screen.end()
    await page.getByRole('button', { name: 'Full screen (F5)' }).click()
    await expect.poll(() => offer().query()).toBeNull()
    expect(screen.asks.length).toBe(3)
  })

  it.each([
    ['Escape', () => userEvent.keyboard('{Escape}')],
    ['the button', () => page.getByRole('button', { name: 'Leave (Esc)' }).click()],
  ] as const)('once ended, %s leaves', async (_name, leave) => {
    const { store } = await lectureInFullScreen()
    screen.end()
    await expect.element(offer()).toBeVisible()
    await leave()
    await expect.poll(isLecture).toBe(false)
    expect(store.getState().scope.lecture).toBe(false)
  })

  it('is offered no longer once the lecturer goes on', async () => {
    await onTour()
    await userEvent.keyboard('{F5}')
    for (const goOn of [
      () => userEvent.keyboard('{PageDown}'),
      () => page.getByRole('button', { name: 'Next' }).click(),
      () =>
        userEvent.click(document.querySelector('.lecture-stage canvas[data-id$=node]')!, {
          force: true,
        }),
    ]) {
      screen.end()
      await expect.element(offer()).toBeVisible()
      await goOn()
      await expect.poll(() => offer().query()).toBeNull()
      await userEvent.keyboard('{F5}')
    }
  })

  it('ends with the lecture', async () => {
    await lectureInFullScreen()
    await userEvent.keyboard('{Escape}')
    await expect.poll(isLecture).toBe(false)
    await expect.poll(() => document.fullscreenElement).toBeNull()
  })

  it('cannot be asked for in the notes, which say so', async () => {
    window.open = (...args) => (notes = open(...args))
    await onTour()
    await userEvent.keyboard('n')
    const text = () => notes?.document.body.textContent ?? ''
    await expect.poll(text).toContain('The lecture is not in full screen')
    const key = new KeyboardEvent('keydown', { key: 'F5', bubbles: true, cancelable: true })
    notes!.document.body.dispatchEvent(key)
    await expect.poll(text).toContain('F5 does nothing in this window')
    expect([screen.asks.length, key.defaultPrevented]).toEqual([0, true])
    await userEvent.keyboard('{F5}')
    await expect.poll(text).not.toMatch(/F5/)
    screen.end()
    await expect.poll(text).toContain('The lecture is not in full screen')
  })
})

describe('speaker notes', () => {
  it('stand in a second window, keep step, steer from there, and may be closed', async () => {
    window.open = (...args) => (notes = open(...args))
    const { store } = await onTour()
    const text = () => notes?.document.body.textContent ?? ''
    await userEvent.keyboard('n')
    await expect.poll(text).toContain(ageing.steps[0]!.notes.en)
    // One sentence to say comes before all else.
    const shortly = ageing.steps[0]!.short.en
    expect(notes!.document.querySelector('.say')?.textContent).toBe(shortly)
    expect(text().indexOf(shortly)).toBeLessThan(text().indexOf(ageing.steps[0]!.notes.en))
    expect(text()).toContain(ageing.steps[1]!.text.en)
    const key = new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true })
    notes!.document.body.dispatchEvent(key)
    await expect.poll(text).toContain(ageing.steps[1]!.notes.en)
    expect(store.getState().scope.step).toBe(2)
    notes!.close()
    await userEvent.keyboard('{PageDown}')
    await expect.poll(words).toContain(ageing.steps[2]!.text.en)
  })

  it('list all steps to jump to, on a tour and on a walk, where they tell the places of its arrows', async () => {
    window.open = (...args) => (notes = open(...args))
    const { store, open: follow } = await onTour()
    await userEvent.keyboard('n')
    const steps = () => [...notes!.document.querySelectorAll<HTMLElement>('ol button')]
    const current = () => notes!.document.querySelector('[aria-current]')?.textContent
    await expect.poll(() => notes && steps().length).toBe(ageing.steps.length)
    expect(steps()[4]!.textContent).toBe(`5 · ${ageing.steps[4]!.short.en}`)
    steps()[4]!.click()
    await expect.poll(current).toBe(steps()[4]!.textContent)
    expect(store.getState().scope.step).toBe(5)
    await follow('?view=overview&present=on&step=2')
    await expect.poll(current).toBe('2 · Exercise raises autophagy.')
    expect(notes!.document.querySelector('.places')?.textContent).toMatch(/^\S+ ¶\d+ s\d+.*; /)
  })

  it('say so when the browser forbids the window', async () => {
    window.open = () => null
    await onTour()
    await userEvent.keyboard('n')
    await expect.element(page.getByRole('alert')).toHaveTextContent(/blocked the notes window/)
  })
})

it('axe finds nothing, on a tour or without, in either language', async () => {
  const { open: follow } = await onTour()
  expect(await complaints()).toEqual([])
  await follow('?view=bmp&present=on')
  expect(await complaints(), 'without a tour').toEqual([])
  await follow('?view=bmp&present=on&lang=zh')
  expect(await complaints(), 'without a tour, in Chinese').toEqual([])
  await follow(`${TOUR}&lang=zh`)
  await expect.poll(words).toContain(ageing.steps[0]!.text.zh)
  expect(await complaints(), 'in Chinese').toEqual([])
})

it('presents a comparison as one: both sides, their names and the key of the marks', async () => {
  const { open: follow } = await mountApp('?mode=compare&cell=OB&versus=cell:OC&pictures=two')
  await page.getByRole('button', { name: 'Present' }).click()
  await expect.poll(isLecture).toBe(true)
  await expect.poll(() => document.querySelectorAll('.lecture .side-pane').length).toBe(2)
  const heads = [...document.querySelectorAll('.side-head h2')].map((head) => head.textContent)
  expect(heads).toEqual([
    expect.stringContaining('Osteoblast'),
    expect.stringContaining('Osteoclast'),
  ])
  expect(document.querySelector('h1')?.textContent).toBe('Osteoblast against Osteoclast')
  await expect
    .poll(() => document.querySelector('.difference-key')?.textContent)
    .toContain('opposite signs')
  await expect.poll(complaints).toEqual([])
  await follow('?mode=compare&cell=OB&versus=cell:OC&present=on')
  await expect
    .poll(() =>
      [...document.querySelectorAll('.lecture .targets thead th')].map((th) => th.textContent),
    )
    .toEqual([' Osteoblast', ' Osteoclast'])
  await expect.poll(complaints).toEqual([])
})

it.each([
  [1920, 1080, 9],
  [1366, 768, 6],
  [1280, 720, 6],
])(
  'shows as many targets before an audience as are whole in the window, %i x %i',
  async (width, height, least) => {
    await page.viewport(width, height)
    await mountApp('?view=ampk-mtor&mode=compare&cell=OB&versus=cell:OC&present=on')
    const region = () => document.querySelector('.lecture .targets-rows')!
    await expect.poll(region).not.toBeNull()
    const rows = () =>
      [...region().querySelectorAll('tbody tr')].filter(
        (row) => getComputedStyle(row).visibility === 'visible',
      )
    const room = region().getBoundingClientRect()
    await expect.poll(() => rows().length).toBeGreaterThanOrEqual(least)
    for (const row of rows())
      expect(row.getBoundingClientRect().bottom).toBeLessThanOrEqual(room.bottom)
    for (const cell of region().querySelectorAll('thead th, tbody tr:not(.beyond) :is(th, td)')) {
      expect(cell.getBoundingClientRect().right).toBeLessThanOrEqual(room.right)
      expect([cell.textContent, cell.scrollWidth <= cell.clientWidth]).toEqual([
        cell.textContent,
        true,
      ])
    }
    const all = region().querySelectorAll('tbody tr').length
    const said = region().querySelector('thead td')!.textContent
    expect(said).toBe(rows().length < all ? `the first ${rows().length} of ${all}` : '')
    expect(document.querySelector('.difference-key')?.textContent).toMatch(/drawn: \d+ of \d+$/)
  },
)

it('says that table, grid and review cannot be presented', async () => {
  const { store, open: follow } = await mountApp('?mode=table')
  for (const mode of ['table', 'grid', 'review']) {
    await follow(`?mode=${mode}`)
    const button = page.getByRole('button', { name: 'Present' })
    await expect.element(button).toHaveAttribute('aria-disabled', 'true')
    await expect.element(button).toHaveAttribute('title', expect.stringContaining('Choose one'))
    await button.click({ force: true })
    expect(store.getState().scope.lecture, mode).toBe(false)
  }
})
