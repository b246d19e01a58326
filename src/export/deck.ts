// Slides as a PowerPoint file: each a title, a picture with its legend, perhaps a text beside it, and
// under it scope, source and a live link. Pictures come drawn, and become shapes that can be edited.
import type PptxGenJS from 'pptxgenjs'
import type { Language } from '../domain/review/vocabulary.ts'
import { mendDeck } from './mendDeck.ts'
import { RUN_LANGUAGES } from './mendParts.ts'
import type { Sheet } from './paper.ts'
import { drawingXml } from './shapes/drawing.ts'
import {
  FOOT,
  layoutOf,
  placeInside,
  STEP,
  textSize,
  TITLE,
  titleSize,
  TITLE_SIZE,
} from './slideLayout.ts'

export interface DeckPicture extends Sheet {
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

const FACES: Readonly<Record<Language, string>> = { en: 'Arial', zh: 'Microsoft YaHei' }
const INK = '1B2430'
const QUIET = '526071'
const ACCENT = '0B5CAD'

const MASTER = 'PICTURE'

const PICTURES = ['picture', 'legend'] as const
const PICTURE_NAMES: Readonly<
  Record<Language, Readonly<Record<(typeof PICTURES)[number], string>>>
> = { en: { picture: 'Picture', legend: 'Legend' }, zh: { picture: '图', legend: '图例' } }

/** A shape that keeps a picture's place until the deck is written. */
const placeName = (name: (typeof PICTURES)[number]): string => `place of the ${name}`

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
            ...{ fontFace, fontSize: TITLE_SIZE, bold: true, color: INK, valign: 'middle' },
          },
          text: '',
        },
      },
    ],
  })
}

/** Numbers of shapes on a slide that the library does not come to. */
const FIRST_ID = 1000
const NEXT_ID = 10_000

/** The pictures of a slide as shapes, each by the name of the place that is kept for it. */
function drawingsOf(slide: DeckSlide, lang: Language): ReadonlyMap<string, string> {
  const layout = layoutOf(slide)
  const drawings = new Map<string, string>()
  for (const [i, name] of PICTURES.entries()) {
    const [sheet, box] = [slide[name], layout[name]]
    if (!sheet || !box) continue
    const place = placeInside(sheet, box)
    const written = { sheet, alt: sheet.alt, name: PICTURE_NAMES[lang][name], place }
    const firstId = FIRST_ID + i * NEXT_ID
    drawings.set(
      placeName(name),
      drawingXml({ ...written, face: FACES[lang], lang: RUN_LANGUAGES[lang], firstId }),
    )
  }
  return drawings
}

function addSlide(pptx: PptxGenJS, deckSlide: DeckSlide, lang: Language): void {
  const { title, step, text, notes } = deckSlide
  const { scopeWords, source, link, linkWords } = deckSlide
  const fontFace = FACES[lang]
  const plain = { margin: 0, fontFace, color: INK, valign: 'middle' } as const
  const layout = layoutOf(deckSlide)
  const slide = pptx.addSlide({ masterName: MASTER })
  slide.addText(title, { placeholder: 'title', fontSize: titleSize(title, lang) })
  if (step !== null) slide.addText(step, { ...plain, ...STEP, fontSize: 13, color: QUIET })
  for (const name of PICTURES) {
    const box = deckSlide[name] && layout[name]
    if (box) slide.addText('', { objectName: placeName(name), ...box })
  }
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
  const about = { title, lang, source, slides: slides.length, made }
  return mendDeck(
    file,
    about,
    slides.map((slide) => drawingsOf(slide, lang)),
  )
}
