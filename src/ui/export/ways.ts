// The ways out of the page: a file, the clipboard, the printer. Each leaves the page as it was.
import { ExportFault } from '../../export/exportFault.ts'
import { PAGE_SIZES } from '../../export/pageSize.ts'
import type { Sheet } from '../../export/paper.ts'

/** Long enough for a browser to have taken the file. */
const KEEP_URL = 60_000

/** Saves a file under a name. */
export function saveFile(content: Blob, name: string): void {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => {
    URL.revokeObjectURL(url)
  }, KEEP_URL)
}

/** Puts a picture on the clipboard. It is promised, since Safari allows it only within the click. */
export async function copyPicture(picture: Promise<Blob>): Promise<void> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })])
  } catch {
    // A picture that could not be drawn has words of its own.
    await picture
    throw new ExportFault('clipboard')
  }
}

/** The drawing as an element of the page. */
export function svgElement(svg: string): Node {
  const drawing = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement
  return document.importNode(drawing, true)
}

/** Prints these alone: they stand in the page for as long as the printer looks. */
export function printPages(pages: readonly Node[], size: keyof typeof PAGE_SIZES): void {
  document.querySelector('.print-sheet')?.remove()
  const sheet = document.createElement('div')
  sheet.className = 'print-sheet'
  const paper = document.createElement('style')
  paper.textContent = PAGE_SIZES[size]
  sheet.append(paper, ...pages)
  document.body.append(sheet)
  window.addEventListener(
    'afterprint',
    () => {
      sheet.remove()
    },
    { once: true },
  )
  window.print()
}

/** Prints the sheet alone, as vectors. */
export function printSheet({ svg, width, height }: Sheet): void {
  printPages([svgElement(svg)], width > height ? 'landscape' : 'portrait')
}
