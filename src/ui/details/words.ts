// Words that only the details need, in both languages.
import type { Reach } from '../../domain/scope/scope.ts'
import type { Effect, Language } from '../../domain/review/vocabulary.ts'
import { atStart } from '../../domain/words/prose.ts'
import { plural } from '../words/plural.ts'

const n = plural('en')
const claims = (count: number) => n(count, { one: '1 claim', other: `${count} claims` })

export interface DetailsWords {
  readonly reach: string
  readonly stepCount: (count: number) => string
  readonly reachAll: string
  readonly reachDirections: Readonly<Record<Reach['direction'], string>>
  readonly reachSteps: string
  readonly generalClaims: string
  readonly outOfScope: (count: number) => string
  readonly contextUnknown: string
  readonly sites: string
  readonly direct: string
  readonly asEntities: (ends: string) => string
  readonly toldAbove: string
  readonly sidesLabel: string
  readonly openQuestion: string
  readonly inCells: (cells: string) => string
  /** Of an opposite: a rise here is a fall of what the question asks. */
  readonly turned: string
  /** Of the pair that has the names of the selected arrow, which may stand for members too. */
  readonly underItsName: string
  readonly ofMembers: string
  /** Of arrows between members of the two ends that the view draws by themselves. */
  readonly membersHere: (count: number) => string
  /** How the claims that follow go with the sentences counted above. */
  readonly fromSentences: (claims: number, sentences: number) => string
  readonly terms: (count: number) => string
  readonly membersDiffer: string
  readonly whyDiffer: string
  /** Above a table in which nothing tells the sides apart. */
  readonly notToldApart: string
  readonly toldApart: string
  /** Above one in which what differs does so only in part. */
  readonly partlyApart: string
  /** Above the arrows that answer a question, which no filter touches. */
  readonly inWholeReview: string
  /** Of what is said of the opposite. */
  readonly opposite: (name: string) => string
  /** `does`: the verb that goes with what is acted on; English needs none. */
  readonly raisers: (does: string) => string
  readonly lowerers: (does: string) => string
  /** Above the claims of a side. */
  readonly side: Readonly<Record<Effect, (count: number, does: string) => string>>
  /** The same of what has no direction to give, by its relation. */
  readonly saying: (relation: string, count: number) => string
  /** How many claims say what, for the line above all of them. */
  readonly sides: Readonly<Record<Effect, (count: number, does: string) => string>>
}

export const DETAILS_WORDS: Readonly<Record<Language, DetailsWords>> = {
  en: {
    reach: 'Show from here',
    stepCount: (count) => n(count, { one: '1 step', other: `${count} steps` }),
    reachAll: 'Whole view',
    reachDirections: { both: 'Both ways', up: 'Upstream', down: 'Downstream' },
    reachSteps: 'How far',
    generalClaims: 'General under your filters: the review does not name them',
    outOfScope: (count) => `${claims(count)} outside your filters`,
    contextUnknown: 'The review names no cell or condition',
    asEntities: (ends) => `Said of ${ends}`,
    sites: 'Sites',
    direct: 'direct',
    toldAbove: 'as told above',
    sidesLabel: 'Claims by what they say',
    openQuestion: 'An open question',
    inCells: (cells) => `Cells: ${cells}.`,
    turned: 'It asks from the other side, so it counts the other way.',
    underItsName: 'Said under the name of this arrow.',
    ofMembers: 'Said of its members',
    membersHere: (count) => `Of members, drawn by themselves (${count})`,
    fromSentences: (all, sentences) =>
      n(sentences, {
        one: `1 sentence makes these ${all} claims:`,
        other: `${sentences} sentences make these ${all} claims:`,
      }),
    terms: (count) => (count === 1 ? '1 term explained' : `${count} terms explained`),
    whyDiffer: 'Why they may differ',
    notToldApart:
      'These sentences give no reason, and name nothing that differs between the two sides.',
    toldApart:
      'These sentences give no reason. What they name differs as listed here, first what stands on one side alone.',
    partlyApart:
      'These sentences give no reason. What they name differs in part, as listed here, but nothing is named that parts the two sides completely.',
    inWholeReview: 'In the whole review, without any filter:',
    opposite: (name) => `${name} (the opposite, turned round)`,
    raisers: () => 'On the side of raising',
    lowerers: () => 'On the side of lowering',
    side: {
      increases: (count) => `Increases: ${claims(count)}`,
      decreases: (count) => `Decreases: ${claims(count)}`,
      unsigned: (count) => `Direction not given: ${claims(count)}`,
    },
    saying: (relation, count) => `${atStart(relation)}: ${claims(count)}`,
    membersDiffer:
      'Of each single kind or part one way is said; the two ways are said of different ones.',
    sides: {
      increases: (count) => n(count, { one: '1 claim raises', other: `${count} claims raise` }),
      decreases: (count) => n(count, { one: '1 claim lowers', other: `${count} claims lower` }),
      unsigned: (count) =>
        n(count, { one: '1 claim gives no direction', other: `${count} claims give no direction` }),
    },
  },
  zh: {
    reach: '由此查看',
    stepCount: (count) => `${count} 步`,
    reachAll: '整个视图',
    reachDirections: { both: '上下游', up: '上游', down: '下游' },
    reachSteps: '步数',
    generalClaims: '对您的筛选而言属泛指：综述未指明',
    outOfScope: (count) => `${count} 条论断不在筛选范围内`,
    contextUnknown: '综述未指明细胞或条件',
    asEntities: (ends) => `原句所说：${ends}`,
    sites: '位点',
    direct: '直接',
    toldAbove: '同上文',
    sidesLabel: '论断按说法分组',
    openQuestion: '悬而未决的问题',
    inCells: (cells) => `细胞：${cells}。`,
    turned: '这是从相反一面来问，因此按相反方向计。',
    underItsName: '以本箭头的名称所说。',
    ofMembers: '就其成员所说',
    membersHere: (count) => `其所含条目，另行画出（${count}）`,
    fromSentences: (all, sentences) => `以下 ${all} 条论断出自 ${sentences} 句：`,
    terms: (count) => `术语解释（${count}）`,
    whyDiffer: '为何可能不同',
    notToldApart: '这些句子未说明原因，所述各项在两方之间也无不同。',
    toldApart: '这些句子未说明原因；所指的不同之处如下，先列只见于一方的。',
    partlyApart: '这些句子未说明原因；下列各项部分不同，但没有一项能把两方完全分开。',
    inWholeReview: '就整篇综述而言，不计任何筛选：',
    opposite: (name) => `${name}（相反一面，已反转计入）`,
    raisers: (does) => `${does}一方`,
    lowerers: (does) => `${does}一方`,
    side: {
      increases: (count, does) => `${does}：${count} 条论断`,
      decreases: (count, does) => `${does}：${count} 条论断`,
      unsigned: (count) => `方向未说明：${count} 条论断`,
    },
    saying: (relation, count) => `${relation}：${count} 条论断`,
    membersDiffer: '对每一个单独的种类或组成只有一种说法；两种说法针对的是不同的种类或组成。',
    sides: {
      increases: (count, does) => `${count} 条论断说${does}`,
      decreases: (count, does) => `${count} 条论断说${does}`,
      unsigned: (count) => `${count} 条论断未说明方向`,
    },
  },
}
