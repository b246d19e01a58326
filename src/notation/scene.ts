// Where things stand and how large they are, for one view in one language: plain numbers, the same
// on every machine, in pixels at zoom 1. Filters never change a scene; they only mute and hide.
import { cellsToMark, mixesCells } from '../domain/graph/cells.ts'
import { symmetricRelations } from '../domain/graph/symmetric.ts'
import type { Dataset } from '../domain/review/dataset.ts'
import type { EnclosureShape, Kind, Language } from '../domain/review/vocabulary.ts'
import { LANGUAGES } from '../domain/review/vocabulary.ts'
import type { ViewGraph } from '../domain/graph/viewGraph.ts'
import { iconOf } from './icons.ts'
import type { IconName } from './icons.ts'
import { ownRoutes } from './ownSize.ts'
import { textWidth, wrapText } from './text.ts'

export const FONT_FAMILY =
  'Arial, "Liberation Sans", "Helvetica Neue", "Noto Sans CJK SC", "Noto Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif'
export const FONT_SIZE = 13
export const LINE_HEIGHT = 15
const MAX_LABEL_WIDTH = 112
const PAD_X = 13
const PAD_Y = 6

/** The middle of a lane's name, which stands upright at the left end of the lane. */
export const LANE_LABEL_X = 11
export const LANE_FONT_SIZE = 13
/** The middle of a panel's name, below the panel's upper edge. */
export const PANEL_LABEL_Y = 16
export const PANEL_FONT_SIZE = 13
/** Between the edges of a lane and of its panels. */
const PANEL_INSET = 5

export type Point = readonly [x: number, y: number]

export interface SceneNode {
  readonly id: string
  readonly kind: Kind
  readonly icon?: IconName | null
  /** Centre. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly lines: readonly string[]
}

export interface SceneEdge {
  readonly id: string
  readonly source: string
  readonly target: string
  /** From the border of the source to the border of the target; at least two. */
  readonly points: readonly Point[]
}

export interface SceneLane {
  readonly label: string
  readonly top: number
  readonly bottom: number
}

/** A part of a lane with a name of its own: one of the cells, say. */
export interface ScenePanel extends SceneLane {
  readonly left: number
  readonly right: number
  /** The middle of its name, where no arrow runs. */
  readonly name: number
}

/** A shape behind boxes, which follows what is drawn of its members (enclosures.ts). */
interface SceneEnclosure {
  readonly id: string
  readonly shape: EnclosureShape
  /** Nothing where it has no name. */
  readonly label: string
  readonly members: readonly string[]
  /** The stage before it. */
  readonly after: string | null
}

export interface Scene {
  readonly width: number
  readonly height: number
  readonly lanes: readonly SceneLane[]
  readonly panels: readonly ScenePanel[]
  readonly enclosures: readonly SceneEnclosure[]
  readonly nodes: readonly SceneNode[]
  readonly edges: readonly SceneEdge[]
  /** The arrows of what the picture is to say. */
  readonly message: readonly string[]
  /** Cells that boxes can be marked with, in order. */
  readonly cells: readonly string[]
  /** Whether its lanes or panels are cells: then boxes are always marked. */
  readonly mixesCells: boolean
  /** The relations that go no way of their own (bothEnds.ts). */
  readonly symmetric: readonly string[]
}

/** The lines of a label, as every drawing of it breaks them. */
function labelLines(label: string): readonly string[] {
  return wrapText(label, FONT_SIZE, MAX_LABEL_WIDTH)
}

/** The size of an entity's box: with room for its name in each of some languages. */
export function boxSize(
  label: Readonly<Record<Language, string>>,
  languages: readonly Language[] = LANGUAGES,
): { readonly width: number; readonly height: number } {
  let width = 44
  let lines = 1
  for (const language of languages) {
    const wrapped = labelLines(label[language])
    lines = Math.max(lines, wrapped.length)
    for (const line of wrapped) width = Math.max(width, textWidth(line, FONT_SIZE))
  }
  return { width: Math.ceil(width + 2 * PAD_X), height: lines * LINE_HEIGHT + 2 * PAD_Y }
}

/** Where the straight line from a box's centre towards a point leaves the box. */
function borderPoint(box: SceneNode, [tx, ty]: Point): Point {
  const dx = tx - box.x
  const dy = ty - box.y
  if (dx === 0 && dy === 0) return [box.x, box.y]
  const scale = Math.min(
    dx === 0 ? Infinity : box.width / 2 / Math.abs(dx),
    dy === 0 ? Infinity : box.height / 2 / Math.abs(dy),
  )
  return [box.x + dx * scale, box.y + dy * scale]
}

function panelsOf({ layout, lanes }: ViewGraph['view'], lang: Language): readonly ScenePanel[] {
  return (layout?.panels ?? []).flatMap(({ lane, panel, left, right, name }): ScenePanel[] => {
    const label = lanes[lane]?.panels?.[panel]?.label[lang]
    const band = layout?.lanes[lane]
    if (label === undefined || !band) return []
    const { top, bottom } = band
    return [{ label, left, right, name, top: top + PANEL_INSET, bottom: bottom - PANEL_INSET }]
  })
}

/** The boxes of a view, as large as their language needs. */
function boxesOf({ entities }: Pick<Dataset, 'entities'>, graph: ViewGraph, lang: Language) {
  const { layout } = graph.view
  return new Map(
    graph.entities.flatMap((id) => {
      const entity = entities.get(id)
      const middle = layout?.positions[id]
      if (!entity || !middle) return []
      const [both, own] = [boxSize(entity.label), boxSize(entity.label, [lang])]
      const room = layout.sizes?.[id] ?? ([both.width, both.height] as const)
      // A hub is as large as it is for its arrows.
      const size: [number, number] = [
        room[0] > both.width ? room[0] : own.width,
        room[1] > both.height ? room[1] : own.height,
      ]
      return [[id, { entity, middle, room, size }] as const]
    }),
  )
}

/** The scene of a view. An arrow without a committed route is a straight line between borders. */
export function sceneOf(
  dataset: Pick<Dataset, 'entities' | 'meta'>,
  graph: ViewGraph,
  lang: Language,
): Scene {
  const { layout, lanes } = graph.view
  const own = boxesOf(dataset, graph, lang)
  const routes = ownRoutes(layout?.routes ?? {}, own)
  const nodes = [...own].map(
    ([
      id,
      {
        entity,
        middle: [x, y],
        size,
      },
    ]): SceneNode => {
      const [width, height] = size
      const { kind, label } = entity
      return { id, kind, icon: iconOf(entity), x, y, width, height, lines: labelLines(label[lang]) }
    },
  )
  const boxes = new Map(nodes.map((node) => [node.id, node]))
  const asked = (graph.asked?.arrows ?? []).map((id) => {
    const [source = '', target = ''] = id.split('--')
    return { id, source, target }
  })
  const edges = [...graph.pairs, ...asked].flatMap(({ id, source, target }): SceneEdge[] => {
    const from = boxes.get(source)
    const to = boxes.get(target)
    if (!from || !to) return []
    const points = routes[id] ?? [
      borderPoint(from, [to.x, to.y]),
      borderPoint(to, [from.x, from.y]),
    ]
    return [{ id, source, target, points }]
  })
  return {
    width: layout?.width ?? 0,
    height: layout?.height ?? 0,
    lanes: lanes.map(({ label }, i) => ({
      label: label[lang],
      top: layout?.lanes[i]?.top ?? 0,
      bottom: layout?.lanes[i]?.bottom ?? 0,
    })),
    panels: panelsOf(graph.view, lang),
    enclosures: (graph.view.enclosures ?? []).map(({ id, shape, label, entities, after }) => {
      return { id, shape, label: label?.[lang] ?? '', members: entities, after: after ?? null }
    }),
    nodes,
    edges,
    message: graph.view.message ?? [],
    cells: cellsToMark(dataset.meta),
    mixesCells: mixesCells(dataset.meta, graph.view),
    symmetric: symmetricRelations(dataset.meta),
  }
}
