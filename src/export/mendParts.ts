// What single parts of a written deck need before every program opens it without a word. PptxGenJS 4.0.1
// writes what forgiving readers take and PowerPoint offers to repair; each function here mends one kind.
import type { Language } from '../domain/review/vocabulary.ts'
import { elementsOf, mapElements } from './xmlTree.ts'
import type { XmlElement } from './xmlTree.ts'

const element = (name: string, attributes: XmlElement['attributes'] = {}): XmlElement => ({
  name,
  attributes,
  children: [],
})

/** The language of a run; of the Latin letters in a Chinese one as well. */
export const RUN_LANGUAGES: Readonly<Record<Language, XmlElement['attributes']>> = {
  en: { lang: 'en-GB' },
  zh: { lang: 'zh-CN', altLang: 'en-GB' },
}
const RUN_PROPERTIES = ['a:rPr', 'a:endParaRPr', 'a:defRPr']

/** Properties of a paragraph come once, at its beginning; the writer repeats them before each run. */
function withOneBeginning(paragraph: XmlElement): XmlElement {
  const children = paragraph.children.filter(
    (child, i) => i === 0 || typeof child === 'string' || child.name !== 'a:pPr',
  )
  return { ...paragraph, children }
}

/** A background of one colour says that it has no effects. */
function withEffects(background: XmlElement): XmlElement {
  const has = elementsOf(background).some(({ name }) => /^a:effect(?:Lst|Dag)$/.test(name))
  if (has) return background
  return { ...background, children: [...background.children, element('a:effectLst')] }
}

const isEmpty = ({ attributes, children }: XmlElement): boolean =>
  children.length === 0 && Object.keys(attributes).length === 0

/** Slides, notes and what they inherit from: languages, paragraphs, backgrounds, and no empty lines. */
export function mendMarkup(root: XmlElement, lang: Language): XmlElement {
  return mapElements(root, (each) => {
    if (RUN_PROPERTIES.includes(each.name)) {
      return [{ ...each, attributes: { ...each.attributes, ...RUN_LANGUAGES[lang] } }]
    }
    if (each.name === 'a:ln' && isEmpty(each)) return []
    if (each.name === 'a:p') return [withOneBeginning(each)]
    if (each.name === 'p:bgPr') return [withEffects(each)]
    return [each]
  })
}

/** The order of ECMA-376, CT_Presentation. */
const PRESENTATION = [
  'sldMasterIdLst',
  'notesMasterIdLst',
  'handoutMasterIdLst',
  'sldIdLst',
  'sldSz',
  'notesSz',
  'smartTags',
  'embeddedFontLst',
  'custShowLst',
  'photoAlbum',
  'custDataLst',
  'kinsoku',
  'defaultTextStyle',
  'modifyVerifier',
  'extLst',
].map((name) => `p:${name}`)

/** The page that the places on the notes master are made for. */
const NOTES_PAGE = { cx: '6858000', cy: '9144000' }

/** The list of parts in the order of the schema, and a page for notes that their master fits. */
export function mendPresentation(root: XmlElement): XmlElement {
  const at = ({ name }: XmlElement): number => PRESENTATION.indexOf(name)
  const children = elementsOf(root)
    .map((each) => (each.name === 'p:notesSz' ? { ...each, attributes: NOTES_PAGE } : each))
    .sort((a, b) => at(a) - at(b))
  return { ...root, children }
}

/** What a page of notes has: the slide, what is said, and its number. */
const ON_NOTES = ['sldImg', 'body', 'sldNum']

function placeholderOf(shape: XmlElement): string | undefined {
  if (shape.name === 'p:ph') return shape.attributes['type']
  for (const child of elementsOf(shape)) {
    const found = placeholderOf(child)
    if (found !== undefined) return found
  }
  return undefined
}

const BLANK: XmlElement = { ...element('a:p'), children: [element('a:endParaRPr')] }

/** A text without its words, which are English whatever the deck is. */
function withoutWords(shape: XmlElement): XmlElement {
  return mapElements(shape, (each) => {
    if (each.name !== 'p:txBody') return [each]
    const setting = elementsOf(each).filter(({ name }) => name !== 'a:p')
    return [{ ...each, children: [...setting, BLANK] }]
  })
}

/** Only the places that notes fill: no header, no footer, and not the writer's own date. */
export function mendNotesMaster(root: XmlElement): XmlElement {
  return mapElements(root, (each) => {
    if (each.name !== 'p:sp') return [each]
    const kind = placeholderOf(each)
    if (kind === undefined || !ON_NOTES.includes(kind)) return []
    return [kind === 'body' ? withoutWords(each) : each]
  })
}

/** One number, given to every page of notes alike, is meant to tell one from another. */
export function withoutCreationId(root: XmlElement): XmlElement {
  const isNumber = (each: XmlElement): boolean =>
    each.name === 'p:extLst' &&
    elementsOf(each).every((ext) => elementsOf(ext).every(({ name }) => name === 'p14:creationId'))
  return mapElements(root, (each) => (isNumber(each) ? [] : [each]))
}

/** A relationship that leads elsewhere. */
export function retargeted(root: XmlElement, from: string, to: string): XmlElement {
  return mapElements(root, (each) =>
    each.attributes['Target'] === from
      ? [{ ...each, attributes: { ...each.attributes, Target: to } }]
      : [each],
  )
}

const THEME = 'application/vnd.openxmlformats-officedocument.theme+xml'

/** The kinds of the parts there are, and of no others; a theme that was added has its own entry. */
export function mendContentTypes(root: XmlElement, names: readonly string[]): XmlElement {
  const listed = elementsOf(root).filter(({ name, attributes }) =>
    name === 'Override'
      ? names.includes((attributes['PartName'] ?? '').slice(1))
      : names.some((part) => part.endsWith(`.${attributes['Extension'] ?? ''}`)),
  )
  const isListed = (part: string): boolean =>
    listed.some(({ attributes }) => attributes['PartName'] === `/${part}`)
  const themes = names.filter((part) => part.startsWith('ppt/theme/') && !isListed(part))
  const added = themes.map((part) =>
    element('Override', { PartName: `/${part}`, ContentType: THEME }),
  )
  return { ...root, children: [...listed, ...added] }
}
