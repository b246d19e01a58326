// The colours of arrows as rules of the canvas: of one, and of those that are faded since another is picked.
import type { EdgeSingular, StylesheetJson } from 'cytoscape'
import type { Meta } from '../domain/review/dataset.ts'
import { fadedColours } from '../notation/fadedColours.ts'
import { FADED } from '../notation/lines.ts'
import { hueOf } from '../notation/palette.ts'
import type { Palette } from '../notation/palette.ts'
import { arrowLayer } from './stacking.ts'

export const lineColour = (colour: string) => ({
  'line-color': colour,
  'target-arrow-color': colour,
  'source-arrow-color': colour,
})

/** How opaque what stands on an arrow is: as its line looks. */
export const opacityOf = (edge: EdgeSingular): number =>
  edge.hasClass('faded') ? FADED.arrow : edge.effectiveOpacity()

/**
 * What is faded since another is picked. Colours of their own and not a lower opacity, which would add up where arrows
 * share a line. What is compared keeps its opacity: its line has the colour of a side, and its mark fades with it.
 */
export function fadedRules(meta: Meta, palette: Palette): StylesheetJson {
  const faded = fadedColours(palette)
  const ofEffects = meta.effects.flatMap(({ id }) => {
    const hue = hueOf(id)
    return [
      { selector: `edge.${id}.faded[^comparison]`, style: lineColour(faded[hue]) },
      { selector: `edge.${id}.faded.hovered`, style: lineColour(palette.effects[hue]) },
    ]
  })
  return [
    { selector: 'edge.faded', style: { 'z-index': arrowLayer('faded-arrow') } },
    { selector: 'edge.faded[comparison]', style: { opacity: FADED.arrow } },
    ...ofEffects,
  ]
}
