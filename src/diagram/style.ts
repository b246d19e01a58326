// The canvas's stylesheet, built from the notation tables and the arrow table of the data. There is
// no second list: the legend and the figures read the same ones.
import type { Css, EdgeSingular, NodeSingular, StylesheetJson } from 'cytoscape'
import type { DatasetFile } from '../domain/schema.ts'
import { KINDS } from '../domain/vocabulary.ts'
import { WIDTH_STEPS } from '../notation/lines.ts'
import { KIND_OUTLINES } from '../notation/outlines.ts'
import type { Outline } from '../notation/outlines.ts'
import type { Palette } from '../notation/palette.ts'
import { FONT_FAMILY, FONT_SIZE, LINE_HEIGHT } from '../notation/scene.ts'
import { comparisonRules } from './comparison.ts'
import { widthClass } from './looks.ts'

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
        'background-color': palette.kinds[kind].fill,
        'border-color': palette.kinds[kind].stroke,
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
        'z-index': 10,
        'z-index-compare': 'manual',
      },
    },
    ...kinds,
    { selector: 'node[corners]', style: { 'shape-polygon-points': text('corners') } },
    {
      selector: 'node.lane',
      style: { shape: 'rectangle', 'background-color': palette.lane, events: 'no', 'z-index': 0 },
    },
    {
      selector: 'node.lane-label',
      style: {
        shape: 'rectangle',
        'background-opacity': 0,
        'font-size': 11,
        'font-weight': 600,
        color: palette.quiet,
        'text-rotation': -Math.PI / 2,
        events: 'no',
        'z-index': 1,
      },
    },
  ]
}

function edgeRules(meta: DatasetFile, palette: Palette): StylesheetJson {
  const effects = meta.effects.map(({ id, arrow }) => ({
    selector: `edge.${id}`,
    style: {
      'line-color': palette.effects[id],
      'target-arrow-color': palette.effects[id],
      'target-arrow-shape': arrow,
    },
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
        'line-dash-pattern': [6, 4],
        'overlay-opacity': 0,
        'z-index': 5,
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
    {
      selector: 'edge.mixed',
      style: {
        'line-fill': 'linear-gradient',
        'line-gradient-stop-colors': [palette.effects.increases, palette.effects.decreases],
        'line-gradient-stop-positions': [45, 55],
      },
    },
    ...widths,
    { selector: 'edge.dashed', style: { 'line-style': 'dashed' } },
    {
      // Seen from near only: how many claims an arrow rests on.
      selector: 'edge[claims > 1]',
      style: {
        label: 'data(claims)',
        color: palette.text,
        'font-family': FONT_FAMILY,
        'font-size': 9,
        'min-zoomed-font-size': 14,
        'text-background-color': palette.surface,
        'text-background-opacity': 1,
        'text-background-padding': '2px',
        'text-background-shape': 'roundrectangle',
      },
    },
  ]
}

function stateRules(palette: Palette): StylesheetJson {
  return [
    { selector: 'node.muted', style: { opacity: 0.45 } },
    { selector: 'edge.muted', style: { opacity: 0.35 } },
    { selector: 'node.faded', style: { opacity: 0.2 } },
    { selector: 'edge.faded', style: { opacity: 0.08 } },
    { selector: 'edge.near', style: { opacity: 1, 'z-index': 8 } },
    {
      selector: 'node.hovered, node.picked',
      style: { 'border-width': 3, 'border-style': 'solid', opacity: 1 },
    },
    {
      selector: 'node.picked',
      style: {
        'outline-color': palette.accent,
        'outline-width': 3,
        'outline-offset': 2,
        'outline-opacity': 1,
      },
    },
    {
      selector: 'edge.hovered, edge.picked',
      style: {
        opacity: 1,
        'z-index': 9,
        'underlay-color': palette.accent,
        'underlay-opacity': 0.25,
        'underlay-padding': 5,
      },
    },
    { selector: '.gone', style: { visibility: 'hidden' } },
  ]
}

/** The whole stylesheet for a theme. */
export function stylesheet(meta: DatasetFile, palette: Palette): StylesheetJson {
  return [
    ...nodeRules(palette),
    ...edgeRules(meta, palette),
    ...comparisonRules(palette),
    ...stateRules(palette),
  ]
}
