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

/** How opaque what stands on an arrow is: as its line looks. What is picked or hovered is not faded to the eye. */
export const opacityOf = (edge: EdgeSingular): number =>
  edge.is('.faded') && !edge.is('.picked, .hovered') ? FADED.arrow : edge.effectiveOpacity()

/**
 * What is faded since another is picked. What is compared keeps its colours and fades by opacity alone: its line has the
 * colour of a side, and its mark fades with it. What is picked or hovered comes out of it in its own colours.
 */
export function fadedRules(meta: Meta, palette: Palette): StylesheetJson {
  const faded = fadedColours(palette)
  const broughtOut = (edge: string) =>
    ['picked', 'hovered'].map((state) => `${edge}.faded.${state}[^comparison]`).join(', ')
  const ofEffects = meta.effects.flatMap(({ id }) => {
    const hue = hueOf(id)
    return [
      { selector: `edge.${id}.faded[^comparison]`, style: lineColour(faded[hue]) },
      { selector: broughtOut(`edge.${id}`), style: lineColour(palette.effects[hue]) },
      { selector: broughtOut(`edge.${id}.muted`), style: lineColour(palette.muted[hue]) },
    ]
  })
  return [
    {
      selector: 'edge.faded',
      style: { 'z-index': arrowLayer('faded-arrow'), opacity: FADED.line },
    },
    { selector: 'edge.faded[comparison]', style: { opacity: FADED.arrow } },
    ...ofEffects,
  ]
}
