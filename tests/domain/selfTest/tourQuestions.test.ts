// A self-test on a tour asks of what the tour showed, and of nothing else.
import { expect, it } from 'vitest'
import { withMembers } from '../../../src/domain/review/dataset.ts'
import { allQuestions } from '../../../src/domain/selfTest/questions.ts'
import { questionsOnArrows, roundOf } from '../../../src/domain/selfTest/round.ts'
import { real, realDataset } from '../../fixtures.ts'

const all = allQuestions(realDataset, 'en')

it.each(real.tours)('$id', ({ steps }) => {
  const arrows = steps.flatMap((step) => step.arrows)
  const questions = questionsOnArrows(all, realDataset, arrows)
  const round = roundOf({ questions, due: [], known: new Set(), count: 10, key: 'a' })
  expect(round.length).toBeGreaterThanOrEqual(3)
  const isShown = ({ source, target }: { readonly source: string; readonly target: string }) =>
    arrows.some((id) => {
      const [from = '', to = ''] = id.split('--')
      return withMembers(realDataset, from).has(source) && withMembers(realDataset, to).has(target)
    })
  const strange = questions.filter(({ claims }) => !claims.some(isShown))
  expect(strange.map(({ id }) => id)).toEqual([])
  expect(questions.length).toBeLessThan(all.length / 4)
})
