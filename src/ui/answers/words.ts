// The words around an answer, in both languages.
import type { Language } from '../../domain/review/vocabulary.ts'
import { listed } from '../../domain/words/prose.ts'

export interface AnswerWords {
  readonly answer: string
  readonly contested: string
  readonly specificOnly: string
  readonly more: (specific: number, general: number) => string
  /** In the place of what papers say, until that has come. */
  readonly awaited: string
  readonly noPaper: string
  readonly semicolon: string
  /** Before the numbers. */
  readonly unresolved: string
  readonly notSaid: (of: string) => string
  /** Behind a sentence whose arrow the view does not draw. */
  readonly undrawn: string
  /** Arrows that the view does not draw, and the way to them. */
  readonly elsewhere: (count: number) => string
  readonly toElsewhere: (view: string) => string
  readonly next: string
  readonly empty: string
  readonly waysOut: string
  readonly copy: string
  readonly copied: string
  readonly copyFailed: string
}

const one = (count: number, singular: string, plural: string) =>
  `${count} ${count === 1 ? singular : plural}`

export const ANSWER_WORDS: Readonly<Record<Language, AnswerWords>> = {
  en: {
    answer: 'What the review answers',
    contested: 'What is contested',
    specificOnly: 'Without general claims',
    more: (specific, general) =>
      `Not told here: ${listed(
        [
          ...(specific > 0 ? [one(specific, 'more arrow on this', 'more arrows on this')] : []),
          ...(general > 0 ? [one(general, 'general one', 'general ones')] : []),
        ],
        'en',
      )}.`,
    awaited: 'Papers: …',
    noPaper: 'No paper found',
    semicolon: '; ',
    unresolved: 'Cited, but not identified:',
    notSaid: (of) =>
      of === ''
        ? 'What the whole review does not say'
        : `What the whole review does not say of ${of}`,
    undrawn: 'not drawn here',
    elsewhere: (count) =>
      `${one(count, 'more arrow', 'more arrows')} on this ${count === 1 ? 'is' : 'are'} not drawn in this view.`,
    toElsewhere: (view) => `See all in “${view}”`,
    next: 'Ask next',
    empty: 'No answer: nothing in this view fits what is asked.',
    waysOut: 'Ways on',
    copy: 'Copy with citations',
    copied: 'Answer copied',
    copyFailed: 'The answer could not be copied.',
  },
  zh: {
    answer: '综述的回答',
    contested: '有分歧之处',
    specificOnly: '不含泛指论断',
    more: (specific, general) =>
      `此处未列：${[
        ...(specific > 0 ? [`另有 ${specific} 条与此直接相关的箭头`] : []),
        ...(general > 0 ? [`${specific > 0 ? '' : '另有 '}${general} 条泛指的箭头`] : []),
      ].join('，')}。`,
    awaited: '文献：…',
    noPaper: '未查到论文',
    semicolon: '；',
    unresolved: '综述引用，但未能确认是哪篇论文：',
    notSaid: (of) => (of === '' ? '综述全篇未提及' : `关于${of}，综述全篇未提及`),
    undrawn: '图中未画',
    elsewhere: (count) => `另有 ${count} 条相关箭头未在此视图中画出。`,
    toElsewhere: (view) => `在“${view}”中查看全部`,
    next: '接着可问',
    empty: '没有回答：此视图中没有符合所问的内容。',
    waysOut: '可以这样继续',
    copy: '连同引文复制',
    copied: '已复制回答',
    copyFailed: '未能复制回答。',
  },
}
