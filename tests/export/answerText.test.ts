// What is pasted into an essay: every number it names has its line, and none of them a paper that is not known.
import { describe, expect, it } from 'vitest'
import { answerText } from '../../src/export/answerText.ts'
import type { AnswerText } from '../../src/export/answerText.ts'
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
    { text: 'Glucocorticoids lower it.', claims: [claim('1-p1-s1-b')] },
    { text: 'mTOR lowers it.', claims: [claim('2.1-p1-s2-b')] },
    { text: 'AMPK lowers mTOR.', claims: [claim('2.1-p1-s1-a')] },
  ],
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
      '2. mTOR lowers it. [a]',
      '3. AMPK lowers mTOR. [4]',
      '',
      'Here the review does not say:',
      '- Anything about osteoclasts',
      '',
      'Cited by the review (the numbers are its own):',
      '[1] Li A, Wang B, The Bone Group, et al. Autophagy and bone. Bone 2019;12(3):45-52. https://doi.org/10.1000/bone.12',
      '[2] A likely one. https://pubmed.ncbi.nlm.nih.gov/789/ (probably this paper)',
      '[4] not identified: the paper under this number is not known',
      '',
      'Also found, not cited here:',
      '[a] Found beside the review. Press. https://doi.org/10.1000/beside',
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
    expect(text).not.toContain('综述在此未说')
  })

  it('of all real claims at once gives each number one line, and no title to one that is not known', () => {
    const parts = splitDataset(real)
    const text = answerText({
      ...answer,
      dataset: realDataset,
      literature: parts.literature,
      statuses: parts.library.statuses,
      sentences: realDataset.claims.map((one) => ({ text: one.id, claims: [one] })),
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
})
