// The verb goes with the noun: nobody writes 促进骨量 or 抑制骨密度.
import { expect, it } from 'vitest'
import { chineseEither, chineseGoes, chineseVerb } from '../../../src/domain/words/chineseVerbs.ts'
import { describeInteraction, nameOf } from '../../../src/domain/words/describe.ts'
import { describeVoices } from '../../../src/domain/words/describeVoices.ts'
import { voicesOf } from '../../../src/domain/graph/voices.ts'
import { realDataset } from '../../fixtures.ts'

it.each([
  ['autophagy', '促进', '抑制'],
  ['mtorc1', '促进', '抑制'],
  ['apoptosis', '促进', '抑制'],
  ['osteoporosis', '加重', '减轻'],
  ['bone-loss', '增加', '减轻'],
  ['ost-damage', '增加', '减轻'],
  ['er-damage', '增加', '减轻'],
  ['abnormal-autophagy', '增加', '减少'],
  ['bone-remodelling-imbalance', '增加', '减少'],
  ['bone-metabolism-disorder', '增加', '减少'],
  ['oxidative-stress', '提高', '降低'],
  ['er-stress', '提高', '降低'],
  ['cell-stress', '提高', '降低'],
  ['energy-imbalance', '增加', '减少'],
  ['excessive-autophagy', '增加', '减少'],
  ['inflammation', '促进', '抑制'],
  ['mechanical-stress', '增加', '减少'],
  ['fracture', '增加', '减少'],
  ['ageing', '加速', '延缓'],
  ['bone-mass', '增加', '减少'],
  ['bone-content', '增加', '减少'],
  ['autophagic-flux', '增加', '减少'],
  ['ob-number', '增加', '减少'],
  ['ros', '增加', '减少'],
  ['damaged-organelles', '增加', '减少'],
  ['lc3-ii', '增加', '减少'],
  ['p62', '增加', '减少'],
  ['bone-density', '提高', '降低'],
  ['bone-strength', '提高', '降低'],
  ['t-aoc', '提高', '降低'],
  ['lc3-ii-i-ratio', '提高', '降低'],
  ['oc-activity', '提高', '降低'],
  ['fracture-risk', '增加', '降低'],
  ['cell-function', '增强', '减弱'],
  ['bone-health', '有利于', '不利于'],
  ['cell-homeostasis', '有利于', '不利于'],
])('%s: %s or %s', (target, raises, lowers) => {
  expect(chineseVerb(realDataset, 'increases', target)).toBe(raises)
  expect(chineseVerb(realDataset, 'mostly-decreases', target)).toBe(`大多${lowers}`)
  expect(chineseVerb(realDataset, 'contested', target)).toBe(`既${raises}又${lowers}`)
  expect(chineseEither(realDataset, target)).toBe(`${raises}还是${lowers}`)
})

it('no sentence of the review promotes an amount or an illness, or inhibits a level or a loss', () => {
  const odd = realDataset.claims.filter(({ target, effect }) => {
    const said = chineseVerb(realDataset, effect, target)
    const noun = nameOf(realDataset, target, 'zh').replace(/（.*）$/, '')
    return (
      /(?:促进|抑制)/.test(said) &&
      /(?:量|度|比值|活性|能力|风险|健康|(?<!炎)症|病|损伤|受损|流失|失衡|紊乱|异常|应激|骨折)$/.test(
        noun,
      )
    )
  })
  expect(odd.map(({ id }) => id)).toEqual([])
})

it('only an illness is said to get worse: of all else the review may say that it begins', () => {
  const worse = [...realDataset.entities.values()].filter(({ id }) =>
    /加重|加剧/.test(chineseVerb(realDataset, 'increases', id)),
  )
  expect(worse.length).toBeGreaterThan(0)
  for (const { label } of worse) expect(label.zh).toMatch(/(?:(?<!炎)症|病)(?:（.*）)?$/)
})

it.each([
  ['ageing', '加速', '延缓'],
  ['cell-homeostasis', '改善', '变差'],
  ['oxidative-stress', '升高', '降低'],
  ['autophagy', '升高', '降低'],
  ['bone-density', '升高', '降低'],
  ['bone-mass', '增加', '减少'],
  ['bone-loss', '增加', '减轻'],
  ['osteoporosis', '加重', '减轻'],
  ['cell-function', '增强', '减弱'],
])('what is seen of %s: %s or %s', (target, rose, fell) => {
  expect(chineseGoes(realDataset, 'rose', target)).toBe(rose)
  expect(chineseGoes(realDataset, 'fell', target)).toBe(fell)
})

it('sentences behind an arrow are counted with the verb of what it acts on', () => {
  const voices = {
    ...voicesOf([]),
    ...{ increases: 3, decreases: 1, sentences: 4, aboutBone: 4 },
  }
  const said = (target: string) => describeVoices(realDataset, { voices, claims: [], target }, 'zh')
  expect(said('bone-health')).toBe('3 句说有利于，1 句说不利于。均关于骨。')
  expect(said('bone-mass')).toBe('3 句说增加，1 句说减少。均关于骨。')
  expect(said('bone-loss')).toBe('3 句说增加，1 句说减轻。均关于骨。')
  expect(said('osteoporosis')).toBe('3 句说加重，1 句说减轻。均关于骨。')
  expect(said('autophagy')).toBe('3 句说促进，1 句说抑制。均关于骨。')
})

it('Chinese words stand together, and no cure and no cause is claimed where something goes down or up', () => {
  for (const { source, target, effect } of realDataset.claims) {
    const said = describeInteraction(realDataset, { source, target, effect }, 'zh')
    expect(said).not.toMatch(/[\u3400-\u9fff] [\u3400-\u9fff]/)
    expect(chineseVerb(realDataset, effect, target)).not.toMatch(/导致|引起|治|防/)
  }
})
