// Terms are found as words, the longest first, in both languages.
import { describe, expect, it } from 'vitest'
import { plainWordsOf } from '../../../src/domain/words/plainWords.ts'
import { termsIn } from '../../../src/domain/words/termsIn.ts'
import { glossaryIn } from '../../../src/wire/wordsIn.ts'
import { real } from '../../fixtures.ts'

const en = glossaryIn(real, 'en')
const zh = glossaryIn(real, 'zh')
const namesIn = (text: string, glossary = en) => termsIn(glossary, [text]).map(({ id }) => id)

describe('the terms of a text', () => {
  it('are words and not parts of words', () => {
    expect(namesIn('Autophagy in osteoclasts')).toEqual(['autophagy', 'osteoclast'])
    expect(namesIn('preautophagyx')).toEqual([])
  })

  it('are told once, in the order in which they stand', () => {
    expect(namesIn('osteoclasts, autophagy, osteoclasts')).toEqual(['osteoclast', 'autophagy'])
  })

  it('are found in Chinese, the longest first', () => {
    const chondrocyte = zh.find(({ forms }) => forms.includes('软骨细胞'))!
    expect(namesIn('软骨细胞', zh)).toEqual([chondrocyte.id])
  })

  it('stand in most statements of the review', () => {
    const withTerms = real.claims.filter(({ statement }) => namesIn(statement.en).length > 0)
    expect(withTerms.length / real.claims.length).toBeGreaterThan(0.7)
  })
})

describe('plain words', () => {
  const plain = {
    'a--b': {
      direction: 'raises',
      text: 'A raises B.',
      in: { v: { direction: 'both', text: 'Both.' } },
    },
  } as const
  it('are shown only where they say what the arrow says', () => {
    const of = (
      view: string,
      effect: 'increases' | 'contested' | 'mostly-increases' | 'unsigned',
    ) => plainWordsOf(plain, { view, arrow: 'a--b', effect })
    expect(of('w', 'increases')).toBe('A raises B.')
    expect(of('w', 'mostly-increases')).toBe('A raises B.')
    expect(of('w', 'contested')).toBeNull()
    expect(of('w', 'unsigned')).toBeNull()
    expect(of('v', 'contested')).toBe('Both.')
    expect(of('v', 'increases')).toBeNull()
  })
})
