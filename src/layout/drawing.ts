// From the best arrangement to what is committed in data/views: whole numbers, keyed by id.
import type { ViewFile } from '../domain/review/schemaViews.ts'
import type { Arrangement } from './anneal.ts'
import { framesIn } from './place.ts'
import type { Problem } from './problem.ts'
import { quality } from './quality.ts'
import type { Quality } from './quality.ts'
import { heightsOf, LANE_PADDING, routesOf } from './route.ts'
import type { Heights, Point } from './route.ts'
import { wireRest } from './wire.ts'

type Layout = NonNullable<ViewFile['layout']>

export interface Drawing {
  readonly layout: Layout
  /** Of the arrows drawn without a filter. */
  readonly quality: Quality
}

/** The bands of the lanes, one below the other; a lane without rows has no height. */
function bandsOf(
  { laneCount }: Problem,
  lanes: readonly number[],
  { rows, total }: Heights,
): Layout['lanes'] {
  const tops = Array.from({ length: laneCount }, (_, lane) => {
    const first = lanes.indexOf(lane)
    const row = rows[first]
    return row ? row.top - LANE_PADDING : null
  })
  tops[0] = 0
  return tops.map((top, lane) => {
    const next = tops.slice(lane + 1).find((t) => t !== null) ?? total
    return { top: top ?? next, bottom: next }
  })
}

function framesOf(
  problem: Problem,
  names: ReadonlyMap<string, number>,
): NonNullable<Layout['panels']> {
  return problem.panels.flatMap((_, lane) =>
    framesIn(problem, lane).map(({ left, right }, panel) => {
      const name = names.get(`name:${lane}:${panel}`) ?? (left + right) / 2
      return {
        lane,
        panel,
        left: Math.round(left),
        right: Math.round(right),
        name: Math.round(name),
      }
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
  const heights = heightsOf(rows, wiring.tracks, problem.laneHeights)
  const routes = routesOf(wireRest(wiring, problem.links), heights)
  const names = rows.flatMap(({ boxes }) => boxes.filter(({ isName }) => isName))
  const panels = framesOf(problem, new Map(names.map(({ id, x }) => [id, x])))
  const middle = (row: number) =>
    ((heights.rows[row]?.top ?? 0) + (heights.rows[row]?.bottom ?? 0)) / 2
  const positions = rows.flatMap(({ boxes }) =>
    boxes
      .filter(({ isName }) => !isName)
      .map(({ id, x, row }): Entry => [id, [Math.round(x), Math.round(middle(row))]]),
  )
  const entities = problem.boxes.filter(({ isName }) => !isName)
  const sizes = entities.map(({ id, width, height }): Entry => [id, [width, height]])
  return {
    quality: judge(problem, routes),
    layout: {
      width: problem.width,
      height: heights.total,
      lanes: bandsOf(problem, lanes, heights),
      ...(panels.length > 0 && { panels }),
      positions: Object.fromEntries(positions),
      sizes: Object.fromEntries(sizes),
      routes: Object.fromEntries([...routes].map(([id, points]) => [id, [...points]])),
    },
  }
}
