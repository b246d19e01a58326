// The canvas's stylesheet, built from the notation tables and the arrow table of the data. There is
// no second list: the legend and the figures read the same ones.
import type { Css, EdgeSingular, NodeSingular, StylesheetJson } from 'cytoscape'
import type { Meta } from '../domain/review/dataset.ts'
import { KINDS } from '../domain/review/vocabulary.ts'
import { CELL_LABEL_LIFT } from '../notation/cellMarks.ts'
import { ICON_SHIFT } from '../notation/icons.ts'
import { KIND_OUTLINES } from '../notation/outlines.ts'
import { DASH, FADED, HALO, WIDTH_STEPS } from '../notation/lines.ts'
import type { Outline } from '../notation/outlines.ts'
import { hueOf, mutedBox } from '../notation/palette.ts'
import type { Palette } from '../notation/palette.ts'
import { FONT_FAMILY, FONT_SIZE, LINE_HEIGHT } from '../notation/scene.ts'
import { comparisonRules, fallenRules, sideLineRules } from './comparison.ts'
import { enclosureRules } from './enclosures.ts'
import { levelOfDetailRules } from './levelOfDetail.ts'
import { laneRules } from './lanes.ts'
import { BOTH_ENDS, widthClass } from './elementClasses.ts'
import { fadedRules, lineColour } from './arrowColours.ts'
import { arrowLayer, layer } from './stacking.ts'

const NODE_SHAPES: Readonly<Record<Outline, Css.NodeShape>> = {
  round: 'round-rectangle',
  stadium: 'round-rectangle',
  'bottom-round': 'bottom-round-rectangle',
  square: 'polygon',
  cut: 'polygon',
  hexagon: 'polygon',
  notched: 'polygon',
  tag: 'polygon',
  rhomboid: 'polygon',
}

// Functions and not `data(...)`: Cytoscape sees by itself that their value is the same, and leaves it.
const text = (name: string) => (element: NodeSingular | EdgeSingular) => String(element.data(name))
const number = (name: string) => (element: NodeSingular) => Number(element.data(name))

function nodeRules(palette: Palette): StylesheetJson {
  const kinds = KINDS.map((kind) => {
    const { outline, border } = KIND_OUTLINES[kind]
    return {
      selector: `node[kind = "${kind}"]`,
      style: {
        shape: NODE_SHAPES[outline],
        'border-style': border,
        'border-width': border === 'double' ? 4 : 1.4,
        ...(outline === 'stadium' && { 'corner-radius': '100px' }),
      },
    }
  })
  return [
    {
      selector: 'node',
      style: {
        label: text('label'),
        width: number('width'),
        height: number('height'),
        'background-color': palette.box.fill,
        'border-color': palette.box.stroke,
        color: palette.text,
        'font-family': FONT_FAMILY,
        'font-size': FONT_SIZE,
        'line-height': LINE_HEIGHT / FONT_SIZE,
        'text-wrap': 'wrap',
        'text-max-width': '400px',
        'text-valign': 'center',
        'text-halign': 'center',
        'min-zoomed-font-size': 4,
        'overlay-opacity': 0,
        'z-index': layer('box'),
        'z-index-compare': 'manual',
      },
    },
    ...kinds,
    { selector: 'node[?hasCells]', style: { 'text-margin-y': -CELL_LABEL_LIFT } },
    { selector: 'node[?icon]', style: { 'text-margin-x': ICON_SHIFT } },
    { selector: 'node[corners]', style: { 'shape-polygon-points': text('corners') } },
  ]
}

function edgeRules(meta: Meta, palette: Palette): StylesheetJson {
  const effects = meta.effects.flatMap(({ id, arrow }) => [
    {
      selector: `edge.${id}`,
      style: { ...lineColour(palette.effects[hueOf(id)]), 'target-arrow-shape': arrow },
    },
    { selector: `edge.${id}.muted`, style: lineColour(palette.muted[hueOf(id)]) },
  ])
  const bothEnds = meta.effects
    .filter(({ id }) => id === 'unsigned')
    .map(({ arrow }) => ({
      selector: `edge.${BOTH_ENDS}`,
      style: { 'source-arrow-shape': arrow },
    }))
  const widths = WIDTH_STEPS.slice(1).map(({ width }, i) => ({
    selector: `edge.${widthClass(i + 1)}`,
    style: { width },
  }))
  return [
    {
      selector: 'edge',
      style: {
        width: WIDTH_STEPS[0].width,
        'curve-style': 'straight',
        'source-endpoint': text('from'),
        'target-endpoint': text('to'),
        'arrow-scale': 0.9,
        'line-style': 'solid',
        'line-dash-pattern': [...DASH],
        'overlay-opacity': 0,
        'z-index': arrowLayer('arrow'),
        'z-index-compare': 'manual',
      },
    },
    {
      selector: 'edge.routed',
      style: {
        'curve-style': 'round-segments',
        'edge-distances': 'node-position',
        'segment-weights': text('weights'),
        'segment-distances': text('distances'),
        'segment-radii': [10],
        'radius-type': 'arc-radius',
      },
    },
    ...effects,
    ...bothEnds,
    ...widths,
    { selector: 'edge.dashed', style: { 'line-style': 'dashed' } },
  ]
}

function stateRules(meta: Meta, palette: Palette): StylesheetJson {
  const box = mutedBox(palette)
  return [
    {
      selector: 'node.muted',
      style: { 'background-color': box.fill, 'border-color': box.stroke, color: box.text },
    },
    { selector: 'edge.muted', style: { 'z-index': arrowLayer('muted-arrow') } },
    { selector: 'node.faded', style: { opacity: FADED.box } },
    { selector: 'edge.near', style: { opacity: 1, 'z-index': arrowLayer('near-arrow') } },
    ...fallenRules(),
    ...fadedRules(meta, palette),
    {
      selector: 'node.hovered, node.picked',
      style: { 'border-width': 3, 'border-style': 'solid', opacity: 1 },
    },
    // Within the box: a ring around it would lie on the marks of its arrows.
    {
      selector: 'node.picked',
      style: { 'border-color': palette.accent, 'border-width': HALO.border },
    },
    {
      selector: 'edge.hovered, edge.picked',
      style: { opacity: 1, 'z-index': arrowLayer('picked-arrow') },
    },
    {
      selector: 'edge.hovered[^comparison], edge.picked[^comparison]',
      style: {
        'underlay-color': palette.accent,
        'underlay-opacity': HALO.opacity,
        'underlay-padding': HALO.pad,
      },
    },
    // Where the underlay is the band of a comparison, it is brought out from above.
    {
      selector: 'edge.hovered[comparison], edge.picked[comparison]',
      style: {
        'overlay-color': palette.accent,
        'overlay-opacity': HALO.opacity,
        'overlay-padding': HALO.pad,
      },
    },
    { selector: '.gone', style: { visibility: 'hidden' } },
  ]
}

/** The whole stylesheet for a theme. */
export function stylesheet(meta: Meta, palette: Palette): StylesheetJson {
  return [
    ...nodeRules(palette),
    ...laneRules(palette),
    ...enclosureRules(palette),
    ...edgeRules(meta, palette),
    ...comparisonRules(palette),
    ...sideLineRules(palette),
    ...levelOfDetailRules(),
    ...stateRules(meta, palette),
  ]
}
