// What a deck says about itself: the two parts in which programs and archives look for title and author.
import type { Language } from '../domain/review/vocabulary.ts'
import { escapeXml } from '../notation/xml.ts'

/** As in CITATION.cff. */
const AUTHOR = 'The Bone Autophagy Pathway Explorer contributors'
const PROGRAM = 'Bone Autophagy Pathway Explorer'

export interface DeckProperties {
  readonly title: string
  readonly lang: Language
  /** Whence: the citation of the review, and which data. */
  readonly source: string
  readonly slides: number
  readonly made: Date
}

const PROLOG = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

/** docProps/core.xml. */
export function coreProperties({ title, lang, source, made }: DeckProperties): string {
  const at = `xsi:type="dcterms:W3CDTF">${made.toISOString().replace(/\.\d+Z$/, 'Z')}`
  return (
    `${PROLOG}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(title)}</dc:title>` +
    `<dc:creator>${escapeXml(AUTHOR)}</dc:creator>` +
    `<dc:description>${escapeXml(source)}</dc:description>` +
    `<dc:language>${lang === 'zh' ? 'zh-CN' : 'en-GB'}</dc:language>` +
    `<cp:lastModifiedBy>${escapeXml(AUTHOR)}</cp:lastModifiedBy><cp:revision>1</cp:revision>` +
    `<dcterms:created ${at}</dcterms:created><dcterms:modified ${at}</dcterms:modified>` +
    '</cp:coreProperties>'
  )
}

/** docProps/app.xml. */
export function programProperties({ slides }: DeckProperties): string {
  return (
    `${PROLOG}<Properties xmlns="${OFFICE}/extended-properties">` +
    `<Application>${escapeXml(PROGRAM)}</Application><Slides>${slides}</Slides>` +
    `<Notes>${slides}</Notes><HiddenSlides>0</HiddenSlides></Properties>`
  )
}
