// What lies under and beside the entities: lanes, panels and their names. None of it takes events.
import type { Core, StylesheetJson } from 'cytoscape'
import type { Palette } from '../notation/palette.ts'
import { LANE_FONT_SIZE, PANEL_FONT_SIZE } from '../notation/scene.ts'
import { layer } from './stacking.ts'

export function laneRules(palette: Palette): StylesheetJson {
  return [
    {
      selector: 'node.lane',
      style: {
        shape: 'rectangle',
        'background-color': palette.lane,
        events: 'no',
        'z-index': layer('lane'),
      },
    },
    {
      selector: 'node.lane-label',
      style: {
        shape: 'rectangle',
        'background-opacity': 0,
        'font-size': LANE_FONT_SIZE,
        'font-weight': 600,
        color: palette.quiet,
        'text-rotation': -Math.PI / 2,
        events: 'no',
        'z-index': layer('ground'),
      },
    },
    { selector: 'node.upright', style: { 'text-rotation': 0 } },
    {
      selector: 'node.panel',
      style: {
        shape: 'round-rectangle',
        'corner-radius': '8px',
        'background-color': palette.surface,
        'border-color': palette.rule,
        'border-width': 1,
        events: 'no',
        'z-index': layer('ground'),
      },
    },
    {
      selector: 'node.panel-label',
      style: {
        shape: 'rectangle',
        'background-opacity': 0,
        'font-size': PANEL_FONT_SIZE,
        'font-weight': 600,
        'text-background-color': palette.surface,
        'text-background-opacity': 1,
        'text-background-padding': '2px',
        events: 'no',
        'z-index': layer('name'),
      },
    },
  ]
}

/** How far lanes go on at either side: past any window at any zoom that fits a part of a scene. */
const BESIDE = 2000

/** Lanes as wide as their scene or, where the camera may stand close to a narrow part, past the window. */
export function setLanes(cy: Core, width: number, isClose: boolean): void {
  cy.nodes('.lane').data('width', isClose ? width + 2 * BESIDE : width)
}
