// A whole sheet that fills a slide: title, legend and caption stand beside a drawing that is nearly square, and below one
// that is wide. Nothing is cut or drawn smaller for it; what is left of the slide stays blank.
import { stack } from './block.ts'
import type { Block } from './block.ts'
import type { Figure } from './figure.ts'
import { gridColumn } from './gridSheet.ts'
import type { GridFigure } from './gridSheet.ts'
import { captionedBlocks, frame, MARGIN } from './paper.ts'
import type { Paper, Sheet } from './paper.ts'
import { partsOf, sheetSvg } from './sheet.ts'
import { ALL_WORDS } from './sheetWords.ts'

/** A slide, in units of which its sides are whole ones. */
const ACROSS = 16
const DOWN = 9
/** Pixels of a slide on a screen. */
export const SLIDE_WIDTH = 1920

/** The least width of the words beside the drawing, and by how much it is widened until all is as flat as a slide. */
const LEAST_SIDE = 300
const STEP = 20

const together = (blocks: readonly Block[]): Block => ({
  height: blocks.reduce((sum, { height }) => sum + height, 0),
  draw: (top) => stack(blocks, top).svg,
})

export function slideSheet(figure: Figure): Sheet {
  const below = sheetSvg(figure)
  const flat = Math.round((below.width * DOWN) / ACROSS)
  if (below.height <= flat) return sheetSvg(figure, flat)
  const { paper, width, drawing, caption, legendIn } = partsOf(figure)
  const { hasLegend, hasTitle, hasScope, hasCaption } = paper.sheetWords ?? ALL_WORDS
  if (!hasLegend && !hasTitle && !hasScope && !hasCaption)
    return inTheMiddle(
      paper,
      captionedBlocks(paper, [drawing], caption, { x: MARGIN, width }),
      width,
    )
  const x = MARGIN + width + MARGIN
  for (let side = LEAST_SIDE * paper.scale; ; side += STEP) {
    const legend = hasLegend ? [legendIn(x, side)] : []
    const words = together(captionedBlocks(paper, legend, caption, { x, width: side }))
    const units = Math.ceil((x + side + MARGIN) / ACROSS)
    const room = units * DOWN - 2 * MARGIN
    if (Math.max(words.height, drawing.height) > room) continue
    const middle = (block: Block) => (room - block.height) / 2
    const both: Block = {
      height: room,
      draw: (top) => drawing.draw(top + middle(drawing)) + words.draw(top + middle(words)),
    }
    return frame(paper, [both], units * ACROSS - 2 * MARGIN)
  }
}

/** The grid, in the middle of a slide. */
export function gridSlide(figure: GridFigure): Sheet {
  const { blocks, width } = gridColumn(figure)
  return inTheMiddle(figure, blocks, width)
}

function inTheMiddle(paper: Paper, blocks: readonly Block[], width: number): Sheet {
  const column = together(blocks)
  const margins = 2 * MARGIN
  const units = Math.ceil(Math.max((width + margins) / ACROSS, (column.height + margins) / DOWN))
  const room = { width: units * ACROSS - margins, height: units * DOWN - margins }
  const aside = (room.width - width) / 2
  const middle: Block = {
    height: room.height,
    draw: (top) =>
      `<g transform="translate(${aside} 0)">${column.draw(top + (room.height - column.height) / 2)}</g>`,
  }
  return frame(paper, [middle], room.width)
}
