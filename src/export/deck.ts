// Slides as a PowerPoint file: each a title, a picture with its legend, perhaps a text beside it, and
// under it scope, source and a live link. Pictures come ready-made; nothing is drawn here.
import type PptxGenJS from 'pptxgenjs'
import type { Language } from '../domain/review/vocabulary.ts'
import { mendDeck } from './mendDeck.ts'

export interface DeckPicture {
  /** PNG as a data URL. */
  readonly data: string
  readonly width: number
  readonly height: number
  readonly alt: string
}

export interface DeckSlide {
  readonly title: string
  /** Which step of which tour; null on a slide that stands alone. */
  readonly step: string | null
  /** What the audience reads with the picture; null on a slide that is all picture. */
  readonly text: string | null
  /** What the speaker says. */
  readonly notes: string | null
  /** Null where the step shows nothing: it is a slide with words alone. */
  readonly picture: DeckPicture | null
  /** Below the text; null where it is in the picture. */
  readonly legend: DeckPicture | null
  readonly scopeWords: string
  /** The citation of the review, and which data. */
  readonly source: string
  readonly link: string
  readonly linkWords: string
}

export interface Deck {
  readonly title: string
  readonly lang: Language
  readonly slides: readonly DeckSlide[]
  readonly made: Date
}

/** A place on a slide, in inches. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

/** Inches; the slide is 13.33 x 7.5. */
const LEFT = 0.4
const WIDTH = 12.53
const STEP: Box = { x: LEFT, y: 0.2, w: WIDTH, h: 0.28 }
const TITLE: Box = { x: LEFT, y: 0.46, w: WIDTH, h: 0.5 }
const FOOT: Box = { x: LEFT, y: 6.8, w: WIDTH, h: 0.6 }
const WHOLE: Box = { x: LEFT, y: 1.05, w: WIDTH, h: 5.65 }
const FACES: Readonly<Record<Language, string>> = { en: 'Arial', zh: 'Microsoft YaHei' }
const INK = '1B2430'
const QUIET = '526071'
const ACCENT = '0B5CAD'

interface Layout {
  readonly picture: Box
  readonly text: Box | null
  readonly legend: Box | null
}

type Parts = Pick<DeckSlide, 'text' | 'picture' | 'legend'>

/** A picture wider than this has its text above it, unless a legend needs the column beside it. */
const WIDE = 1.9
const BETWEEN = 0.2
/** Text has at least so much of the width. */
const NARROWEST = 3.3

/** How much of the column beside a picture is for its text; the legend has the rest. */
const TEXT_PART = 0.42

/** The picture as large as the slide allows, beside it the text, and below that the legend. */
function besideText(picture: DeckPicture, legend: DeckPicture | null): Layout {
  const w = Math.min((WHOLE.h * picture.width) / picture.height, WIDTH - NARROWEST - BETWEEN)
  const column = { ...WHOLE, x: LEFT + w + BETWEEN, w: WIDTH - w - BETWEEN }
  if (!legend) return { picture: { ...WHOLE, w }, text: column, legend: null }
  const h = WHOLE.h * TEXT_PART
  const below = { ...column, y: WHOLE.y + h, h: WHOLE.h - h }
  // At the left edge of the text.
  const place = { ...placeInside(legend, below), x: column.x }
  return { picture: { ...WHOLE, w }, text: { ...column, h }, legend: place }
}

/** Where picture, text and legend stand. */
export function layoutOf({ text, picture, legend }: Parts): Layout {
  if (!picture) return { picture: WHOLE, text: WHOLE, legend: null }
  if (text === null) return { picture: WHOLE, text: null, legend: null }
  if (legend || picture.width / picture.height <= WIDE) return besideText(picture, legend)
  const h = 0.8
  return {
    text: { ...WHOLE, h },
    picture: { ...WHOLE, y: WHOLE.y + h + 0.1, h: WHOLE.h - h - 0.1 },
    legend: null,
  }
}

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

/** Type that fits its box by itself: programs shrink text only once somebody edits it. */
export function textSize(text: string, box: Box, lang: Language): number {
  const em = lang === 'zh' ? 1 : 0.52
  for (let size = 20; size > 12; size--) {
    const perLine = Math.floor((box.w * 72) / (size * em))
    const lines = Math.ceil(text.length / Math.max(perLine - 4, 1))
    if (lines * size * 1.25 <= box.h * 72) return size
  }
  return 12
}

const MASTER = 'PICTURE'

/** A title that is one also for a screen reader and for the outline of the deck. */
function defineMaster(pptx: PptxGenJS, fontFace: string): void {
  pptx.defineSlideMaster({
    title: MASTER,
    background: { color: 'FFFFFF' },
    objects: [
      {
        placeholder: {
          options: {
            ...{ name: 'title', type: 'title', ...TITLE, margin: 0, align: 'left' },
            ...{ fontFace, fontSize: 26, bold: true, color: INK, valign: 'middle' },
          },
          text: '',
        },
      },
    ],
  })
}

function addSlide(pptx: PptxGenJS, deckSlide: DeckSlide, lang: Language): void {
  const { title, step, text, notes, picture, legend } = deckSlide
  const { scopeWords, source, link, linkWords } = deckSlide
  const fontFace = FACES[lang]
  const plain = { margin: 0, fontFace, color: INK, valign: 'middle' } as const
  const layout = layoutOf(deckSlide)
  const slide = pptx.addSlide({ masterName: MASTER })
  slide.addText(title, { placeholder: 'title' })
  if (step !== null) slide.addText(step, { ...plain, ...STEP, fontSize: 13, color: QUIET })
  const put = (image: DeckPicture, box: Box) => {
    slide.addImage({ data: image.data, altText: image.alt, ...placeInside(image, box) })
  }
  if (picture) put(picture, layout.picture)
  if (legend && layout.legend) put(legend, layout.legend)
  if (text !== null && layout.text) {
    slide.addText(text, { ...plain, ...layout.text, fontSize: textSize(text, layout.text, lang) })
  }
  const small = { fontSize: 10, color: QUIET }
  slide.addText(
    [
      { text: scopeWords, options: { ...small, breakLine: true } },
      { text: `${source} `, options: small },
      { text: linkWords, options: { fontSize: 10, hyperlink: { url: link }, color: ACCENT } },
    ],
    { ...plain, ...FOOT, ...small },
  )
  if (notes !== null) slide.addNotes(notes)
}

/** The deck as a .pptx file. The library comes only now: it is larger than the whole explorer. */
export async function deckFile({ title, lang, slides, made }: Deck): Promise<ArrayBuffer> {
  const { default: Pptx } = await import('pptxgenjs')
  const pptx = new Pptx()
  pptx.layout = 'LAYOUT_WIDE'
  pptx.title = title
  pptx.theme = { headFontFace: FACES[lang], bodyFontFace: FACES[lang] }
  defineMaster(pptx, FACES[lang])
  for (const slide of slides) addSlide(pptx, slide, lang)
  const file = await pptx.write({ outputType: 'arraybuffer' })
  if (!(file instanceof ArrayBuffer)) throw new Error('The slides could not be written.')
  const source = slides[0]?.source ?? ''
  return mendDeck(file, { title, lang, source, slides: slides.length, made })
}
