// The questions of the self-test: each has one right answer, the claims give it, and it is the same question in both
// languages.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { summaryOf, voicesOf } from '../../../src/domain/graph/voices.ts'
import { openQuestions } from '../../../src/domain/graph/openQuestions.ts'
import { evidenceClass } from '../../../src/domain/review/evidenceClass.ts'
import { QUESTION_KINDS, rightAnswer } from '../../../src/domain/selfTest/question.ts'
import type { Question } from '../../../src/domain/selfTest/question.ts'
import { allQuestions } from '../../../src/domain/selfTest/questions.ts'
import { questionsInSight, questionsOn, roundOf } from '../../../src/domain/selfTest/round.ts'
import { LANGUAGES } from '../../../src/domain/review/vocabulary.ts'
import { stepsInScope } from '../../../src/domain/graph/pathAnswer.ts'
import { productOf } from '../../../src/domain/graph/steps.ts'
import { viewGraph } from '../../../src/domain/graph/viewGraph.ts'
import { DEFAULT_SCOPE } from '../../../src/domain/scope/scope.ts'
import { pushAnswer } from '../../../src/domain/graph/pushAnswer.ts'
import { linkOfScope, scopeOfLink } from '../../../src/store/url.ts'
import { predictionWords } from '../../../src/domain/words/describePrediction.ts'
import { BOTH, realDataset } from '../../fixtures.ts'

const en = allQuestions(realDataset, 'en')
const zh = allQuestions(realDataset, 'zh')
const ofKind = (kind: Question['kind']) => en.filter((question) => question.kind === kind)
const claimsOn = (arrow: string) =>
  realDataset.claims.filter(({ source, target }) => `${source}--${target}` === arrow)

describe.each(BOTH)('all questions of %s', (_name, dataset) => {
  it.each(['en', 'zh'] as const)('have one right answer among unlike ones, in %s', (lang) => {
    const questions = allQuestions(dataset, lang)
    expect(questions.length).toBeGreaterThan(0)
    for (const { id, options, claims, text } of questions) {
      expect([id, options.filter(({ isRight }) => isRight).length]).toEqual([id, 1])
      expect(new Set(options.map((option) => option.text)).size).toBe(options.length)
      expect(claims.length).toBeGreaterThan(0)
      for (const words of [text, ...options.flatMap((option) => [option.text, option.why])]) {
        expect(words).not.toMatch(/undefined|null|\[object|\s{2}/)
        expect(words).not.toBe('')
      }
    }
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length)
  })
})

it.each(LANGUAGES)(
  'offer of an arrow what is guessed before a step of a tour, in the same words (%s)',
  (lang) => {
    const guesses = Object.values(predictionWords('exercise--autophagy', lang))
    const signs = (lang === 'en' ? en : zh).filter(
      ({ kind }) => kind === 'sign' || kind === 'reversed',
    )
    expect(signs.length).toBeGreaterThan(50)
    for (const { options } of signs) {
      expect(options.map(({ text }) => text).sort()).toEqual([...guesses].sort())
    }
  },
)

it('are the same in both languages but for the words', () => {
  const bare = ({ id, kind, arrow, options }: Question) => ({
    ...{ id, kind, arrow },
    options: options.map((option) => [option.id, option.isRight]),
  })
  expect(zh.map(bare)).toEqual(en.map(bare))
})

it('there are many of every kind', () => {
  const counts = Object.fromEntries(QUESTION_KINDS.map((kind) => [kind, ofKind(kind).length]))
  for (const [kind, count] of Object.entries(counts)) {
    expect([kind, count > (kind === 'setting' ? 3 : 20)]).toEqual([kind, true])
  }
})

it('the answer stands in no fixed place', () => {
  const places = en.map(({ options }) => options.findIndex(({ isRight }) => isRight))
  for (const place of [0, 1, 2, 3]) {
    const share = places.filter((one) => one === place).length / places.length
    expect(share).toBeGreaterThan(0.18)
    expect(share).toBeLessThan(0.32)
  }
})

describe('the right answer', () => {
  it('to a direction is what the arrow says', () => {
    const answers = {
      increases: 'increases',
      decreases: 'decreases',
      contested: 'both',
      unsigned: 'unsigned',
    }
    for (const question of ofKind('sign')) {
      const effect = summaryOf(voicesOf(claimsOn(question.arrow)))
      expect(rightAnswer(question)).toBe(answers[effect as keyof typeof answers])
    }
  })

  it('to a direction is never asked where another name answers otherwise', () => {
    const open = openQuestions(realDataset).flatMap(({ pairs, kind }) =>
      kind === 'sentences' ? [] : pairs.map(({ source, target }) => `${source}--${target}`),
    )
    const asked = ofKind('sign').filter((question) => rightAnswer(question) !== 'both')
    expect(asked.filter(({ arrow }) => open.includes(arrow))).toEqual([])
  })

  it('to the evidence is the class of every claim of the arrow', () => {
    for (const question of ofKind('evidence')) {
      for (const claim of claimsOn(question.arrow)) {
        expect(evidenceClass(claim)).toBe(rightAnswer(question))
      }
    }
  })

  it('to what was seen agrees with every experiment of the arrow', () => {
    for (const question of ofKind('seen')) {
      for (const { experiment } of claimsOn(question.arrow)) {
        if (experiment)
          expect(`${experiment.source}-${experiment.target}`).toBe(rightAnswer(question))
      }
    }
  })

  it('to a cell is the only cell that claims of the arrow name', () => {
    for (const question of ofKind('cell')) {
      const cells = claimsOn(question.arrow).flatMap(({ context }) => context.cells ?? [])
      expect([...new Set(cells)]).toEqual([rightAnswer(question)])
      const wrong = question.options.filter(({ isRight }) => !isRight).map(({ id }) => id)
      expect(wrong.filter((id) => cells.includes(id))).toEqual([])
    }
  })

  it('to a missing link joins both ends, and no other does', () => {
    const joined = new Set(realDataset.claims.map(({ source, target }) => `${source} ${target}`))
    for (const question of ofKind('link')) {
      const [, arrow, target] = question.id.split(':')
      const [source] = arrow!.split('--')
      for (const { id, isRight } of question.options) {
        expect(joined.has(`${source} ${id}`) && joined.has(`${id} ${target}`)).toBe(isRight)
      }
    }
  })

  it('to what is not said is said by no claim, and the others are', () => {
    for (const { options, arrow } of ofKind('unsaid')) {
      const effects = new Set(claimsOn(arrow).map(({ effect }) => effect))
      expect(effects.has('increases') && effects.has('decreases')).toBe(false)
      for (const { id, isRight } of options) {
        if (!isRight) expect(claimsOn(id).length).toBeGreaterThan(0)
      }
    }
  })
})

describe('along several arrows', () => {
  const stepsIn = (view: string) =>
    stepsInScope(
      viewGraph(realDataset, realDataset.views.get(view)!),
      { ...DEFAULT_SCOPE, view },
      realDataset,
    )

  it('what a chain does is what its arrows do one after the other, and no sentence says it directly', () => {
    const outcomes = { [1]: 'raises', [-1]: 'lowers', [0]: 'open' }
    for (const question of ofKind('path')) {
      const { view, also = [], path } = question.shownBy!
      const steps = stepsIn(view!)
      const chain = also.map((id) => steps.find(({ arrow }) => arrow.id === id))
      const isWhole = chain.every((step) => step !== undefined)
      const meant = isWhole ? outcomes[productOf(chain)] : 'broken'
      expect([question.id, rightAnswer(question)]).toEqual([question.id, meant])
      const ids = [also[0]!.split('--')[0], ...also.map((id) => id.split('--')[1])]
      also.forEach((id, i) => expect(id).toBe(`${ids[i]}--${ids[i + 1]}`))
      expect(path).toBe(`${ids[0]}--${ids.at(-1)}`)
      expect(claimsOn(path!)).toEqual([])
    }
  })

  it('what follows from a push is what what-if says under the scope that shows it', () => {
    const replies = { [1]: 'rises', [-1]: 'falls', [0]: 'open' }
    for (const question of ofKind('push')) {
      const scope = { ...DEFAULT_SCOPE, ...question.shownBy }
      const graph = viewGraph(realDataset, realDataset.views.get(scope.view)!)
      const answer = pushAnswer(realDataset, graph, scope)!.found.get(question.id.split(':')[3]!)
      const meant = answer ? replies[answer.sign] : 'untouched'
      expect([question.id, rightAnswer(question)]).toEqual([question.id, meant])
      expect(answer?.wave).not.toBe(1)
    }
  })

  it('each answer is right somewhere, and a wrong one says more than the right one', () => {
    for (const kind of ['path', 'push'] as const) {
      const right = new Set(ofKind(kind).map(rightAnswer))
      expect(right.size).toBe(4)
      for (const { options } of ofKind(kind)) {
        const told = options.find(({ isRight }) => isRight)!.why
        for (const { why } of options) expect(why.endsWith(told)).toBe(true)
      }
    }
  })

  it('opens as a link that asks the same', () => {
    for (const { shownBy } of [...ofKind('path'), ...ofKind('push')]) {
      const scope = { ...DEFAULT_SCOPE, ...shownBy }
      expect(scopeOfLink(linkOfScope(scope), realDataset)).toEqual({ scope, faults: [] })
    }
  })
})

it('no round asks the same text twice, though two chains with the same ends lack different links', () => {
  for (const lang of LANGUAGES) {
    const questions = allQuestions(realDataset, lang)
    const chains = questions.filter(({ kind }) => kind === 'link').map(({ text }) => text)
    expect(new Set(chains).size).toBeLessThan(chains.length)
    fc.assert(
      fc.property(fc.string(), fc.subarray(questions.map(({ id }) => id)), (key, due) => {
        const round = roundOf({ questions, due, known: new Set(due), count: 10, key })
        expect(new Set(round.map(({ text }) => text)).size).toBe(10)
      }),
      { numRuns: 20 },
    )
  }
})

it('a round of a view asks first about the arrows that the view opens on, by their own names', () => {
  const views = ['overview', 'bone-cells', 'what-goes-wrong', 'ampk-mtor']
  for (const id of views) {
    const graph = viewGraph(realDataset, realDataset.views.get(id)!)
    const main = graph.pairs.filter(({ isCore }) => isCore).map((pair) => pair.id)
    const questions = questionsOn(
      en,
      graph.pairs.flatMap(({ claims }) => claims),
    )
    const first = questionsInSight(questions, graph)
    const round = roundOf({ questions, due: [], known: new Set(), count: 10, key: id, first })
    expect(round.length).toBe(10)
    for (const { arrow, shownBy } of round) {
      expect(main, `${id}: ${arrow}`).toContain(arrow)
      expect(shownBy?.view ?? id).toBe(id)
    }
  }
})

describe('what a second reader found unfit', () => {
  const arrowsOf = (kind: Question['kind']) => ofKind(kind).map(({ arrow }) => arrow)
  it.each([
    ['said of a kind of it: excessive exercise lowers autophagy', 'unsaid', 'exercise--autophagy'],
    ['said of the family: lncRNAs start autophagy', 'sign', 'meg3--autophagy'],
    ['said of a kind of it: damaged mitochondria', 'sign', 'autophagy--mitochondria'],
    ['the review contradicts itself', 'unsaid', 'hypoxia--autophagy'],
    ['which way it changed is not told', 'evidence', 'aerobic-training--phospho-ulk1'],
    ['a mechanism and no experiment', 'seen', 'autophagosome-elongation--autophagy'],
    ['the dose is of something that is not named', 'setting', 'autophagy--ob-activity'],
  ] as const)('is asked no more: %s', (_why, kind, arrow) => {
    expect(arrowsOf(kind)).not.toContain(arrow)
  })

  it('a reason names only sentences of the direction it tells', () => {
    for (const { arrow, options } of ofKind('sign')) {
      const claims = claimsOn(arrow)
      const effect = summaryOf(voicesOf(claims))
      const telling = claims.filter((claim) => claim.effect === effect)
      if (telling.length === 0) continue
      const silent = claims
        .map(({ locator }) => locator)
        .filter((place) => telling.every(({ locator }) => locator !== place))
      for (const place of silent) {
        for (const { why } of options) expect(why).not.toContain(`${place},`)
      }
    }
  })
})
