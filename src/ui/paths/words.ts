// The words around chains and loops, in both languages.
import type { Sign } from '../../domain/graph/steps.ts'
import type { Language } from '../../domain/review/vocabulary.ts'
import { plural } from '../words/plural.ts'

const n = plural('en')

export interface PathWords {
  /** Before the field in which the other end is searched for. */
  readonly reaches: (name: string, isPlural: boolean) => string
  readonly title: (from: string, to: string) => string
  readonly form: string
  readonly from: string
  readonly to: string
  readonly swap: string
  readonly searchFor: string
  /** Where there is a picture to press. */
  readonly searchOrPress: string
  readonly nothing: string
  readonly hits: (count: number) => string
  readonly chains: (count: number) => string
  /** Over the chains of one sign. */
  readonly raises: (to: string) => string
  readonly lowers: (to: string) => string
  readonly open: string
  readonly steps: string
  readonly whereElse: (view: string) => string
  readonly rule: string
  readonly loopsTitle: string
  readonly loops: (count: number) => string
  /** Over the loops of one sign. */
  readonly loopsThat: Readonly<Record<Sign, string>>
}

export const PATH_WORDS: Readonly<Record<Language, PathWords>> = {
  en: {
    reaches: (name, isPlural) => `How ${isPlural ? 'do' : 'does'} ${name} reach …`,
    title: (from, to) => `From ${from} to ${to}`,
    form: 'From one thing to another',
    from: 'From',
    to: 'To',
    swap: 'Swap both ends',
    searchFor: 'Search for a name',
    searchOrPress: 'Search, or press a box',
    nothing: 'Nothing of this name.',
    hits: (count) => n(count, { one: '1 name', other: `${count} names` }),
    chains: (count) => n(count, { one: '1 chain found.', other: `${count} chains found.` }),
    raises: (to) => `Chains that raise ${to}`,
    lowers: (to) => `Chains that lower ${to}`,
    open: 'Chains through an arrow that is said both ways',
    steps: 'Step by step',
    whereElse: (view) => `These are drawn in the view “${view}”.`,
    rule: 'Short chains come first, then those whose weakest link is said best. Chains are reasoning over sentences; the review draws few of them itself.',
    loopsTitle: 'Feedback loops of this view',
    loops: (count) =>
      count === 0
        ? 'No loop of up to four steps here.'
        : n(count, {
            one: '1 loop of up to four steps.',
            other: `${count} loops of up to four steps.`,
          }),
    loopsThat: {
      [1]: 'A rise comes back as a rise: they reinforce themselves',
      [-1]: 'A rise comes back as a fall: they hold themselves back',
      [0]: 'Open: one arrow is said both ways',
    },
  },
  zh: {
    reaches: (name) => `${name}如何影响……`,
    title: (from, to) => `从${from}到${to}`,
    form: '从一种事物到另一种',
    from: '从',
    to: '到',
    swap: '对调两端',
    searchFor: '搜索名称',
    searchOrPress: '搜索名称，或点选图中方框',
    nothing: '没有这个名称。',
    hits: (count) => `${count} 个名称`,
    chains: (count) => `找到 ${count} 条链。`,
    raises: (to) => `使${to}上升的链`,
    lowers: (to) => `使${to}下降的链`,
    open: '经过两说并存的箭头的链',
    steps: '逐步查看',
    whereElse: (view) => `这些链画在视图“${view}”中。`,
    rule: '先列较短的链，再列最弱一环说得较充分的链。链是对句子的推理，综述自己很少这样连起来说。',
    loopsTitle: '此视图中的反馈环',
    loops: (count) => (count === 0 ? '此处没有四步以内的环。' : `四步以内的环 ${count} 个。`),
    loopsThat: {
      [1]: '升高返回时仍为升高：正反馈',
      [-1]: '升高返回时变为降低：负反馈',
      [0]: '未定：有一条箭头两说并存',
    },
  },
}
