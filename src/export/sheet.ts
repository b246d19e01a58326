// A whole figure sheet as one SVG text: title, scope in words, drawing, legend, caption, link. A comparison is
// the one drawing of both sides, or these beside each other: the same map at the same scale.
import { figureSvg } from '../notation/figure.ts'
import { enlarged, gap, linesOf, lineSvg } from './block.ts'
import type { Block } from './block.ts'
import { altOf, asDrawn, captionOf } from './figure.ts'
import type { Figure } from './figure.ts'
import { legendBlock, legendWords } from './legendBlock.ts'
import { captioned, frame, MARGIN, scaleOf } from './paper.ts'
import type { Paper, Sheet } from './paper.ts'
import { ALL_WORDS } from './sheetWords.ts'

/** A small drawing still leaves room for a readable line of text. */
const MIN_WIDTH = 760
/** Between the two sides of a comparison. */
const BETWEEN = 28
const HEADING = { size: 17, step: 23, below: 6 }

/** What a drawing and the words beside or below it are made of. */
interface Parts {
  readonly figure: Figure
  readonly paper: Paper
  readonly width: number
  readonly drawing: Block
  readonly caption: readonly string[]
  readonly legendIn: (x: number, width: number) => Block
}

const drawingWidth = ({ scene, panes }: Figure): number =>
  panes.length * scene.width + (panes.length - 1) * BETWEEN
const widthOf = (figure: Figure): number => Math.max(drawingWidth(figure), MIN_WIDTH)

/** The drawing, or both sides, each under its name. */
function drawingBlock(figure: Figure, width: number): Block {
  const { scene, panes, palette, title } = figure
  const comparisons = figure.fallen?.looks ?? figure.comparisons
  const left = MARGIN + (width - drawingWidth(figure)) / 2
  const heads = panes.map(({ heading }) =>
    heading === null ? [] : linesOf(heading, HEADING.size, scene.width),
  )
  const most = Math.max(...heads.map(({ length }) => length))
  const head = most === 0 ? 0 : most * HEADING.step + HEADING.below
  const style = { size: HEADING.size, colour: palette.text, isBold: true }
  return {
    height: scene.height + head,
    draw: (top) =>
      panes
        .map(({ view, highlight, heading }, i) => {
          const x = left + i * (scene.width + BETWEEN)
          const name = heads[i]?.map((line, n) =>
            lineSvg(line, x, top + n * HEADING.step + style.size, style),
          )
          const drawing = figureSvg(scene, view, {
            ...{ palette, highlight, comparisons },
            title: heading ?? title,
            attributes: `x="${x}" y="${top + head}" width="${scene.width}" height="${scene.height}"`,
          })
          return (name?.join('') ?? '') + drawing
        })
        .join(''),
  }
}

function paperOf(figure: Figure): Paper {
  const scale = scaleOf(widthOf(figure), figure.panes.length > 1)
  return { ...figure, alt: altOf(figure), source: captionOf(figure).source, scale }
}

export function partsOf(given: Figure): Parts {
  const figure = asDrawn(given)
  const width = widthOf(figure)
  const paper = paperOf(figure)
  const { shown, source } = captionOf(figure)
  const { scale } = paper
  return {
    ...{ figure, paper, width, caption: [shown, source] },
    drawing: drawingBlock(figure, width),
    legendIn: (x, room) =>
      enlarged((left, inner) => legendBlock(figure, left, inner), { x, width: room, scale }),
  }
}

/**
 * The sheet of a figure. Every visible entity and arrow is in it once for each of its panes (see
 * {@link figureSvg}); every mark in the drawing is in its legend, and no other (`data-legend`).
 */
export function sheetSvg(given: Figure, least = 0): Sheet {
  const { paper, width, drawing, caption, legendIn } = partsOf(given)
  const { hasLegend } = paper.sheetWords ?? ALL_WORDS
  const drawn = hasLegend ? [drawing, gap(14), legendIn(MARGIN, width)] : [drawing]
  return captioned(paper, drawn, caption, width, least)
}

const SIDE_LEGEND = 360

/**
 * The drawing for a place that has title and caption of its own (a slide): alone, or with its legend,
 * which stands beside it where there is more width than height to fill.
 */
export function pictureSvg(given: Figure, legend: 'none' | 'below' | 'beside'): Sheet {
  const { paper, width, drawing, legendIn } = partsOf(given)
  const { scale } = paper
  if (legend === 'none') return frame(paper, [drawing], width)
  if (legend === 'below') {
    return frame(paper, [drawing, gap(14), legendIn(MARGIN, width)], width)
  }
  const side = SIDE_LEGEND * scale
  const list = legendIn(MARGIN + width + MARGIN, side)
  const both: Block = {
    height: Math.max(drawing.height, list.height),
    draw: (top) =>
      drawing.draw(top) + list.draw(top + Math.max(0, drawing.height - list.height) / 2),
  }
  return frame(paper, [both], width + MARGIN + side)
}

/** The legend of a figure alone. */
export function legendSvg(given: Figure): Sheet {
  const figure = asDrawn(given)
  const paper = { ...paperOf(figure), alt: legendWords(figure) }
  return frame(paper, [legendBlock(figure, MARGIN, SIDE_LEGEND)], SIDE_LEGEND)
}
