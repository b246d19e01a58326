// Parts of the page that do not come at first: which files are refused, what the reader does, where words
// then stand, how the part is asked for again, and what shows that it has come. One table for all browsers.
import type { Page } from 'puppeteer-core'

export interface MissingPart {
  readonly name: string
  readonly link?: string
  /** Paths inside dist/. */
  readonly refused: RegExp
  readonly how?: 'cut' | 'busy'
  /** What the reader does while they are refused; without it they are refused from the start. */
  readonly act?: (page: Page) => Promise<void>
  /** Where words say what is wrong. */
  readonly trouble: string
  readonly says?: string
  /** `Try again` where nothing else is named. */
  readonly again?: (page: Page) => Promise<void>
  /** What must not be seen meanwhile. */
  readonly hidden?: string
  /** What is on the page once it has come, and not before. */
  readonly here: string
  /** An element that must look as if nothing had been refused. */
  readonly look?: string
  /** The first of its kind: one of each is tried in the slower browsers too. */
  readonly isFirstOfKind?: true
}

/** By its words: Firefox takes seconds to look through the accessibility tree. */
export async function press(page: Page, words: string, tries = 2): Promise<void> {
  const button = await page.waitForSelector(`::-p-xpath(//button[normalize-space()="${words}"])`)
  try {
    await button?.click()
  } catch (error) {
    // The page may draw the button anew between the look and the press; a reader presses the new one.
    if (tries === 0) throw error
    await press(page, words, tries - 1)
  }
}

const pressing = (name: string) => (page: Page) => press(page, name)

async function goOnline(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
}

const IN_MAIN = 'main [role=alert]'
const NOTICE = '.notices [role=alert]'
const EVERYTHING = /./
const ARROW = '?view=ampk-mtor&select=ampk--tsc2'

export const MISSING_PARTS: readonly MissingPart[] = [
  {
    name: 'the grid',
    isFirstOfKind: true,
    refused: /GridPane.*\.js$/,
    how: 'busy',
    act: pressing('Grid'),
    trouble: IN_MAIN,
    here: '.grid-pane table',
  },
  {
    name: 'the stylesheet of the grid',
    isFirstOfKind: true,
    refused: /GridPane.*\.css$/,
    act: pressing('Grid'),
    trouble: IN_MAIN,
    here: '.grid-pane table',
    look: '.grid-pane td',
  },
  {
    name: 'all that the comparison needs',
    isFirstOfKind: true,
    refused: EVERYTHING,
    act: pressing('Compare'),
    trouble: IN_MAIN,
    here: '.compare',
    look: '.side-canvas',
  },
  {
    name: 'the review as an index, when the network is back',
    refused: /ReviewPane/,
    act: pressing('Review'),
    trouble: IN_MAIN,
    again: goOnline,
    here: '.references > li',
  },
  {
    name: 'what the review as an index shares with the details',
    isFirstOfKind: true,
    link: '?mode=review',
    refused: /\/details-/,
    trouble: IN_MAIN,
    here: '.references > li',
  },
  {
    name: 'the list of the references',
    refused: /references-en/,
    how: 'busy',
    act: pressing('Review'),
    trouble: NOTICE,
    here: '.references > li',
  },
  {
    name: 'the lecture',
    refused: EVERYTHING,
    act: pressing('Present'),
    trouble: '#root [role=alert]',
    here: '.lecture .canvas:not(.first, .absent, .pending)',
    look: '.lecture',
  },
  {
    name: 'what the lecture shares with the export',
    refused: /PublicAddress.*\.js$/,
    act: pressing('Present'),
    trouble: '#root [role=alert]',
    here: '.lecture',
  },
  {
    name: 'the export, at its next use',
    isFirstOfKind: true,
    refused: /ExportDialog.*\.js$/,
    act: pressing('Export'),
    trouble: '.tools .toast',
    again: pressing('Export'),
    here: 'dialog[open]',
  },
  {
    name: 'Chinese, at its next use',
    isFirstOfKind: true,
    refused: /\/zh-/,
    act: pressing('中文'),
    trouble: NOTICE,
    again: pressing('中文'),
    here: 'html[lang="zh-CN"]',
  },
  {
    name: 'the search and all else that follows the picture, at its next use',
    refused: /\/late-/,
    trouble: NOTICE,
    again: (page) => page.type('.search input', 'TSC2'),
    here: '[role=listbox] [role=option]',
  },
  {
    name: 'the positions of another view',
    refused: /layout-ampk-mtor/,
    act: async (page) => {
      await page.select('select[aria-label="View"]', 'ampk-mtor')
    },
    trouble: '.diagram-pane > [role=alert]',
    says: 'The diagram could not be loaded',
    hidden: '.canvas canvas[data-id$=node]',
    here: '.canvas:not(.first, .absent, .pending)',
  },
  {
    name: 'the texts',
    isFirstOfKind: true,
    link: ARROW,
    refused: /texts-en/,
    trouble: NOTICE,
    here: '::-p-xpath(//*[@class="statement"][not(starts-with(., "Loading"))])',
  },
  {
    name: 'the papers beside the claims',
    link: ARROW,
    refused: /literature-/,
    trouble: '.details [role=alert]',
    says: 'The papers beside these claims could not be loaded',
    here: '.details .papers:not(.none)',
  },
  {
    name: 'what was found in the papers, when the network is back',
    link: ARROW,
    refused: /findings-en/,
    how: 'busy',
    trouble: '.details [role=alert]',
    again: goOnline,
    here: '.details .papers:not(.none)',
  },
  {
    name: 'the details',
    link: ARROW,
    refused: /\/details-/,
    trouble: '.details [role=alert]',
    here: '.details h2',
  },
  {
    name: 'the canvas itself',
    isFirstOfKind: true,
    refused: /\/canvas-/,
    trouble: '.diagram-pane > [role=alert]',
    says: 'The diagram could not be loaded',
    here: 'html[data-ready] .canvas:not(.first, .absent, .pending)',
  },
]
