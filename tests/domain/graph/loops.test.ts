// Guards the loops of a view: held against a search that tries every order of every few places.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim } from '../../../src/domain/review/dataset.ts'
import type { Interaction } from '../../../src/domain/graph/derive.ts'
import { loopsOf, MOST_LOOP_STEPS, MOST_LOOPS, turnsOf } from '../../../src/domain/graph/loops.ts'
import { stepsInScope } from '../../../src/domain/graph/pathAnswer.ts'
import type { Sign, Step } from '../../../src/domain/graph/steps.ts'
import { viewGraph } from '../../../src/domain/graph/viewGraph.ts'
import { DEFAULT_SCOPE } from '../../../src/domain/scope/scope.ts'
import { realDataset } from '../../fixtures.ts'

function step(source: string, target: string, sign: Sign): Step {
  const arrow = { id: `${source}--${target}`, source, target } as Interaction
  const claims = [{ context: {} } as Partial<Claim> as Claim]
  return { arrow, sign, flaws: sign === 0 ? ['contested'] : [], claims, namesCell: null }
}

const graphs = fc
  .uniqueArray(
    fc.tuple(
      fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      fc.constantFrom<Sign>(1, -1, 0),
    ),
    { selector: ([from, to]) => from + to, maxLength: 9 },
  )
  .map((arrows) =>
    arrows.filter(([from, to]) => from !== to).map(([from, to, sign]) => step(from, to, sign)),
  )

/** A loop from its first place in the alphabet. */
const named = (ids: readonly string[]) => {
  const first = ids.indexOf([...ids].sort()[0]!)
  return [...ids.slice(first), ...ids.slice(0, first)].join('')
}

function tried(steps: readonly Step[]): string[] {
  const joins = new Set(steps.map(({ arrow }) => arrow.source + arrow.target))
  const orders = (left: readonly string[], size: number): string[][] =>
    size === 0
      ? [[]]
      : left.flatMap((id) =>
          orders(
            left.filter((other) => other !== id),
            size - 1,
          ).map((rest) => [id, ...rest]),
        )
  const found = [2, 3, 4].flatMap((size) =>
    orders(['a', 'b', 'c', 'd', 'e'], size).filter((ids) =>
      ids.every((id, i) => joins.has(id + ids[(i + 1) % ids.length]!)),
    ),
  )
  return [...new Set(found.map(named))].sort()
}

describe('the loops among some arrows', () => {
  it('are those that trying every order finds, each once, with the product of its signs', () => {
    fc.assert(
      fc.property(graphs, (steps) => {
        const loops = loopsOf(steps)
        const names = loops.map((loop) => named(loop.steps.map(({ arrow }) => arrow.source)))
        const all = tried(steps)
        if (all.length <= MOST_LOOPS) expect([...names].sort()).toEqual(all)
        else expect(all).toEqual(expect.arrayContaining(names))
        expect(loops.length).toBe(Math.min(all.length, MOST_LOOPS))
        for (const { steps: loop, sign } of loops) {
          expect(loop.length).toBeLessThanOrEqual(MOST_LOOP_STEPS)
          expect(Math.sign(loop.reduce((n, one) => n * one.sign, 1)) + 0).toBe(sign)
        }
      }),
      { numRuns: 200 },
    )
  })
})

describe('the loops of the review', () => {
  const graph = viewGraph(realDataset, realDataset.views.get('machinery')!)
  const loops = loopsOf(stepsInScope(graph, DEFAULT_SCOPE, realDataset))
  const ids = loops.map(({ steps }) => steps.map(({ arrow }) => arrow.id))

  it('nutrients that autophagy gives back hold it down again', () => {
    const loop = loops.find(({ steps }) =>
      steps.some(({ arrow }) => arrow.id === 'recycled-nutrients--mtorc1'),
    )!
    expect(loop.sign).toBe(-1)
    expect(ids.flat()).toContain('mtorc1--autophagy')
  })

  it('say where one cell or dose turns them', () => {
    const turned = [...realDataset.views.keys()].flatMap((id) => {
      const view = viewGraph(realDataset, realDataset.views.get(id)!)
      const scope = { ...DEFAULT_SCOPE, view: id }
      return loopsOf(stepsInScope(view, scope, realDataset)).flatMap((loop) =>
        turnsOf(loop, view, scope, realDataset).map((turn) => {
          expect(turn.sign).not.toBe(loop.sign)
          return turn
        }),
      )
    })
    expect(turned.length).toBeGreaterThan(0)
  })
})
