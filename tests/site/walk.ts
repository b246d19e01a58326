// A reader who uses everything once: each mode, the lecture with its notes and code, each kind of export,
// the self-test, the other language. For the page as it is served and as one file.
import type { Page } from 'playwright'

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

/** Views of each kind of layout. */
async function seeViews(page: Page): Promise<void> {
  const views = page.getByRole('combobox', { name: 'View' })
  for (const view of ['bone-cells', 'ampk-mtor']) {
    await views.selectOption(view)
    await page.locator('.canvas-note').waitFor({ state: 'detached' })
  }
  await views.selectOption('everything')
  await placeAnew(page)
  await views.selectOption('overview')
}

/** Everything has no places until something of it is chosen; a worker makes them. */
async function placeAnew(page: Page): Promise<void> {
  const search = page.getByRole('combobox', { name: 'Search' })
  await search.pressSequentially('ULK1')
  await page.getByRole('listbox').getByRole('option', { name: 'ULK1' }).first().click()
  await page.locator('.canvas canvas[data-id$=node]').first().waitFor()
  await page.keyboard.press('Escape')
}

async function seeModes(page: Page): Promise<void> {
  const seen = {
    Table: 'main table',
    Grid: '.grid-pane table',
    Review: '.references > li',
    Compare: '.compare',
    Diagram: '.canvas canvas[data-id$=node]',
  }
  for (const [mode, here] of Object.entries(seen)) {
    await press(page, mode)
    await page.locator(here).first().waitFor()
  }
}

const PICTURES = ['SVG', 'PNG', 'This view, one slide', 'Figure and data in one file (zip)']

/** What the names of the saved files end in. */
async function takeAlong(page: Page): Promise<readonly string[]> {
  await press(page, 'Export')
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await dialog.locator('.export-preview img').waitFor()
  const names: string[] = []
  const save = async (name: string) => {
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name, exact: true }).click(),
    ])
    names.push(saved.suggestedFilename())
  }
  for (const button of PICTURES) await save(button)
  for (const format of ['arrows-csv', 'bibtex', 'ris', 'apa', 'graphml']) {
    await dialog.getByRole('combobox', { name: 'As' }).selectOption(format)
    await save('Save')
  }
  await dialog.getByRole('button', { name: 'Close' }).click()
  return names.map((name) => name.slice(name.lastIndexOf('.')))
}

/** What is said beside the code. */
async function lecture(page: Page): Promise<string> {
  await press(page, 'Present')
  await page.locator('.lecture-text').waitFor()
  await page.keyboard.press('PageDown')
  const opening = page.waitForEvent('popup')
  await page.keyboard.press('n')
  const notes = await opening
  await notes.locator('.say').waitFor()
  await notes.close()
  await page.keyboard.press('q')
  const code = page.getByRole('dialog')
  await code.locator('svg path').waitFor()
  const said = await code.innerText()
  await page.keyboard.press('Escape')
  await code.waitFor({ state: 'detached' })
  // The first one may only end full screen.
  while ((await page.locator('header.header').count()) === 0) {
    await page.keyboard.press('Escape')
    await page.waitForTimeout(200)
  }
  return said
}

async function testOneself(page: Page): Promise<void> {
  await press(page, 'Test yourself')
  const dialog = page.getByRole('dialog', { name: 'Test yourself' })
  await dialog.getByRole('button', { name: /^Begin/ }).click()
  await page.keyboard.press('1')
  await page.keyboard.press('Enter')
  await dialog.getByRole('button', { name: 'Next question' }).waitFor()
  await dialog.getByRole('button', { name: 'Close' }).click()
}

/** A lecture of one step, begun from nothing, gone through and saved: the ending of its file. */
async function ownLecture(page: Page): Promise<string> {
  await press(page, 'Make a lecture of your own')
  const dialog = page.getByRole('dialog', { name: 'My lecture' })
  const pressThere = (name: string) => dialog.getByRole('button', { name, exact: true }).click()
  await pressThere('Start from nothing')
  await pressThere('Add this view')
  const [saved] = await Promise.all([page.waitForEvent('download'), pressThere('Save file')])
  await pressThere('Go through it')
  await page.getByText('Step 1 of 1').first().waitFor()
  await press(page, 'Leave the tour')
  const name = saved.suggestedFilename()
  return name.slice(name.lastIndexOf('.'))
}

/** The endings of all that is saved. */
export const EVERY_KIND = '.svg .png .pptx .zip .csv .bib .ris .txt .graphml .json'.split(' ')

export interface Walk {
  /** What was saved, by its endings. */
  readonly saved: readonly string[]
  /** What is said beside the code of the link. */
  readonly besideCode: string
}

/** Uses the page that stands, in English, and leaves it in Chinese. */
export async function useEverything(page: Page): Promise<Walk> {
  await seeViews(page)
  await page.getByRole('checkbox', { name: /^Osteocyte/ }).check()
  await seeModes(page)
  const saved = await takeAlong(page)
  await page.getByRole('checkbox', { name: /^Osteocyte/ }).uncheck()
  await testOneself(page)
  const ownFile = await ownLecture(page)
  const besideCode = await lecture(page)
  await press(page, '中文')
  await page.locator('html[lang="zh-CN"]').waitFor()
  return { saved: [...saved, ownFile], besideCode }
}
