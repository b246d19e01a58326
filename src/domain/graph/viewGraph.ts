// Which claims a view can show, grouped by arrow, before any filter. Pure and slow-changing: it
// depends on the dataset and the view only, so it is made once for both and remembered.
import type { Claim, Dataset } from '../review/dataset.ts'
import { withMembers } from '../review/dataset.ts'
import { questionedClaims } from './openQuestions.ts'
import { lineOf, strengthOf, summaryOf, voicesOf } from './voices.ts'
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
  /**
   * Whether one of its claims answers a question to which the review gives two answers. Only the filter of
   * disagreements asks, and the first answer takes longer than all else of a view.
   */
  readonly isInQuestion: () => boolean
}

export interface ViewGraph {
  readonly view: ViewFile
  readonly entities: readonly string[]
  readonly pairs: readonly Pair[]
  /** Claims in all pairs together. */
  readonly claimCount: number
  /** What is not told yet; its arrows are no pairs, since the dataset has no claims of them. */
  readonly asked?: Pick<NonNullable<Dataset['asked']>, 'id' | 'ends' | 'arrows'> | null
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

/** How much an arrow says: its voices on the drawn side; then whether they say it outright. */
function strength({ claims }: Bundle): number {
  const voices = voicesOf(claims)
  const effect = summaryOf(voices)
  const isSigned = effect !== 'unsigned'
  return (isSigned ? strengthOf(voices) + 0.5 : 0) + (lineOf(effect, voices) === 'solid' ? 0.25 : 0)
}

/** Of each entity the arrow in and the arrow out that say most; of equals the one the review has first. */
function strongestInAndOut(strengths: ReadonlyMap<Bundle, number>): ReadonlySet<Bundle> {
  const best = new Map<string, Bundle>()
  for (const [pair, said] of strengths) {
    for (const end of [`from ${pair.source}`, `to ${pair.target}`]) {
      const before = best.get(end)
      if (!before || said > (strengths.get(before) ?? 0)) best.set(end, pair)
    }
  }
  return new Set(best.values())
}

/**
 * The rule by which a view opens: on the arrows of its message and those it needs besides, then on the
 * strongest in and out of each entity among what is left, most voices first, until it opens on `opensOn`
 * (without that number: on all). A view that opens as lists has no main arrows.
 */
function corePairs(
  pairs: ReadonlyMap<string, Bundle>,
  { message = [], needs = [], opensOn = Infinity, asLists }: ViewFile,
  /** How many arrows take a place without being told. */
  untold: number,
): ReadonlySet<Bundle> {
  if (asLists) return new Set()
  if (pairs.size <= opensOn) return new Set(pairs.values())
  const core = new Set([...message, ...needs].flatMap((id) => pairs.get(id) ?? []))
  const rest = [...pairs.values()].filter((pair) => !core.has(pair))
  const strengths = new Map(rest.map((pair) => [pair, strength(pair)]))
  const byStrength = [...strongestInAndOut(strengths)].sort(
    (a, b) =>
      (strengths.get(b) ?? 0) - (strengths.get(a) ?? 0) || rest.indexOf(a) - rest.indexOf(b),
  )
  for (const pair of byStrength.slice(0, Math.max(0, opensOn - core.size - untold))) core.add(pair)
  return core
}

/** What is asked about, where the view has all its ends. */
function askedIn({ entities }: ViewFile, asked: Dataset['asked']): ViewGraph['asked'] {
  return asked?.ends.every((end) => entities.some(({ id }) => id === end)) ? asked : null
}

type Source = Pick<Dataset, 'claims' | 'entities' | 'asked'>

interface Made {
  readonly of: Source
  readonly graph: ViewGraph
}

/**
 * What was made last of some claims, by view: whoever asks again gets the same arrows, and what hangs on them. With
 * and without an arrow that is asked about are two, since a page asks for both in turn.
 */
class Memory {
  readonly #plain = new WeakMap<ViewFile, Made>()
  readonly #asking = new WeakMap<ViewFile, Made>()

  get({ claims, entities, asked }: Source, view: ViewFile): ViewGraph {
    const byView = asked ? this.#asking : this.#plain
    const last = byView.get(view)
    if (last?.of.entities === entities && last.of.asked === asked) return last.graph
    // Its parts and not the dataset: the positions of another view change nothing in this one.
    const of = { claims, entities, ...(asked && { asked }) }
    const graph = makeGraph(of, view)
    byView.set(view, { of, graph })
    return graph
  }
}

const memories = new WeakMap<Source['claims'], Memory>()

/**
 * The pairs of a view in the order of their first claim in the review. A claim between two members
 * of one folded family would be an arrow from the family to itself; it is left out. The same claims,
 * entities, question and view give the same object.
 */
export function viewGraph(dataset: Source, view: ViewFile): ViewGraph {
  let memory = memories.get(dataset.claims)
  if (!memory) memories.set(dataset.claims, (memory = new Memory()))
  return memory.get(dataset, view)
}

function makeGraph(dataset: Source, view: ViewFile): ViewGraph {
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
  const asked = askedIn(view, dataset.asked)
  const core = corePairs(pairs, view, asked?.arrows.length ?? 0)
  const isQuestioned = ({ id }: Claim) => questionedClaims(dataset).has(id)
  return {
    view,
    entities: view.entities.map(({ id }) => id),
    pairs: [...pairs].map(([id, pair]) => {
      const isInQuestion = () => pair.claims.some(isQuestioned)
      return { id, ...pair, isCore: core.has(pair), isInQuestion }
    }),
    claimCount,
    ...(asked && { asked }),
  }
}

/** How much a view can show before any filter. */
export function totalOf({ entities, pairs, claimCount }: ViewGraph): {
  readonly entities: number
  readonly interactions: number
  readonly claims: number
} {
  return { entities: entities.length, interactions: pairs.length, claims: claimCount }
}
