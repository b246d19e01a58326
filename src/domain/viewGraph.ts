// Which claims a view can show, grouped by arrow, before any filter. Pure and slow-changing: it
// depends on the dataset and the view only, so it is made once a view and kept by the caller.
import type { Claim, Dataset } from './dataset.ts'
import { withMembers } from './dataset.ts'
import { interactionId } from './scope.ts'
import type { ViewFile } from './schemaViews.ts'

/** All claims a view draws as one arrow. */
export interface Pair {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly claims: readonly Claim[]
  /** Whether the arrow is drawn without a filter; see {@link corePairs}. */
  readonly isCore: boolean
}

export interface ViewGraph {
  readonly view: ViewFile
  readonly entities: readonly string[]
  readonly pairs: readonly Pair[]
  /** Claims in all pairs together. */
  readonly claimCount: number
}

/** Entity id to the id that stands for it in the view; absent where the view does not show it. */
export function standIns(dataset: Dataset, view: ViewFile): ReadonlyMap<string, string> {
  const shown = new Map(view.entities.map(({ id }) => [id, id]))
  for (const family of view.folds ?? []) {
    for (const member of withMembers(dataset, family)) {
      if (!shown.has(member)) shown.set(member, family)
    }
  }
  return shown
}

interface Bundle {
  readonly source: string
  readonly target: string
  readonly claims: Claim[]
}

/**
 * The rule by which a crowded view opens on its main arrows: those that rest on `minClaims` claims or
 * more, and, for an entity that has none such, those that rest on most.
 */
function corePairs(pairs: Iterable<Bundle>, minClaims: number): (pair: Bundle) => boolean {
  const most = new Map<string, number>()
  for (const { source, target, claims } of pairs) {
    for (const end of [source, target]) {
      most.set(end, Math.max(most.get(end) ?? 0, claims.length))
    }
  }
  const bar = (end: string) => Math.min(most.get(end) ?? 0, minClaims)
  return ({ source, target, claims }) =>
    claims.length >= minClaims || claims.length >= Math.min(bar(source), bar(target))
}

/**
 * The pairs of a view in the order of their first claim in the review. A claim between two members
 * of one folded family would be an arrow from the family to itself; it is left out.
 */
export function viewGraph(dataset: Dataset, view: ViewFile): ViewGraph {
  const shown = standIns(dataset, view)
  const pairs = new Map<string, Bundle>()
  let claimCount = 0
  for (const claim of dataset.claims) {
    const source = shown.get(claim.source)
    const target = shown.get(claim.target)
    if (source === undefined || target === undefined || source === target) continue
    claimCount++
    const id = interactionId(source, target)
    const pair = pairs.get(id)
    if (pair) pair.claims.push(claim)
    else pairs.set(id, { source, target, claims: [claim] })
  }
  const isCore = corePairs(pairs.values(), view.minClaims ?? 1)
  return {
    view,
    entities: view.entities.map(({ id }) => id),
    pairs: [...pairs].map(([id, pair]) => ({ id, ...pair, isCore: isCore(pair) })),
    claimCount,
  }
}
