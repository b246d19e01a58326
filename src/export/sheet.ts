// A whole figure sheet as one SVG text: title, scope in words, drawing, legend, caption, link. Real
// text in named fonts and concrete colours, nothing rasterised, so that an editor opens all of it.
import { figureSvg } from '../notation/figure.ts'
import { escapeXml } from '../notation/xml.ts'
import { FONT_FAMILY } from '../notation/scene.ts'
import { enlarged, gap, linesOf, lineSvg, stack, textBlock } from './block.ts'
import type { Block, TextStyle } from './block.ts'
import { captionOf, countsLine } from './figure.ts'
import type { Figure } from './figure.ts'
import { legendBlock } from './legend.ts'
import { FIGURE_WORDS } from './words.ts'

const MARGIN = 24
/** A small drawing still leaves room for a readable line of text. */
const MIN_WIDTH = 760

export interface Sheet {
  readonly svg: string
  /** In pixels at 1x. */
  readonly width: number
  readonly height: number
}

function drawingBlock({ scene, view, palette, title }: Figure, width: number): Block {
  const left = MARGIN + (width - scene.width) / 2
  return {
    height: scene.height,
    draw: (top) =>
      figureSvg(scene, view, {
        palette,
        title,
        attributes: `x="${left}" y="${top}" width="${scene.width}" height="${scene.height}"`,
      }),
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

function frame(figure: Figure, blocks: readonly Block[], width: number): Sheet {
  const { palette, lang, title, scopeWords } = figure
  const whole = width + 2 * MARGIN
  const { svg, bottom } = stack(blocks, MARGIN)
  const height = bottom + MARGIN
  const words = FIGURE_WORDS[lang]
  return {
    width: whole,
    height,
    svg:
      `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ` +
      `width="${whole}" height="${height}" viewBox="0 0 ${whole} ${height}" ` +
      `xml:lang="${lang === 'zh' ? 'zh-CN' : 'en'}" font-family="${escapeXml(FONT_FAMILY)}">` +
      `<title>${escapeXml(words.alt(title, countsLine(figure)))}</title><desc>${escapeXml(scopeWords)}</desc>` +
      `<rect width="${whole}" height="${height}" fill="${palette.surface}"/>${svg}</svg>`,
  }
}

const widthOf = ({ scene }: Figure): number => Math.max(scene.width, MIN_WIDTH)

/** Beside a drawing wider than this, words grow with it: a sheet is looked at as a whole. */
const FULL_WIDTH = 1100
const scaleOf = (width: number): number => Math.max(1, width / FULL_WIDTH)

/**
 * The sheet of a figure. Every visible entity and arrow is in it once (see {@link figureSvg}); every
 * mark in the drawing is in its legend, and no other (`data-legend`).
 */
export function sheetSvg(figure: Figure): Sheet {
  const { palette, title, scopeWords, link } = figure
  const width = widthOf(figure)
  const caption = captionOf(figure)
  const quiet = { size: 11, colour: palette.quiet }
  const column = { x: MARGIN, width, scale: scaleOf(width) }
  const text = (words: string, style: TextStyle) =>
    enlarged((x, room) => textBlock(words, x, room, style), column)
  return frame(
    figure,
    [
      text(title, { size: 22, colour: palette.text, isBold: true }),
      gap(4),
      text(scopeWords, { size: 14, colour: palette.text }),
      gap(14),
      drawingBlock(figure, width),
      gap(14),
      enlarged((x, room) => legendBlock(figure, x, room), column),
      gap(10),
      text(caption.shown, quiet),
      text(caption.source, quiet),
      enlarged((x, room) => linkBlock(link, x, room, { size: 11, colour: palette.accent }), column),
    ],
    width,
  )
}

const SIDE_LEGEND = 360

/**
 * The drawing with its legend alone, for a place that has title and caption of its own (a slide);
 * the legend stands beside the drawing where there is more width than height to fill.
 */
export function pictureSvg(figure: Figure, legend: 'below' | 'beside' = 'below'): Sheet {
  const width = widthOf(figure)
  const drawing = drawingBlock(figure, width)
  const scale = scaleOf(width)
  const legendIn = (x: number, room: number) =>
    enlarged((left, inner) => legendBlock(figure, left, inner), { x, width: room, scale })
  if (legend === 'below') {
    return frame(figure, [drawing, gap(14), legendIn(MARGIN, width)], width)
  }
  const side = SIDE_LEGEND * scale
  const list = legendIn(MARGIN + width + MARGIN, side)
  const both: Block = {
    height: Math.max(drawing.height, list.height),
    draw: (top) =>
      drawing.draw(top) + list.draw(top + Math.max(0, drawing.height - list.height) / 2),
  }
  return frame(figure, [both], width + MARGIN + side)
}
