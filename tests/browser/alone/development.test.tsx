// React as developers get it, which looks for mistakes and warns: every screen is walked through in StrictMode,
// which mounts everything twice. The other tests take React as readers get it.
import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { canvasHolder, clickOnDiagram, cyOnPage, drawnIds } from '../canvas.ts'
import { mountApp } from '../mountApp.tsx'
import { SCREENS } from '../screens.ts'

const canvases = () => document.querySelectorAll('canvas').length

it('this is the React that warns', async () => {
  const { act } = await import('react')
  expect(act).toBeTypeOf('function')
})

const MORE_SCREENS = [
  ['a comparison', '?mode=compare&cell=OB&versus=cell:OC'],
  ['two pictures', '?mode=compare&cell=OB&versus=cell:OC&pictures=two'],
  ['the grid', '?mode=grid'],
  ['a path', '?path=metformin--bone-loss'],
  ['a push', '?push=ampk:up'],
  ['everything', '?view=everything'],
  ['a step of a tour', '?tour=exercise&step=2'],
  ['a lecture', '?tour=exercise&step=2&present=on'],
] as const

// The console is listened to by the setup of all these tests.
it('warns of nothing on any screen', async () => {
  const { open } = await mountApp('', { isStrict: true })
  for (const [screen, link] of [...SCREENS, ...MORE_SCREENS]) {
    await open(link)
    expect(document.querySelector('.page-trouble'), screen).toBeNull()
  }
})

it.each(['Export', 'About this page', 'Test yourself'])('nor in the dialog "%s"', async (name) => {
  await mountApp('', { isStrict: true })
  // What is told of the page lies behind the line that says what it is.
  const opener = page.getByTitle(name).or(page.getByRole('button', { name, exact: true }))
  await opener.first().click()
  await expect.element(page.getByRole('dialog')).toBeVisible()
})

it('StrictMode, which mounts everything twice, leaves one canvas and one listener', async () => {
  const plain = await mountApp()
  const layers = canvases()
  await plain.unmount()

  const { store, unmount } = await mountApp('', { isStrict: true })
  expect(layers).toBeGreaterThan(0)
  expect(canvases()).toBe(layers)
  expect(canvasHolder().querySelectorAll('canvas').length).toBe(layers)
  const cy = cyOnPage()
  expect(cy.edges().length).toBeGreaterThan(5)
  expect(cy.elements().length).toBe(new Set(cy.elements().map((e) => e.id())).size)

  let choices = 0
  store.subscribe((state, before) => {
    if (state.scope.select !== before.scope.select) choices++
  })
  const chosen = drawnIds(cy).entities[0]!
  await clickOnDiagram(chosen)
  await expect.poll(() => store.getState().scope.select).toBe(chosen)
  expect(choices).toBe(1)
  await unmount()
  expect(cy.destroyed()).toBe(true)
})

it.each(['QR', 'Keys'])(
  'the dialog of %s gives the focus back, whether its button, a key or Escape closes it',
  async (name) => {
    await mountApp('?present=on&tour=ageing-osteocytes', { isStrict: true })
    const button = page.getByRole('button', { name })
    await expect.element(button).toBeInTheDocument()
    for (const [way, close] of [
      ['button', () => page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()],
      ['Escape', () => userEvent.keyboard('{Escape}')],
      ['a key', () => userEvent.keyboard('{PageDown}')],
    ] as const) {
      button.element().focus()
      await userEvent.keyboard('{Enter}')
      await expect.element(page.getByRole('dialog'), { message: way }).toBeVisible()
      await close()
      await expect.poll(() => document.querySelector('dialog'), { message: way }).toBeNull()
      await expect.poll(() => document.activeElement, { message: way }).toBe(button.element())
    }
  },
)
