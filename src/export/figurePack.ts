// A figure with everything that belongs to it, in one archive that makes sense without the page it came from.
import JSZip from 'jszip'
import type { Language } from '../domain/review/vocabulary.ts'
import { DATA_FORMATS, worksOf } from './dataFormats.ts'
import type { DataSources } from './dataFormats.ts'
import { arrowsOf, captionOf } from './figure.ts'
import { readmeOf } from './packReadme.ts'
import { legendSvg, sheetSvg } from './sheet.ts'

/** The data that a pack holds, by their formats. */
const PACKED = ['arrows-csv', 'claims-csv', 'cx2', 'bibtex', 'ris', 'gbt-7714'] as const

/** Names that tell what is in a file, whatever the figure is called. */
const NAMES: Readonly<Record<(typeof PACKED)[number], string>> = {
  'arrows-csv': 'arrows.csv',
  'claims-csv': 'claims.csv',
  cx2: 'network.cx2',
  bibtex: 'papers.bib',
  ris: 'papers.ris',
  'gbt-7714': 'papers.txt',
}

export interface PackSources extends DataSources {
  /** The figure as a PNG, which needs a screen to be drawn. */
  readonly png: Blob | Uint8Array
  /** How the view is cited, with its link and the version of the data. */
  readonly citation: string
}

const PROLOG = '<?xml version="1.0" encoding="UTF-8"?>\n'

function caption({ figure }: DataSources): string {
  const { title, scopeWords, link } = figure
  const { shown, source } = captionOf(figure)
  return `${[title, scopeWords, shown, source, link].filter(Boolean).join('\n')}\n`
}

/**
 * The files of a pack by their names: the figure as SVG and PNG, its legend, its caption, its arrows and claims as tables, its
 * network, the papers behind exactly its arrows, and a README in the language of the figure.
 */
export async function packFiles(
  sources: PackSources,
): Promise<ReadonlyMap<string, string | Blob | Uint8Array>> {
  const { figure, png, citation } = sources
  const files = new Map<string, string | Blob | Uint8Array>([
    ['figure.svg', `${PROLOG}${sheetSvg(figure).svg}\n`],
    ['figure.png', png],
    ['legend.svg', `${PROLOG}${legendSvg(figure).svg}\n`],
    ['caption.txt', caption(sources)],
  ])
  for (const id of PACKED) {
    const format = DATA_FORMATS.find((each) => each.id === id)
    if (format) files.set(NAMES[id], await format.make(sources))
  }
  const lang: Language = figure.lang
  const readme = readmeOf(
    { figure, citation, behind: worksOf(sources), arrows: arrowsOf(figure) },
    lang,
  )
  return new Map([['README.txt', readme], ...files])
}

/** The archive as a zip file. */
export async function packFile(sources: PackSources): Promise<Blob> {
  const zip = new JSZip()
  for (const [name, content] of await packFiles(sources)) zip.file(name, content)
  return zip.generateAsync({ type: 'blob', compression: 'DEFLATE' })
}
