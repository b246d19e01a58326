// Guards what a comparison shows beyond single arrows: targets pulled apart by different arrows, questions
// asked by other names, and the one drawing of both sides. Laws on random scopes, then the case of oestrogen.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isClashing } from '../../../src/domain/graph/compare.ts'
import type { Comparison } from '../../../src/domain/graph/compare.ts'
import type { TargetRow } from '../../../src/domain/graph/comparedTargets.ts'
import type { TargetComparison, TargetSide } from '../../../src/domain/graph/targetSides.ts'
import { turnedClaim } from '../../../src/domain/graph/openQuestions.ts'
import { summaryOf, voicesOf } from '../../../src/domain/graph/voices.ts'
import type { Dataset } from '../../../src/domain/review/dataset.ts'
import { LANGUAGES } from '../../../src/domain/review/vocabulary.ts'
import { facetOptions } from '../../../src/domain/scope/facets.ts'
import { NO_FACETS } from '../../../src/domain/scope/scope.ts'
import type { FacetChoice } from '../../../src/domain/scope/scope.ts'
import { describeChoice, describeComparison } from '../../../src/domain/words/describeComparison.ts'
import type { SideNames } from '../../../src/domain/words/describeComparison.ts'
import {
  describeTarget,
  describeTargetShortly,
  targetGlyphs,
} from '../../../src/domain/words/describeTargets.ts'
import { comparisonOf } from '../../../src/store/comparison.ts'
import { createSelectors } from '../../../src/store/selectors.ts'
import { BOTH, realDataset } from '../../fixtures.ts'
import { facetChoices } from '../scopes.ts'

const runs = { numRuns: 25 }
const TURNED = {
  opposite: 'opposite',
  differs: 'differs',
  left: 'right',
  right: 'left',
  same: 'same',
  causes: 'causes',
} as const satisfies Readonly<Record<TargetComparison, TargetComparison>>

interface Asked {
  readonly view: string
  readonly facets: FacetChoice
  readonly versus: FacetChoice
  readonly all: boolean
}

const askedOf = (dataset: Dataset): fc.Arbitrary<Asked> =>
  fc.record({
    view: fc.constantFrom(...dataset.views.keys()),
    facets: facetChoices(dataset),
    versus: facetChoices(dataset),
    all: fc.boolean(),
  })
const swapped = (asked: Asked): Asked => ({ ...asked, facets: asked.versus, versus: asked.facets })

function show(dataset: Dataset, asked: Asked) {
  const comparison = comparisonOf(createSelectors())
  const merged = comparison.merged(dataset, { ...asked, select: null })
  return { ...comparison.sides(dataset, asked), merged }
}

const claimsOf = (side: TargetSide | null) => side?.movers.flatMap((m) => m.claims) ?? []

/** Whether an arrow is among what a row tells, on each side that has it. */
const tells = (row: TargetRow, { left, right }: ReturnType<typeof show>['compared'][number]) =>
  (['left', 'right'] as const).every((side) => {
    const arrow = { left, right }[side]
    return !arrow || claimsOf(row[side]).some((claim) => arrow.specific.includes(claim))
  })

function expectMarksToAgree({ compared, targets }: ReturnType<typeof show>): void {
  for (const row of targets.filter(({ question }) => question === null)) {
    const marks = compared
      .filter((arrow) => arrow.target === row.target && arrow.left && arrow.right)
      .filter((arrow) => isClashing(arrow.comparison) && tells(row, arrow))
      .map(({ comparison }) => comparison)
    if (isClashing(row.comparison)) expect(marks).toContain(row.comparison)
    else expect(marks).toEqual([])
  }
  // Nothing that the picture marks is without a mark in the table.
  const marked = targets.filter(({ comparison }) => isClashing(comparison))
  for (const arrow of compared.filter(({ comparison }) => isClashing(comparison))) {
    expect(marked.some((row) => tells(row, arrow))).toBe(true)
  }
}

describe.each(BOTH)('on %s', (_name, dataset) => {
  it('swapping the sides swaps left and right in arrows and rows, and keeps what is turned', () => {
    fc.assert(
      fc.property(askedOf(dataset), (asked) => {
        const one = show(dataset, asked)
        const other = show(dataset, swapped(asked))
        const arrows = (shown: typeof one, turn: (c: Comparison) => Comparison) =>
          shown.compared.map(({ id, comparison }) => `${id} ${turn(comparison)}`).sort()
        expect(arrows(other, (c) => TURNED[c])).toEqual(arrows(one, (c) => c))
        const rows = other.targets.map((row) => ({
          ...row,
          left: row.right,
          right: row.left,
          comparison: TURNED[row.comparison],
        }))
        const byId = (some: readonly TargetRow[]) =>
          [...some].sort((a, b) => a.id.localeCompare(b.id))
        expect(byId(rows)).toEqual(byId(one.targets))
      }),
      runs,
    )
  })

  it('swapping the sides draws the same arrows in one drawing', () => {
    fc.assert(
      fc.property(askedOf(dataset), (asked) => {
        const drawn = ({ merged }: ReturnType<typeof show>) =>
          merged.interactions.map(({ id, effect, line, voices }) => [id, effect, line, voices])
        expect(drawn(show(dataset, swapped(asked)))).toEqual(drawn(show(dataset, asked)))
      }),
      runs,
    )
  })

  it('twice the same has nothing but what is the same', () => {
    fc.assert(
      fc.property(askedOf(dataset), (asked) => {
        const { compared, targets } = show(dataset, { ...asked, versus: asked.facets })
        expect(new Set(compared.map(({ comparison }) => comparison)).size).toBeLessThanOrEqual(1)
        for (const { comparison } of compared) expect(comparison).toBe('same')
        for (const { comparison } of targets) expect(comparison).toBe('same')
      }),
      runs,
    )
  })

  it('every side of a row says what the sentences of its sources say, and one side has a direction', () => {
    fc.assert(
      fc.property(askedOf(dataset), (asked) => {
        for (const { left, right, comparison } of show(dataset, asked).targets) {
          const sides = [left, right].filter((side): side is TargetSide => side !== null)
          for (const { movers, voices, effect } of sides) {
            const claims = movers.flatMap((m) => m.claims.map((c) => turnedClaim(c, m.isTurned)))
            expect(claims.length).toBeGreaterThan(0)
            expect(voicesOf(claims)).toEqual(voices)
            expect(summaryOf(claims.length > 0 ? voicesOf(claims) : voices)).toBe(effect)
          }
          expect(sides.some(({ effect }) => effect !== 'unsigned')).toBe(true)
          if (isClashing(comparison) || comparison === 'causes') expect(sides).toHaveLength(2)
        }
      }),
      runs,
    )
  })

  it('a target clashes where one cause is said both ways, a question by several names asked, and nowhere else', () => {
    fc.assert(
      fc.property(askedOf(dataset), (asked) => {
        expectMarksToAgree(show(dataset, asked))
      }),
      runs,
    )
  })

  it('the one drawing has every arrow once when all are asked for, and always those that clash', () => {
    fc.assert(
      fc.property(askedOf(dataset), (asked) => {
        const { compared, merged } = show(dataset, asked)
        fc.pre(JSON.stringify(asked.facets) !== JSON.stringify(asked.versus))
        const ids = merged.interactions.map(({ id }) => id)
        const wanted = compared.filter(({ comparison }) => asked.all || isClashing(comparison))
        expect(new Set(ids).size).toBe(ids.length)
        expect(ids).toEqual(expect.arrayContaining(wanted.map(({ id }) => id)))
        expect(merged.heldBack + ids.length).toBe(compared.length)
        for (const { source, target } of merged.interactions) {
          expect(merged.entities.has(source) && merged.entities.has(target)).toBe(true)
        }
      }),
      runs,
    )
  })
})

const choose = (choice: Partial<FacetChoice>): FacetChoice => ({ ...NO_FACETS, ...choice })

it('the marks of table and picture agree for every two cells, stressors or doses, and for one against all', () => {
  const choices = (['cell', 'stressor', 'dose'] as const).flatMap((facet) =>
    facetOptions(realDataset.meta, facet).map(({ id }) => choose({ [facet]: [id] })),
  )
  const kinds = new Set<string>()
  for (const [i, facets] of choices.entries()) {
    for (const versus of [...choices.slice(i + 1), NO_FACETS]) {
      const shown = show(realDataset, { view: 'overview', facets, versus, all: false })
      expectMarksToAgree(shown)
      for (const { comparison } of shown.targets) kinds.add(comparison)
    }
  }
  expect([...kinds].sort()).toEqual(['causes', 'differs', 'left', 'opposite', 'right', 'same'])
})
const glyphs = ({ targets }: ReturnType<typeof show>, target: string) => {
  const row = targets.find((one) => one.target === target)
  return row && `${row.comparison}: ${targetGlyphs(row.left)} | ${targetGlyphs(row.right)}`
}

describe('oestrogen loss against exercise in the Overview', () => {
  const shown = show(realDataset, {
    view: 'overview',
    facets: choose({ stressor: ['oestrogen-loss'] }),
    versus: choose({ stressor: ['exercise'] }),
    all: false,
  })

  it('bone formation is pulled down and up by two arrows, neither of which is opposite by itself', () => {
    expect(glyphs(shown, 'bone-formation')).toMatch(/^causes: ↓ 1 \| ↑ \d+$/)
    const apart = shown.compared.filter(({ target }) => target === 'bone-formation')
    expect(apart.map(({ comparison }) => comparison)).not.toContain('opposite')
  })

  it('both arrows are among the main ones, and there are about twenty', () => {
    const ids = shown.merged.interactions.map(({ id }) => id)
    expect(ids).toContain('oestrogen-loss--bone-formation')
    expect(ids).toContain('exercise--bone-formation')
    expect(ids.length).toBeGreaterThanOrEqual(18)
    expect(ids.length).toBeLessThanOrEqual(26)
  })

  it('autophagy is said to rise and to fall by the causes of one side alone: that is not opposite', () => {
    expect(glyphs(shown, 'autophagy')).toMatch(/^causes: \d ↑ \d ↓ \| ↑ \d+$/)
  })

  it('what is said both ways of one cause is opposite, and stands beside what the stressors do', () => {
    expect(shown.targets[0]?.target).toBe('osteoporosis')
    expect(shown.targets[0]?.comparison).toBe('opposite')
    const sources = shown.targets[0]?.left?.movers.map(({ source }) => source)
    expect(sources).toEqual(expect.arrayContaining(['oestrogen-loss', 'autophagy']))
  })
})

describe('different causes are told as such, with both sides named', () => {
  const told = (view: string, left: Partial<FacetChoice>, right: Partial<FacetChoice>) => {
    const [facets, versus] = [choose(left), choose(right)]
    const shown = show(realDataset, { view, facets, versus, all: false })
    return (target: string) => {
      const row = shown.targets.find((one) => one.target === target)!
      const sentences = LANGUAGES.map((lang) => {
        const names = {
          left: describeChoice(realDataset.meta, facets, lang),
          right: describeChoice(realDataset.meta, versus, lang),
        }
        return describeTargetShortly(realDataset, row, names, lang)
      })
      return [row.comparison, ...sentences]
    }
  }

  it('a low dose of glucocorticoids and high oxidative stress are no reversal', () => {
    expect(told('overview', { dose: ['low'] }, { dose: ['high'] })('autophagy')).toEqual([
      'causes',
      'Autophagy, by different causes: Low dose: glucocorticoids increase it; High dose: oxidative stress decreases it (one sentence).',
      '自噬（原因不同）：低剂量：糖皮质激素促进；高剂量：氧化应激抑制（仅一句）。',
    ])
  })

  it('a side whose first cause begins with its name is named all the same', () => {
    expect(told('ampk-mtor', { cell: ['OB'] }, { cell: ['OC'] })('bone-loss')).toEqual([
      'causes',
      'Bone loss, by different causes: Osteoblast: autophagy decreases it (one sentence, suggested); Osteoclast: osteoclast function and activity increases it (one sentence).',
      expect.stringMatching(/^骨质流失（原因不同）：成骨细胞：.*；破骨细胞：/),
    ])
  })

  it('stressors that are the sides are the causes, which needs no word', () => {
    const row = told('overview', { stressor: ['oestrogen-loss'] }, { stressor: ['exercise'] })
    expect(row('bone-formation')).toEqual([
      'causes',
      expect.stringMatching(/^Bone formation: oestrogen loss decreases it .*; exercise increases/),
      expect.not.stringContaining('原因不同'),
    ])
    // Also where a kind of it is told first.
    expect(row('autophagy')[1]).toMatch(/^Autophagy: /)
  })
})

describe('osteoblast against osteocyte: oestrogen loss, ovariectomy, oestradiol and replacement disagree', () => {
  const names = { left: 'Osteoblast', right: 'Osteocyte' }
  const shown = (view: string, stressor: readonly string[]) =>
    show(realDataset, {
      view,
      facets: choose({ cell: ['OB'], stressor }),
      versus: choose({ cell: ['OST'], stressor }),
      all: false,
    })

  it.each([[[]], [['oestrogen-loss']]])('by other names an arrow of one side differs (%s)', (s) => {
    const arrow = shown('bone-cells', s).compared.find(({ byOtherNames }) => byOtherNames[0])!
    expect([arrow.id, arrow.comparison]).toEqual(['oestradiol--autophagy', 'differs'])
    expect(arrow.byOtherNames.map(({ id }) => id)).toContain('oestrogen-replacement--autophagy')
    expect(describeComparison(realDataset, arrow, names, 'en')).toBe(
      'Osteoblast: oestradiol decreases autophagy (one sentence). Osteocyte, asked by other names: oestrogen loss decreases autophagy (one sentence); ovariectomy increases autophagy (one sentence); oestrogen replacement increases autophagy (one sentence).',
    )
  })

  it.each(['overview', 'bone-cells', 'machinery'])(
    'the table has the question in the view %s',
    (view) => {
      const row = shown(view, ['oestrogen-loss']).targets.find(({ question }) => question !== null)!
      expect([row.question, row.target, row.comparison]).toEqual([
        'oestrogen-loss',
        'autophagy',
        'differs',
      ])
      expect(targetGlyphs(row.left)).toMatch(/^↑ \d$/)
      expect(targetGlyphs(row.right)).toBe('1 ↑ 1 ↓')
      const sentence = describeTarget(realDataset, row, names, 'en')
      for (const name of ['ovariectomy', 'oestradiol (its opposite)', 'oestrogen replacement']) {
        expect(sentence).toContain(name)
      }
    },
  )
})

it('an arrow that clashes by other names alone is told as on the contrary, the side that has it first', () => {
  const [facets, versus] = [
    choose({ stressor: ['exercise'] }),
    choose({ pathway: ['pi3k-akt-mtor'] }),
  ]
  const told = (left: FacetChoice, right: FacetChoice, names: SideNames) => {
    const { compared } = show(realDataset, {
      view: 'overview',
      facets: left,
      versus: right,
      all: false,
    })
    const arrow = compared.find(({ id }) => id === 'ampk--mtor')!
    expect(arrow.comparison).toBe('opposite')
    expect([arrow.left, arrow.right].filter(Boolean)).toHaveLength(1)
    return LANGUAGES.map((lang) => describeComparison(realDataset, arrow, names, lang))
  }
  const sentences = [
    'Exercise: AMPK decreases mTOR (one sentence). Pathway, asked by other names, on the contrary: AMPK increases Akt/mTOR signalling (one sentence).',
    'Exercise：AMPK 抑制 mTOR（仅一句）；Pathway换一种问法则相反：AMPK 促进 Akt/mTOR 信号通路（仅一句）。',
  ]
  expect(told(facets, versus, { left: 'Exercise', right: 'Pathway' })).toEqual(sentences)
  expect(told(versus, facets, { left: 'Pathway', right: 'Exercise' })).toEqual(sentences)
})
