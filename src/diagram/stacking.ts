// What lies over what. Arrows of one layer lie as in their scene, whenever they came to the canvas: a
// figure draws them in that order too.
import type { EdgeSingular } from 'cytoscape'

/** More than a scene has arrows. */
const PER_LAYER = 10_000

/** From below. */
const LAYERS = [
  'lane',
  'ground',
  'enclosure',
  'faded-arrow',
  'muted-arrow',
  'arrow',
  'near-arrow',
  'picked-arrow',
  'name',
  'box',
] as const

export type StackingLayer = (typeof LAYERS)[number]

/** The z-index of all that is in a layer. */
export const layer = (name: StackingLayer): number => LAYERS.indexOf(name) * PER_LAYER

/** The z-index of an arrow in a layer. */
export const arrowLayer = (name: StackingLayer) => (edge: EdgeSingular) =>
  layer(name) + Number(edge.data('order'))
