// Guards the words for what an arrow rests on: every number is said and none but these, in both languages.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  askedOfPapers,
  describeLedger,
  describeUntried,
  describeUntriedIn,
  describeVerdicts,
  sidesOf,
} from '../../../src/domain/words/describeEvidence.ts'
import { voicesOf } from '../../../src/domain/graph/voices.ts'
import { describeVoices } from '../../../src/domain/words/describeVoices.ts'
import { LANGUAGES } from '../../../src/domain/review/vocabulary.ts'
import { interactionId } from '../../../src/domain/scope/scope.ts'
import type { Claim } from '../../../src/domain/review/dataset.ts'
import { untriedOf } from '../../../src/domain/graph/ledger.ts'
import { isMechanism } from '../../../src/domain/review/evidenceClass.ts'
import { nameOf } from '../../../src/domain/words/describe.ts'
import { basisWords, describeExperiment } from '../../../src/domain/words/describeClaim.ts'
import { realDataset } from '../../fixtures.ts'

const number = fc.integer({ min: 0, max: 40 })
const numbersIn = (text: string) => (text.match(/\d+/g) ?? []).map(Number)
const above = (...counts: readonly number[]) => counts.filter((count) => count > 0)

describe.each(LANGUAGES)('in %s', (lang) => {
  it('a ledger says its numbers in their order, nothing where there are none', () => {
    fc.assert(
      fc.property(number, number, number, number, (needed, enough, together, said) => {
        const ledger = { needed, enough, 'seen-together': together, 'only-said': said }
        const text = describeLedger(ledger, lang)
        expect(numbersIn(text)).toEqual(above(needed, enough, together, said))
        expect(text === '').toBe(needed + enough + together + said === 0)
      }),
    )
  })

  it('verdicts say their numbers in their order, nothing where there are none', () => {
    const names = ['supports', 'partly', 'differs', 'contradicts', 'absent', 'unread'] as const
    fc.assert(
      fc.property(fc.tuple(number, number, number, number, number, number), (counts) => {
        const [supports, partly, differs, contradicts, absent, unread] = counts
        const said = { supports, partly, differs, contradicts, absent, unread }
        expect(numbersIn(describeVerdicts(said, lang))).toEqual(above(...names.map((n) => said[n])))
      }),
    )
  })

  it('a missing experiment names the source, each in words of its own', () => {
    const kinds = ['raised', 'lowered', 'either'] as const
    const said = kinds.map((untried) => describeUntried(untried, 'AMPK', lang))
    expect(said.filter((text) => !text.includes('AMPK'))).toEqual([])
    expect(new Set(said).size).toBe(kinds.length)
    const there = kinds.map((untried) => describeUntriedIn(untried, 'AMPK', ['X1', 'X2'], lang))
    expect(there.filter((text) => !/X1.*X2/.test(text) || !text.includes('AMPK'))).toEqual([])
    expect(new Set([...said, ...there]).size).toBe(2 * kinds.length)
  })
})

const CARDS_SAY = {
  raised: /raised \(|上调（/,
  lowered: /lowered \(|下调（/,
  either: /(?:raised|lowered) \(|[上下]调（/,
} as const

describe.each(LANGUAGES)('over all arrows, in %s', (lang) => {
  const arrows = new Map<string, Claim[]>()
  for (const claim of realDataset.claims) {
    const arrow = interactionId(claim.source, claim.target)
    arrows.set(arrow, [...(arrows.get(arrow) ?? []), claim])
  }

  it('an experiment that is missing is missing behind the arrow, and no card of it tells of one', () => {
    let told = 0
    for (const claims of arrows.values()) {
      const [{ source }] = claims as [Claim]
      const untried = untriedOf(realDataset.entities.get(source)!.kind, claims)
      if (untried === null) continue
      told++
      const said = describeUntried(untried, nameOf(realDataset, source, lang), lang)
      expect(said).toMatch(lang === 'en' ? /^No sentence behind this arrow / : /^此箭头所据的句子/)
      const cards = claims.map((claim) => describeExperiment(realDataset, claim, lang) ?? '')
      expect(cards.filter((card) => CARDS_SAY[untried].test(card))).toEqual([])
    }
    expect(told).toBeGreaterThan(100)
  })

  it('what is about bone by a caveat from elsewhere is counted as that, card by card', () => {
    let told = 0
    for (const claims of arrows.values()) {
      const { target } = claims[0]!
      const said = describeVoices(realDataset, { voices: voicesOf(claims), claims, target }, lang)
      const cards = claims.filter(
        ({ tissues, caveatKinds }) =>
          tissues?.includes('bone') && caveatKinds?.includes('extrapolation'),
      )
      const carried = new Set(cards.map(({ locator }) => locator)).size
      const number = /(\d+) (?:carried over|句由他处外推)/.exec(said)?.[1]
      const isSaid = /carried over from elsewhere|由他处外推/.test(said)
      expect([isSaid, Number(number ?? carried)], said).toEqual([carried > 0, carried])
      // Of one sentence no number is said; of several one is.
      if (carried > 1) expect(number).toBeDefined()
      if (carried > 0) told++
    }
    expect(told).toBeGreaterThan(20)
  })

  it('a mechanism is never told as an experiment, nor an experiment as a mechanism', () => {
    const experiment = lang === 'en' ? /from an experiment/ : /由实验推断/
    const inferred = realDataset.claims.filter(({ basis }) => basis === 'inferred')
    expect(new Set(inferred.map(isMechanism))).toEqual(new Set([true, false]))
    for (const claim of inferred) {
      const isTold = isMechanism(claim)
      expect(experiment.test(basisWords(claim, lang))).toBe(!isTold)
      const card = describeExperiment(realDataset, claim, lang)
      expect(/no experiment on (?:it|them) is told|未述对其所做的实验/.test(card ?? '')).toBe(
        isTold,
      )
      expect(card).not.toMatch(isTold ? /was|were|下调（/ : /^In the sentence|^句中/)
    }
  })
})

it('in Chinese the papers of a side are told with the verb that its arrow has', () => {
  const both = (target: string) => {
    const sides = sidesOf(realDataset.claims.filter((claim) => claim.target === target))
    expect(sides.increases.length * sides.decreases.length).toBeGreaterThan(0)
    return askedOfPapers(realDataset, sides, 'zh', () => '').map(({ head }) => head('2 篇支持'))
  }
  expect(both('autophagy').slice(0, 2)).toEqual([
    '说促进之处的文献：2 篇支持',
    '说抑制之处的文献：2 篇支持',
  ])
  expect(both('osteoporosis').slice(0, 2)).toEqual([
    '说加重之处的文献：2 篇支持',
    '说减轻之处的文献：2 篇支持',
  ])
  expect(both('bone-mass')[0]).toBe('说增加之处的文献：2 篇支持')
})

it('one and many agree with their verb in English', () => {
  const none = { supports: 0, partly: 0, differs: 0, contradicts: 0, absent: 0, unread: 0 }
  expect(describeVerdicts({ ...none, supports: 2, partly: 1, contradicts: 1 }, 'en')).toBe(
    '2 support, 1 supports in part, 1 contradicts',
  )
  expect(describeLedger({ needed: 1, enough: 2, 'seen-together': 0, 'only-said': 1 }, 'en')).toBe(
    '1 sentence tells of lowering or removing it: it is needed, ' +
      '2 sentences tell of raising or applying it: it is enough, 1 sentence says so with no experiment that shows it.',
  )
})

it('in English the verb goes with the number, of one as of many', () => {
  const small = fc.integer({ min: 0, max: 3 })
  fc.assert(
    fc.property(fc.array(small, { minLength: 5, maxLength: 5 }), (counts) => {
      const [a, b, c, d, e] = counts as [number, number, number, number, number]
      const sentences = a + b + c
      const voices = {
        ...{ ...voicesOf([]), increases: a, decreases: b, unsigned: c },
        ...{ sentences, aboutBone: Math.min(d, sentences) },
      }
      const said = [
        describeVoices(realDataset, { voices, claims: [], target: 'autophagy' }, 'en'),
        describeLedger({ needed: a, enough: b, 'seen-together': c, 'only-said': d }, 'en'),
        describeVerdicts(
          { supports: a, partly: b, differs: c, contradicts: d, absent: 0, unread: e },
          'en',
        ),
      ].join(' ')
      expect(said).not.toMatch(
        /\b1 (?:of \d+ )?(?:are|have|give|raise|lower|say|support|contradict|differ|sentences|were)\b/,
      )
      expect(said).not.toMatch(/(?<!of )\b[2-9] (?:is|has|gives|raises|lowers|says|sentence|was)\b/)
    }),
  )
})
