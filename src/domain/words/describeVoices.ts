// What stands behind an arrow, in numbers of sentences and in words.
import { carriedOver } from '../graph/carriedOver.ts'
import type { Interaction } from '../graph/derive.ts'
import type { Voices } from '../graph/voices.ts'
import type { Claim, Dataset } from '../review/dataset.ts'
import type { Effect, Language } from '../review/vocabulary.ts'
import { EFFECTS } from '../review/vocabulary.ts'
import { chineseVerb } from './chineseVerbs.ts'
import { withoutDirection } from './unsignedWords.ts'

interface VoiceWords {
  /** `does`: the verb that goes with what is acted on; English needs none. */
  readonly says: Readonly<
    Record<Effect, (count: number, does: (effect: Effect) => string) => string>
  >
  /** Of what has no direction to give. */
  readonly sayIt: (count: number) => string
  readonly doubtful: (said: string) => string
  readonly bone: (count: number, all: number) => string
  /** Of those about bone, how many say of it what was found elsewhere. */
  readonly carried: (count: number, bone: number) => string
  readonly join: (said: readonly string[], bone: string) => string
  readonly inGeneral: string
}

const one = (count: number, singular: string, plural: string) =>
  `${count} ${count === 1 ? singular : plural}`

const WORDS: Readonly<Record<Language, VoiceWords>> = {
  en: {
    says: {
      increases: (count) => `${one(count, 'sentence raises', 'sentences raise')} it`,
      decreases: (count) => `${one(count, 'sentence lowers', 'sentences lower')} it`,
      unsigned: (count) => `${one(count, 'sentence gives', 'sentences give')} no direction`,
    },
    sayIt: (count) => `${one(count, 'sentence says', 'sentences say')} so`,
    doubtful: (said) => `${said} (doubtful, not counted)`,
    bone: (count, all) => {
      if (count === all) return all === 1 ? 'It is about bone' : 'All are about bone'
      if (count === 0) return all === 1 ? 'It does not say this of bone' : 'None says this of bone'
      return `${count} of ${all} ${count === 1 ? 'is' : 'are'} about bone`
    },
    carried: (count, bone) =>
      bone === 1 ? ', carried over from elsewhere' : `, ${count} carried over from elsewhere`,
    join: (said, bone) => `${said.join(', ')}. ${bone}.`,
    inGeneral: 'Said in general, not of what you filter by: ',
  },
  zh: {
    says: {
      increases: (count, does) => `${count} 句说${does('increases')}`,
      decreases: (count, does) => `${count} 句说${does('decreases')}`,
      unsigned: (count) => `${count} 句未说明方向`,
    },
    sayIt: (count) => `${count} 句如此说`,
    doubtful: (said) => `${said}（存疑，不计入）`,
    bone: (count, all) => {
      if (count === all) return all === 1 ? '该句关于骨' : '均关于骨'
      if (count === 0) return all === 1 ? '该句并非就骨作此说' : '各句均非就骨作此说'
      return `${all} 句中 ${count} 句关于骨`
    },
    carried: (count, bone) => (bone === 1 ? '，由他处外推' : `，其中 ${count} 句由他处外推`),
    join: (said, bone) => `${said.join('，')}。${bone}。`,
    inGeneral: '泛指，并非就所筛选的条件而言：',
  },
}

interface VoicesOn {
  readonly voices: Voices
  /** Those whose voices they are. */
  readonly claims: readonly Claim[]
  /** What they speak of: it decides the verb in Chinese. */
  readonly target: string
}

/**
 * "8 sentences raise it, 1 sentence lowers it (doubtful, not counted), 2 sentences give no direction. 5 of 11 are
 * about bone." Sentences that say both are counted on either side, so the parts may exceed the whole.
 */
export function describeVoices(
  dataset: Dataset,
  { voices, claims, target }: VoicesOn,
  lang: Language,
): string {
  const words = WORDS[lang]
  const does = (effect: Effect) => chineseVerb(dataset, effect, target)
  const says =
    withoutDirection(claims.filter(({ effect }) => effect === 'unsigned')) === null
      ? words.says
      : { ...words.says, unsigned: words.sayIt }
  const sides: readonly Effect[] =
    voices.decreases > voices.increases ? ['decreases', 'increases', 'unsigned'] : EFFECTS
  const sure = sides.flatMap((effect) =>
    voices[effect] > 0 ? [says[effect](voices[effect], does)] : [],
  )
  const doubtful = sides.flatMap((effect) => {
    const count = voices.doubtful[effect]
    return count > 0 ? [words.doubtful(says[effect](count, does))] : []
  })
  const bone = words.bone(voices.aboutBone, voices.sentences)
  const carried = carriedOver(claims)
  const from = carried > 0 ? words.carried(carried, voices.aboutBone) : ''
  return words.join([...sure, ...doubtful], bone + from)
}

/** The voices of an arrow; where general claims decide it under a filter, that is said first. */
export function describeArrowVoices(
  dataset: Dataset,
  arrow: Pick<Interaction, 'voices' | 'target' | 'decidedBy' | 'specific' | 'general'>,
  lang: Language,
): string {
  const { voices, target, decidedBy } = arrow
  const said = describeVoices(dataset, { voices, claims: arrow[decidedBy], target }, lang)
  return decidedBy === 'general' ? `${WORDS[lang].inGeneral}${said}` : said
}
