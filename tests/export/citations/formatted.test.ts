// Lines of a reference list against what the styles ask, written out by hand.
import { describe, expect, it } from 'vitest'
import type { Paper } from '../../../src/domain/review/schemaLiterature.ts'
import { formatPaper, STYLES } from '../../../src/export/citations/formatted.ts'
import { real } from '../../fixtures.ts'

const custom = { seenAt: [] }
const made: Paper = {
  id: 'made-2019-up',
  type: 'article-journal',
  title: 'A made title',
  author: [
    { family: 'Alpha', given: 'Zhong-Chen' },
    { family: 'Beta', given: 'A.B.' },
    { family: 'Gamma', given: 'CD' },
    { literal: 'The Delta Group' },
  ],
  'container-title': 'Journal of Tests',
  issued: { 'date-parts': [[2019, 3]] },
  volume: '12',
  issue: '4',
  page: '1129-1139',
  DOI: '10.1000/xyz',
  custom,
}
const chinese: Paper = {
  ...made,
  title: '一个题目',
  language: 'zh',
  author: ['甲', '乙', '丙', '丁'].map((family) => ({ family, given: '某' })),
  'container-title': '测试学报',
}

describe('a paper in a style', () => {
  it('APA: all authors, ampersand, years in brackets, the DOI as an address', () => {
    expect(formatPaper(made, 'apa')).toBe(
      'Alpha, Z.-C., Beta, A. B., Gamma, C. D., & The Delta Group. (2019). A made title. Journal of Tests, 12(4), 1129–1139. https://doi.org/10.1000/xyz',
    )
  })

  it('Vancouver: initials without stops, the last page short', () => {
    expect(formatPaper(made, 'vancouver')).toBe(
      'Alpha ZC, Beta AB, Gamma CD, The Delta Group. A made title. Journal of Tests. 2019;12(4):1129-39. doi:10.1000/xyz',
    )
  })

  it('GB/T 7714: three authors and others, the kind of work in brackets', () => {
    expect(formatPaper(made, 'gbt-7714')).toBe(
      'Alpha Z C, Beta A B, Gamma C D, et al. A made title[J]. Journal of Tests, 2019, 12(4): 1129-1139. DOI:10.1000/xyz.',
    )
    expect(formatPaper(chinese, 'gbt-7714')).toBe(
      '甲某, 乙某, 丙某, 等. 一个题目[J]. 测试学报, 2019, 12(4): 1129-1139. DOI:10.1000/xyz.',
    )
  })

  it('of seven authors Vancouver names six, of twenty-one APA nineteen and the last', () => {
    const many = (count: number): Paper => ({
      ...made,
      author: Array.from({ length: count }, (_, i) => ({ family: `N${i + 1}`, given: 'A' })),
    })
    expect(formatPaper(many(6), 'vancouver')).toContain('N6 A. A made title')
    expect(formatPaper(many(7), 'vancouver')).toContain('N6 A, et al. A made title')
    expect(formatPaper(many(20), 'apa')).toContain('N19, A., & N20, A. (2019)')
    expect(formatPaper(many(21), 'apa')).toContain('N19, A., . . . N21, A. (2019)')
  })

  it('leaves out what no record gives, and says where a year is missing', () => {
    const bare: Paper = { id: 'bare', type: 'article-journal', title: 'Only a title?', custom }
    expect(formatPaper(bare, 'apa')).toBe('Only a title? (n.d.).')
    expect(formatPaper(bare, 'vancouver')).toBe('Only a title?')
    expect(formatPaper(bare, 'gbt-7714')).toBe('Only a title?[J].')
  })

  it.each(STYLES)(
    '%s has no gap, no word of a program and no doubled mark, for all papers',
    (style) => {
      for (const paper of real.literature.papers) {
        const line = formatPaper(paper, style)
        expect(line).toContain(paper.title.replace(/\.$/, ''))
        expect(line).not.toMatch(/undefined|null|NaN|\s{2}|[^.\s]\.\.(?!\.)|, ,|\(\)|,\./)
      }
    },
  )
})
