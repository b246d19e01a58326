// What questions along several arrows say, in both languages. Names of entities come ready-made.
import type { Dataset } from '../review/dataset.ts'
import type { Language } from '../review/vocabulary.ts'
import { chinese } from './chineseText.ts'
import { listed } from './prose.ts'

/** What a chain does to its end; `broken` where the review gives one of its steps no direction. */
export const OUTCOMES = ['raises', 'lowers', 'open', 'broken'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** What something does when something else is pushed. */
export const REPLIES = ['rises', 'falls', 'open', 'untouched'] as const
export type Reply = (typeof REPLIES)[number]

/** What is there or not can be put on, and not be lowered. */
const THERE_OR_NOT = ['drug', 'intervention', 'stressor']

export function isThereOrNot({ entities }: Pick<Dataset, 'entities'>, id: string): boolean {
  return THERE_OR_NOT.includes(entities.get(id)?.kind ?? '')
}

export interface Name {
  readonly name: string
  readonly isPlural: boolean
}

/** `on` of what is there or not: a drug, a training, a state. */
type Way = 'up' | 'down' | 'on'

export interface PushedName extends Name {
  readonly way: Way
}

export interface AlongWords {
  readonly path: (chain: readonly string[], source: Name, target: Name) => string
  readonly outcomes: Readonly<Record<Outcome, string>>
  /** Why a chain goes one way and not the other. */
  readonly parity: (lowering: number) => string
  readonly allDirected: string
  readonly saysBoth: string
  readonly broken: string
  readonly push: (view: string, pushed: readonly PushedName[], target: Name) => string
  readonly replies: Readonly<Record<Reply, string>>
  /** Why another answer is none, where this one is right. */
  readonly notReply: Readonly<Record<Exclude<Reply, 'untouched'>, string>>
  readonly reached: (steps: number) => string
  /** What a chain comes to once its start is pushed; empty where the chain says so itself. */
  readonly so: (source: Name, way: Way, target: Name, reply: Reply) => string
  readonly oneWay: string
}

/** Two lowerings cancel each other out: told by their number. */
function parity(lowering: number): string {
  if (lowering === 0) return 'None of its steps lowers.'
  if (lowering === 1) return 'One of its steps lowers, and no other turns that round.'
  return lowering === 2
    ? 'Two of its steps lower, and lowering what lowers is raising.'
    : 'Three of its steps lower: the third turns round what two have made.'
}

function parityZh(lowering: number): string {
  if (lowering === 0) return '其中没有一步是抑制。'
  if (lowering === 1) return '其中只有一步是抑制，别无一步将其反转。'
  return lowering === 2
    ? '其中两步是抑制，对抑制的抑制，即为促进。'
    : '其中三步是抑制：前两步相抵，第三步又将其反转。'
}

const VERBS = { rises: ['rises', 'rise'], falls: ['falls', 'fall'] } as const

const en: AlongWords = {
  path: (chain, source, target) =>
    `Along this chain, ${source.isPlural ? 'do' : 'does'} ${source.name} raise or lower ${target.name}: ${chain.join(' → ')}?`,
  outcomes: {
    raises: 'Raise',
    lowers: 'Lower',
    open: 'Open: one step is said to raise and to lower',
    broken: 'The review gives no direction one step goes',
  },
  parity,
  allDirected: 'The review gives each of its steps one direction.',
  saysBoth: 'Of one of its steps the review says that it raises and that it lowers.',
  broken: 'Of the last step the review does not say which way, so nothing follows.',
  push: (view, pushed, target) => {
    const asked = `By the arrows of “${view}”: what happens to ${target.name}`
    const said = pushed.map(({ name, isPlural, way }) => {
      if (way === 'on') return `under ${name}`
      return `if ${name} ${isPlural ? 'are' : 'is'} ${way === 'up' ? 'raised' : 'lowered'}`
    })
    return `${asked} ${listed(said, 'en')}?`
  },
  replies: {
    rises: 'Up',
    falls: 'Down',
    open: 'Undecided: the review says both, or chains disagree',
    untouched: 'Untouched: no chain of arrows leads there',
  },
  notReply: {
    rises: 'The shortest chains agree on a rise.',
    falls: 'The shortest chains agree on a fall.',
    open: 'The arrows leave it open.',
  },
  reached: (count) => `A chain of ${count} steps leads there.`,
  so: (source, way, target, reply) => {
    if (reply === 'open' || reply === 'untouched' || way === 'up') return ''
    const does = VERBS[reply][target.isPlural ? 1 : 0]
    return way === 'on'
      ? `So under ${source.name}, ${target.name} ${does}.`
      : `So where ${source.name} ${source.isPlural ? 'are' : 'is'} lowered, ${target.name} ${does}.`
  },
  oneWay: 'The arrows lead this way and not back.',
}

const zh: AlongWords = {
  path: (chain, source, target) =>
    chinese('沿这条链，', source.name, '使', target.name, `上升还是下降：${chain.join(' → ')}？`),
  outcomes: {
    raises: '上升',
    lowers: '下降',
    open: '未定：对其中一步，综述两说并存',
    broken: '其中一步的方向，综述没有说明',
  },
  parity: parityZh,
  allDirected: '综述对其中每一步都说明了一种方向。',
  saysBoth: '对其中一步，综述两说并存。',
  broken: '最后一步的方向综述没有说明，所以推不出结果。',
  push: (view, pushed, target) => {
    const said = pushed.map(({ name, way }) => {
      if (way === 'on') return chinese('在', name, '作用下')
      return chinese(way === 'up' ? '若上调' : '若下调', name)
    })
    return chinese(`按“${view}”中的箭头，${said.join('，')}，`, target.name, '会怎样？')
  },
  replies: {
    rises: '上升',
    falls: '下降',
    open: '未定：综述两说并存，或各链说法不一',
    untouched: '不受影响：没有箭头连成的链通到那里',
  },
  notReply: {
    rises: '最短的链都指向上升。',
    falls: '最短的链都指向下降。',
    open: '沿箭头推不出定论。',
  },
  reached: (count) => `有 ${count} 步的链通到那里。`,
  so: (source, way, target, reply) => {
    if (reply === 'open' || reply === 'untouched' || way === 'up') return ''
    const does = reply === 'rises' ? '上升。' : '下降。'
    return way === 'on'
      ? chinese('因此在', source.name, '作用下，', target.name, does)
      : chinese('因此下调', source.name, '时，', target.name, does)
  },
  oneWay: '箭头只朝这个方向，没有返回的链。',
}

export const ALONG_WORDS: Readonly<Record<Language, AlongWords>> = { en, zh }
