// Words of the details of an entity, in both languages.
import type { Language } from '../../domain/review/vocabulary.ts'
import { plural } from '../words/plural.ts'

const n = plural('en')

export interface EntityWords {
  readonly identifiers: string
  readonly synonyms: string
  readonly members: string
  readonly pathways: string
  readonly memberOf: string
  readonly actsOn: (count: number) => string
  readonly actedOnBy: (count: number) => string
  readonly binds: (count: number) => string
  readonly moreRows: (count: number) => string
  readonly notInView: string
  readonly shownIn: string
  readonly standsFor: string
  /** Above arrows at it that the view does not draw. */
  readonly elsewhere: (count: number) => string
  /** Of a list without a row, where the view does not draw the entity. */
  readonly noneAnywhere: string
  readonly leftOut: (count: number) => string
  readonly opposites: (count: number) => string
  readonly saysBoth: string
  readonly sentences: (count: number) => string
}

export const ENTITY_WORDS: Readonly<Record<Language, EntityWords>> = {
  en: {
    synonyms: 'Also called',
    members: 'Members',
    pathways: 'Pathways',
    identifiers: 'Identifiers',
    memberOf: 'Member of',
    actsOn: (count) => `Acts on (${count})`,
    actedOnBy: (count) => `Acted on by (${count})`,
    binds: (count) => `Binds (${count})`,
    moreRows: (count) => `${count} more`,
    notInView: 'Not drawn in this view.',
    shownIn: 'Shown in',
    standsFor: 'In this view it stands within',
    elsewhere: (count) =>
      n(count, {
        one: '1 arrow that this view does not draw',
        other: `${count} arrows that this view does not draw`,
      }),
    noneAnywhere: 'None under these filters.',
    leftOut: (count) =>
      n(count, {
        one: '1 more claim about it does not fit these filters.',
        other: `${count} more claims about it do not fit these filters.`,
      }),
    opposites: (count) => n(count, { one: 'Its opposite', other: 'Its opposites' }),
    saysBoth: 'Where the review says both',
    sentences: (count) => n(count, { one: '1 sentence', other: `${count} sentences` }),
  },
  zh: {
    synonyms: '别名',
    members: '成员',
    pathways: '通路',
    identifiers: '数据库编号',
    memberOf: '所属',
    actsOn: (count) => `作用于（${count}）`,
    actedOnBy: (count) => `受其他条目作用（${count}）`,
    binds: (count) => `与之结合（${count}）`,
    moreRows: (count) => `另外 ${count} 条`,
    notInView: '此视图未画出。',
    shownIn: '见于',
    standsFor: '在此视图中归入',
    elsewhere: (count) => `此视图未画出的箭头（${count}）`,
    noneAnywhere: '当前筛选下没有。',
    leftOut: (count) => `另有 ${count} 条相关论断不在筛选范围内。`,
    opposites: () => '相反的一面',
    saysBoth: '综述说法不一之处',
    sentences: (count) => `${count} 句`,
  },
}
