// `npm run layout [view …]`: proposes positions and routes for views and writes them into data/views.
// Runs at the desk, never in the page. Same data, same result; a pinned entity stays where it is.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format } from 'prettier'
import { indexDataset, splitDataset } from '../domain/dataset.ts'
import type { Dataset } from '../domain/dataset.ts'
import { parseDataset } from '../domain/parse.ts'
import type { ViewFile } from '../domain/schema.ts'
import { viewGraph } from '../domain/viewGraph.ts'
import { boxSize } from '../notation/scene.ts'
import { arrange } from './layout/grid.ts'
import { place } from './layout/place.ts'
import type { Row } from './layout/place.ts'
import type { Problem } from './layout/problem.ts'
import { routeLinks } from './layout/route.ts'
import { DATA_FOLDER, readData } from './readData.ts'

const STEPS = 150_000
const TRIES = 6
const DEFAULT_WIDTH = 1000

function problemOf(dataset: Dataset, view: ViewFile): { problem: Problem; core: Problem } {
  const graph = viewGraph(dataset, view)
  const links = graph.pairs.map(({ id, source, target, claims, isCore }) => ({
    id,
    source,
    target,
    weight: isCore ? 1 + Math.log2(claims.length) : 0.15,
  }))
  const problem: Problem = {
    boxes: view.entities.map(({ id, lane }) => {
      const entity = dataset.entities.get(id)
      if (!entity) throw new Error(`view ${view.id}: unknown entity ${id}`)
      return { id, lane, ...boxSize(entity.label) }
    }),
    links,
    laneCount: view.lanes.length,
    width: view.width ?? DEFAULT_WIDTH,
    pins: new Map(view.pins?.map(({ id, row, at }) => [id, { row, at }]) ?? []),
  }
  return { problem, core: { ...problem, links: links.filter(({ weight }) => weight >= 1) } }
}

function laneBands(rows: readonly Row[], laneCount: number, height: number) {
  const tops = Array.from({ length: laneCount }, (_, lane) => {
    const first = rows.find((row) => row.lane === lane)
    return first ? first.top - 20 : null
  })
  tops[0] = 0
  return tops.map((top, lane) => {
    const next = tops.slice(lane + 1).find((t) => t !== null) ?? height
    return { top: top ?? next, bottom: next }
  })
}

type Layout = NonNullable<ViewFile['layout']>

function crossings(routes: Layout['routes']): number {
  const segments = Object.entries(routes).flatMap(([id, points]) =>
    points.slice(1).map((b, i) => ({ id, a: points[i] ?? b, b })),
  )
  let count = 0
  const side = (p: readonly number[], q: readonly number[], r: readonly number[]) =>
    Math.sign(
      ((q[0] ?? 0) - (p[0] ?? 0)) * ((r[1] ?? 0) - (p[1] ?? 0)) -
        ((q[1] ?? 0) - (p[1] ?? 0)) * ((r[0] ?? 0) - (p[0] ?? 0)),
    )
  segments.forEach((s, i) => {
    for (const t of segments.slice(i + 1)) {
      if (s.id === t.id) continue
      if (
        side(s.a, s.b, t.a) * side(s.a, s.b, t.b) < 0 &&
        side(t.a, t.b, s.a) * side(t.a, t.b, s.b) < 0
      )
        count++
    }
  })
  return count
}

/** The best of a few seeds, by crossings of the arrows shown without a filter. */
function layOut(dataset: Dataset, view: ViewFile): { layout: Layout; crossings: number } {
  const { problem, core } = problemOf(dataset, view)
  const isLarge = problem.boxes.length > 100
  let best: { layout: Layout; crossings: number } | null = null
  for (let seed = 1; seed <= (isLarge ? 1 : TRIES); seed++) {
    const grid = arrange(core, { steps: STEPS, seed })
    const { rows, width, height } = place(core, grid)
    const routes = Object.fromEntries(routeLinks(problem.links, rows, width))
    const coreIds = new Set(core.links.map(({ id }) => id))
    const crossed = crossings(
      Object.fromEntries(Object.entries(routes).filter(([id]) => coreIds.has(id))),
    )
    if (best && crossed >= best.crossings) continue
    best = {
      crossings: crossed,
      layout: {
        width,
        height,
        lanes: laneBands(rows, problem.laneCount, height),
        positions: Object.fromEntries(
          rows.flatMap((row) =>
            row.boxes.map((b): [string, [number, number]] => [b.id, [b.x, b.y]]),
          ),
        ),
        routes,
      },
    }
  }
  if (!best) throw new Error(`view ${view.id}: nothing to lay out`)
  return best
}

export async function main(ids: readonly string[]): Promise<void> {
  const { skeleton } = splitDataset(parseDataset(readData()))
  const dataset = indexDataset(skeleton)
  for (const view of skeleton.views) {
    if (ids.length > 0 && !ids.includes(view.id)) continue
    const { layout, crossings: crossed } = layOut(dataset, view)
    const text = JSON.stringify({ ...view, layout })
    const file = join(DATA_FOLDER, 'views', `${view.id}.json`)
    writeFileSync(file, await format(text, { parser: 'json', printWidth: 100 }))
    const { width, height } = layout
    process.stdout.write(`${view.id}: ${width} x ${height}, ${crossed} crossings\n`)
  }
}
