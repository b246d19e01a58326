// The work a filter click asks of src/domain, timed. Built into one module by build.mjs, so that Node and
// the page run the same code as the page ships; pure but for the clock.
import { indexDataset } from '../../src/domain/review/dataset.ts'
import { derive } from '../../src/domain/graph/derive.ts'
import { facetCounts } from '../../src/domain/graph/facetCounts.ts'
import { facetOptions, lineageOf } from '../../src/domain/scope/facets.ts'
import { DEFAULT_SCOPE } from '../../src/domain/scope/scope.ts'
import { viewGraph } from '../../src/domain/graph/viewGraph.ts'
import { median } from './statistics.mjs'

const WARM_UP = 5
const ROUNDS = 15
/** A round repeats its work until it has taken this long, in ms: clocks in a page are coarse. */
const ROUND_TIME = 8

/** Filters from none to many; the slowest of them counts. */
function scopesOf(meta) {
  const some = (facet, n) =>
    facetOptions(meta, facet)
      .slice(0, n)
      .map(({ id }) => id)
  const withFacets = (facets) => ({
    ...DEFAULT_SCOPE,
    facets: { ...DEFAULT_SCOPE.facets, ...facets },
  })
  return [
    DEFAULT_SCOPE,
    withFacets({ cell: some('cell', 1) }),
    withFacets({ cell: some('cell', 2), stressor: some('stressor', 2) }),
    { ...withFacets({ pathway: some('pathway', 3), certainty: ['reported'] }), general: false },
    { ...DEFAULT_SCOPE, contested: true },
  ]
}

/** Mean time of a call over a round, in ms. */
function timeRound(work) {
  const start = performance.now()
  for (let calls = 1; ; calls++) {
    work()
    const time = performance.now() - start
    if (time >= ROUND_TIME) return time / calls
  }
}

/**
 * Times derive and all facet counts on a skeleton given as JSON text.
 * @returns `parse`: JSON.parse of that text; `first`: the very first call, nothing compiled yet;
 *   `filter`: derive + counts, warm, in the slowest scope
 */
export function timeDomain(text, viewId) {
  const dataset = indexDataset(JSON.parse(text))
  const graph = viewGraph(dataset, dataset.views.get(viewId))
  const lineage = lineageOf(dataset.meta)
  const work = (scope) => {
    derive(graph, scope, lineage)
    facetCounts(graph, { ...scope, all: true, select: null }, dataset.meta, lineage)
  }
  const scopes = scopesOf(dataset.meta)
  const start = performance.now()
  work(scopes[1])
  const first = performance.now() - start
  // Warm means compiled for every kind of scope; turns are taken, so that a busy machine is busy for all.
  const jobs = [() => JSON.parse(text), ...scopes.map((scope) => () => work(scope))]
  for (let round = 0; round < WARM_UP; round++) jobs.forEach(timeRound)
  const rounds = Array.from({ length: ROUNDS }, () => jobs.map(timeRound))
  const [parse, ...filters] = jobs.map((_, i) => median(rounds.map((times) => times[i])))
  return { parse, first, filter: Math.max(...filters) }
}
