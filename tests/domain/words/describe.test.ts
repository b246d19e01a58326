// Guards the sentences of the page: they say the effect that is drawn, in both languages, and no more.
import { describe, expect, it } from 'vitest'
import type { Claim } from '../../../src/domain/review/dataset.ts'
import {
  citationsOf,
  describeInteraction,
  effectOn,
  effectWords,
  nameOf,
  termName,
} from '../../../src/domain/words/describe.ts'
import { contextChips, describeExperiment } from '../../../src/domain/words/describeClaim.ts'
import { LANGUAGES, SUMMARY_EFFECTS } from '../../../src/domain/review/vocabulary.ts'
import type { Language } from '../../../src/domain/review/vocabulary.ts'
import { claimsByArrow } from '../../../src/export/pages/arrowPage.tsx'
import { BOTH, fixtureDataset, realDataset } from '../../fixtures.ts'

const claimOf = (id: string) => fixtureDataset.claims.find((claim) => claim.id === id)!
const arrow = { source: 'ampk', target: 'lc3-ii' } as const

it('what an arrow does, beside its names, is what its sentence says', () => {
  const behind = (source: string, target: string) => {
    const claims = realDataset.claims.filter((c) => c.source === source && c.target === target)
    return { source, target, effect: 'unsigned', claims } as const
  }
  const binding = behind('beclin-1', 'bcl-2')
  expect(binding.claims.length).toBeGreaterThan(0)
  expect(effectOn(realDataset, binding, 'en')).toBe('binds')
  expect(effectOn(realDataset, binding, 'zh')).toBe('结合')
  const none = { ...arrow, effect: 'unsigned', claims: [] } as const
  expect(effectOn(realDataset, none, 'en')).toBe('affects (direction not given)')
  for (const lang of LANGUAGES) {
    for (const { source, target, effect } of realDataset.claims) {
      // A plural has another form of the verb.
      if (effect !== 'unsigned' || realDataset.entities.get(source)?.plural) continue
      const said = behind(source, target)
      if (said.claims.some((claim) => claim.effect !== 'unsigned')) continue
      const [first = ''] = effectOn(realDataset, said, lang).split(/[ （(其]/)
      expect(describeInteraction(realDataset, said, lang)).toContain(first)
    }
  }
})

describe('the sentence of an arrow', () => {
  it.each([
    ['increases', 'AMPK increases LC3-II', 'AMPK 家族增加 LC3-II'],
    ['decreases', 'AMPK decreases LC3-II', 'AMPK 家族减少 LC3-II'],
    ['contested', 'AMPK raises and lowers LC3-II', 'AMPK 家族既增加又减少 LC3-II'],
    ['unsigned', 'AMPK affects LC3-II (direction not given)', 'AMPK 家族影响 LC3-II（方向未说明）'],
  ] as const)('that is %s says so in both languages', (effect, en, zh) => {
    expect(describeInteraction(fixtureDataset, { ...arrow, effect }, 'en')).toBe(en)
    expect(describeInteraction(fixtureDataset, { ...arrow, effect }, 'zh')).toBe(zh)
  })

  it.each([
    ['glucocorticoids', 'increases', 'glucocorticoids increase autophagy'],
    ['glucocorticoids', 'contested', 'glucocorticoids both increase and decrease autophagy'],
    ['lncrnas', 'unsigned', 'long non-coding RNAs affect autophagy (direction not given)'],
    ['oxidative-stress', 'decreases', 'oxidative stress decreases autophagy'],
  ] as const)('of %s that is %s agrees with its subject', (source, effect, said) => {
    const arrowOf = { source, target: 'autophagy', effect }
    expect(describeInteraction(realDataset, arrowOf, 'en')).toBe(said)
  })

  it.each(BOTH)('in %s is another one for every effect', (_name, dataset) => {
    const [source, target] = [...dataset.entities.keys()]
    for (const lang of LANGUAGES) {
      const said = SUMMARY_EFFECTS.map((effect) =>
        describeInteraction(dataset, { source: source!, target: target!, effect }, lang),
      )
      expect(new Set(said).size).toBe(SUMMARY_EFFECTS.length)
    }
  })

  it('tells up from down in the words of the real data too', () => {
    expect(effectWords(realDataset, 'increases', 'en')).toMatch(/increas|rais|promot/)
    expect(effectWords(realDataset, 'decreases', 'en')).toMatch(/decreas|lower|inhibit/)
    expect(effectWords(realDataset, 'increases', 'zh')).toMatch(/促进|提高|增/)
    expect(effectWords(realDataset, 'decreases', 'zh')).toMatch(/抑制|降低|减/)
  })

  it('shows an id that is not known as it is', () => {
    expect(nameOf(fixtureDataset, 'ghost', 'en')).toBe('ghost')
    expect(termName(fixtureDataset.meta.cells, 'ghost', 'zh')).toBe('ghost')
  })
})

describe('the context of a claim', () => {
  it('says all that the review says, in order and in both languages', () => {
    const texts = (id: string, lang: 'en' | 'zh') =>
      contextChips(fixtureDataset, claimOf(id), lang).map(({ kind, text }) => `${kind}: ${text}`)
    expect(texts('2.1-p2-s1-a', 'en')).toEqual([
      'stressor: Exercise',
      'stressor: Ageing',
      'setting: Excessive intensity',
      'setting: late phase',
      'setting: rat',
      'detail: tibia',
      'detail: 8 weeks on a treadmill',
    ])
    expect(texts('2.1-p2-s1-a', 'zh')).toEqual([
      'stressor: 运动',
      'stressor: 衰老',
      'setting: 过大强度',
      'setting: 晚期',
      'setting: 大鼠',
      'detail: 胫骨',
      'detail: 跑台运动 8 周',
    ])
    expect(texts('1-p1-s1-a', 'en')).toEqual([
      'cell: Osteoblast',
      'stressor: Glucocorticoids',
      'setting: Low dose',
    ])
  })

  it('is empty where the review gives none', () => {
    expect(contextChips(fixtureDataset, claimOf('1-p2-s1-b'), 'en')).toEqual([])
  })

  it.each(['en', 'zh'] as const)(
    'calls "high" of what is given a dose, of what is there a level (%s)',
    (lang) => {
      const dosed = realDataset.claims.filter(({ context }) => context.dose === 'high')
      const amounts = (stressor: string) =>
        new Set(
          dosed
            .filter(({ context }) => context.stressors?.includes(stressor))
            .flatMap((claim) => contextChips(realDataset, claim, lang))
            .map(({ text }) => text)
            .filter((text) => /^(?:High|高)/.test(text)),
        )
      expect(amounts('glucocorticoids')).toEqual(new Set([lang === 'en' ? 'High dose' : '高剂量']))
      expect(amounts('oxidative-stress')).toEqual(
        new Set([lang === 'en' ? 'High level' : '高水平']),
      )
    },
  )

  it('has no English left in the Chinese page but names', () => {
    const left = realDataset.claims.flatMap((claim) =>
      contextChips(realDataset, claim, 'zh').filter(({ text }) => !/[\u4e00-\u9fff]/.test(text)),
    )
    expect([...new Set(left.map(({ text }) => text))]).toEqual([])
  })
})

describe('the experiment of a claim', () => {
  it('says what was done and what was seen', () => {
    const claim = claimOf('1-p2-s1-a')
    expect(describeExperiment(fixtureDataset, claim, 'en')).toBe(
      'autophagy was lowered (knock-out); osteocyte survival fell.',
    )
    expect(describeExperiment(fixtureDataset, claim, 'zh')).toBe(
      '自噬被下调（基因敲除）后，骨细胞存活降低。',
    )
  })

  it('says of a treatment that it was given, for no level of it goes up', () => {
    const claim = {
      ...claimOf('1-p1-s2-a'),
      experiment: { method: 'knock-out', source: 'up', target: 'changed' },
    } as const
    expect(describeExperiment(fixtureDataset, claim, 'en')).toBe(
      'Exercise was applied (knock-out); autophagy changed.',
    )
    expect(describeExperiment(fixtureDataset, claim, 'zh')).toBe(
      '施以运动（基因敲除）后，自噬发生变化。',
    )
  })

  it('is not spoken of where none is recorded', () => {
    expect(describeExperiment(fixtureDataset, claimOf('1-p1-s1-a'), 'en')).toBeNull()
  })
})

it('citations of several claims are each named once, in order', () => {
  expect(citationsOf(fixtureDataset.claims)).toEqual([1, 2, 3, 4])
  expect(citationsOf([])).toEqual([])
})

describe('an arrow without a direction', () => {
  const unsigned = [...claimsByArrow(realDataset.claims)].filter(([, claims]) =>
    claims.every(({ effect }) => effect === 'unsigned'),
  )
  const told = (claims: readonly Claim[], lang: Language) => {
    const { source, target } = claims[0]!
    return describeInteraction(realDataset, { source, target, effect: 'unsigned', claims }, lang)
  }

  it('is said by the relation that all its claims name, and affects where they say so, mediate or differ', () => {
    expect(unsigned.length).toBeGreaterThan(150)
    for (const [arrow, claims] of unsigned) {
      const relations = new Set(claims.map(({ relation }) => relation))
      const isShared = relations.size === 1
      // What mediates passes on what something else does: as a title it would read as a cause.
      const affects = !isShared || relations.has('affects') || relations.has('mediates')
      expect([arrow, / affects? /.test(told(claims, 'en'))]).toEqual([arrow, affects])
    }
  })

  it('is no surer than its sentences, in either language', () => {
    const of = (arrow: string) => unsigned.find(([id]) => id === arrow)![1]
    const both = (arrow: string) => LANGUAGES.map((lang) => told(of(arrow), lang))
    expect(both('beclin-1--bcl-2')).toEqual(['Beclin-1 binds Bcl-2', 'Beclin-1 结合 Bcl-2'])
    expect(both('lc3-i--pe')[0]).toBe('LC3-I binds phosphatidylethanolamine')
    const going = unsigned.filter(([, [claim]]) => claim?.relation === 'associated-with')
    expect(going.length).toBeGreaterThan(3)
    for (const [, claims] of going) {
      const { source, target } = claims[0]!
      const [from, to] = [source, target].map((id) => nameOf(realDataset, id, 'zh'))
      expect(told(claims, 'zh')).toMatch(/^.+与.+相关（方向未说明）$/)
      expect(told(claims, 'zh').replaceAll(' ', '')).toContain(
        `${from}与${to}相关`.replaceAll(' ', ''),
      )
    }
  })
})
