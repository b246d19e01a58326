// The ready-made questions against the real data: each link opens as it is written, shows something, and is
// answered; and each question is one of its own.
import { describe, expect, it } from 'vitest'
import { papersOfAll } from '../../src/domain/graph/papers.ts'
import { viewGraph } from '../../src/domain/graph/viewGraph.ts'
import { answerOf } from '../../src/domain/words/answer.ts'
import { citationsOf } from '../../src/domain/words/describe.ts'
import { describeSaying } from '../../src/domain/words/describeAnswer.ts'
import { claimsOf, isDashed } from '../../src/domain/words/saying.ts'
import { createSelectors } from '../../src/store/selectors.ts'
import { linkOfScope, scopeOfLink } from '../../src/store/url.ts'
import { QUESTION_GROUPS } from '../../src/ui/answers/questions.ts'
import type { QuestionId } from '../../src/ui/answers/questions.ts'
import { splitDataset } from '../../src/wire/splitDataset.ts'
import { real, realDataset } from '../fixtures.ts'

const questions = QUESTION_GROUPS.flatMap((group) => group.questions.map((one) => one))
const read = (link: string) => scopeOfLink(link, realDataset)
const answered = (id: QuestionId) => {
  const { scope } = read(questions.find((one) => one.id === id)!.link)
  const graph = viewGraph(realDataset, realDataset.views.get(scope.view)!)
  return answerOf({ dataset: realDataset, graph, scope })
}
const texts = (id: QuestionId) =>
  answered(id).sayings.map((saying) => describeSaying(realDataset, saying, 'en'))

describe('the questions one can start with', () => {
  it.each(questions.map(({ id, link }) => [id, link] as const))('%s (%s)', (id, link) => {
    const { scope, faults } = read(link)
    expect(faults).toEqual([])
    expect(createSelectors().view(realDataset, scope).interactions.length).toBeGreaterThan(0)
    const { sayings, next } = answered(id)
    expect(sayings.length).toBeGreaterThanOrEqual(2)
    expect(next.length).toBeGreaterThan(0)
  })

  it('are about fifteen, each with a state of its own', () => {
    expect(questions.length).toBeGreaterThanOrEqual(14)
    const links = questions.map(({ link }) => linkOfScope(read(link).scope))
    expect(new Set(links).size).toBe(links.length)
  })
})

describe('the four that students failed with', () => {
  it('exercise in osteocytes: autophagy, AMPK and apoptosis, and what is not said of bone formation', () => {
    expect(texts('osteocyteExercise')).toEqual([
      'In osteocytes, exercise increases autophagy.',
      'In osteocytes, exercise decreases apoptosis.',
      'In osteocytes, exercise increases AMPK.',
    ])
    expect(answered('osteocyteExercise').silences).toContainEqual({
      kind: 'whether',
      source: 'exercise',
      target: 'bone-formation',
    })
  })

  it('oestrogen: the answer begins with both sides, each by its name and its cells', () => {
    expect(texts('oestrogen')[0]).toMatch(
      /^Both, of different kinds or parts: \d sentences for oestrogen loss raising autophagy \(ovariectomy; some in osteoblasts and osteocytes\), 1 for lowering it \(osteocytes\)\.$/,
    )
  })

  it('good or bad: against osteoporosis, but for resorption', () => {
    const said = texts('goodOrBad').join(' ')
    expect(said).toMatch(/mostly says that autophagy decreases osteoporosis/)
    expect(said).toMatch(/autophagy increases bone resorption/i)
  })

  it('GIT1: a paper about it stands beside the first sentence, or the number is known to be unknown', () => {
    const [first] = answered('git1').sayings
    expect(texts('git1')[0]).toBe('In osteoclasts, GIT1 increases autophagy.')
    const { literature } = splitDataset(real)
    const { cited, found } = papersOfAll(literature, claimsOf(first!))
    const seen = [...cited, ...found].map(({ paper }) => paper.title)
    const unknown = citationsOf(claimsOf(first!)).filter((n) => !literature.cited[n - 1])
    expect(seen.some((title) => /GIT1/i.test(title)) || unknown.includes(27)).toBe(true)
  })
})

it('the dose of glucocorticoids: both doses are told, and each sentence says of which it speaks', () => {
  const said = texts('dose')
  for (const text of said) expect(text).toMatch(/^At a (?:low|high) dose, /)
  expect(said.filter((text) => text.startsWith('At a low'))).not.toEqual([])
  expect(said.filter((text) => text.startsWith('At a high'))).not.toEqual([])
})

it('beside a sentence stands the mark that the picture draws, so that what is only suggested is dashed there as here', () => {
  const { scope } = read(questions.find(({ id }) => id === 'dose')!.link)
  const { interactions } = createSelectors().view(realDataset, scope)
  const lineOf = new Map(interactions.map(({ id, line }) => [id, line]))
  const { sayings } = answered('dose')
  expect(sayings.some(({ manner }) => manner === 'suggested')).toBe(true)
  for (const { arrow, manner } of sayings) {
    expect(isDashed(manner), arrow).toBe(lineOf.get(arrow) === 'dashed')
  }
})
