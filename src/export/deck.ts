// Slides as a PowerPoint file: each a title, a picture with its legend, perhaps a text beside it, and
// under it scope, source and a live link. Pictures come ready-made; nothing is drawn here.
import type PptxGenJS from 'pptxgenjs'
import type { Language } from '../domain/vocabulary.ts'

export interface DeckPicture {
  /** PNG as a data URL. */
  readonly data: string
  readonly width: number
  readonly height: number
  readonly alt: string
  /** Which of two it is, said above it; null where it stands alone. */
  readonly heading: string | null
}

export interface DeckSlide {
  readonly title: string
  /** What the audience reads beside the picture; null on a slide that is all picture. */
  readonly text: string | null
  /** What the speaker says. */
  readonly notes: string | null
  /** One, or the two sides of a comparison. */
  readonly pictures: readonly DeckPicture[]
  readonly scopeWords: string
  readonly source: string
  readonly link: string
  readonly linkWords: string
}

export interface Deck {
  readonly title: string
  readonly lang: Language
  readonly slides: readonly DeckSlide[]
}

interface Box {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

/** Inches; the slide is 13.33 x 7.5. */
const WHOLE: Box = { x: 0.4, y: 0.95, w: 12.53, h: 5.75 }
const BESIDE: Box = { ...WHOLE, w: 9.05 }
const TEXT: Box = { x: 9.65, y: 0.95, w: 3.28, h: 5.75 }
const FACES: Readonly<Record<Language, string>> = { en: 'Arial', zh: 'Microsoft YaHei' }

/** The largest place of a picture's shape inside a box, in its middle. */
export function placeInside(
  { width, height }: Pick<DeckPicture, 'width' | 'height'>,
  box: Box,
): Box {
  const scale = Math.min(box.w / width, box.h / height)
  const w = width * scale
  const h = height * scale
  return { x: box.x + (box.w - w) / 2, y: box.y + (box.h - h) / 2, w, h }
}

const BETWEEN = 0.2
/** The height of a picture's heading. */
const HEADING = 0.4

/** Column `index` of a box cut into `count` side by side. */
function columnOf(box: Box, index: number, count: number): Box {
  const w = (box.w - BETWEEN * (count - 1)) / count
  return { ...box, x: box.x + index * (w + BETWEEN), w }
}

function addSlide(pptx: PptxGenJS, deckSlide: DeckSlide, lang: Language): void {
  const { title, text, notes, pictures, scopeWords, source, link, linkWords } = deckSlide
  const fontFace = FACES[lang]
  const slide = pptx.addSlide()
  slide.background = { color: 'FFFFFF' }
  slide.addText(title, {
    ...{ x: 0.4, y: 0.25, w: 12.53, h: 0.6, margin: 0, fontFace, fontSize: 26, bold: true },
    ...{ color: '1B2430', valign: 'middle', fit: 'shrink' },
  })
  pictures.forEach((picture, i) => {
    const column = columnOf(text === null ? WHOLE : BESIDE, i, pictures.length)
    const top = picture.heading === null ? 0 : HEADING
    const box = { ...column, y: column.y + top, h: column.h - top }
    if (picture.heading !== null) {
      slide.addText(picture.heading, {
        ...{ ...column, h: HEADING, margin: 0, fontFace, fontSize: 18, bold: true },
        ...{ color: '1B2430', valign: 'middle', align: 'center', fit: 'shrink' },
      })
    }
    slide.addImage({ data: picture.data, altText: picture.alt, ...placeInside(picture, box) })
  })
  if (text !== null) {
    slide.addText(text, {
      ...{ ...TEXT, margin: 0, fontFace, fontSize: 18, color: '1B2430' },
      ...{ valign: 'middle', fit: 'shrink' },
    })
  }
  slide.addText(
    [
      { text: `${scopeWords} ${source} ` },
      { text: linkWords, options: { hyperlink: { url: link }, color: '0B5CAD' } },
    ],
    {
      ...{ x: 0.4, y: 6.78, w: 12.53, h: 0.55, margin: 0, fontFace, fontSize: 10 },
      ...{ color: '526071', valign: 'middle' },
    },
  )
  if (notes !== null) slide.addNotes(notes)
}

/** The deck as a .pptx file. The library comes only now: it is larger than the whole explorer. */
export async function deckFile({ title, lang, slides }: Deck): Promise<ArrayBuffer> {
  const { default: Pptx } = await import('pptxgenjs')
  const pptx = new Pptx()
  pptx.layout = 'LAYOUT_WIDE'
  pptx.title = title
  pptx.theme = { headFontFace: FACES[lang], bodyFontFace: FACES[lang] }
  for (const slide of slides) addSlide(pptx, slide, lang)
  const file = await pptx.write({ outputType: 'arraybuffer' })
  if (!(file instanceof ArrayBuffer)) throw new Error('The slides could not be written.')
  return file
}
