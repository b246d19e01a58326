// The words around a push and what follows from it, in both languages.
import type { Push } from '../../domain/review/experiment.ts'
import type { Sign } from '../../domain/graph/steps.ts'
import type { Language } from '../../domain/review/vocabulary.ts'
import { plural } from '../words/plural.ts'

const n = plural('en')

export interface WhatIfWords {
  readonly ask: string
  readonly push: Readonly<Record<Push, string>>
  readonly title: string
  readonly pushed: Readonly<Record<Push, (name: string) => string>>
  readonly letGo: (name: string) => string
  readonly follow: string
  readonly steps: (count: number) => string
  readonly all: string
  readonly answers: Readonly<Record<Sign, (count: number) => string>>
  readonly untouched: (count: number) => string
  readonly after: (count: number) => string
  readonly nothing: string
  readonly key: string
  readonly rule: string
}

export const WHAT_IF_WORDS: Readonly<Record<Language, WhatIfWords>> = {
  en: {
    ask: 'What if',
    push: { up: 'Raise it ↑', down: 'Lower it ↓' },
    title: 'What if',
    pushed: { up: (name) => `${name} is raised ↑`, down: (name) => `${name} is lowered ↓` },
    letGo: (name) => `Do not push ${name}`,
    follow: 'How far the push is followed in the picture',
    steps: (count) => n(count, { one: '1 step', other: `${count} steps` }),
    all: 'All',
    answers: {
      [1]: (count) => `Rises (${count})`,
      [-1]: (count) => `Falls (${count})`,
      [0]: (count) => `Undecided (${count})`,
    },
    untouched: (count) => `Untouched: ${count} in this view.`,
    after: (count) => n(count, { one: 'after 1 step', other: `after ${count} steps` }),
    nothing: 'Nothing in this view follows from that.',
    key: 'In the picture: a full square is pushed, a circle answers; ↑ rises, ↓ falls, ? undecided.',
    rule: 'Signs are handed on along the arrows, the shortest chains first; where chains of one length disagree the answer is left undecided. It is reasoning over the review and no forecast.',
  },
  zh: {
    ask: '如果',
    push: { up: '上调 ↑', down: '下调 ↓' },
    title: '如果',
    pushed: { up: (name) => `上调${name} ↑`, down: (name) => `下调${name} ↓` },
    letGo: (name) => `不再推动${name}`,
    follow: '图中推动的影响显示到第几步',
    steps: (count) => `${count} 步`,
    all: '全部',
    answers: {
      [1]: (count) => `升高（${count}）`,
      [-1]: (count) => `降低（${count}）`,
      [0]: (count) => `未定（${count}）`,
    },
    untouched: (count) => `未受影响：此视图中 ${count} 项。`,
    after: (count) => `第 ${count} 步`,
    nothing: '在此视图中由此推不出什么。',
    key: '图中实心方块为所推动者，圆圈为回应者；↑ 升高，↓ 降低，? 未定。',
    rule: '符号沿箭头传递，较短的链优先；同样长的链说法不一时，保留为未定。这是对综述的推理，不是预测。',
  },
}
