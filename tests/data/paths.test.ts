// How one thing reaches another, asked of the real review: the chains a biologist would look for, their weakest
// links, and the sentences they are told in.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { derive } from '../../src/domain/graph/derive.ts'
import {
  agreementOf,
  arrowIds,
  pathAnswer,
  stepsInScope,
} from '../../src/domain/graph/pathAnswer.ts'
import type { PathAnswer } from '../../src/domain/graph/pathAnswer.ts'
import { weakestOf } from '../../src/domain/graph/steps.ts'
import { viewGraph } from '../../src/domain/graph/viewGraph.ts'
import { LANGUAGES } from '../../src/domain/review/vocabulary.ts'
import { lineageOf } from '../../src/domain/scope/facets.ts'
import { DEFAULT_SCOPE, NO_FACETS } from '../../src/domain/scope/scope.ts'
import type { Scope } from '../../src/domain/scope/scope.ts'
import {
  describeCells,
  describeChain,
  describeWeakest,
} from '../../src/domain/words/describeChain.ts'
import {
  describeAgreement,
  describeDirect,
  describeMissing,
} from '../../src/domain/words/describePath.ts'
import { scopes } from '../domain/scopes.ts'
import { realDataset as review } from '../fixtures.ts'

type Change = Partial<Omit<Scope, 'facets'>> & { readonly facets?: Partial<Scope['facets']> }

const scopeOf = ({ facets, ...change }: Change): Scope => ({
  ...DEFAULT_SCOPE,
  ...change,
  facets: { ...NO_FACETS, ...facets },
})
const graphOf = (view: string) => viewGraph(review, review.views.get(view)!)

function ask(source: string, target: string, change: Change = {}): PathAnswer {
  const scope = scopeOf(change)
  return pathAnswer(review, graphOf(scope.view), scope, { source, target })!
}

const told = ({ chains }: PathAnswer, cells: readonly string[] = []) =>
  chains.map(({ steps, sign }) => ({
    ids: arrowIds({ steps }).join(' '),
    sign,
    weakest: weakestOf(steps)?.arrow.id,
    words: describeWeakest(review, steps, { cells }, 'en'),
  }))

describe('the questions of the issue', () => {
  it('metformin to bone loss: through autophagy, on one sentence that cites nothing', () => {
    const answer = ask('metformin', 'bone-loss')
    expect(answer.view).toBe('everything')
    const [first, ...rest] = told(answer)
    expect(first).toEqual({
      ids: 'metformin--autophagy autophagy--bone-loss',
      sign: -1,
      weakest: 'metformin--autophagy',
      words: 'Weakest link: metformin raises autophagy (one sentence, no paper cited).',
    })
    // The same autophagy feeds osteoclasts, and the decoy receptor is the way a clinician would name.
    expect(rest.map(({ ids, sign }) => [ids, sign])).toContainEqual([
      'metformin--autophagy autophagy--oc-activity oc-activity--bone-loss',
      1,
    ])
    expect(rest.map(({ ids, sign }) => [ids, sign])).toContainEqual([
      'metformin--osteoprotegerin osteoprotegerin--oc-activity oc-activity--bone-loss',
      -1,
    ])
    expect(agreementOf(-1, answer.direct)).toBe('same')
    expect(agreementOf(1, answer.direct)).toBe('opposite')
  })

  it('exercise to bone formation in osteocytes: what no sentence says of osteocytes is the weakest', () => {
    const asked = ['OST']
    const [first] = told(ask('exercise', 'bone-formation', { facets: { cell: asked } }), asked)
    expect(first).toEqual({
      ids: 'exercise--autophagy autophagy--bone-formation',
      sign: 1,
      weakest: 'autophagy--bone-formation',
      words: 'Weakest link: autophagy raises bone formation (not said of osteocytes).',
    })
  })

  it('osteoprotegerin to osteoclast activity: through autophagy, on one sentence', () => {
    const answer = ask('osteoprotegerin', 'oc-activity')
    const [first, second] = told(answer)
    expect(first).toEqual({
      ids: 'osteoprotegerin--autophagy autophagy--oc-activity',
      sign: -1,
      weakest: 'osteoprotegerin--autophagy',
      words: 'Weakest link: osteoprotegerin lowers autophagy (one sentence).',
    })
    expect(second?.ids).toBe('osteoprotegerin--ampk-mtor-pathway ampk-mtor-pathway--oc-activity')
    expect(agreementOf(-1, answer.direct)).toBe('same')
  })

  it.each(['overview', 'everything'])(
    'oestrogen loss to autophagy (%s): chains that disagree, beside what is said directly',
    (view) => {
      const answer = ask('oestrogen-loss', 'autophagy', { view })
      expect(answer.view).toBe(view)
      expect(new Set(answer.chains.map(({ sign }) => sign))).toEqual(new Set([1, -1, 0]))
      expect(told(answer)[0]?.ids).toBe('oestrogen-loss--ros ros--autophagy')
      expect(answer.direct).not.toBeNull()
    },
  )
})

describe('where there is no chain', () => {
  const why = (source: string, target: string, change: Change = {}) =>
    ask(source, target, change).missing

  it('says what is missing', () => {
    expect(why('autophagy', 'rapamycin')).toEqual({ kind: 'never-target' })
    expect(why('disability', 'autophagy')).toEqual({ kind: 'never-source' })
    expect(
      why('exercise', 'bone-formation', { general: false, facets: { cell: ['OST'] } }),
    ).toEqual({ kind: 'filtered', lifts: ['cell', 'general'] })
    expect(why('metformin', 'bone-loss')).toBeNull()
  })

  it.each([
    ['chloroquine', 'autophagy', /^The review says it directly: chloroquine lowers autophagy\.$/],
    ['exercise', 'bmp-pathway', /^The review says it directly: exercise raises BMP signalling\.$/],
    ['exercise', 'amp', /^The review says it directly: /],
  ])('one arrow from %s to %s is no chain, and yet an answer', (source, target, said) => {
    const answer = ask(source, target)
    expect(answer.chains).toEqual([])
    expect(describeDirect(review, answer.direct!, 'en')).toMatch(said)
    for (const lang of LANGUAGES) {
      const missing = describeMissing(review, answer, { source, target }, lang)
      expect(missing).not.toMatch(/nothing leads|没有什么从/)
    }
  })

  it('a chain that is open is held against a direct arrow with one direction', () => {
    const { direct } = ask('exercise', 'bone-loss')
    expect(direct?.effect).toBe('decreases')
    const agreement = agreementOf(0, direct)
    expect(describeAgreement(review, { agreement, direct, isFiltered: false }, 'en')).toBe(
      'Directly the review says one thing: exercise lowers bone loss.',
    )
  })

  it('in words of both languages', () => {
    const ends = { source: 'exercise', target: 'bone-formation' }
    const filtered = { kind: 'filtered', lifts: ['cell', 'general'] } as const
    expect(describeMissing(review, { missing: filtered, direct: null }, ends, 'en')).toBe(
      'No chain under these filters; there is one without the filter by cell type or without what hides general claims.',
    )
    expect(describeMissing(review, { missing: filtered, direct: null }, ends, 'zh')).toBe(
      '在这些筛选条件下没有链；去掉细胞类型筛选或隐藏泛指论断的选项即有。',
    )
  })
})

describe('a chain in words', () => {
  const { chains, direct } = ask('metformin', 'bone-loss')
  const [first] = chains
  const steps = first!.steps

  it('is one sentence', () => {
    expect(describeChain(review, first!, 'en')).toBe(
      'Metformin raises autophagy, which lowers bone loss: on this chain, metformin lowers bone loss.',
    )
    expect(describeChain(review, first!, 'zh')).toBe(
      '二甲双胍促进自噬，后者减轻骨质流失：照此，二甲双胍减轻骨质流失。',
    )
  })

  it('has a weakest link, and is held against what is said directly', () => {
    expect(describeWeakest(review, steps, { cells: [] }, 'zh')).toBe(
      '最弱的一环：二甲双胍促进自噬（仅一句，未引论文）。',
    )
    expect(
      describeAgreement(review, { agreement: 'opposite', direct, isFiltered: true }, 'en'),
    ).toBe('Directly the review says the opposite: metformin lowers bone loss.')
    const unsaid = { agreement: 'unsaid', direct: null } as const
    const never = describeAgreement(review, { ...unsaid, isFiltered: false }, 'en')
    const notHere = describeAgreement(review, { ...unsaid, isFiltered: true }, 'en')
    expect([never, notHere]).toEqual([
      'The review never says so directly.',
      'Under these filters the review does not say so directly.',
    ])
  })

  it('says where its steps are of different cells', () => {
    const mixed = chains.find((chain) => arrowIds(chain).includes('osteoprotegerin--oc-activity'))!
    expect(describeCells(review, mixed.steps, 'en')).toBe(
      'Its steps are said of different cells: osteoblasts and osteoclasts.',
    )
    expect(describeCells(review, steps, 'en')).toBe('')
  })

  it('names the tissue where none of it is about bone', () => {
    const all = stepsInScope(graphOf('everything'), scopeOf({}), review)
    const away = all.find(({ flaws }) => flaws[0] === 'elsewhere')!
    expect(describeWeakest(review, [away], { cells: [] }, 'en')).toMatch(/\(said only of \w+/)
  })
})

it('no path uses an arrow that is out of scope, in any view under any filter', () => {
  const ids = [...review.entities.keys()]
  const questions = fc.tuple(scopes(review), fc.constantFrom(...ids), fc.constantFrom(...ids))
  fc.assert(
    fc.property(questions, ([scope, source, target]) => {
      const answer = pathAnswer(review, graphOf(scope.view), scope, { source, target })
      if (!answer) return
      const whole = { ...scope, all: true, select: null }
      const view = derive(graphOf(answer.view), whole, lineageOf(review.meta))
      const inScope = new Set(view.interactions.map(({ id }) => id))
      for (const chain of answer.chains) {
        for (const id of arrowIds(chain)) expect(inScope).toContain(id)
      }
      expect(answer.chains.length === 0).toBe(answer.missing !== null)
    }),
    { numRuns: 15 },
  )
}, 60_000)
