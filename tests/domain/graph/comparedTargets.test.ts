// Guards what a comparison shows beyond single arrows: targets pulled apart by different arrows, questions
// asked by other names, and the one drawing of both sides. Laws on random scopes, then the case of oestrogen.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Comparison } from '../../../src/domain/graph/compare.ts'
import type { TargetRow, TargetSide } from '../../../src/domain/graph/comparedTargets.ts'
import { turnedClaim } from '../../../src/domain/graph/openQuestions.ts'
import { summaryOf, voicesOf } from '../../../src/domain/graph/voices.ts'
import type { Dataset } from '../../../src/domain/review/dataset.ts'
import { NO_FACETS } from '../../../src/domain/scope/scope.ts'
import type { FacetChoice } from '../../../src/domain/scope/scope.ts'
import { describeComparison } from '../../../src/domain/words/describeComparison.ts'
import { describeTarget, targetGlyphs } from '../../../src/domain/words/describeTargets.ts'
import { comparisonOf } from '../../../src/store/comparison.ts'
import { createSelectors } from '../../../src/store/selectors.ts'
import { BOTH, realDataset } from '../../fixtures.ts'
import { facetChoices } from '../scopes.ts'

const runs = { numRuns: 25 }
const TURNED: Readonly<Record<Comparison, Comparison>> = {
  opposite: 'opposite',
  differs: 'differs',
  left: 'right',
  right: 'left',
  same: 'same',
}

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
          if (comparison === 'opposite' || comparison === 'differs') expect(sides).toHaveLength(2)
        }
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
        const wanted = compared.filter(
          ({ comparison }) => asked.all || comparison === 'opposite' || comparison === 'differs',
        )
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
    expect(glyphs(shown, 'bone-formation')).toMatch(/^opposite: ↓ 1 \| ↑ \d+$/)
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

  it('autophagy is said to rise and to fall on one side alone: that differs and is not opposite', () => {
    expect(glyphs(shown, 'autophagy')).toMatch(/^differs: \d ↑ \d ↓ \| ↑ \d+$/)
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

  it.each([[[]], [['oestrogen-loss']]])(
    'by other names an arrow of one side is opposite (%s)',
    (s) => {
      const arrow = shown('bone-cells', s).compared[0]!
      expect([arrow.id, arrow.comparison]).toEqual(['oestradiol--autophagy', 'opposite'])
      expect(arrow.byOtherNames.map(({ id }) => id)).toContain('oestrogen-replacement--autophagy')
      expect(describeComparison(realDataset, arrow, names, 'en')).toBe(
        'Osteoblast: oestradiol decreases autophagy (one sentence). Osteocyte, asked by other names, on the contrary: oestrogen loss decreases autophagy (one sentence); oestrogen replacement increases autophagy (one sentence).',
      )
    },
  )

  it.each(['overview', 'bone-cells', 'machinery'])(
    'the table has the question in the view %s',
    (view) => {
      const row = shown(view, ['oestrogen-loss']).targets.find(({ question }) => question !== null)!
      expect([row.question, row.target, row.comparison]).toEqual([
        'oestrogen-loss',
        'autophagy',
        'opposite',
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
