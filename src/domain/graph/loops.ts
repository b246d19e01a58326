// The feedback loops of a view: ways along arrows with a direction that lead back to where they began. Invariant:
// a loop passes nothing twice, has at most four steps, and is told once, wherever one enters it.
import { DOSE_WORDS, INTENSITY_WORDS } from '../review/terms.ts'
import type { Dataset } from '../review/dataset.ts'
import { lineageOf } from '../scope/facets.ts'
import type { FacetId } from '../scope/facets.ts'
import type { Filters } from '../scope/scope.ts'
import { deriveInteraction } from './derive.ts'
import type { Chain } from './paths.ts'
import { compareChains, isGrave, productOf, stepsOf } from './steps.ts'
import type { Sign, Step } from './steps.ts'
import type { Pair, ViewGraph } from './viewGraph.ts'

export const MOST_LOOP_STEPS = 4
/** More than these nobody follows. */
export const MOST_LOOPS = 8

/** A choice of one filter under which a loop has another sign. */
export interface Turn {
  readonly facet: FacetId
  readonly option: string
  readonly sign: Sign
}

/** All loops among some steps, each from the entity of it that the steps name first. */
function everyLoop(steps: readonly Step[]): readonly (readonly Step[])[] {
  const order = new Map<string, number>()
  const from = new Map<string, Step[]>()
  for (const step of steps) {
    const { source, target } = step.arrow
    for (const id of [source, target]) if (!order.has(id)) order.set(id, order.size)
    from.set(source, [...(from.get(source) ?? []), step])
  }
  const found: (readonly Step[])[] = []
  const walk = (start: string, way: readonly Step[], at: string) => {
    for (const step of from.get(at) ?? []) {
      const next = step.arrow.target
      if (next === start) found.push([...way, step])
      else if (
        way.length + 1 < MOST_LOOP_STEPS &&
        (order.get(next) ?? 0) > (order.get(start) ?? 0) &&
        way.every(({ arrow }) => arrow.source !== next)
      )
        walk(start, [...way, step], next)
    }
  }
  for (const id of order.keys()) walk(id, [], id)
  return found
}

/**
 * The loops of some steps, the best eight by the rule that orders chains; without those that pass an arrow which
 * is only supposed, seen together or said of another tissue.
 */
export function loopsOf(steps: readonly Step[]): readonly Chain[] {
  const known = steps.filter(
    (step) => !isGrave({ ...step, flaws: step.flaws.filter((flaw) => flaw !== 'contested') }),
  )
  return everyLoop(known)
    .map((loop) => ({ steps: loop, sign: productOf(loop) }))
    .sort((a, b) => compareChains(a.steps, b.steps))
    .slice(0, MOST_LOOPS)
}

type Known = Pick<Dataset, 'meta'>

function optionsOf({ meta }: Known): readonly (readonly [FacetId, string])[] {
  return [
    ...meta.cells.filter(({ core }) => core).map(({ id }) => ['cell', id] as const),
    ...Object.keys(DOSE_WORDS).map((id) => ['dose', id] as const),
    ...Object.keys(INTENSITY_WORDS).map((id) => ['intensity', id] as const),
  ]
}

/** The sign of a loop under other filters; null where one of its arrows is gone or has no direction there. */
function signUnder(pairs: readonly Pair[], scope: Filters, dataset: Known): Sign | null {
  const lineage = lineageOf(dataset.meta)
  const arrows = pairs.flatMap((pair) => deriveInteraction(pair, scope, lineage) ?? [])
  const steps = stepsOf(arrows, { scope, lineage })
  return steps.length === pairs.length ? productOf(steps) : null
}

/** Where one cell, dose or intensity gives a loop another sign than it has now. */
export function turnsOf(
  { steps, sign }: Chain,
  graph: Pick<ViewGraph, 'pairs'>,
  scope: Filters,
  dataset: Known,
): readonly Turn[] {
  const ids = new Set(steps.map(({ arrow }) => arrow.id))
  const pairs = graph.pairs.filter(({ id }) => ids.has(id))
  return optionsOf(dataset).flatMap(([facet, option]): readonly Turn[] => {
    const there = { ...scope, facets: { ...scope.facets, [facet]: [option] } }
    const other = signUnder(pairs, there, dataset)
    return other === null || other === sign ? [] : [{ facet, option, sign: other }]
  })
}
