// Two sides held against each other, as data of the arrows: the style draws a mark by it. The marks
// are characters that every font of the stack has.
import type { Core, StylesheetJson } from 'cytoscape'
import { isClash, HOLLOW, markOfLook } from '../notation/comparisonLook.ts'
import { COMPARISON_MARKS } from '../notation/marks.ts'
import type { Palette } from '../notation/palette.ts'
import { FONT_FAMILY } from '../notation/scene.ts'
import { BAND, COMPARISON_SIZES, FADED, FALLEN_DASH } from '../notation/lines.ts'
import type { Shown } from './shown.ts'
import { arrowLayer } from './stacking.ts'

interface SingularData {
  readonly data: (name: string) => unknown
}

/** Puts each arrow's comparison on it; an arrow that is not compared has none. */
export function applyComparison(
  cy: Core,
  { comparisons, marks }: Pick<Shown, 'comparisons' | 'marks'>,
): void {
  cy.batch(() => {
    cy.edges().forEach((edge) => {
      const comparison = comparisons?.get(edge.id())
      // What is not compared has no mark either: even to remove nothing would style it anew.
      const [markX, markY] = comparison ? (marks.get(edge.id())?.aside ?? [0, 0]) : []
      if (
        edge.data('comparison') === comparison &&
        edge.data('markX') === markX &&
        edge.data('markY') === markY
      )
        return
      if (comparison === undefined) edge.removeData('comparison mark clash markX markY')
      else {
        const mark = markOfLook(comparison)
        const clash = isClash(comparison) ? 1 : 0
        edge.data({
          comparison,
          clash,
          markX,
          markY,
          mark: mark === null ? '' : COMPARISON_MARKS[mark],
        })
      }
    })
  })
}

/** How two sides compare: by a mark and a band as well as by colour. */
export function comparisonRules(palette: Palette): StylesheetJson {
  return [
    {
      selector: 'edge[comparison]',
      style: {
        label: 'data(mark)',
        'text-margin-x': (edge: SingularData) => Number(edge.data('markX')),
        'text-margin-y': (edge: SingularData) => Number(edge.data('markY')),
        color: palette.text,
        'font-family': FONT_FAMILY,
        'font-size': COMPARISON_SIZES.plain,
        'font-weight': 700,
        'min-zoomed-font-size': 0,
        'text-background-color': palette.surface,
        'text-background-opacity': 0.9,
        'text-background-padding': '1px',
        'text-background-shape': 'roundrectangle',
      },
    },
    { selector: 'edge[comparison = "same"]', style: { opacity: FADED.shared } },
    {
      selector: 'edge[?clash]',
      style: {
        'font-size': COMPARISON_SIZES.clash,
        'z-index': arrowLayer('near-arrow'),
        'underlay-color': palette.warning,
        'underlay-opacity': BAND.opacity,
        'underlay-padding': BAND.pad,
        'text-background-color': palette.warningSurface,
        'text-background-opacity': 1,
        'text-background-padding': '4px',
        'text-border-color': palette.warning,
        'text-border-width': 2,
        'text-border-opacity': 1,
      },
    },
  ]
}

/** What falls without what is struck out: faint, dotted, and struck through by a mark. */
export function fallenRules(): StylesheetJson {
  return [
    {
      selector: 'edge[comparison = "fallen"]',
      style: {
        'font-size': COMPARISON_SIZES.fallen,
        opacity: FADED.fallen,
        'line-style': 'dashed',
        'line-dash-pattern': [...FALLEN_DASH],
      },
    },
    // The band below an arrow is as strong whatever the opacity of the arrow is.
    { selector: 'edge.faded[?clash]', style: { 'underlay-opacity': BAND.opacity * FADED.arrow } },
  ]
}

/**
 * In one drawing of both sides the line tells the side, by colour and by being full or hollow; the head goes
 * on to tell the effect.
 */
export function sideLineRules({ sides, surface }: Palette): StylesheetJson {
  const of = (side: 'left' | 'right') => `edge[comparison $= "-${side}"]`
  return [
    { selector: of('left'), style: { 'line-color': sides.left } },
    {
      selector: of('right'),
      style: {
        'line-color': surface,
        'line-outline-color': sides.right,
        'line-outline-width': HOLLOW,
      },
    },
  ]
}
