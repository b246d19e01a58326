// Guards the sentences of a comparison: each names the sides that say it and no other.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareViews } from '../../../src/domain/graph/compare.ts'
import type { Comparison } from '../../../src/domain/graph/compare.ts'
import { nameOf } from '../../../src/domain/words/describe.ts'
import {
  describeChoice,
  describeComparison,
  describeUnderHeading,
} from '../../../src/domain/words/describeComparison.ts'
import { NO_FACETS } from '../../../src/domain/scope/scope.ts'
import type { FacetChoice } from '../../../src/domain/scope/scope.ts'
import { LANGUAGES } from '../../../src/domain/review/vocabulary.ts'
import { comparisonOf } from '../../../src/store/comparison.ts'
import { createSelectors } from '../../../src/store/selectors.ts'
import { BOTH, fixtureDataset } from '../../fixtures.ts'
import { facetChoices } from '../scopes.ts'

const { meta } = fixtureDataset
const choose = (choice: Partial<FacetChoice>): FacetChoice => ({ ...NO_FACETS, ...choice })

describe('what a side filters by', () => {
  it('is said in the order of the facets, with "or" inside one', () => {
    const choice = choose({ cell: ['OB', 'OC'], stressor: ['exercise'], dose: ['low'] })
    expect(describeChoice(meta, choice, 'en')).toBe('Osteoblast or Osteoclast, Exercise, low dose')
    expect(describeChoice(meta, choice, 'zh')).toBe('成骨细胞或破骨细胞，运动，低剂量')
  })

  it('is everything where nothing is chosen', () => {
    expect(describeChoice(meta, NO_FACETS, 'en')).toBe('All claims')
    expect(describeChoice(meta, NO_FACETS, 'zh')).toBe('全部论断')
  })
})

describe('the small overview', () => {
  const { sides } = comparisonOf(createSelectors())
  const sentences = (facets: FacetChoice, versus: FacetChoice, lang: 'en' | 'zh') => {
    const { compared } = sides(fixtureDataset, { view: 'overview', facets, versus })
    const names = {
      left: describeChoice(meta, facets, lang),
      right: describeChoice(meta, versus, lang),
    }
    return compared.map((arrow) => describeComparison(fixtureDataset, arrow, names, lang))
  }
  const low = choose({ dose: ['low'] })
  const high = choose({ dose: ['high'] })

  it('says opposite signs as a contrast', () => {
    expect(sentences(low, high, 'en')).toEqual([
      'Low dose: Glucocorticoids increases autophagy (one sentence). High dose, on the contrary: Glucocorticoids decreases it (one sentence).',
    ])
    expect(sentences(low, high, 'zh')).toEqual([
      '低剂量：糖皮质激素促进自噬（仅一句）；高剂量则相反：糖皮质激素抑制自噬（仅一句）。',
    ])
  })

  it('says whose an arrow is where one side alone has it', () => {
    const ob = choose({ cell: ['OB'] })
    const ost = choose({ cell: ['OST'] })
    expect(sentences(ob, ost, 'en')).toContain('Only Osteocyte: Exercise increases autophagy.')
    expect(sentences(ob, ost, 'zh')).toContain('仅骨细胞：运动促进自噬。')
  })
})

describe.each(BOTH)('every sentence on %s', (_name, dataset) => {
  it('names the sides that say it and both ends, in both languages', () => {
    const { sides } = comparisonOf(createSelectors())
    const told: Readonly<Record<Comparison, readonly boolean[]>> = {
      opposite: [true, true],
      differs: [true, true],
      left: [true, false],
      right: [false, true],
      same: [false, false],
    }
    const choices = fc.tuple(
      fc.constantFrom(...dataset.views.keys()),
      facetChoices(dataset),
      facetChoices(dataset),
    )
    fc.assert(
      fc.property(choices, fc.constantFrom(...LANGUAGES), ([view, facets, versus], lang) => {
        const { left, right } = sides(dataset, { view, facets, versus })
        for (const arrow of compareViews(left, right)) {
          const names = { left: '<L>', right: '<R>' }
          const text = describeComparison(dataset, arrow, names, lang)
          expect([text.includes('<L>'), text.includes('<R>')]).toEqual(told[arrow.comparison])
          expect(text).toContain(nameOf(dataset, arrow.source, lang))
          expect(text).toContain(nameOf(dataset, arrow.target, lang))
          const below = describeUnderHeading(dataset, arrow, names, lang)
          const isAlike = ['left', 'right', 'same'].includes(arrow.comparison)
          const isLone = isAlike && arrow.byOtherNames.length === 0
          if (isLone) expect(below).not.toMatch(/<L>|<R>|Only|Both:|^仅|两侧/)
          else expect(below).toBe(text)
        }
      }),
      { numRuns: 25 },
    )
  })
})
