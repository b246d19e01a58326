// Where everything stands on a slide, and how large its type is.
import type { Language } from '../domain/review/vocabulary.ts'
import type { Sheet } from './paper.ts'

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
export const STEP: Box = { x: LEFT, y: 0.2, w: WIDTH, h: 0.28 }
export const TITLE: Box = { x: LEFT, y: 0.46, w: WIDTH, h: 0.5 }
export const FOOT: Box = { x: LEFT, y: 6.8, w: WIDTH, h: 0.6 }
const WHOLE: Box = { x: LEFT, y: 1.05, w: WIDTH, h: 5.65 }

interface Layout {
  readonly picture: Box
  readonly text: Box | null
  readonly legend: Box | null
}

type Size = Pick<Sheet, 'width' | 'height'>

interface Parts {
  readonly text: string | null
  readonly picture: Size | null
  readonly legend: Size | null
}

/** A picture wider than this has its text above it, unless a legend needs the column beside it. */
export const WIDE = 1.9
const BETWEEN = 0.2
/** Text has at least so much of the width. */
const NARROWEST = 3.3

/** How much of the column beside a picture is for its text; the legend has the rest. */
const TEXT_PART = 0.42

/** The picture as large as the slide allows, beside it the text, and below that the legend. */
function besideText(picture: Size, legend: Size | null): Layout {
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
export function placeInside({ width, height }: Size, box: Box): Box {
  const scale = Math.min(box.w / width, box.h / height)
  const w = width * scale
  const h = height * scale
  return { x: box.x + (box.w - w) / 2, y: box.y + (box.h - h) / 2, w, h }
}

/** Of a title that has one line for itself. */
export const TITLE_SIZE = 26
const ems = (lang: Language): number => (lang === 'zh' ? 1 : 0.56)

/** A title on one line; smaller where it is long, as that of a comparison is. */
export function titleSize(title: string, lang: Language): number {
  const fits = Math.floor((TITLE.w * 72) / (title.length * ems(lang)))
  return Math.min(TITLE_SIZE, Math.max(fits, 12))
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
