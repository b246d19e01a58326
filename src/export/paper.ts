// What every sheet has, whatever is drawn on it: a ground, a title, the scope in words, a caption and a
// live link. Real text in named fonts and concrete colours, nothing rasterised, so that an editor opens
// all of it.
import type { Language } from '../domain/review/vocabulary.ts'
import type { Palette } from '../notation/palette.ts'
import { FONT_FAMILY } from '../notation/scene.ts'
import { escapeXml } from '../notation/xml.ts'
import { enlarged, gap, linesOf, lineSvg, stack, textBlock } from './block.ts'
import type { Block, TextStyle } from './block.ts'
import { ALL_WORDS, firstLine } from './sheetWords.ts'
import type { SheetWords } from './sheetWords.ts'

export const MARGIN = 24

/** A picture as one SVG text. */
export interface Sheet {
  readonly svg: string
  /** In pixels at 1x. */
  readonly width: number
  readonly height: number
  /** In words: what is seen, whence, and the link. */
  readonly about?: string
}

/** What a sheet says besides its drawing. */
export interface Paper {
  readonly title: string
  readonly scopeWords: string
  readonly palette: Palette
  readonly lang: Language
  /** The whole address that opens this in the explorer. */
  readonly link: string
  /** Whence, and which data. */
  readonly source?: string
  /** What is to be seen, for those who do not see it. */
  readonly alt: string
  /** How much the words grow beside a large drawing. */
  readonly scale: number
  /** Which of its words stand on it; all, where nothing is said. */
  readonly sheetWords?: SheetWords | undefined
}

/** Beside a drawing wider than this, words grow with it: a sheet is looked at as a whole. */
const FULL_WIDTH = 1100
/** Of two drawings beside each other each is looked at by itself. */
const PAIR_WIDTH = 1500
export const scaleOf = (width: number, isPair = false): number =>
  Math.max(1, width / (isPair ? PAIR_WIDTH : FULL_WIDTH))

/** What a picture is of, for those who look into its file; where its link is not written on it, with that. */
function aboutOf({ scopeWords, link, source, sheetWords = ALL_WORDS }: Paper): string {
  return sheetWords.hasCaption ? scopeWords : [scopeWords, source, link].filter(Boolean).join(' ')
}

/** The blocks on a ground of their own, at least so high. */
export function frame(paper: Paper, blocks: readonly Block[], width: number, least = 0): Sheet {
  const { palette, lang, alt } = paper
  const whole = width + 2 * MARGIN
  const { svg, bottom } = stack(blocks, MARGIN)
  const height = Math.max(bottom + MARGIN, least)
  return {
    width: whole,
    about: [alt, paper.scopeWords, paper.source, paper.link].filter(Boolean).join('\n'),
    height,
    svg:
      `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ` +
      `width="${whole}" height="${height}" viewBox="0 0 ${whole} ${height}" ` +
      `xml:lang="${lang === 'zh' ? 'zh-CN' : 'en'}" font-family="${escapeXml(FONT_FAMILY)}">` +
      `<title>${escapeXml(alt)}</title><desc>${escapeXml(aboutOf(paper))}</desc>` +
      `<rect width="${whole}" height="${height}" fill="${palette.surface}"/>${svg}</svg>`,
  }
}

function linkBlock(link: string, x: number, width: number, style: TextStyle): Block {
  const step = Math.round(style.size * 1.35)
  const lines = linesOf(link, style.size, width)
  return {
    height: lines.length * step,
    draw: (top) =>
      `<a xlink:href="${escapeXml(link)}">` +
      lines.map((line, i) => lineSvg(line, x, top + i * step + style.size, style)).join('') +
      `</a>`,
  }
}

/** Where words stand on a sheet. */
interface Column {
  readonly x: number
  readonly width: number
}

/** Title and scope above what is drawn, caption and link below it. */
export function captionedBlocks(
  paper: Paper,
  drawing: readonly Block[],
  caption: readonly string[],
  at: Column,
): readonly Block[] {
  const { palette, title, scopeWords, link, scale, sheetWords = ALL_WORDS } = paper
  const { hasScope, hasCaption } = sheetWords
  const first = firstLine(title, sheetWords)
  const column = { ...at, scale }
  const text = (words: string, style: TextStyle) =>
    enlarged((x, room) => textBlock(words, x, room, style), column)
  const small = { size: 11, colour: palette.accent }
  const above = [
    ...(first === '' ? [] : [text(first, { size: 22, colour: palette.text, isBold: true })]),
    ...(hasScope ? [gap(4), text(scopeWords, { size: 14, colour: palette.text })] : []),
  ]
  const below = [
    ...caption.map((line) => text(line, { ...small, colour: palette.quiet })),
    enlarged((x, room) => linkBlock(link, x, room, small), column),
  ]
  return [
    ...(above.length > 0 ? [...above, gap(14)] : []),
    ...drawing,
    ...(hasCaption ? [gap(10), ...below] : []),
  ]
}

/** A whole sheet: title and scope above a drawing with its legend, caption and link below. */
export function captioned(
  paper: Paper,
  drawing: readonly Block[],
  caption: readonly string[],
  width: number,
  least = 0,
): Sheet {
  const blocks = captionedBlocks(paper, drawing, caption, { x: MARGIN, width })
  return frame(paper, blocks, width, least)
}
