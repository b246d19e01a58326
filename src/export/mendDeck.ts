// A written deck, mended as a package: each part it names is there, in the order of the schema, with
// the deck's own title, author and language, and the pictures in the places kept for them. Invariant: what else the
// slides show is not touched.
import { coreProperties, programProperties } from './deckProperties.ts'
import type { DeckProperties } from './deckProperties.ts'
import {
  mendContentTypes,
  mendMarkup,
  mendNotesMaster,
  mendPresentation,
  retargeted,
  withoutCreationId,
} from './mendParts.ts'
import { parseXml, writeXml } from './xmlTree.ts'
import type { XmlElement } from './xmlTree.ts'

/** A part: text where it is XML, else bytes. */
type PackageParts = ReadonlyMap<string, string | Uint8Array>

const IS_XML = /\.(?:xml|rels)$/
const TYPES = '[Content_Types].xml'
const SLIDE_THEME = 'ppt/theme/theme1.xml'
const NOTES_THEME = 'ppt/theme/theme2.xml'
const NOTES_RELS = 'ppt/notesMasters/_rels/notesMaster1.xml.rels'

/** The pictures of each slide as shapes, by the names of their places. */
type Drawings = readonly ReadonlyMap<string, string>[]

const SLIDE = /^ppt\/slides\/slide(\d+)\.xml$/

const PLACE = /<p:sp><p:nvSpPr><p:cNvPr id="\d+" name="([^"]*)".*?<\/p:sp>/gs

/** A written slide with each picture where its place was kept. */
function withDrawings(name: string, xml: string, drawings: Drawings): string {
  const ofSlide = drawings[Number(SLIDE.exec(name)?.[1] ?? 0) - 1]
  if (!ofSlide) return xml
  return xml.replaceAll(PLACE, (shape, place: string) => ofSlide.get(place) ?? shape)
}

/** One part, mended by what it is. */
function mendedPart(name: string, root: XmlElement, { lang }: DeckProperties): XmlElement {
  if (name === NOTES_RELS) return retargeted(root, '../theme/theme1.xml', '../theme/theme2.xml')
  if (!name.startsWith('ppt/') || name.endsWith('.rels')) return root
  if (name.startsWith('ppt/theme/')) return root
  const known = name.startsWith('ppt/notes') ? withoutCreationId(root) : root
  const kept = name.startsWith('ppt/notesMasters/') ? mendNotesMaster(known) : known
  return mendMarkup(name === 'ppt/presentation.xml' ? mendPresentation(kept) : kept, lang)
}

/**
 * The parts of a deck as PptxGenJS writes them, mended. A notes master needs a theme of its own: with
 * that of the slides PowerPoint refuses a file whose parts are otherwise listed in the right order.
 */
function mendedParts(parts: PackageParts, about: DeckProperties, drawings: Drawings): PackageParts {
  const theme = parts.get(SLIDE_THEME)
  const whole = new Map(parts)
  if (theme !== undefined) whole.set(NOTES_THEME, theme)
  const mended = new Map<string, string | Uint8Array>()
  for (const [name, content] of whole) {
    if (typeof content !== 'string') mended.set(name, content)
    else if (name === TYPES) {
      mended.set(name, writeXml(mendContentTypes(parseXml(content), [...whole.keys()])))
    } else {
      const xml = writeXml(mendedPart(name, parseXml(content), about))
      mended.set(name, withDrawings(name, xml, drawings))
    }
  }
  mended.set('docProps/core.xml', coreProperties(about))
  mended.set('docProps/app.xml', programProperties(about))
  return mended
}

/** A written deck as the file that is saved. */
export async function mendDeck(
  file: ArrayBuffer,
  about: DeckProperties,
  drawings: Drawings,
): Promise<ArrayBuffer> {
  const { default: JSZip } = await import('jszip')
  const written = await JSZip.loadAsync(file)
  const parts = new Map<string, string | Uint8Array>()
  for (const part of Object.values(written.files)) {
    if (part.dir) continue
    parts.set(part.name, await part.async(IS_XML.test(part.name) ? 'string' : 'uint8array'))
  }
  const zip = new JSZip()
  for (const [name, content] of mendedParts(parts, about, drawings)) {
    // Pictures are as small as they get.
    const compression = typeof content === 'string' ? 'DEFLATE' : 'STORE'
    zip.file(name, content, { date: about.made, createFolders: false, compression })
  }
  return zip.generateAsync({ type: 'arraybuffer' })
}
