// Guards the glossary: both languages, terms that do occur on the page, and definitions that are plain.
// The parse holds that each form leads to one term and each entity is there.
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../src/domain/review/vocabulary.ts'
import type { Language } from '../../src/domain/review/vocabulary.ts'
import { en } from '../../src/ui/words/en.ts'
import { zh } from '../../src/ui/words/zh.ts'
import { real } from '../fixtures.ts'

const { glossary } = real
const PAGE: Readonly<Record<Language, object>> = { en, zh }

/** All that is read on the page in one language. */
const read = (language: Language) =>
  [
    ...real.claims.map(({ statement }) => statement[language]),
    ...real.entities.flatMap(({ label, about, synonyms }) => [
      label[language],
      about[language],
      ...synonyms,
    ]),
    ...[...real.meta.cells, ...real.meta.stressors].map(({ label }) => label[language]),
    ...real.meta.phrases.map((phrase) => phrase[language]),
    ...real.caveats.map(({ note }) => note[language]),
    ...real.literature.readings.map(({ finding }) => finding[language]),
    ...real.references.map(({ custom }) => custom.verdictNote?.[language] ?? ''),
    ...real.tours.flatMap(({ steps }) =>
      steps.flatMap((s) => [s.text[language], s.notes[language]]),
    ),
    ...Object.values(PAGE[language]).filter((word): word is string => typeof word === 'string'),
  ].join('\n')

const escaped = (form: string) => form.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
/** A form as it stands in a text: Latin letters as whole words, Chinese anywhere. */
function patternOf(form: string): string {
  const edge = (at: RegExp, guard: string) => (at.test(form) ? guard : '')
  return (
    edge(/^[a-z\d]/i, '(?<![a-z\\d-])') + escaped(form) + edge(/[a-z\d]$/i, '(?![a-z\\d]|-[a-z])')
  )
}

/** The terms that a reader of a text could open, from left to right, the longest form first. */
function termsIn(text: string, language: Language): readonly (string | undefined)[] {
  const byForm = new Map(
    glossary.flatMap(({ id, forms }) => forms[language].map((form) => [form.toLowerCase(), id])),
  )
  const forms = [...byForm.keys()].sort((a, b) => b.length - a.length)
  const any = new RegExp(forms.map(patternOf).join('|'), 'gi')
  return [...text.matchAll(any)].map(([form]) => byForm.get(form.toLowerCase()))
}

describe('the glossary', () => {
  it('has the sixty terms or more that a beginner meets', () => {
    expect(glossary.length).toBeGreaterThanOrEqual(60)
  })

  it.each(LANGUAGES)('explains in %s only what stands on the page', (language) => {
    const text = read(language)
    const never = glossary.flatMap(({ forms }) =>
      forms[language].filter((form) => !new RegExp(patternOf(form), 'i').test(text)),
    )
    expect(never).toEqual([])
  })

  it('has a form for each term in English, and in Chinese unless the word is too common', () => {
    expect(glossary.filter(({ forms }) => forms.en.length === 0)).toEqual([])
    const without = glossary.filter(({ forms }) => forms.zh.length === 0)
    expect(without.map(({ id }) => id)).toEqual(['caveat'])
  })

  it('defines each term in one sentence or two, and in words of its own for each', () => {
    const sentences = (text: string) => text.split(/[.。](?:\s|$)|。/).filter(Boolean).length
    const long = glossary.filter(({ definition }) => {
      const { en: english, zh: chinese } = definition
      return sentences(english) > 2 || sentences(chinese) > 2 || english.length > 220
    })
    expect(long.map(({ id }) => id)).toEqual([])
    for (const language of LANGUAGES) {
      const all = glossary.map(({ definition }) => definition[language])
      expect(new Set(all).size).toBe(all.length)
      expect(all.filter((text) => !/[.。]$/.test(text))).toEqual([])
    }
  })

  it('is read without mistaking a part of a word for a term', () => {
    expect(termsIn('Osteoclast formation needs autophagy, AMPK and p62.', 'en')).toEqual([
      'oc-formation',
      'autophagy',
      'ampk',
      'p62',
    ])
    expect(termsIn('生长板软骨细胞', 'zh')).toEqual(['growth-plate', 'chondrocyte'])
    expect(termsIn('成骨细胞与骨细胞', 'zh')).toEqual(['osteoblast', 'osteocyte'])
    expect(termsIn('运动降低氧化应激', 'zh')).toEqual(['oxidative-stress'])
    expect(termsIn('线粒体外膜、溶酶体内容物', 'zh')).toEqual(['mitochondria', 'lysosome'])
    expect(termsIn('线粒体自噬与 AMPK', 'zh')).toEqual(['mitophagy', 'ampk'])
  })
})
