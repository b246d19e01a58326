// Guards the search box: Enter takes the best answer, and a cell answers with its filter.
import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { mountApp } from './mountApp.tsx'
import { detailsHeading } from './reading.ts'

const box = () => page.getByRole('combobox', { name: /^(Search|搜索)$/ })
const firstFound = () => page.getByRole('listbox').getByRole('option').first()

async function ask(query: string): Promise<void> {
  await userEvent.click(box())
  await userEvent.keyboard(query)
  await expect.element(firstFound()).toBeVisible()
}

describe('Enter', () => {
  it('takes the first answer where none was chosen', async () => {
    await mountApp()
    await ask('ampk')
    await expect.element(firstFound()).toHaveTextContent('AMPK')
    await userEvent.keyboard('{Enter}')
    await expect.element(detailsHeading()).toHaveTextContent(/^AMPK$/)
    await expect.element(box()).toHaveValue('')
  })

  it('takes the one that was chosen with the arrow keys', async () => {
    const { store } = await mountApp()
    await ask('mtor')
    const second = page.getByRole('option').nth(1).element().textContent
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}')
    await expect.poll(() => store.getState().scope.select).not.toBeNull()
    expect(second).toContain(detailsHeading().element().textContent)
  })
})

describe('a cell', () => {
  it.each([
    ['', 'osteocyte', 'Show only: Osteocyte (OST)'],
    ['', 'OST', 'Show only: Osteocyte (OST)'],
    ['?lang=zh', '骨细胞', '仅看：骨细胞 (OST)'],
  ])('%s %s is offered first, as a filter', async (link, query, offer) => {
    const { store } = await mountApp(link)
    await userEvent.click(box())
    await box().fill(query)
    await expect.element(firstFound()).toHaveTextContent(offer)
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => store.getState().scope.facets.cell).toEqual(['OST'])
    expect(store.getState().scope.select).toBeNull()
  })

  it('takes the place of the cells filtered by before, and shows the diagram where nothing is filtered', async () => {
    const { store } = await mountApp('?cell=OB,OC&mode=grid')
    await ask('osteocyte')
    await firstFound().click()
    await expect.poll(() => store.getState().scope).toMatchObject({ mode: 'diagram' })
    expect(store.getState().scope.facets.cell).toEqual(['OST'])
  })
})
