// The words of the search, in both languages.
import type { HelpTopic, HitKind } from '../../domain/search/hits.ts'
import type { Language } from '../../domain/review/vocabulary.ts'
import { listed } from '../../domain/words/prose.ts'
import { plural } from '../words/plural.ts'
import type { Missing } from './answers.ts'

const n = plural('en')

const enGroups: Readonly<Record<HitKind, string>> = {
  absent: 'Not mentioned',
  question: 'Questions',
  answer: 'Answers',
  reference: 'References',
  place: 'Places in the review',
  scope: 'Filters',
  entity: 'Entities',
  arrow: 'Arrows',
  path: 'From one to the other',
  tour: 'Tours',
  claim: 'Claims',
  paper: 'Papers found beside the review',
  help: 'Help',
}

const enHelp: Readonly<Record<HelpTopic, string>> = {
  compare: 'Compare two sets of filters side by side',
  grid: 'Cells and stressors as a grid',
  table: 'The arrows as a table',
  references: 'All references',
  present: 'Lecture mode',
  contested: 'Only what is contested',
  about: 'About this page',
  places: 'How places in the review are written',
  counts: 'How much there is',
  cite: 'How to cite',
  keys: 'All keys',
  licence: 'Licence',
  fault: 'Report a fault',
}

const enMissing: Readonly<Record<Missing, string>> = {
  claims: 'the words of claims',
  papers: 'papers',
}

const en = {
  groups: enGroups,
  help: enHelp,
  /** Behind what stands in the empty field. */
  byKey: ' ( / )',
  searching: 'Searching …',
  nothing: 'Nothing found in names, claims, papers or places.',
  /** Where not everything has been looked through. */
  nothingYet: 'Nothing found so far.',
  missing: (what: readonly Missing[]) =>
    `Not searched yet: ${what.map((one) => enMissing[one]).join(' and ')}. They are added when they have come.`,
  absent: (name: string) => `The review does not mention ${name}.`,
  unjoined: (from: string, to: string) =>
    `The review says nothing that joins ${from} and ${to} directly.`,
  /** Of a question: words that it was not read with, and filters under which nothing is said of the rest of it, of one facet as one. */
  unread: (words: readonly string[]) =>
    `Not understood, and left out: ${words.map((word) => `“${word}”`).join(', ')}.`,
  unsaid: (filters: readonly string[]) =>
    `The review says nothing on this that names ${listed(filters, 'en')}${filters.length > 1 ? ' together' : ''}.`,
  /** Of a paper that is asked for by name and year: names that none of that year holds, where something like it is found. */
  unmet: (words: readonly string[], year: string) =>
    `No paper of ${year} here names ${words.map((word) => `“${word}”`).join(' or ')}; what is found only comes close in spelling.`,
  or: ' or ',
  /** Where it is asked where the review says both. */
  undisputed: 'Nothing on this is contested in the review.',
  /** Where filters that stood would leave out some of what is opened. */
  freed: 'The filters are off, since they would leave out some of this. “Back” restores them.',
  answer: (subject: string) => `${subject}: what the review says`,
  path: (from: string, to: string) => `How ${from} reaches ${to}, step by step`,
  isKind: (name: string, meant: string) =>
    `The review does not name ${name}; it speaks of ${meant}`,
  /** Of what opens in another view than the one in sight. */
  opensIn: (view: string) => `opens in ${view}`,
  openedIn: (view: string) => `Opened in ${view}.`,
  near: 'related',
  only: (filters: readonly string[]) => `Show only: ${filters.join(', ')}`,
  onlyWith: (name: string, filters: readonly string[]) => `${name}, only: ${filters.join(', ')}`,
  sentences: (count: number) => n(count, { one: '1 sentence', other: `${count} sentences` }),
  claims: (count: number) => n(count, { one: '1 claim', other: `${count} claims` }),
  more: (count: number, group: string) => `${count} more: ${group}`,
  /** "Entities 5, Arrows 2." for those who hear it. */
  counts: (groups: readonly (readonly [name: string, count: number])[]) =>
    `${groups.map(([name, count]) => `${name}: ${count}`).join(', ')}.`,
}

export type SearchWords = typeof en

const zhGroups: Readonly<Record<HitKind, string>> = {
  absent: '未提及',
  question: '问题',
  answer: '回答',
  reference: '参考文献',
  place: '综述中的位置',
  scope: '筛选',
  entity: '条目',
  arrow: '箭头',
  path: '从一个到另一个',
  tour: '导览',
  claim: '论断',
  paper: '综述之外找到的论文',
  help: '帮助',
}

const zhHelp: Readonly<Record<HelpTopic, string>> = {
  compare: '并排对比两组筛选',
  grid: '细胞与应激因素网格',
  table: '以表格查看箭头',
  references: '全部参考文献',
  present: '演示模式',
  contested: '仅看有分歧的',
  about: '关于本页',
  places: '综述中的位置如何标示',
  counts: '收录数量',
  cite: '如何引用',
  keys: '全部按键',
  licence: '许可协议',
  fault: '报告错误',
}

const zhMissing: Readonly<Record<Missing, string>> = { claims: '论断文字', papers: '论文' }

export const SEARCH_WORDS: Readonly<Record<Language, SearchWords>> = {
  en,
  zh: {
    groups: zhGroups,
    help: zhHelp,
    byKey: '（按 /）',
    searching: '正在搜索……',
    nothing: '名称、论断、论文和位置中均未找到。',
    nothingYet: '暂未找到。',
    missing: (what) =>
      `尚未搜索：${what.map((one) => zhMissing[one]).join('、')}，载入后自动补上。`,
    absent: (name) => `综述没有提到${name}。`,
    unjoined: (from, to) => `综述没有直接谈到“${from}”与“${to}”之间的关系。`,
    unread: (words) => `未能理解而略去：${words.map((word) => `“${word}”`).join('、')}。`,
    unsaid: (filters) =>
      `综述就此没有${filters.length > 1 ? '同时' : ''}提到${listed(filters, 'zh')}的说法。`,
    unmet: (words, year) =>
      `此处 ${year} 年的论文中没有${words.map((word) => `“${word}”`).join('或')}；找到的只是拼写相近。`,
    or: '或',
    undisputed: '综述就此没有说法不一之处。',
    freed: '筛选会略去其中一部分，已取消；按“返回”可恢复。',
    answer: (subject) => `${subject}：综述怎么说`,
    path: (from, to) => `“${from}”如何一步步影响“${to}”`,
    isKind: (name, meant) => `综述未提“${name}”，所说的是“${meant}”`,
    opensIn: (view) => `在“${view}”中打开`,
    openedIn: (view) => `已在“${view}”中打开。`,
    near: '相近',
    only: (filters) => `仅看：${filters.join('、')}`,
    onlyWith: (name, filters) => `${name}，仅看：${filters.join('、')}`,
    sentences: (count) => `${count} 句`,
    claims: (count) => `${count} 条论断`,
    more: (count, group) => `另有 ${count} 项：${group}`,
    counts: (groups) => `${groups.map(([name, count]) => `${name} ${count} 项`).join('，')}。`,
  },
}
