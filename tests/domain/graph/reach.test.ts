// Guards what lies within reach of an entity: held against a search written another way.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../../src/domain/review/dataset.ts'
import { derive } from '../../../src/domain/graph/derive.ts'
import type { GraphView, Interaction } from '../../../src/domain/graph/derive.ts'
import { lineageOf } from '../../../src/domain/scope/facets.ts'
import { withinReach } from '../../../src/domain/graph/reach.ts'
import { DEFAULT_SCOPE, DIRECTIONS, STEPS } from '../../../src/domain/scope/scope.ts'
import type { Reach } from '../../../src/domain/scope/scope.ts'
import { viewGraph } from '../../../src/domain/graph/viewGraph.ts'
import { BOTH, fixtureDataset } from '../../fixtures.ts'
import { facetChoices } from '../scopes.ts'

const runs = { numRuns: 40 }

/** A view under some scope and an entity it shows. */
function starts(dataset: Dataset): fc.Arbitrary<{ view: GraphView; start: string }> {
  const views = fc
    .record({ id: fc.constantFrom(...dataset.views.keys()), facets: facetChoices(dataset) })
    .map(({ id, facets }) =>
      derive(
        viewGraph(dataset, dataset.views.get(id)!),
        { ...DEFAULT_SCOPE, view: id, facets, all: true },
        lineageOf(dataset.meta),
      ),
    )
    .filter(({ entities }) => entities.size > 0)
  return views.chain((view) =>
    fc.constantFrom(...view.entities.keys()).map((start) => ({ view, start })),
  )
}

const idsOf = ({ interactions }: GraphView) => interactions.map(({ id }) => id)

/** Steps from the start to each entity, entity by entity in a queue; Infinity is left out. */
function distances(view: GraphView, start: string, way: 'up' | 'down'): Map<string, number> {
  const next = new Map<string, string[]>()
  for (const { source, target } of view.interactions) {
    const [from, to] = way === 'down' ? [source, target] : [target, source]
    next.set(from, [...(next.get(from) ?? []), to])
  }
  const found = new Map([[start, 0]])
  const queue = [start]
  for (let here = queue.shift(); here !== undefined; here = queue.shift()) {
    for (const to of next.get(here) ?? []) {
      if (found.has(to)) continue
      found.set(to, found.get(here)! + 1)
      queue.push(to)
    }
  }
  return found
}

/** Whether an arrow is the last of a directed path of at most `steps` from (or to) the start. */
function isOnPath(view: GraphView, start: string, arrow: Interaction, reach: Reach): boolean {
  const within = (way: 'up' | 'down') => {
    const near = way === 'down' ? arrow.source : arrow.target
    return (distances(view, start, way).get(near) ?? Infinity) < reach.steps
  }
  if (reach.direction === 'both') return within('up') || within('down')
  return within(reach.direction)
}

describe.each(BOTH)('on %s', (_name, dataset) => {
  const reaches = fc.record({
    direction: fc.constantFrom(...DIRECTIONS),
    steps: fc.constantFrom(...STEPS),
  })

  it('shows just the arrows on directed paths of at most so many steps', () => {
    fc.assert(
      fc.property(starts(dataset), reaches, ({ view, start }, reach) => {
        const wanted = view.interactions.filter((i) => isOnPath(view, start, i, reach))
        expect(idsOf(withinReach(view, start, reach))).toEqual(wanted.map(({ id }) => id))
      }),
      runs,
    )
  })

  it('never shows less at more steps', () => {
    fc.assert(
      fc.property(starts(dataset), fc.constantFrom(...DIRECTIONS), ({ view, start }, direction) => {
        const shown = STEPS.map((steps) => withinReach(view, start, { direction, steps }))
        shown.slice(1).forEach((more, i) => {
          expect(new Set(idsOf(more))).toEqual(new Set([...idsOf(shown[i]!), ...idsOf(more)]))
          for (const id of shown[i]!.entities.keys()) expect(more.entities.has(id)).toBe(true)
        })
      }),
      runs,
    )
  })

  it('shows both ways what it shows up and down together', () => {
    fc.assert(
      fc.property(starts(dataset), fc.constantFrom(...STEPS), ({ view, start }, steps) => {
        const [both, up, down] = DIRECTIONS.map((direction) =>
          withinReach(view, start, { direction, steps }),
        )
        expect(new Set(idsOf(both!))).toEqual(new Set([...idsOf(up!), ...idsOf(down!)]))
        expect(new Set(both!.entities.keys())).toEqual(
          new Set([...up!.entities.keys(), ...down!.entities.keys()]),
        )
      }),
      runs,
    )
  })

  it('always shows the start, and the ends of every arrow; its counts are those of what it shows', () => {
    fc.assert(
      fc.property(starts(dataset), reaches, ({ view, start }, reach) => {
        const part = withinReach(view, start, reach)
        const ends = part.interactions.flatMap(({ source, target }) => [source, target])
        expect(new Set(part.entities.keys())).toEqual(new Set([start, ...ends]))
        expect(part.shown.entities).toBe(part.entities.size)
        expect(part.shown.interactions).toBe(part.interactions.length)
        expect(part.specific + part.general).toBe(part.interactions.length)
        expect(part.total).toEqual(view.total)
      }),
      runs,
    )
  })
})

it('goes down from exercise step by step on the small overview', () => {
  const graph = viewGraph(fixtureDataset, fixtureDataset.views.get('overview')!)
  const all = derive(graph, { ...DEFAULT_SCOPE, all: true }, lineageOf(fixtureDataset.meta))
  const down = STEPS.map((steps) =>
    idsOf(withinReach(all, 'exercise', { direction: 'down', steps })).sort(),
  )
  expect(down[0]).toEqual(['exercise--ampk', 'exercise--autophagy'])
  expect(down[1]).toEqual([
    'ampk--autophagy',
    'ampk--mtor',
    'autophagy--ost-survival',
    'exercise--ampk',
    'exercise--autophagy',
  ])
  expect(down[2]).toEqual([...down[1]!, 'mtor--autophagy'].sort())
})
