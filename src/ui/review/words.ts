// The words of the review as an index, in both languages: papers, sentences, caveats, and what would fall.
import type { ReviewList } from '../../domain/scope/scope.ts'
import type { CoverageEntry } from '../../domain/review/schema.ts'
import type { Language } from '../../domain/review/vocabulary.ts'
import type { ReferenceOrder } from '../../domain/scope/arrangement.ts'
import { plural } from '../words/plural.ts'

const n = plural('en')
const claimsEn = (count: number) => n(count, { one: '1 claim', other: `${count} claims` })
const arrowsEn = (count: number) => n(count, { one: '1 arrow', other: `${count} arrows` })

const en = {
  lists: {
    papers: 'Papers',
    sentences: 'Sentences',
    caveats: 'Caveats',
  } satisfies Record<ReviewList, string>,
  listsLabel: 'Lists of the review',
  // Papers
  find: 'Find a paper',
  findHint: 'Author, title, topic, number, DOI',
  show: 'Show',
  all: (count: number) => `All ${count}`,
  byStatus: 'How surely known',
  byVerdict: 'What the cited paper says',
  noVerdict: 'Nothing noted',
  sort: 'Sort by',
  orders: {
    number: 'Number',
    year: 'Year',
    claims: 'Claims',
    verdict: 'Verdict',
  } satisfies Record<ReferenceOrder, string>,
  claims: claimsEn,
  shown: (count: number) =>
    n(count, { one: '1 number is listed.', other: `${count} numbers are listed.` }),
  noneFound: 'No number of the review fits.',
  foundBeside: (count: number) =>
    n(count, {
      one: '1 more paper, found beside the review',
      other: `${count} more papers, found beside the review`,
    }),
  bearsOn: 'Bears on',
  // What would fall
  strike: 'Which arrows rest only on …',
  strikeNothing: 'nothing struck out',
  without: (name: string) => `Without ${name}`,
  wouldFall: 'Which arrows rest on this alone',
  falls: (fallen: number, turned: number) => {
    if (fallen + turned === 0) return 'No arrow loses its last support, and none turns.'
    const lost = n(fallen, {
      one: '1 arrow loses its last support',
      other: `${fallen === 0 ? 'No' : fallen} arrows lose their last support`,
    })
    return turned === 0
      ? `${lost}.`
      : `${lost}, ${n(turned, { one: '1 says something else', other: `${turned} say something else` })}.`
  },
  fallHint:
    "A claim falls where every number it cites is struck out; what cites none is the review's own word and stays.",
  fallen: (count: number) => `Fallen (${count})`,
  turned: (count: number) => `Otherwise (${count})`,
  becomes: (before: string, after: string) => `${before}, then: ${after}`,
  onDiagram: 'Show on the diagram',
  here: (name: string, fallen: number, turned: number) => {
    if (fallen + turned === 0) return `Without ${name} no arrow here falls or turns.`
    const falls = n(fallen, { one: '1 falls', other: `${fallen} fall` })
    const turns = n(turned, { one: '1 says something else', other: `${turned} say something else` })
    const mark = fallen > 0 ? ' (×)' : ''
    return `Without ${name}: of the arrows here ${falls}${mark}, ${turns}.`
  },
  letGo: 'Put it back',
  // Sentences
  lettersHint:
    "A is the Chinese abstract, I the introduction, E the English abstract; numbers are sections. ¶ counts paragraphs, s sentences. The review's own words are not here: what stands here are our statements of them.",
  coverage: (covered: number, sentences: number, claims: number) =>
    `${covered} of ${sentences} sentences carry ${claimsEn(claims)}. Of the others it is said why.`,
  coverageOf: (covered: number, sentences: number, claims: number) =>
    `${covered} of ${n(sentences, { one: '1 sentence', other: `${sentences} sentences` })}, ${claimsEn(claims)}`,
  ofSelected: 'Sentences behind what is selected:',
  reasons: {
    definition: 'No claim: a definition',
    history: 'No claim: history',
    outlook: 'No claim: what is still to be done',
    repetition: 'No claim: says again what stands elsewhere',
    figure: 'No claim: about a figure',
    scope: 'No claim: about the review itself',
  } satisfies Record<CoverageEntry['reason'], string>,
  repeats: 'As in',
  inReview: 'Show in the list of sentences',
  beside: 'Before and after it',
  elsewhere: 'What other sentences say of the same',
  saidHereAlone: 'Said in this sentence alone',
  // Caveats
  caveatsHint: (count: number) =>
    `${count} notes on where the review contradicts itself, slips, stretches what it cites or leaves something open.`,
  atSentences: 'Sentences',
  arrows: (count: number) => arrowsEn(count),
  numbers: 'Numbers',
}

export type ReviewWords = typeof en

export const REVIEW_WORDS: Readonly<Record<Language, ReviewWords>> = {
  en,
  zh: {
    lists: { papers: '文献', sentences: '语句', caveats: '注意事项' },
    listsLabel: '综述的各列表',
    find: '查找文献',
    findHint: '作者、题名、主题、编号、DOI',
    show: '显示',
    all: (count) => `全部 ${count} 条`,
    byStatus: '确认程度',
    byVerdict: '所引论文的说法',
    noVerdict: '未记',
    sort: '排序',
    orders: { number: '编号', year: '年份', claims: '论断数', verdict: '与综述是否相符' },
    claims: (count) => `${count} 条论断`,
    shown: (count) => `列出 ${count} 个编号。`,
    noneFound: '综述中没有符合的编号。',
    foundBeside: (count) => `综述之外另查到的论文 ${count} 篇`,
    bearsOn: '涉及',
    strike: '若去除……，哪些箭头失去依据',
    strikeNothing: '不去除',
    without: (name) => `去除${name}`,
    wouldFall: '若没有它，哪些箭头失去依据',
    falls: (fallen, turned) => {
      if (fallen + turned === 0) return '没有箭头失去最后的依据，也没有箭头改变说法。'
      const lost = fallen === 0 ? '没有箭头失去最后的依据' : `${fallen} 条箭头失去最后的依据`
      return turned === 0 ? `${lost}。` : `${lost}，${turned} 条箭头改变说法。`
    },
    fallHint: '一条论断所引编号全部去除时才算落空；未引文献者是综述自己的说法，予以保留。',
    fallen: (count) => `落空（${count}）`,
    turned: (count) => `改变说法（${count}）`,
    becomes: (before, after) => `${before}，去除后：${after}`,
    onDiagram: '在图上显示',
    here: (name, fallen, turned) =>
      fallen + turned === 0
        ? `去除${name}后，此处没有箭头落空或改变说法。`
        : `去除${name}后，此处有 ${fallen} 条箭头落空${fallen > 0 ? '（×）' : ''}，${turned} 条改变说法。`,
    letGo: '恢复',
    lettersHint:
      'A 为中文摘要，I 为引言，E 为英文摘要，数字为章节号；¶ 后为段号，s 后为句号。此处不收综述原文，所列均为我们对各句的转述。',
    coverage: (covered, sentences, claims) =>
      `${sentences} 句中有 ${covered} 句载有论断，共 ${claims} 条；其余各句均注明原因。`,
    coverageOf: (covered, sentences, claims) => `${covered}/${sentences} 句，${claims} 条论断`,
    ofSelected: '所选内容出自：',
    reasons: {
      definition: '无论断：定义',
      history: '无论断：沿革',
      outlook: '无论断：展望',
      repetition: '无论断：重复别处内容',
      figure: '无论断：图的说明',
      scope: '无论断：说明综述自身',
    },
    repeats: '同',
    inReview: '在语句列表中显示',
    beside: '前后句',
    elsewhere: '其他语句怎么说',
    saidHereAlone: '只有这一句这样说',
    caveatsHint: (count) => `共 ${count} 条，记综述自相矛盾、疑有笔误、引申过度或未予交代之处。`,
    atSentences: '语句',
    arrows: (count) => `${count} 条箭头`,
    numbers: '编号',
  },
}
