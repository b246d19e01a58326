// A tour or a lecture for the printer, a page for each step: its words above its picture, as vectors. A browser's own Print
// makes a PDF of it, whose links stay links.
import type { Dataset } from '../../domain/review/dataset.ts'
import { describeScope } from '../../domain/words/describeScope.ts'
import { exportedOf } from '../../export/exported.ts'
import { tourAsked, tourSteps } from './slides.ts'
import type { DrawnStep, TourAsked } from './slides.ts'
import { printPages, svgElement } from './ways.ts'
import { EXPORT_WORDS } from './words.ts'

function line(tag: 'h2' | 'p', text: string): HTMLElement {
  const element = document.createElement(tag)
  element.textContent = text
  return element
}

/** A step with nothing to draw says what it asked for. */
function pageOf({ whole, scope, settings, said }: DrawnStep): HTMLElement {
  const exported = exportedOf(whole, scope, settings)
  const page = document.createElement('section')
  page.className = 'print-page'
  page.append(line('p', said.step), line('h2', said.text))
  if (exported.kind === 'empty') page.append(line('p', describeScope(whole, scope, scope.lang)))
  else page.append(svgElement(exported.sheet.svg))
  return page
}

/** Hands all steps to the browser's own Print. */
export async function printTour(dataset: Dataset, asked: TourAsked): Promise<string> {
  const tour = await tourAsked(asked)
  const pages: HTMLElement[] = []
  for await (const step of tourSteps(dataset, tour, asked)) pages.push(pageOf(step))
  printPages(pages, 'landscape')
  return EXPORT_WORDS[asked.lang].printed
}
