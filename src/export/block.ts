// Blocks of a sheet: a height, and how to draw it from a top edge down. A sheet is blocks one under
// another, so nothing can lie on anything else.
import { escapeXml } from '../notation/xml.ts'
import { textWidth, wrapText } from '../notation/text.ts'

export interface Block {
  readonly height: number
  /** SVG of the block with its top at `top`. */
  draw(top: number): string
}

export interface TextStyle {
  readonly size: number
  readonly colour: string
  readonly isBold?: boolean
}

/** Pieces one after the other in lines, each as full as it can be. */
function filled(pieces: Iterable<string>, size: number, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of pieces) {
    if (line && textWidth(line + piece, size) > width) {
      lines.push(line)
      line = ''
    }
    line += piece
  }
  return [...lines, line]
}

/** A word too long for a line (a link) cut so that it fits: behind a mark within it, else where it must be. */
function cutText(text: string, size: number, width: number): readonly string[] {
  if (textWidth(text, size) <= width) return [text]
  const parts = text.split(/(?<=[&?/])(?!\/)/)
  return filled(parts, size, width).flatMap((line) => filled(line, size, width))
}

/** Fonts that stand in for Arial where it is missing are up to so much wider. */
const WIDER = 1.12

/** The room a line takes, in whatever font of the stack it is drawn. */
export const roomOf = (text: string, size: number): number => textWidth(text, size) * WIDER

/** The text in lines that `width` has room for. */
export function linesOf(text: string, size: number, width: number): readonly string[] {
  const room = width / WIDER
  return wrapText(text, size, room).flatMap((line) => cutText(line, size, room))
}

/** One line of text at a baseline. */
export function lineSvg(text: string, x: number, y: number, style: TextStyle): string {
  const weight = style.isBold ? ' font-weight="700"' : ''
  return `<text x="${x}" y="${y}" font-size="${style.size}" fill="${style.colour}"${weight}>${escapeXml(text)}</text>`
}

/** A paragraph of a sheet. */
export function textBlock(text: string, x: number, width: number, style: TextStyle): Block {
  const step = Math.round(style.size * 1.35)
  const lines = linesOf(text, style.size, width)
  return {
    height: lines.length * step,
    draw: (top) =>
      lines.map((line, i) => lineSvg(line, x, top + i * step + style.size, style)).join(''),
  }
}

/** Empty room. */
export function gap(height: number): Block {
  return { height, draw: () => '' }
}

/** The blocks one under another from `top`, and where they end. */
export function stack(
  blocks: readonly Block[],
  top: number,
): { readonly svg: string; readonly bottom: number } {
  let bottom = top
  let svg = ''
  for (const block of blocks) {
    svg += block.draw(bottom)
    bottom += block.height
  }
  return { svg, bottom }
}

/** A block in a column of a sheet, enlarged `scale` times where a large drawing would dwarf it. */
export function enlarged(
  make: (x: number, width: number) => Block,
  { x, width, scale }: { readonly x: number; readonly width: number; readonly scale: number },
): Block {
  if (scale === 1) return make(x, width)
  const block = make(0, width / scale)
  const zoom = Math.round(scale * 1000) / 1000
  return {
    height: Math.ceil(block.height * scale),
    draw: (top) => `<g transform="translate(${x} ${top}) scale(${zoom})">${block.draw(0)}</g>`,
  }
}
