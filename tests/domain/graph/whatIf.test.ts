// Guards what the rest does when something is pushed: the laws of the rule, and the rule itself on small graphs.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim } from '../../../src/domain/review/dataset.ts'
import type { Interaction } from '../../../src/domain/graph/derive.ts'
import { stepsInScope } from '../../../src/domain/graph/pathAnswer.ts'
import type { Flaw, Sign, Step } from '../../../src/domain/graph/steps.ts'
import { viewGraph } from '../../../src/domain/graph/viewGraph.ts'
import { arrivedSign, chainsBehind, MOST_WAVES, whatIf } from '../../../src/domain/graph/whatIf.ts'
import { DEFAULT_SCOPE } from '../../../src/domain/scope/scope.ts'
import { realDataset } from '../../fixtures.ts'

function step(source: string, target: string, sign: Sign, flaws: readonly Flaw[] = []): Step {
  const arrow = { id: `${source}--${target}`, source, target } as Interaction
  const claims = [{ context: {} } as Partial<Claim> as Claim]
  return {
    arrow,
    sign,
    flaws: sign === 0 ? ['contested', ...flaws] : flaws,
    claims,
    namesCell: null,
  }
}

const PLACES: readonly string[] = ['a', 'b', 'c', 'd', 'e', 'f']
const graphs = fc
  .uniqueArray(
    fc.record({
      source: fc.constantFrom(...PLACES),
      target: fc.constantFrom(...PLACES),
      sign: fc.constantFrom<Sign>(1, 1, -1, -1, 0),
      flaws: fc.constantFrom<readonly Flaw[]>([], [], ['hypothesised'], ['single']),
    }),
    { selector: ({ source, target }) => source + target, maxLength: 16 },
  )
  .map((arrows) =>
    arrows
      .filter(({ source, target }) => source !== target)
      .map(({ source, target, sign, flaws }) => step(source, target, sign, flaws)),
  )
const pushes = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...PLACES), fc.constantFrom<1 | -1>(1, -1)), {
    selector: ([id]) => id,
    maxLength: 2,
  })
  .map((some) => new Map(some))

describe('what the rest does', () => {
  it('is nothing where nothing is pushed', () => {
    fc.assert(
      fc.property(graphs, (steps) => {
        expect(whatIf(steps, new Map()).size).toBe(0)
      }),
    )
  })

  it('is the opposite of what it does when pushed the other way', () => {
    fc.assert(
      fc.property(graphs, pushes, (steps, pushed) => {
        const turned = new Map([...pushed].map(([id, sign]) => [id, sign === 1 ? -1 : 1] as const))
        const signs = (some: typeof pushed) =>
          [...whatIf(steps, some)].map(([id, { sign, wave }]) => ({ id, sign, wave }))
        expect(signs(turned)).toEqual(
          signs(pushed).map((one) => ({ ...one, sign: one.sign === 0 ? 0 : -one.sign })),
        )
      }),
    )
  })

  it('comes by chains of arrows that were given, as long as the push takes, with their product', () => {
    fc.assert(
      fc.property(graphs, pushes, (steps, pushed) => {
        const found = whatIf(steps, pushed)
        for (const [id, { sign, wave, by }] of found) {
          expect(pushed.has(id)).toBe(false)
          expect(wave).toBeLessThanOrEqual(MOST_WAVES)
          for (const one of by) expect(steps).toContain(one)
          const chains = chainsBehind(found, pushed, id)
          expect(chains.length).toBeGreaterThan(0)
          for (const chain of chains) {
            expect(chain.steps).toHaveLength(wave)
            expect(chain.sign).toBe(arrivedSign(chain.steps, pushed))
          }
          if (sign !== 0)
            expect(new Set(chains.map((chain) => chain.sign))).toEqual(new Set([sign]))
        }
      }),
    )
  })

  it('reaches exactly what arrows lead to within the steps that are followed', () => {
    fc.assert(
      fc.property(graphs, pushes, (steps, pushed) => {
        let reached = new Set(pushed.keys())
        for (let i = 0; i < MOST_WAVES; i++) {
          const next = steps.filter(({ arrow }) => reached.has(arrow.source))
          reached = new Set([...reached, ...next.map(({ arrow }) => arrow.target)])
        }
        const answered = [...whatIf(steps, pushed).keys()]
        expect(new Set([...answered, ...pushed.keys()])).toEqual(reached)
      }),
    )
  })
})

describe('the rule', () => {
  const up = new Map([['a', 1]]) as ReadonlyMap<string, 1>
  const signOf = (id: string, ...steps: Step[]) => whatIf(steps, up).get(id)?.sign

  it('leaves open what chains of one length disagree on, and lets the shorter speak before the longer', () => {
    const two = [step('a', 'b', 1), step('a', 'c', -1), step('b', 'd', 1), step('c', 'd', 1)]
    expect(signOf('d', ...two)).toBe(0)
    expect(signOf('d', ...two, step('a', 'd', 1))).toBe(1)
    expect(signOf('b', step('a', 'b', 0))).toBe(0)
  })

  it('hears what is only supposed where nothing else speaks', () => {
    const thin = step('b', 'd', -1, ['hypothesised'])
    const rest = [step('a', 'b', 1), step('a', 'c', 1)]
    expect(signOf('d', ...rest, thin)).toBe(-1)
    expect(signOf('d', ...rest, thin, step('c', 'd', 1))).toBe(1)
  })

  it('holds what is pushed', () => {
    const both = new Map([
      ['a', 1],
      ['b', -1],
    ]) as ReadonlyMap<string, 1 | -1>
    const found = whatIf([step('a', 'b', 1), step('b', 'c', 1)], both)
    expect([...found].map(([id, { sign }]) => [id, sign])).toEqual([['c', -1]])
  })
})

it('AMPK raised: mTOR falls, autophagy rises, and with it less osteoporosis', () => {
  const graph = viewGraph(realDataset, realDataset.views.get('ampk-mtor')!)
  const scope = { ...DEFAULT_SCOPE, view: 'ampk-mtor' }
  const found = whatIf(stepsInScope(graph, scope, realDataset), new Map([['ampk', 1]]))
  expect(found.get('mtor')?.sign).toBe(-1)
  expect(found.get('autophagy')?.sign).toBe(1)
  expect(found.get('osteoporosis')).toMatchObject({ sign: -1, wave: 2 })
  expect(found.get('rankl')?.sign).toBe(0)
})
