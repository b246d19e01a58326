// What is pasted into an essay: every number it names has its line, and none of them a paper that is not known.
import { describe, expect, it } from 'vitest'
import { answerText } from '../../src/export/answerText.ts'
import type { AnswerText } from '../../src/export/answerText.ts'
import { papersOfAll } from '../../src/domain/graph/papers.ts'
import { viewGraph } from '../../src/domain/graph/viewGraph.ts'
import { answerOf } from '../../src/domain/words/answer.ts'
import { describeSaying } from '../../src/domain/words/describeAnswer.ts'
import { sidesOf } from '../../src/domain/words/describeEvidence.ts'
import { claimsOf, sidesOfSaying } from '../../src/domain/words/saying.ts'
import { scopeOfLink } from '../../src/store/url.ts'
import type { Claim } from '../../src/domain/review/dataset.ts'
import { splitDataset } from '../../src/wire/splitDataset.ts'
import { fixture, fixtureDataset, real, realDataset } from '../fixtures.ts'

const claim = (id: string): Claim => fixtureDataset.claims.find((one) => one.id === id)!

const { literature, library } = splitDataset(fixture)
const answer: AnswerText = {
  dataset: fixtureDataset,
  lang: 'en',
  title: 'What lowers autophagy?',
  sentences: [
    { text: 'Glucocorticoids lower it.', sides: sidesOf([claim('1-p1-s1-b')]) },
    { text: 'mTOR lowers it.', sides: sidesOf([claim('2.1-p1-s2-b')]) },
    { text: 'AMPK lowers mTOR.', sides: sidesOf([claim('2.1-p1-s1-a')]) },
  ],
  notSaid: 'What the whole review does not say',
  silences: ['Anything about osteoclasts'],
  literature,
  statuses: library.statuses,
  link: 'https://example.org/?cell=OB',
}

describe('an answer as text', () => {
  it('has the sentences with the numbers of the review, and a letter for what is only found beside', () => {
    expect(answerText(answer).split('\n')).toEqual([
      'What lowers autophagy?',
      '',
      '1. Glucocorticoids lower it. [1][2]',
      '   Papers: [1] supports, [2] not checked',
      '2. mTOR lowers it.',
      '   Papers: also found: [a] contradicts',
      '3. AMPK lowers mTOR. [4]',
      '',
      'What the whole review does not say:',
      '- Anything about osteoclasts',
      '',
      'Cited by the review (the numbers are its own):',
      '[1] Li A, Wang B, The Bone Group, et al. Autophagy and bone. Bone 2019;12(3):45-52. https://doi.org/10.1000/bone.12',
      '[2] A likely one. https://pubmed.ncbi.nlm.nih.gov/789/ (probably this paper)',
      '[4] not identified: the paper under this number is not known',
      '',
      'Also found; the review does not cite these for what stands above:',
      '[a] Found beside the review. Press. https://doi.org/10.1000/beside',
      '',
      'In an essay cite the papers themselves, and read them first.',
      '',
      expect.stringContaining('Small review'),
      'https://example.org/?cell=OB',
      '',
    ])
  })

  it('says in Chinese, too, that nothing is cited', () => {
    const [, second] = answer.sentences
    const text = answerText({ ...answer, lang: 'zh', sentences: [second!], silences: [] })
    expect(text).toContain('综述在此未引文献。')
    expect(text).not.toContain('does not say')
  })

  it('of all real claims at once gives each number one line, and no title to one that is not known', () => {
    const parts = splitDataset(real)
    const text = answerText({
      ...answer,
      dataset: realDataset,
      literature: parts.literature,
      statuses: parts.library.statuses,
      sentences: realDataset.claims.map((one) => ({ text: one.id, sides: sidesOf([one]) })),
    })
    const lines = text.split('\n')
    parts.literature.cited.forEach((paper, index) => {
      const own = lines.filter((line) => line.startsWith(`[${index + 1}] `))
      expect(own.length).toBeLessThan(2)
      if (paper === null && own[0]) expect(own[0]).toContain('not identified')
    })
    const letters = lines.flatMap((line) => /^\[([a-z]+)\] /.exec(line)?.[1] ?? [])
    expect(letters.length).toBeGreaterThan(26)
    expect(new Set(letters).size).toBe(letters.length)
  })

  it.each([
    '?view=bone-cells&select=rapamycin&reach=down-1',
    '?cell=OC&select=autophagy&reach=down-1',
  ])(
    'of a real answer (%s) a paper that contradicts is copied as one, and only cited numbers stand behind a sentence',
    (link) => {
      const parts = splitDataset(real)
      const { scope } = scopeOfLink(link, realDataset)
      const graph = viewGraph(realDataset, realDataset.views.get(scope.view)!)
      const { sayings } = answerOf({ dataset: realDataset, graph, scope })
      const lines = answerText({
        ...answer,
        dataset: realDataset,
        literature: parts.literature,
        statuses: parts.library.statuses,
        sentences: sayings.map((saying) => ({
          text: describeSaying(realDataset, saying, 'en'),
          sides: sidesOfSaying(saying),
        })),
      }).split('\n')
      let against = 0
      sayings.forEach((saying, i) => {
        const claims = claimsOf(saying)
        const at = lines.findIndex((line) => line.startsWith(`${i + 1}. `))
        const end = lines.findIndex((line, place) => place > at && !line.startsWith('   '))
        const cited = new Set(claims.flatMap(({ citations }) => citations).map(String))
        const marks = [...lines[at]!.matchAll(/\[([a-z\d]+)\]/g)].map(([, mark]) => mark!)
        expect(new Set(marks)).toEqual(cited)
        const { cited: own, found } = papersOfAll(parts.literature, claims)
        const count = [...own, ...found].filter(({ readings }) =>
          readings.some(({ verdict }) => verdict === 'contradicts' || verdict === 'differs'),
        ).length
        const said = lines.slice(at + 1, end).join(' ')
        if (count > 0) expect(said).toMatch(/^ {3}Papers.*(contradicts|differs in another setting)/)
        else expect(said).not.toMatch(/contradicts|differs/)
        against += count
      })
      expect(against).toBeGreaterThan(1)
    },
  )
})
