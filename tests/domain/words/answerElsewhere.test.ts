// Answers where no view is filtered: of two sides held against each other, and of a sentence of the review.
import { describe, expect, it } from 'vitest'
import type { TargetRow } from '../../../src/domain/graph/comparedTargets.ts'
import { viewGraph } from '../../../src/domain/graph/viewGraph.ts'
import type { Claim } from '../../../src/domain/review/dataset.ts'
import { NO_FACETS } from '../../../src/domain/scope/scope.ts'
import type { FacetChoice } from '../../../src/domain/scope/scope.ts'
import { answerOfComparison } from '../../../src/domain/words/answerComparison.ts'
import { answerOfSentence } from '../../../src/domain/words/answerSentence.ts'
import { describeTargetShortly } from '../../../src/domain/words/describeTargets.ts'
import { claimsOf } from '../../../src/domain/words/saying.ts'
import { interactionId } from '../../../src/domain/scope/scope.ts'
import { fitToFacet, facetOptions, lineageOf, NAMED_BY } from '../../../src/domain/scope/facets.ts'
import { comparisonOf } from '../../../src/store/comparison.ts'
import { createSelectors } from '../../../src/store/selectors.ts'
import { realDataset } from '../../fixtures.ts'

const { sides } = comparisonOf(createSelectors())
const lineage = lineageOf(realDataset.meta)
const only = (choice: Partial<FacetChoice>): FacetChoice => ({ ...NO_FACETS, ...choice })
const core = (facet: 'cell' | 'stressor') =>
  facetOptions(realDataset.meta, facet).filter((option) => option.core)

const isOf = (choice: FacetChoice) => (claim: Claim) =>
  (['cell', 'stressor'] as const).every(
    (facet) => fitToFacet(NAMED_BY[facet](claim), choice[facet], lineage) === 'specific',
  )
const answered = (targets: readonly TargetRow[], left: FacetChoice, right: FacetChoice) =>
  answerOfComparison({ dataset: realDataset, lineage, targets, choices: { left, right } })

describe('the answer to a comparison', () => {
  const choices = (['cell', 'stressor'] as const).flatMap((facet) =>
    core(facet).flatMap((a, i, all) =>
      all.slice(i + 1).map((b) => [only({ [facet]: [a.id] }), only({ [facet]: [b.id] })] as const),
    ),
  )

  it.each(['overview', 'what-goes-wrong', 'bone-cells'])(
    'rests on claims of its sides, leads to an arrow of theirs, and swaps with them (%s)',
    (view) => {
      for (const [facets, versus] of choices) {
        const { targets } = sides(realDataset, { view, facets, versus })
        const { sayings, silences } = answered(targets, facets, versus)
        expect(sayings.length).toBeLessThanOrEqual(5)
        expect(sayings.length).toBeGreaterThanOrEqual(Math.min(2, targets.length))
        for (const { arrow, claims } of sayings) {
          const odd = claims.filter((claim) => !isOf(facets)(claim) && !isOf(versus)(claim))
          expect(odd.map(({ id }) => id)).toEqual([])
          expect(claims.map(({ source, target }) => interactionId(source, target))).toContain(arrow)
        }
        for (const { side, targets: unsaid } of silences) {
          const choice = side === 'left' ? facets : versus
          const said = realDataset.claims.filter(
            (claim) =>
              unsaid.includes(claim.target) && claim.effect !== 'unsigned' && isOf(choice)(claim),
          )
          expect(said.map(({ id }) => id)).toEqual([])
        }
        const turned = sides(realDataset, { view, facets: versus, versus: facets }).targets
        const swapped = answered(turned, versus, facets)
        expect(swapped.sayings.map(({ row }) => row.id)).toEqual(sayings.map(({ row }) => row.id))
      }
    },
  )

  it('reads as a sentence that stands alone', () => {
    const facets = only({ stressor: ['oestrogen-loss'] })
    const versus = only({ stressor: ['exercise'] })
    const { targets } = sides(realDataset, { view: 'what-goes-wrong', facets, versus })
    const row = targets.find(({ target }) => target === 'bone-formation')!
    const names = { left: 'Oestrogen loss', right: 'Exercise' }
    expect(describeTargetShortly(realDataset, row, names, 'en')).toMatch(
      /^Bone formation: oestrogen loss decreases it.*; exercise increases it/,
    )
    const chinese = { left: '雌激素缺乏', right: '运动' }
    expect(describeTargetShortly(realDataset, row, chinese, 'zh')).toMatch(
      /^骨形成：雌激素缺乏抑制.*；运动促进/,
    )
  })
})

it('the answer of a sentence tells each of its arrows as the review has it, or as said there alone', () => {
  const graph = viewGraph(realDataset, realDataset.views.get('everything')!)
  for (const locator of new Set(realDataset.claims.map((claim) => claim.locator))) {
    const { sayings, alone } = answerOfSentence({ dataset: realDataset, graph }, locator)
    for (const saying of sayings) {
      expect(claimsOf(saying).length).toBeGreaterThan(0)
      const pair = graph.pairs.find(({ id }) => id === saying.arrow)!
      expect(pair.claims.some((claim) => claim.locator === locator)).toBe(true)
    }
    for (const { id } of alone) {
      const pair = graph.pairs.find((one) => one.id === id)!
      expect([...new Set(pair.claims.map((claim) => claim.locator))]).toEqual([locator])
    }
  }
})
