// Guards how one thing reaches another: held against a search that tries everything, and the rule that orders
// steps and chains.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim } from '../../../src/domain/review/dataset.ts'
import type { Interaction } from '../../../src/domain/graph/derive.ts'
import { bestChains, MORE_STEPS, MOST_CHAINS, MOST_STEPS } from '../../../src/domain/graph/paths.ts'
import {
  compareChains,
  compareSteps,
  FLAWS,
  isGrave,
  isOfDifferentCells,
  productOf,
  weakestOf,
} from '../../../src/domain/graph/steps.ts'
import type { Flaw, Sign, Step } from '../../../src/domain/graph/steps.ts'

function step(source: string, target: string, sign: Sign, flaws: readonly Flaw[], cell = ''): Step {
  const arrow = { id: `${source}--${target}`, source, target } as Interaction
  const context = cell === '' ? {} : { cells: [cell] }
  const claims = [{ context } as Partial<Claim> as Claim]
  const all = sign === 0 ? FLAWS.filter((f) => f === 'contested' || flaws.includes(f)) : flaws
  return { arrow, sign, flaws: all, claims, namesCell: null }
}

const PLACES = ['a', 'b', 'c', 'd', 'e', 'f'] as const
const flawLists = fc
  .subarray([...FLAWS.slice(1)], { maxLength: 3 })
  .map((found) => FLAWS.filter((flaw) => found.includes(flaw)))

/** Small graphs with at most one arrow for each ordered pair. */
const graphs = fc
  .uniqueArray(
    fc.record({
      source: fc.constantFrom(...PLACES),
      target: fc.constantFrom(...PLACES),
      sign: fc.constantFrom<Sign>(1, 1, -1, -1, 0),
      flaws: flawLists,
      cell: fc.constantFrom('', 'OB', 'OC'),
    }),
    { selector: ({ source, target }) => `${source}--${target}`, maxLength: 16 },
  )
  .map((arrows) =>
    arrows
      .filter(({ source, target }) => source !== target)
      .map(({ source, target, sign, flaws, cell }) => step(source, target, sign, flaws, cell)),
  )

const places = ([first, ...rest]: readonly Step[]) => [
  first!.arrow.source,
  ...[first!, ...rest].map(({ arrow }) => arrow.target),
]

/** All ways from one place to another that pass none twice, by trying each arrow at each place. */
function everyWay(steps: readonly Step[], source: string, target: string): Step[][] {
  const grow = (way: readonly Step[], at: string): Step[][] => {
    if (at === target) return [[...way]]
    const passed = way.map(({ arrow }) => arrow.source)
    return steps
      .filter(({ arrow }) => arrow.source === at && ![...passed, at].includes(arrow.target))
      .flatMap((next) => grow([...way, next], next.arrow.target))
  }
  return grow([], source).filter((way) => way.length >= 2 && way.length <= MOST_STEPS)
}

function goesRound(way: readonly Step[], steps: readonly Step[]): boolean {
  const ids = places(way)
  return ids.some((from, i) =>
    ids.some((to, j) => {
      if (j < i + 2 || (i === 0 && j === ids.length - 1)) return false
      const part = way.slice(i, j)
      return steps.some(
        (short) =>
          short.arrow.source === from &&
          short.arrow.target === to &&
          short.sign === productOf(part) &&
          (!isGrave(short) || part.some(isGrave)),
      )
    }),
  )
}

/** What the rule sees of a chain. */
const seen = (way: readonly Step[]) => ({
  grave: way.some(isGrave),
  length: way.length,
  cells: isOfDifferentCells(way),
  flaws: [...way].sort(compareSteps).map(({ flaws }) => flaws.join()),
})

function expected(steps: readonly Step[], source: string, target: string): Step[][] {
  const ways = everyWay(steps, source, target).filter((way) => !goesRound(way, steps))
  const best = ([1, -1, 0] as const).flatMap((sign) =>
    ways
      .filter((way) => productOf(way) === sign)
      .sort(compareChains)
      .slice(0, MOST_CHAINS),
  )
  const shortest = Math.min(...best.map(({ length }) => length))
  return best.filter(({ length }) => length <= shortest + MORE_STEPS).sort(compareChains)
}

describe('the best chains', () => {
  it('are those that trying everything finds best', () => {
    fc.assert(
      fc.property(graphs, (steps) => {
        const found = bestChains({ steps, source: 'a', target: 'f' })
        const tried = expected(steps, 'a', 'f')
        expect(found.map((chain) => [chain.sign, seen(chain.steps)])).toEqual(
          tried.map((way) => [productOf(way), seen(way)]),
        )
        const ways = everyWay(steps, 'a', 'f').map((way) => places(way).join())
        for (const chain of found) expect(ways).toContain(places(chain.steps).join())
      }),
      { numRuns: 400 },
    )
  })

  it('use what they were given, pass nothing twice, and multiply their signs', () => {
    fc.assert(
      fc.property(graphs, (steps) => {
        for (const { steps: way, sign } of bestChains({ steps, source: 'a', target: 'f' })) {
          for (const one of way) expect(steps).toContain(one)
          expect(new Set(places(way)).size).toBe(way.length + 1)
          expect(way.length).toBeLessThanOrEqual(MOST_STEPS)
          expect(Math.sign(way.reduce((product, one) => product * one.sign, 1)) + 0).toBe(sign)
        }
      }),
    )
  })

  it('turn round when one arrow that all of them need turns round', () => {
    fc.assert(
      fc.property(graphs, (steps) => {
        const last = step('f', 'g', 1, [])
        const turned = step('f', 'g', -1, [])
        const signs = (way: Step) =>
          bestChains({ steps: [...steps, way], source: 'a', target: 'g' }).map(({ sign }) => sign)
        expect(
          signs(last)
            .filter((sign) => sign !== 0)
            .sort(),
        ).toEqual(
          signs(turned)
            .filter((sign) => sign !== 0)
            .map((sign) => -sign)
            .sort(),
        )
      }),
    )
  })

  it('say nothing of how a thing reaches itself', () => {
    const steps = [step('a', 'b', 1, []), step('b', 'a', 1, [])]
    expect(bestChains({ steps, source: 'a', target: 'a' })).toEqual([])
  })

  it('leave out a way round what is said outright, but not one that says otherwise', () => {
    const steps = [
      step('a', 'b', 1, []),
      step('b', 'c', 1, []),
      step('c', 'd', 1, []),
      step('a', 'c', 1, []),
    ]
    const ways = (all: readonly Step[]) =>
      bestChains({ steps: all, source: 'a', target: 'd' }).map((chain) =>
        places(chain.steps).join(''),
      )
    expect(ways(steps)).toEqual(['acd'])
    expect(ways([...steps.slice(0, 3), step('a', 'c', -1, [])])).toEqual(['acd', 'abcd'])
    expect(ways([...steps.slice(0, 3), step('a', 'c', 1, ['hypothesised'])])).toEqual([
      'abcd',
      'acd',
    ])
  })
})

describe('the rule', () => {
  const of = (...flaws: Flaw[]) => step('a', 'b', 1, flaws)

  it('asks for the worst flaw first, then for the next', () => {
    expect(weakestOf([of('single', 'uncited'), of('elsewhere')])?.flaws).toEqual(['elsewhere'])
    expect(weakestOf([of('single'), of('single', 'uncited')])?.flaws).toEqual(['single', 'uncited'])
    expect(weakestOf([of('inferred'), of('general')])?.flaws).toEqual(['general'])
    expect(weakestOf([of(), of()])).toBeNull()
  })

  it('orders steps one way only', () => {
    fc.assert(
      fc.property(flawLists, flawLists, flawLists, (...lists) => {
        const [a, b, c] = lists.map((flaws) => of(...flaws))
        expect(compareSteps(a!, b!) + compareSteps(b!, a!)).toBe(0)
        if (compareSteps(a!, b!) <= 0 && compareSteps(b!, c!) <= 0)
          expect(compareSteps(a!, c!)).toBeLessThanOrEqual(0)
        expect(compareSteps(a!, b!) === 0).toBe(a!.flaws.join() === b!.flaws.join())
      }),
    )
  })

  it('puts a long chain without a grave flaw before a short one with it, and else the shorter first', () => {
    const grave = [of('elsewhere'), of()]
    expect(compareChains([of('single'), of('single'), of('single')], grave)).toBeLessThan(0)
    expect(compareChains([of('single'), of()], [of(), of(), of()])).toBeLessThan(0)
    expect(compareChains([of('single'), of()], [of('single', 'uncited'), of()])).toBeLessThan(0)
    const mixed = [step('a', 'b', 1, [], 'OB'), step('b', 'c', 1, [], 'OC')]
    expect(compareChains([of('single'), of('single')], mixed)).toBeLessThan(0)
  })
})
