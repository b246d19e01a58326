// Guards what a reader does before everything has arrived: letters typed into the search are not lost,
// nothing moves when the search itself comes, and a part that does not come is said.
import type { ReactNode } from 'react'
import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { DEFAULT_SCOPE } from '../../../src/domain/scope/scope.ts'
import { createSelectors } from '../../../src/store/selectors.ts'
import { createAppStore } from '../../../src/store/store.ts'
import { SearchField } from '../../../src/ui/header/SearchField.tsx'
import { Notices } from '../../../src/ui/Notices.tsx'
import { PageContext } from '../../../src/ui/useApp.ts'
import { later } from '../../../src/ui/loading/later.ts'
import { FirstPictureContext } from '../../../src/ui/loading/useLazy.ts'
import { en } from '../../../src/ui/words/en.ts'
import { dataset } from '../mountApp.tsx'

const store = createAppStore(dataset, { scope: DEFAULT_SCOPE, linkFaults: [] })
const value = { store, heard: store, selectors: createSelectors(), words: en }

function Page({ stands = false, children }: { stands?: boolean; children: ReactNode }) {
  return (
    <PageContext value={value}>
      <FirstPictureContext value={stands}>{children}</FirstPictureContext>
    </PageContext>
  )
}

const combobox = () => page.getByRole('combobox', { name: en.search })
const placeOf = (element: Element) => JSON.stringify(element.getBoundingClientRect())

it('letters typed before the search is there are kept, with the focus, and answered', async () => {
  await render(
    <Page>
      <SearchField onAbout={() => undefined} />
    </Page>,
  )
  const early = page.getByRole('searchbox', { name: en.search }).element()
  const place = placeOf(early)
  await userEvent.click(early)
  await userEvent.keyboard('amp')
  await expect.element(combobox()).toHaveFocus()
  await userEvent.keyboard('k')
  await expect.element(combobox()).toHaveValue('ampk')
  expect(placeOf(combobox().element())).toBe(place)
  await expect.element(page.getByRole('option').first()).toHaveTextContent('AMPK')
})

it('nobody who is elsewhere is pulled into the search when it comes', async () => {
  const screen = await render(
    <Page>
      <button type="button">elsewhere</button>
      <SearchField onAbout={() => undefined} />
    </Page>,
  )
  await userEvent.click(page.getByRole('button', { name: 'elsewhere' }))
  await screen.rerender(
    <Page stands>
      <button type="button">elsewhere</button>
      <SearchField onAbout={() => undefined} />
    </Page>,
  )
  await expect.element(combobox()).toBeVisible()
  await expect.element(page.getByRole('button', { name: 'elsewhere' })).toHaveFocus()
})

it('a part that does not come is said, with ways on, and the notice goes when it has come', async () => {
  let isOffline = true
  const part = later('part', () =>
    isOffline ? Promise.reject(new Error('offline')) : Promise.resolve('here'),
  )
  await render(
    <Page>
      <Notices />
    </Page>,
  )
  void part.get()
  const notices = page.getByRole('status').first()
  await expect.element(notices).toHaveTextContent(en.loadFailed)
  const retry = page.getByRole('button', { name: en.tryAgain })
  await userEvent.click(retry)
  await expect.element(notices).toHaveTextContent(en.loadFailed)
  await expect.element(retry).toHaveFocus()
  isOffline = false
  await userEvent.click(retry)
  await expect.element(notices).toBeEmptyDOMElement()
  expect(part.now()).toBe('here')
})
