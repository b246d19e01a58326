// Guards what the inner parts of a chain imply: each part once, with the sign of its own steps, beside what is said.
import { expect, it } from 'vitest'
import { impliedWithin } from '../../../src/domain/graph/implied.ts'
import { agreementOf, pathAnswer } from '../../../src/domain/graph/pathAnswer.ts'
import { productOf } from '../../../src/domain/graph/steps.ts'
import { viewGraph } from '../../../src/domain/graph/viewGraph.ts'
import { DEFAULT_SCOPE } from '../../../src/domain/scope/scope.ts'
import { describeImplied } from '../../../src/domain/words/describeImplied.ts'
import { realDataset } from '../../fixtures.ts'

const overview = viewGraph(realDataset, realDataset.views.get('overview')!)
const ENDS = [
  ['metformin', 'bone-loss'],
  ['exercise', 'osteoporosis'],
  ['glucocorticoids', 'bone-loss'],
  ['osteoprotegerin', 'oc-activity'],
  ['ampk', 'bone-formation'],
] as const

it.each(ENDS)(
  'from %s to %s each inner part is held against what is said of its ends',
  (source, target) => {
    const { chains, among } = pathAnswer(realDataset, overview, DEFAULT_SCOPE, { source, target })!
    expect(chains.length).toBeGreaterThan(0)
    for (const chain of chains) {
      const { steps } = chain
      const implied = impliedWithin(chain, among)
      const count = steps.length
      expect(implied).toHaveLength(((count - 1) * count) / 2 - Math.min(1, count - 1))
      for (const part of implied) {
        const from = steps.findIndex(({ arrow }) => arrow.source === part.source)
        const to = steps.findIndex(({ arrow }) => arrow.target === part.target)
        expect(to - from).toBeGreaterThan(0)
        expect(part.sign).toBe(productOf(steps.slice(from, to + 1)))
        const joined = realDataset.claims.filter(
          (claim) => claim.source === part.source && claim.target === part.target,
        )
        if (joined.length > 0) expect(part.direct).not.toBeNull()
        expect(part.agreement).toBe(agreementOf(part.sign, part.direct))
      }
      for (const lang of ['en', 'zh'] as const) {
        const lines = describeImplied(realDataset, { implied, isFiltered: false }, lang)
        const meant = implied.filter(({ sign, agreement }) => sign !== 0 && agreement !== 'same')
        expect(lines.length > 0).toBe(meant.length > 0)
      }
    }
  },
)
