// What is told about the page, in both languages.
import type { Language, ReferenceStatus } from '../../domain/review/vocabulary.ts'
import type { AboutPart } from './parts.ts'

interface Counts {
  readonly sentences: number
  readonly claims: number
  readonly arrows: number
  readonly entities: number
}

export interface AboutWords {
  readonly open: string
  readonly parts: Readonly<Record<AboutPart, string>>
  readonly what: readonly string[]
  readonly knownOfReview: string
  readonly fields: Readonly<
    Record<'journal' | 'year' | 'volume' | 'issue' | 'page' | 'note' | 'titleAndAuthors', string>
  >
  readonly unknown: string
  readonly cites: Readonly<Record<'review' | 'explorer' | 'view' | 'arrow' | 'claim', string>>
  /** Before all that can be cited: what an essay should cite instead. */
  readonly citePapers: string
  readonly pickArrow: string
  readonly whichClaim: string
  readonly copy: (what: string) => string
  readonly copied: string
  readonly copyFailed: string
  readonly places: readonly string[]
  readonly letters: readonly (readonly [letter: string, meaning: string])[]
  readonly counts: (counts: Counts) => string
  readonly papers: (count: number) => string
  readonly statuses: (counts: Readonly<Record<ReferenceStatus, number>>, all: number) => string
  readonly licence: (licence: string, release: string) => readonly string[]
  readonly keys: string
  readonly fault: readonly string[]
  readonly report: string
  readonly reportText: (link: string, release: string) => string
}

const en: AboutWords = {
  open: 'About this page',
  parts: {
    about: 'What this is',
    cite: 'How to cite',
    places: 'Places in the review',
    counts: 'How much there is',
    keys: 'Keys',
    offline: 'Without network',
    licence: 'Licence',
    fault: 'Report a fault',
  },
  what: [
    'One review, read sentence by sentence. Each thing it says is a claim with its place; an arrow is what its claims say under the filters you set. What the review does not say is not drawn.',
    "The statements are our own wording, not the review's. Papers beside the claims were looked up apart from it; where none was found, that is said.",
  ],
  knownOfReview: 'All that is known of the review',
  fields: {
    titleAndAuthors: 'Title, authors',
    journal: 'Journal',
    year: 'Year',
    volume: 'Volume',
    issue: 'Issue',
    page: 'Page',
    note: 'Note',
  },
  unknown: 'did not reach this project',
  cites: {
    review: 'The review',
    explorer: 'The explorer',
    view: 'What is on the page now',
    arrow: 'The selected arrow',
    claim: 'A claim of it',
  },
  citePapers:
    'For a finding cite the original paper, once you have read it, and not this page. Answers and claims list the papers that are known; of many numbers of the review the paper is not known here (“How much there is” tells of how many).',
  pickArrow: 'Select an arrow to cite it or one of its claims.',
  whichClaim: 'Claim',
  copy: (what) => `Copy: ${what}`,
  copied: 'Copied',
  copyFailed: 'It could not be copied. Select the text instead.',
  places: [
    '“2.2.1 ¶1 s2” is section 2.2.1, paragraph 1, sentence 2. Sections that begin with a figure have the numbers of the review; paragraphs and sentences were counted for this page.',
    'A place can be typed into the search: 2.2.1 p1 s2.',
  ],
  letters: [
    ['A', 'the abstract in Chinese'],
    ['I', 'the introduction'],
    ['1 …', 'autophagy in the cells of bone and in osteoporosis'],
    ['2 …', 'exercise and its signalling pathways'],
    ['3', 'summary and outlook'],
    ['E', 'the abstract in English'],
  ],
  counts: ({ sentences, claims, arrows, entities }) =>
    `${sentences} sentences carry ${claims} claims, which join ${entities} entities by ${arrows} arrows.`,
  papers: (count) => `${count} papers were looked up.`,
  statuses: ({ identified, probable, unresolved }, all) =>
    `Of the ${all} numbers the review cites, ${identified} are identified, ${probable} probable and ${unresolved} unresolved: its reference list did not reach this project.`,
  licence: (licence, release) => [
    `The data (version ${release}) may be used under ${licence}: name this explorer as the source. The program is under the MIT licence.`,
    'The review and the papers belong to their authors and publishers.',
  ],
  keys: 'In a lecture ? shows the keys of a lecture.',
  fault: [
    'A claim that does not say what its sentence says, a wrong paper, a word that misleads, a part that does not work: copy the lines below, add what is wrong, and send them to whoever gave you this page. No address for such reports comes with it.',
  ],
  report: 'a report to fill in',
  reportText: (link, release) =>
    `Where: ${link}\nData version: ${release}\nWhat is there:\nWhat should be there, and why:`,
}

const zh: AboutWords = {
  open: '关于本页',
  parts: {
    about: '这是什么',
    cite: '如何引用',
    places: '综述中的位置',
    counts: '收录数量',
    keys: '按键',
    offline: '离线使用',
    licence: '许可协议',
    fault: '报告错误',
  },
  what: [
    '本页逐句读一篇综述。综述所说的每一件事记为一条论断，并标明位置；箭头就是其论断在当前筛选下所说的内容。综述没有说的，图上不画。',
    '论断由我们用自己的话写成，不是综述原文。论断旁的论文是另行查找的；没有找到的，均已注明。',
  ],
  knownOfReview: '关于这篇综述所知的全部信息',
  fields: {
    titleAndAuthors: '标题、作者',
    journal: '期刊',
    year: '年份',
    volume: '卷',
    issue: '期',
    page: '页',
    note: '说明',
  },
  unknown: '本项目所得文本中没有',
  cites: {
    review: '这篇综述',
    explorer: '本图谱',
    view: '当前页面',
    arrow: '所选箭头',
    claim: '其中一条论断',
  },
  citePapers:
    '要引用某一发现，请阅读并引用原始文献，而不是本页。回答和论断列出已知的文献；综述的许多编号尚不知是哪篇论文（数目见“收录数量”）。',
  pickArrow: '选中一条箭头，即可引用该箭头或其中一条论断。',
  whichClaim: '论断',
  copy: (what) => `复制：${what}`,
  copied: '已复制',
  copyFailed: '未能复制，请选中文字自行复制。',
  places: [
    '“2.2.1 ¶1 s2”指 2.2.1 节第 1 段第 2 句。以数字开头的是综述自己的节号；段和句的序号是本页数出来的。',
    '在搜索框中可直接输入位置，例如：2.2.1 p1 s2。',
  ],
  letters: [
    ['A', '中文摘要'],
    ['I', '引言'],
    ['1 …', '骨组织细胞的自噬与骨质疏松'],
    ['2 …', '运动及其信号通路'],
    ['3', '总结与展望'],
    ['E', '英文摘要'],
  ],
  counts: ({ sentences, claims, arrows, entities }) =>
    `${sentences} 个句子中共有 ${claims} 条论断，以 ${arrows} 条箭头连接 ${entities} 个条目。`,
  papers: (count) => `共查找了 ${count} 篇论文。`,
  statuses: ({ identified, probable, unresolved }, all) =>
    `综述引用的 ${all} 个编号中，已确认 ${identified} 个，可能对应 ${probable} 个，未确认 ${unresolved} 个：本项目没有得到其参考文献表。`,
  licence: (licence, release) => [
    `数据（版本 ${release}）可按 ${licence} 使用，请注明出自本图谱。程序采用 MIT 许可。`,
    '综述与各篇论文的权利属于其作者和出版者。',
  ],
  keys: '在演示中按 ? 可查看演示的按键。',
  fault: [
    '若某条论断与其所据句子不符、论文有误、措辞误导，或某处不能使用：请复制下面几行，写明问题，发给向您提供本页的人。本页未附接收此类报告的地址。',
  ],
  report: '待填写的报告',
  reportText: (link, release) =>
    `位置：${link}\n数据版本：${release}\n现在是：\n应该是，以及理由：`,
}

export const ABOUT_WORDS: Readonly<Record<Language, AboutWords>> = { en, zh }
