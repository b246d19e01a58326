// Guards the header on narrow windows: everything that is offered can be seen and pressed, nothing is
// cut off or lies on anything else, and a phone can take figures along.
import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { mountApp, NARROW } from './mountApp.tsx'

const WIDTHS = [360, 390, 600, 768, 900, 1024]
/** On its side, or at 200 %: bars of 12 pixels of type in one row. */
const LOW_WIDTHS = [568, 640, 683, 740, 915]

/** The name is not on a low window, unless the keyboard is at it. */
const isInSight = (control: HTMLElement) =>
  getComputedStyle(control.closest('h1') ?? control).clipPath === 'none'

const controls = () =>
  [...document.querySelectorAll<HTMLElement>('.header, .viewbar')].flatMap((bar) =>
    [...bar.querySelectorAll<HTMLElement>('button, select, input')].filter(
      (c) => c.checkVisibility() && isInSight(c),
    ),
  )

/** What is cut off or covered at the width that the window has now. */
function faultsAt(width: number): readonly string[] {
  const boxes = controls().map((control) => ({
    name: control.textContent || control.tagName,
    box: control.getBoundingClientRect(),
    isWhole: control.tagName !== 'BUTTON' || control.scrollWidth <= control.clientWidth,
  }))
  const cut = boxes
    .filter(({ box, isWhole }) => !isWhole || box.left < 0 || box.right > width)
    .map(({ name }) => `${name} is cut off`)
  const covered = boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter(
        (b) =>
          a.box.left < b.box.right - 1 &&
          b.box.left < a.box.right - 1 &&
          a.box.top < b.box.bottom - 1 &&
          b.box.top < a.box.bottom - 1,
      )
      .map((b) => `${a.name} and ${b.name} lie on one another`),
  )
  return [...(boxes.length > 8 ? [] : ['hardly any control']), ...cut, ...covered]
}

it.each(['en', 'zh'] as const)(
  'however narrow the window, no control is cut off or covered, in %s',
  async (lang) => {
    await page.viewport(360, 740)
    await mountApp(`?lang=${lang}`)
    for (const width of WIDTHS) {
      await page.viewport(width, 740)
      // The header listens to the window, and draws itself anew.
      await expect.poll(() => faultsAt(width), { message: `${width} pixels` }).toEqual([])
    }
    for (const width of LOW_WIDTHS) {
      await page.viewport(width, 360)
      await expect.poll(() => faultsAt(width), { message: `${width} x 360` }).toEqual([])
    }
  },
)

it('a phone exports: the dialog opens with every way out, its size and its words in sight', async () => {
  await page.viewport(NARROW.width, NARROW.height)
  await mountApp('')
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('button', { name: 'Export' }).click()
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await expect.element(dialog).toBeVisible()
  for (const name of [
    'PNG',
    'SVG',
    'Copy as PNG',
    'Print or save as PDF',
    'This view, one slide',
  ]) {
    await expect.element(dialog.getByRole('button', { name, exact: true })).toBeVisible()
  }
  await expect.element(dialog.getByRole('combobox', { name: 'Size' })).toBeVisible()
  await expect.element(dialog.getByText(/^Title, legend, source and link/)).toBeVisible()
  const box = dialog.element()
  expect(box.scrollWidth).toBeLessThanOrEqual(box.clientWidth)
})

it('undo and redo, the keys that hold everywhere, and the name of the document go with what is seen', async () => {
  const { store } = await mountApp('?lang=en')
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const shown = () => store.getState().scope
  await expect.element(button('Undo')).toHaveAttribute('aria-disabled', 'true')
  store.getState().viewChosen('ampk-mtor')
  await expect.poll(() => document.title).toMatch(/^AMPK\/mTOR · Bone/)
  store.getState().selected('ampk')
  await expect.poll(() => document.title).toMatch(/^AMPK · AMPK\/mTOR · Bone/)
  // "Back to start" asks nothing, and can be taken back.
  await page.getByRole('banner').getByRole('heading').getByRole('button').click()
  await expect.poll(() => shown().view).toBe('overview')
  await expect.element(button('Redo')).toHaveAttribute('aria-disabled', 'true')
  await button('Undo').click()
  await expect.poll(() => shown().select).toBe('ampk')
  await button('Undo').click()
  await expect.poll(() => shown().select).toBe(null)
  await button('Redo').click()
  await expect.poll(() => shown().select).toBe('ampk')
  // After a click of the mouse nothing has the focus.
  ;(document.activeElement as HTMLElement).blur()
  await userEvent.keyboard('{Escape}')
  await expect.poll(() => shown().select).toBe(null)
  await userEvent.keyboard('{Control>}z{/Control}')
  await expect.poll(() => shown().select).toBe('ampk')
  // With the focus on what does not use the key itself; what is open closes first, and by itself.
  const legend = document.querySelector<HTMLDetailsElement>('details.legend')!
  legend.open = true
  legend.querySelector('summary')!.focus()
  await userEvent.keyboard('{Escape}')
  expect([legend.open, shown().select]).toEqual([false, 'ampk'])
  for (const focused of [button('Export'), page.getByRole('checkbox', { name: /^Osteoblast/ })]) {
    focused.element().focus()
    await userEvent.keyboard('{Escape}')
    await expect.poll(() => shown().select).toBe(null)
    await userEvent.keyboard('{Control>}z{/Control}')
    await expect.poll(() => shown().select).toBe('ampk')
  }
  await userEvent.keyboard('?')
  const dialog = page.getByRole('dialog', { name: 'About this page' })
  await expect.element(dialog.getByRole('heading', { name: 'Keys' })).toHaveFocus()
  await userEvent.keyboard('{Escape}')
  await expect.poll(() => document.querySelector('dialog')).toBe(null)
  // The dialog alone was closed.
  expect(shown().select).toBe('ampk')
})
