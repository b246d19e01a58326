// A scene as Cytoscape elements. Positions and routes are taken as they stand; nothing is laid out.
import type { ElementDefinition } from 'cytoscape'
import { isVast } from '../notation/levelOfDetail.ts'
import { cornersOf, KIND_OUTLINES } from '../notation/outlines.ts'
import { LANE_LABEL_X, PANEL_LABEL_Y } from '../notation/scene.ts'
import { uprightLines } from '../notation/text.ts'
import type {
  Point,
  Scene,
  SceneEdge,
  SceneLane,
  SceneNode,
  ScenePanel,
} from '../notation/scene.ts'
import { VAST } from './levelOfDetail.ts'

/** Ids of lanes cannot clash with those of entities: a slug has no colon. */
function laneElements(lane: SceneLane, index: number, width: number): ElementDefinition[] {
  const height = lane.bottom - lane.top
  const still = { group: 'nodes', selectable: false, grabbable: false } as const
  const band: ElementDefinition = {
    ...still,
    data: { id: `lane:${index}`, label: '', width, height },
    position: { x: width / 2, y: lane.top + height / 2 },
    classes: 'lane',
  }
  const lines = uprightLines(lane.label)
  const label: ElementDefinition = {
    ...still,
    data: {
      id: `lane-label:${index}`,
      label: lines?.join('\n') ?? lane.label,
      width: 1,
      height: 1,
    },
    position: { x: LANE_LABEL_X, y: lane.top + height / 2 },
    classes: lines ? 'lane-label upright' : 'lane-label',
  }
  return index % 2 === 0 ? [band, label] : [label]
}

/** The frame of a panel, below the arrows, and its name, above them. */
function panelElements(panel: ScenePanel, index: number): ElementDefinition[] {
  const { label, left, right, top, bottom } = panel
  const still = { group: 'nodes', selectable: false, grabbable: false } as const
  const frame: ElementDefinition = {
    ...still,
    data: { id: `panel:${index}`, label: '', width: right - left, height: bottom - top },
    position: { x: (left + right) / 2, y: (top + bottom) / 2 },
    classes: 'panel',
  }
  const name: ElementDefinition = {
    ...still,
    data: { id: `panel-label:${index}`, label, width: 1, height: 1 },
    position: { x: panel.name, y: top + PANEL_LABEL_Y },
    classes: 'panel-label',
  }
  return [frame, name]
}

function nodeElement(node: SceneNode, hasCells: boolean): ElementDefinition {
  const corners = cornersOf(KIND_OUTLINES[node.kind].outline, node.width, node.height)
  return {
    group: 'nodes',
    data: {
      id: node.id,
      kind: node.kind,
      label: node.lines.join('\n'),
      width: node.width,
      height: node.height,
      icon: node.icon,
      ...(hasCells && { hasCells }),
      // Cytoscape's polygons live in a box from -1 to 1.
      ...(corners && {
        corners: corners
          .flatMap(([x, y]) => [(2 * x) / node.width - 1, (2 * y) / node.height - 1])
          .join(' '),
      }),
    },
    position: { x: node.x, y: node.y },
    grabbable: false,
    // A hand that takes hold of it moves the picture.
    pannable: true,
  }
}

/**
 * The corners of a route in Cytoscape's terms: how far along the line between the centres of its two
 * boxes (0 to 1), and how far off it (pixels). Null for a straight arrow.
 */
export function segmentsOf(
  points: readonly Point[],
  [fromX, fromY]: Point,
  [toX, toY]: Point,
): { readonly weights: string; readonly distances: string } | null {
  const dx = toX - fromX
  const dy = toY - fromY
  const length = Math.hypot(dx, dy)
  if (length === 0 || points.length < 3) return null
  const corners = points.slice(1, -1).map(([x, y]) => {
    const px = x - fromX
    const py = y - fromY
    return {
      weight: (px * dx + py * dy) / (length * length),
      distance: (px * -dy + py * dx) / length,
    }
  })
  return {
    weights: corners.map(({ weight }) => weight.toFixed(5)).join(' '),
    distances: corners.map(({ distance }) => distance.toFixed(2)).join(' '),
  }
}

function endpoint(point: Point | undefined, node: SceneNode | undefined): string {
  if (!point || !node) return 'outside-to-node'
  return `${(point[0] - node.x).toFixed(1)}px ${(point[1] - node.y).toFixed(1)}px`
}

function edgeElement(
  edge: SceneEdge,
  order: number,
  nodes: ReadonlyMap<string, SceneNode>,
  classes: string,
): ElementDefinition {
  const { id, source, target, points } = edge
  const from = nodes.get(source)
  const to = nodes.get(target)
  const segments = from && to ? segmentsOf(points, [from.x, from.y], [to.x, to.y]) : null
  return {
    group: 'edges',
    data: {
      id,
      source,
      target,
      order,
      from: endpoint(points[0], from),
      to: endpoint(points.at(-1), to),
      ...segments,
    },
    classes: [segments ? 'routed' : 'straight', classes].filter(Boolean).join(' '),
  }
}

/** All elements of a scene: lanes, panels, then entities, then arrows (an arrow needs its ends first). */
export function toElements(scene: Scene): readonly ElementDefinition[] {
  const nodes = new Map(scene.nodes.map((node) => [node.id, node]))
  const size = isVast(scene) ? VAST : ''
  return [
    ...scene.lanes.flatMap((lane, i) => laneElements(lane, i, scene.width)),
    ...scene.panels.flatMap(panelElements),
    ...scene.nodes.map((node) => nodeElement(node, scene.cells.length > 0)),
    ...scene.edges.map((edge, i) => edgeElement(edge, i, nodes, size)),
  ]
}
