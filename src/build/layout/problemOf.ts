// A view as a problem for the layout tool: boxes of the size their labels and arrows need, and the
// arrows in bundles, so that those of one source with one effect can share a line.
import type { Dataset } from '../../domain/review/dataset.ts'
import { deriveInteraction } from '../../domain/graph/derive.ts'
import { lineageOf } from '../../domain/scope/facets.ts'
import type { ViewFile } from '../../domain/review/schemaViews.ts'
import { DEFAULT_SCOPE } from '../../domain/scope/scope.ts'
import { LANGUAGES } from '../../domain/review/vocabulary.ts'
import type { Words } from '../../domain/review/vocabulary.ts'
import { viewGraph } from '../../domain/graph/viewGraph.ts'
import { boxSize, LANE_FONT_SIZE, PANEL_FONT_SIZE } from '../../notation/scene.ts'
import { textWidth } from '../../notation/text.ts'
import type { Box, Problem } from './problem.ts'

const DEFAULT_WIDTH = 1000
const NAME_HEIGHT = 18
/** How much wider letters are in bold. */
const BOLD = 1.1
const FILTERED = 2
/** Room for an arrowhead on a side of a box; a hub is as wide as its arrows need, up to a point. */
const PORT = 11
const WIDEST_HUB = 170

/** The size of a box: what its label needs, or what its arrows do. */
function sizeOf(label: Words, arrows: number): { width: number; height: number } {
  const { width, height } = boxSize(label)
  return { width: Math.max(width, Math.min(arrows * PORT + 24, WIDEST_HUB)), height }
}

/** The names of panels, as boxes that arrows pass as they do others. */
function panelNames({ lanes }: ViewFile): readonly Box[] {
  return lanes.flatMap(({ panels = [] }, lane) =>
    panels.map(({ label }, panel): Box => {
      const widths = LANGUAGES.map((lang) => textWidth(label[lang], PANEL_FONT_SIZE))
      const width = Math.ceil(Math.max(...widths) * BOLD)
      return { id: `name:${lane}:${panel}`, lane, panel, width, height: NAME_HEIGHT, isName: true }
    }),
  )
}

/** What is to be laid out for a view. */
export function problemOf(dataset: Dataset, view: ViewFile): Problem {
  // A view that holds most of its arrows back is laid out for what filters bring out.
  const graph = viewGraph(dataset, view.allowsLoose ? { ...view, minClaims: FILTERED } : view)
  const lineage = lineageOf(dataset.meta)
  const core = graph.pairs.filter(({ isCore }) => isCore)
  return {
    boxes: [
      ...panelNames(view),
      ...view.entities.map(({ id, lane, panel = 0 }): Box => {
        const entity = dataset.entities.get(id)
        if (!entity) throw new Error(`view ${view.id}: unknown entity ${id}`)
        const into = core.filter(({ target }) => target === id).length
        return { id, lane, panel, ...sizeOf(entity.label, into) }
      }),
    ],
    links: graph.pairs.map((pair) => {
      const { id, source, target, claims, isCore } = pair
      const effect = deriveInteraction(pair, DEFAULT_SCOPE, lineage)?.effect ?? 'unsigned'
      const weight = 1 + Math.log2(claims.length) / 3
      return { id, source, target, isCore, weight, bundle: `${source} ${effect}` }
    }),
    laneCount: view.lanes.length,
    laneHeights: view.lanes.map(({ label }) =>
      Math.max(...LANGUAGES.map((lang) => textWidth(label[lang], LANE_FONT_SIZE) * 1.06 + 10)),
    ),
    panels: view.lanes.map(({ panels }) => panels?.length ?? 1),
    width: view.width ?? DEFAULT_WIDTH,
    pins: new Map(view.pins?.map(({ id, row, at }) => [id, { row, at }]) ?? []),
  }
}
