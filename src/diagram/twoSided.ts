// How the canvas draws an arrow of which the review says both: dashes of one colour over a line of the other.
import type { StylesheetJson } from 'cytoscape'
import { TWO_SIDED_DASHES, WIDTH_STEPS } from '../notation/lines.ts'
import type { Palette } from '../notation/palette.ts'
import { widthClass } from './elementClasses.ts'

/** Dashes of the drawn side's colour over a line of the other's, which is as wide; see lines.ts. */
export function twoSidedRules({ effects, muted }: Palette): StylesheetJson {
  const dashes = (pattern: readonly number[]) => ({
    'line-style': 'dashed' as const,
    'line-dash-pattern': [...pattern],
  })
  return [
    { selector: 'edge.two-sided', style: dashes(TWO_SIDED_DASHES.mostly) },
    {
      selector: 'edge.contested',
      style: { 'line-color': effects.increases, ...dashes(TWO_SIDED_DASHES.contested) },
    },
    { selector: 'edge.contested.muted', style: { 'line-color': muted.increases } },
    ...secondColours({ effects, muted }, ''),
    ...twoSidedWidths(''),
  ]
}

/** The colour of the other side, below the dashes, in a state (`.picked`). */
export function secondColours(
  { effects, muted }: Pick<Palette, 'effects' | 'muted'>,
  state: string,
) {
  const below = (selector: string, colour: string) => ({
    selector: `${selector}${state}`,
    style: { 'underlay-color': colour, 'underlay-opacity': 1 },
  })
  return [
    below('edge.two-sided', effects.decreases),
    below('edge.mostly-decreases', effects.increases),
    below('edge.two-sided.muted', muted.decreases),
    below('edge.mostly-decreases.muted', muted.increases),
  ]
}

/** The line below the dashes of a two-sided arrow, as wide as they are, in a state (`.picked`). */
export function twoSidedWidths(state: string): StylesheetJson {
  return WIDTH_STEPS.map(({ width }, i) => ({
    selector: `edge.two-sided${i === 0 ? '' : `.${widthClass(i)}`}${state}`,
    style: { 'underlay-padding': width / 2 },
  }))
}
