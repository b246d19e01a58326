// Guards the rule by which claims become one arrow: here the drawing either says what the review says, or
// more. Laws over random claims; the real arrows stand in tests/data/arrows.test.ts.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decide } from '../../../src/domain/graph/derive.ts'
import {
  drawnSide,
  isTwoSided,
  lineOf,
  strengthOf,
  summaryOf,
  voicesOf,
} from '../../../src/domain/graph/voices.ts'
import type { Claim } from '../../../src/domain/review/dataset.ts'
import type { Effect } from '../../../src/domain/review/vocabulary.ts'
import { BASES, CERTAINTIES, EFFECTS } from '../../../src/domain/review/vocabulary.ts'
import { turned } from './turned.ts'

let count = 0
const make = (effect: Effect, sentence: number, more: Partial<Claim> = {}): Claim => ({
  id: `claim-${count++}`,
  ...{ source: 'a', target: 'b', effect, relation: 'r', pathways: [], citations: [] },
  ...{ basis: 'stated', certainty: 'reported', context: {}, locator: `1 ¶1 s${sentence}` },
  ...more,
})

const claim = fc
  .record({
    effect: fc.constantFrom(...EFFECTS),
    sentence: fc.integer({ min: 1, max: 12 }),
    basis: fc.constantFrom(...BASES),
    certainty: fc.constantFrom(...CERTAINTIES),
    isDoubtful: fc.boolean(),
    isBone: fc.boolean(),
  })
  .map(({ effect, sentence, isDoubtful, isBone, ...rest }) =>
    make(effect, sentence, {
      ...rest,
      ...(isDoubtful && { doubt: 'direction' as const }),
      tissues: isBone ? ['bone'] : [],
    }),
  )
const claims = fc.array(claim, { maxLength: 20 })

const drawn = (list: readonly Claim[]) => {
  const voices = voicesOf(list)
  const effect = summaryOf(voices)
  return { effect, strength: strengthOf(voices), line: lineOf(effect, voices) }
}

describe('an arrow', () => {
  it('is not changed in sign, width or line by a claim without direction, once it has a direction', () => {
    fc.assert(
      fc.property(claims, claim, (list, added) => {
        const before = drawn(list)
        const after = drawn([...list, { ...added, effect: 'unsigned' }])
        expect(after).toEqual(
          before.effect === 'unsigned' ? { ...before, line: after.line } : before,
        )
      }),
    )
  })

  it('is not weakened by a further sentence on its drawn side', () => {
    fc.assert(
      fc.property(claims, claim, (list, added) => {
        const before = drawn(list)
        const side = drawnSide(before.effect)
        fc.pre(side !== null)
        const { doubt: _doubt, ...sure } = added
        const after = drawn([...list, { ...sure, effect: side, locator: 'another sentence' }])
        expect(drawnSide(after.effect)).toBe(side)
        expect(after.strength).toBe(before.strength + 1)
        if (before.line === 'solid') expect(after.line).toBe('solid')
      }),
    )
  })

  it('does not change when a sentence is split into more claims, nor with their order', () => {
    fc.assert(
      fc.property(claims, fc.nat(), (list, turn) => {
        const split = list.flatMap((each) => [each, { ...each, id: `${each.id}-again` }])
        const at = split.length === 0 ? 0 : turn % split.length
        const reordered = [...split.slice(at), ...split.slice(0, at)].reverse()
        expect(voicesOf(reordered)).toEqual(voicesOf(list))
      }),
    )
  })

  it('is never made two-sided by a doubtful claim', () => {
    fc.assert(
      fc.property(claims, claim, (list, added) => {
        const after = drawn([...list, { ...added, doubt: 'direction' }])
        expect(after.effect).toBe(drawn(list).effect)
      }),
    )
  })

  it('turns round with its claims, as wide and of the same line', () => {
    fc.assert(
      fc.property(claims, (list) => {
        const other = drawn(list.map(turned))
        const { effect, ...rest } = drawn(list)
        const flipped = {
          ...{ increases: 'decreases', decreases: 'increases', unsigned: 'unsigned' },
          ...{ 'mostly-increases': 'mostly-decreases', 'mostly-decreases': 'mostly-increases' },
          contested: 'contested',
        }[effect]
        expect(other).toEqual({ effect: flipped, ...rest })
      }),
    )
  })
})

describe('voices', () => {
  it('are sentences: a list of five members in one sentence speaks once', () => {
    const voices = voicesOf(Array.from({ length: 5 }, () => make('increases', 1)))
    expect(voices).toMatchObject({ increases: 1, sentences: 1 })
  })

  it('of a sentence that says low doses raise and high ones lower stand on either side', () => {
    const voices = voicesOf([make('increases', 1), make('decreases', 1)])
    expect(voices).toMatchObject({ increases: 1, decreases: 1, sentences: 1 })
    expect(summaryOf(voices)).toBe('contested')
  })

  it('of a sentence with and without direction count as directed alone', () => {
    expect(voicesOf([make('increases', 1), make('unsigned', 1)])).toMatchObject({
      ...{ increases: 1, unsigned: 0, sentences: 1 },
    })
  })

  it('in doubt are counted apart', () => {
    const voices = voicesOf([make('decreases', 1, { doubt: 'direction' }), make('unsigned', 2)])
    expect(voices).toMatchObject({ decreases: 0, unsigned: 1, doubtful: { decreases: 1 } })
    expect(summaryOf(voices)).toBe('unsigned')
  })

  it('are mostly on one side from four times the other on', () => {
    const of = (increases: number, decreases: number) => summaryOf({ increases, decreases })
    expect(of(3, 1)).toBe('contested')
    expect(of(4, 1)).toBe('mostly-increases')
    expect(of(2, 8)).toBe('mostly-decreases')
    expect(of(2, 7)).toBe('contested')
    expect(of(9, 0)).toBe('increases')
  })

  it('about bone are counted by sentence', () => {
    const voices = voicesOf([
      make('increases', 1, { tissues: ['other'] }),
      make('increases', 1, { tissues: ['bone'] }),
      make('increases', 2),
    ])
    expect(voices).toMatchObject({ sentences: 2, aboutBone: 1 })
  })

  it('decide the line by the drawn side alone', () => {
    const hypothesis = make('increases', 1, { certainty: 'hypothesised' })
    expect(drawn([hypothesis, make('unsigned', 2)]).line).toBe('dashed')
    expect(drawn([hypothesis, make('increases', 2)]).line).toBe('solid')
    const mostly = Array.from({ length: 4 }, (_, i) => ({ ...hypothesis, locator: `s${i}` }))
    expect(drawn([...mostly, make('decreases', 9)])).toMatchObject({
      ...{ effect: 'mostly-increases', line: 'dashed', strength: 4 },
    })
  })
})

describe('under a filter', () => {
  it('specific claims decide as soon as one has a direction; general ones change nothing', () => {
    fc.assert(
      fc.property(claims, claims, (specific, general) => {
        const alone = summaryOf(voicesOf(specific))
        fc.pre(alone !== 'unsigned')
        const { effect, voices, decidedBy } = decide(specific, general)
        expect({ effect, voices }).toEqual({ effect: alone, voices: voicesOf(specific) })
        expect(decidedBy).toBe('specific')
      }),
    )
  })

  it('general claims speak where no specific one has a direction, and are said to', () => {
    fc.assert(
      fc.property(claims, claims, (specific, general) => {
        fc.pre(summaryOf(voicesOf(specific)) === 'unsigned')
        const { effect, decidedBy } = decide(specific, general)
        expect(effect).toBe(summaryOf(voicesOf(general)))
        if (effect !== 'unsigned') expect(decidedBy).toBe('general')
      }),
    )
  })
})

it('both is said exactly where two sides speak without doubt', () => {
  fc.assert(
    fc.property(claims, (list) => {
      const sure = list.filter(({ doubt }) => !doubt).map(({ effect }) => effect)
      const isBoth = sure.includes('increases') && sure.includes('decreases')
      expect(isTwoSided(drawn(list).effect)).toBe(isBoth)
    }),
  )
})
