// Which claims a view can show, grouped by arrow, before any filter. Pure and slow-changing: it
// depends on the dataset and the view only, so it is made once a view and kept by the caller.
import type { Claim, Dataset } from '../review/dataset.ts'
import { withMembers } from '../review/dataset.ts'
import { questionedClaims } from './openQuestions.ts'
import { isOutright } from './voices.ts'
import { interactionId } from '../scope/scope.ts'
import type { ViewFile } from '../review/schemaViews.ts'

/** All claims a view draws as one arrow. */
export interface Pair {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly claims: readonly Claim[]
  /** Whether the arrow is drawn without a filter; see {@link corePairs}. */
  readonly isCore: boolean
  /** Whether one of its claims answers a question to which the review gives two answers. */
  readonly isInQuestion: boolean
}

export interface ViewGraph {
  readonly view: ViewFile
  readonly entities: readonly string[]
  readonly pairs: readonly Pair[]
  /** Claims in all pairs together. */
  readonly claimCount: number
}

/** Entity id to the id that stands for it in the view; absent where the view does not show it. */
export function standIns(
  dataset: Pick<Dataset, 'entities'>,
  view: ViewFile,
): ReadonlyMap<string, string> {
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

/** How much an arrow says: its claims; then whether they name a direction, and say it outright. */
function strength({ claims }: Bundle): number {
  const isSigned = claims.some(({ effect }) => effect !== 'unsigned')
  return claims.length + (isSigned ? 0.5 : 0) + (claims.some(isOutright) ? 0.25 : 0)
}

/**
 * The rule by which a crowded view opens on its main arrows: those that rest on `minClaims` claims or
 * more, and (unless the view `allowsLoose` entities) of each entity the one arrow in and the one arrow
 * out that say most (of equals, the one the review has first).
 */
function corePairs(
  pairs: readonly Bundle[],
  { minClaims = 1, allowsLoose = false }: ViewFile,
): ReadonlySet<Bundle> {
  const core = new Set(pairs.filter(({ claims }) => claims.length >= minClaims))
  if (allowsLoose) return core
  const best = new Map<string, Bundle>()
  for (const pair of pairs) {
    for (const end of [`from ${pair.source}`, `to ${pair.target}`]) {
      const before = best.get(end)
      if (!before || strength(pair) > strength(before)) best.set(end, pair)
    }
  }
  for (const pair of best.values()) core.add(pair)
  return core
}

/**
 * The pairs of a view in the order of their first claim in the review. A claim between two members
 * of one folded family would be an arrow from the family to itself; it is left out.
 */
export function viewGraph(
  dataset: Pick<Dataset, 'claims' | 'entities'>,
  view: ViewFile,
): ViewGraph {
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
  const core = corePairs([...pairs.values()], view)
  const questioned = questionedClaims(dataset)
  return {
    view,
    entities: view.entities.map(({ id }) => id),
    pairs: [...pairs].map(([id, pair]) => {
      const isInQuestion = pair.claims.some((claim) => questioned.has(claim.id))
      // Two answers to one question stand beside each other, or the picture gives one of them alone.
      const isCore = core.has(pair) || (isInQuestion && view.allowsLoose !== true)
      return { id, ...pair, isCore, isInQuestion }
    }),
    claimCount,
  }
}
