// Both sides of a comparison in one drawing: each arrow once, as the claims of both sides have it. It opens
// on its main arrows. Law: swapping the sides changes nothing in it.
import type { Claim } from '../review/dataset.ts'
import { isClashing } from './compare.ts'
import type { ComparedInteraction } from './compare.ts'
import type { TargetRow } from './comparedTargets.ts'
import type { GraphView, Interaction } from './derive.ts'
import { doMembersDiffer } from './members.ts'
import { isPulledApart } from './targetSides.ts'
import type { TargetSide } from './targetSides.ts'
import { totalOf } from './viewGraph.ts'
import type { ViewGraph } from './viewGraph.ts'
import { isTwoSided, lineOf, strengthOf, summaryOf, voicesOf } from './voices.ts'

/** About so many arrows can be told apart in one look. */
const MAIN = 22

/** An arrow as the claims of both sides have it together; what both share counts once. */
function united({ left, right }: ComparedInteraction): Interaction | null {
  if (!left || !right) return left ?? right
  const specific = [
    ...new Map([...left.specific, ...right.specific].map((c) => [c.id, c])).values(),
  ]
  const voices = voicesOf(specific)
  const effect = summaryOf(voices)
  return {
    ...left,
    ...{ specific, voices, effect, line: lineOf(effect, voices) },
    doMembersDiffer: isTwoSided(effect) && doMembersDiffer(specific),
  }
}

/** The claims that say what a side is told to say of a target. */
function pullOf(side: TargetSide | null): readonly Claim[] {
  const [first] = side?.movers.filter(({ effect }) => effect !== 'unsigned') ?? []
  return first?.claims ?? []
}

/** What pulls the targets apart that the table has first: of each side the strongest arrow. */
function pullingIds(rows: readonly TargetRow[], compared: readonly ComparedInteraction[]) {
  const apart = rows.filter(isPulledApart)
  const claims = new Set(apart.flatMap(({ left, right }) => [...pullOf(left), ...pullOf(right)]))
  const isPulling = ({ left, right }: ComparedInteraction) =>
    [left, right].some((side) => side?.specific.some((claim) => claims.has(claim)))
  return new Set(compared.filter(isPulling).map(({ id }) => id))
}

const strength = ({ left, right }: ComparedInteraction): number =>
  Math.max(...[left, right].map((side) => (side ? strengthOf(side.voices) : 0)))

/**
 * The arrows that a comparison opens on: all on which the sides clash, those that pull a target of the table
 * apart, and then as many from either side and from what both share until there are enough, those that the
 * view itself opens on first.
 */
function mainIds(
  compared: readonly ComparedInteraction[],
  rows: readonly TargetRow[],
  graph: ViewGraph,
): ReadonlySet<string> {
  const core = new Set(graph.pairs.filter(({ isCore }) => isCore).map(({ id }) => id))
  const main = new Set(pullingIds(rows, compared))
  for (const { id, comparison } of compared) {
    if (isClashing(comparison)) main.add(id)
  }
  const queues = (['left', 'right', 'same'] as const).map((comparison) =>
    compared
      .filter((arrow) => arrow.comparison === comparison && !main.has(arrow.id))
      .sort(
        (a, b) =>
          Number(core.has(b.id)) - Number(core.has(a.id)) ||
          strength(b) - strength(a) ||
          a.id.localeCompare(b.id),
      ),
  )
  for (let i = 0; main.size < MAIN && queues.some((queue) => i < queue.length); i++) {
    for (const queue of queues) {
      const next = queue[i]
      if (next) main.add(next.id)
    }
  }
  return main
}

interface MergedOptions {
  readonly graph: ViewGraph
  readonly rows: readonly TargetRow[]
  readonly all: boolean
  readonly select: string | null
}

/** What the one drawing of a comparison shows; with `all`, or what is selected, beyond its main arrows. */
export function mergedView(
  compared: readonly ComparedInteraction[],
  { graph, rows, all, select }: MergedOptions,
): GraphView {
  const main = mainIds(compared, rows, graph)
  const isDrawn = ({ id, source, target }: ComparedInteraction) =>
    all || main.has(id) || [id, source, target].some((one) => one === select)
  const order = new Map(graph.pairs.map(({ id }, i) => [id, i]))
  const interactions = compared
    .filter(isDrawn)
    .flatMap((arrow) => united(arrow) ?? [])
    .sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0))
  const ends = interactions.flatMap(({ source, target }) => [source, target])
  const entities = new Map([...new Set(ends)].map((id) => [id, 'specific' as const]))
  const claims = interactions.reduce((sum, { specific }) => sum + specific.length, 0)
  return {
    entities,
    interactions,
    shown: { entities: entities.size, interactions: interactions.length, claims },
    total: totalOf(graph),
    specific: interactions.length,
    general: 0,
    heldBack: compared.length - interactions.length,
    held: compared.filter((arrow) => !isDrawn(arrow)).flatMap((arrow) => united(arrow) ?? []),
    // Bars have colours of their own, which would be read as those of the sides.
    cellBars: 'none',
    isNarrowed: true,
  }
}
