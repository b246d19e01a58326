// How the review is cited: in each language as its journal is known there, and on the page's head as
// under a figure.
import { describe, expect, it } from 'vitest'
import { reviewCitation } from '../../src/export/figure.ts'
import { en } from '../../src/ui/words/en.ts'
import { zh } from '../../src/ui/words/zh.ts'
import { realDataset } from '../fixtures.ts'

const { meta } = realDataset

describe.each([
  ['en', 'Prog. Biochem. Biophys. 2024;51(7)', en],
  ['zh', '《生物化学与生物物理进展》2024;51(7)', zh],
] as const)('in %s', (lang, citation, words) => {
  it('names journal, year and issue', () => {
    expect(reviewCitation(meta, lang)).toBe(citation)
  })
  it('is the same on the head of the page', () => {
    expect(words.scopeLine).toContain(reviewCitation(meta, lang))
  })
  it('takes the full name where there is no shorter one, and the title where there is none', () => {
    const { journal, ...source } = meta.source
    expect(journal).toBeDefined()
    expect(reviewCitation({ ...meta, source }, lang)).toContain('Progress in Biochemistry')
    const bare = { note: source.note }
    expect(reviewCitation({ ...meta, source: bare }, lang)).toBe(meta.title[lang])
  })
})
