// Which Chinese verb says that something goes up or down. English raises and lowers whatever it is; Chinese picks the
// verb by the noun: 促进 a process, 提高 a level, 增加 an amount, 加重 an illness, and what is a state for good is 有利于.
// 加重 says that what gets worse was there before, so only an illness has it, for which no other verb is written; what
// the review lets begin (引起 a stress, 导致 a disorder, 造成 damage) is 提高 or 增加, which leave that open. 导致 for
// all would say that it begins, 防治 that it is cured.
import type { Dataset } from '../review/dataset.ts'
import type { Kind, SummaryEffect } from '../review/vocabulary.ts'

type Pair = readonly [raises: string, lowers: string]

const PROCESS: Pair = ['促进', '抑制']
const AMOUNT: Pair = ['增加', '减少']

const BY_NOUN: readonly (readonly [noun: RegExp, verbs: Pair])[] = [
  [/^衰老$/, ['加速', '延缓']],
  [/(?:(?<!炎)症|病)$/, ['加重', '减轻']],
  [/(?:损伤|受损|流失)$/, ['增加', '减轻']],
  [/(?:骨折|致残|死亡|失衡|紊乱|异常|过度激活)$/, AMOUNT],
  [/风险$/, ['增加', '降低']],
  [/(?:度|比值|活性|能力|性能|压力|应激)$/, ['提高', '降低']],
  [/功能$/, ['增强', '减弱']],
  [/(?:量|应力|物质|大分子|钙离子|标志物)$|^(?:LC3|p62)/, AMOUNT],
  [/(?:健康|状况|结构|形态|稳态|平衡)$/, ['有利于', '不利于']],
]

/** What is there in larger or smaller number. */
const COUNTED: readonly Kind[] = ['small-molecule', 'structure', 'rna']

function verbsFor(dataset: Pick<Dataset, 'entities'>, target: string): Pair {
  const entity = dataset.entities.get(target)
  if (!entity) return PROCESS
  const noun = entity.label.zh.replace(/（.*）$/, '')
  const byNoun = BY_NOUN.find(([pattern]) => pattern.test(noun))
  return byNoun?.[1] ?? (COUNTED.includes(entity.kind) ? AMOUNT : PROCESS)
}

/** What an arrow of this effect does to its target: 促进 autophagy, 提高 bone density, 大多增加 bone mass. */
export function chineseVerb(
  dataset: Pick<Dataset, 'entities'>,
  effect: SummaryEffect,
  target: string,
): string {
  const [raises, lowers] = verbsFor(dataset, target)
  const verbs: Readonly<Record<SummaryEffect, string>> = {
    increases: raises,
    decreases: lowers,
    'mostly-increases': `大多${raises}`,
    'mostly-decreases': `大多${lowers}`,
    contested: `既${raises}又${lowers}`,
    unsigned: '影响',
  }
  return verbs[effect]
}

/** Verbs that need something to act on, and what is said of the thing that goes up or down by itself. */
const BY_ITSELF: Readonly<Record<string, string>> = {
  促进: '升高',
  抑制: '降低',
  提高: '升高',
  有利于: '改善',
  不利于: '变差',
}

/** What a target is seen to do: 自噬升高, 骨量减少, 衰老延缓. */
export function chineseGoes(dataset: Dataset, goes: 'rose' | 'fell', target: string): string {
  const verb = verbsFor(dataset, target)[goes === 'rose' ? 0 : 1]
  return BY_ITSELF[verb] ?? verb
}

/** What is asked of a target: 促进还是抑制. */
export function chineseEither(dataset: Dataset, target: string): string {
  return verbsFor(dataset, target).join('还是')
}
