// `npm run layout [view …]`: proposes positions and routes for views and writes them into data/views.
// Runs at the desk, never in the page. Same data, same result; a pinned entity stays where it is.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { indexDataset, splitDataset } from '../domain/dataset.ts'
import type { Dataset } from '../domain/dataset.ts'
import { parseDataset } from '../domain/parse.ts'
import type { ViewFile } from '../domain/schemaViews.ts'
import type { Words } from '../domain/vocabulary.ts'
import { viewGraph } from '../domain/viewGraph.ts'
import { boxSize } from '../notation/scene.ts'
import { arrange } from './layout/grid.ts'
import { place } from './layout/place.ts'
import type { Row } from './layout/place.ts'
import type { Problem } from './layout/problem.ts'
import { quality } from './layout/quality.ts'
import type { Quality } from './layout/quality.ts'
import { routeLinks } from './layout/route.ts'
import { DATA_FOLDER, readData } from './readData.ts'

const STEPS = 100_000
const TRIES = 5
const DEFAULT_WIDTH = 1000
/** Room for an arrowhead on a side of a box; a hub is as wide as its arrows need, up to a point. */
const PORT = 7
const WIDEST_HUB = 150

/** The size of a box: what its label needs, or what its arrows do. */
function sizeOf(label: Words, arrows: number): { width: number; height: number } {
  const { width, height } = boxSize(label)
  return { width: Math.max(width, Math.min(arrows * PORT + 30, WIDEST_HUB)), height }
}

/** All arrows, and those that decide where things stand: the ones shown without a filter. */
interface Problems {
  readonly problem: Problem
  readonly core: Problem
}

function problemsOf(dataset: Dataset, view: ViewFile): Problems {
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
      const core = graph.pairs.filter(({ isCore }) => isCore)
      const into = core.filter(({ target }) => target === id).length
      const out = core.filter(({ source }) => source === id).length
      return { id, lane, ...sizeOf(entity.label, Math.max(into, out)) }
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

interface Proposal {
  readonly layout: Layout
  readonly quality: Quality
}

type Entry = [id: string, point: [x: number, y: number]]

/** One try: the same seed gives the same drawing. Judged by the arrows shown without a filter. */
function propose({ problem, core }: Problems, seed: number): Proposal {
  const { rows, width, height } = place(core, arrange(core, { steps: STEPS, seed }))
  const routes = routeLinks(problem.links, rows, width)
  const coreIds = new Set(core.links.map(({ id }) => id))
  return {
    quality: quality(new Map([...routes].filter(([id]) => coreIds.has(id)))),
    layout: {
      width,
      height,
      lanes: laneBands(rows, problem.laneCount, height),
      positions: Object.fromEntries(
        rows.flatMap((row) => row.boxes.map(({ id, x, y }): Entry => [id, [x, y]])),
      ),
      sizes: Object.fromEntries(
        problem.boxes.map(({ id, width: w, height: h }): Entry => [id, [w, h]]),
      ),
      routes: Object.fromEntries(routes),
    },
  }
}

const badness = ({ quality: { crossings, overlaps } }: Proposal) => crossings + 6 * overlaps

function layOut(dataset: Dataset, view: ViewFile): Proposal {
  const problems = problemsOf(dataset, view)
  const isLarge = problems.problem.boxes.length > 100
  const tries = Array.from({ length: isLarge ? 1 : TRIES }, (_, i) => propose(problems, i + 1))
  const [best] = tries.sort((a, b) => badness(a) - badness(b))
  if (!best) throw new Error(`view ${view.id}: nothing to lay out`)
  return best
}

/** JSON to read in a diff: a point on a line, not on four. */
function asText(value: unknown): string {
  const text = JSON.stringify(value, null, 2)
  return `${text.replaceAll(/\[\s+(-?[\d.]+),\s+(-?[\d.]+)\s+\]/g, '[$1, $2]')}\n`
}

export function main(ids: readonly string[]): void {
  const { skeleton } = splitDataset(parseDataset(readData()))
  const dataset = indexDataset(skeleton)
  for (const view of skeleton.views) {
    if (ids.length > 0 && !ids.includes(view.id)) continue
    const { layout, quality: q } = layOut(dataset, view)
    const file = join(DATA_FOLDER, 'views', `${view.id}.json`)
    writeFileSync(file, asText({ ...view, layout }))
    const size = `${layout.width} x ${layout.height}`
    process.stdout.write(`${view.id}: ${size}, ${q.crossings} crossings, ${q.overlaps} overlaps\n`)
  }
}
