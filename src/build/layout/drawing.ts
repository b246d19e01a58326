// From the best arrangement to what is committed in data/views: whole numbers, keyed by id.
import type { ViewFile } from '../../domain/schemaViews.ts'
import type { Arrangement } from './anneal.ts'
import { panelFrame } from './place.ts'
import type { Problem } from './problem.ts'
import { quality } from './quality.ts'
import type { Quality } from './quality.ts'
import { heightsOf, LANE_PADDING, routesOf } from './route.ts'
import type { Heights, Point } from './route.ts'
import { wireRest } from './wire.ts'

/** Above the boxes of a lane with panels: the panels' names. */
const PANEL_NAME = 28

type Layout = NonNullable<ViewFile['layout']>

export interface Drawing {
  readonly layout: Layout
  /** Of the arrows drawn without a filter. */
  readonly quality: Quality
}

/** Room above each row for the names of panels. */
function headroomOf({ panels }: Problem, lanes: readonly number[]): (row: number) => number {
  return (row) => {
    const lane = lanes[row] ?? 0
    return (panels[lane] ?? 1) > 1 && lanes[row - 1] !== lane ? PANEL_NAME : 0
  }
}

/** The bands of the lanes, one below the other; a lane without rows has no height. */
function bandsOf(
  { laneCount }: Problem,
  lanes: readonly number[],
  { rows, total }: Heights,
  headroom: (row: number) => number,
): Layout['lanes'] {
  const tops = Array.from({ length: laneCount }, (_, lane) => {
    const first = lanes.indexOf(lane)
    const row = rows[first]
    return row ? row.top - headroom(first) - LANE_PADDING : null
  })
  tops[0] = 0
  return tops.map((top, lane) => {
    const next = tops.slice(lane + 1).find((t) => t !== null) ?? total
    return { top: top ?? next, bottom: next }
  })
}

function framesOf(problem: Problem): NonNullable<Layout['panels']> {
  return problem.panels.flatMap((count, lane) =>
    Array.from({ length: count === 1 ? 0 : count }, (_, panel) => {
      const { left, right } = panelFrame(problem, lane, panel)
      return { lane, panel, left: Math.round(left), right: Math.round(right) }
    }),
  )
}

function judge({ links }: Problem, routes: ReadonlyMap<string, readonly Point[]>): Quality {
  const core = new Set(links.filter(({ isCore }) => isCore).map(({ id }) => id))
  const bundles = new Map(links.map(({ id, bundle }) => [id, bundle]))
  return quality(
    [...routes].filter(([id]) => core.has(id)),
    bundles,
  )
}

type Entry = [id: string, point: [x: number, y: number]]

export function drawingOf(problem: Problem, { lanes, rows, wiring }: Arrangement): Drawing {
  const headroom = headroomOf(problem, lanes)
  const heights = heightsOf(rows, wiring.tracks, headroom, problem.laneHeights)
  const routes = routesOf(wireRest(wiring, problem.links), heights)
  const panels = framesOf(problem)
  const middle = (row: number) =>
    ((heights.rows[row]?.top ?? 0) + (heights.rows[row]?.bottom ?? 0)) / 2
  const positions = rows.flatMap(({ boxes }) =>
    boxes.map(({ id, x, row }): Entry => [id, [Math.round(x), Math.round(middle(row))]]),
  )
  const sizes = problem.boxes.map(({ id, width, height }): Entry => [id, [width, height]])
  return {
    quality: judge(problem, routes),
    layout: {
      width: problem.width,
      height: heights.total,
      lanes: bandsOf(problem, lanes, heights, headroom),
      ...(panels.length > 0 && { panels }),
      positions: Object.fromEntries(positions),
      sizes: Object.fromEntries(sizes),
      routes: Object.fromEntries([...routes].map(([id, points]) => [id, [...points]])),
    },
  }
}
