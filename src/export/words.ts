// The words a figure brings with it when it leaves the page, both languages.
import { chinese } from '../domain/words/chineseText.ts'
import type { Language } from '../domain/review/vocabulary.ts'

/** What the legend of a comparison explains: marks on arrows, and a box that only the other side has. */
type ComparisonKey = 'opposite' | 'differs' | 'only' | 'same' | 'elsewhere'

interface FigureWords {
  readonly arrows: string
  readonly lines: string
  readonly shapes: string
  readonly icons: string
  readonly cells: string
  readonly solid: string
  readonly dashed: string
  readonly claims: (counts: string) => string
  readonly muted: string
  readonly balance: string
  readonly source: (citation: string) => string
  readonly counts: (entities: number, interactions: number, claims: number) => string
  readonly heldBack: (count: number, isFiltered: boolean) => string
  readonly version: (release: string, licence: string) => string
  readonly columns: readonly string[]
  readonly side: string
  readonly colon: string
  readonly comma: string
  readonly stop: string
  readonly alt: (title: string, counts: string) => string
  readonly altSelected: (name: string) => string
  readonly arrow: (source: string, target: string) => string
  /** Of an arrow that says of either end what it says of the other. */
  readonly between: (source: string, target: string) => string
  readonly selection: string
  readonly faded: string
  readonly asked: string
  readonly comparison: string
  readonly struckOut: string
  readonly fallen: (count: number, name: string) => string
  readonly comparisons: Readonly<Record<ComparisonKey, string>> & {
    /** A line of the one drawing, by whose it is. */
    readonly onlyOf: (side: string) => string
  }
  readonly sideCounts: (side: string, interactions: number, claims: number) => string
  readonly onlySpecific: string
}

const en: FigureWords = {
  arrows: 'Arrows',
  lines: 'Lines',
  shapes: 'Shapes',
  icons: 'About',
  cells: 'Cells named',
  solid: 'a sentence states it outright',
  dashed: 'only inferred, suggested, seen together or hypothesised',
  claims: (counts) => `sentences on its side: ${counts}`,
  muted: 'muted: said in general, not of what is filtered by',
  balance: '3 ↑ 1 ↓ at an arrow: three sentences raise, one lowers',
  source: (citation) => `Drawn from the claims of one review: ${citation}.`,
  counts: (entities, interactions, claims) =>
    `${entities} entities, ${interactions} ${interactions === 1 ? 'arrow' : 'arrows'}, ${claims} ${claims === 1 ? 'claim' : 'claims'}.`,
  heldBack: (count, isFiltered) => {
    const left = `with fewer claims ${count === 1 ? 'is' : 'are'} left out.`
    return isFiltered
      ? `${count} general ${count === 1 ? 'arrow' : 'arrows'} ${left}`
      : `Main arrows only: ${count} ${left}`
  },
  version: (release, licence) => `Data version ${release}, ${licence}.`,
  columns: [
    'Source',
    'Effect',
    'Target',
    'Cells',
    'Stressors',
    'Certainty',
    'Claims',
    'Sentences that raise',
    'Sentences that lower',
    'Sentences without direction',
    'Doubtful sentences',
    'Sentences about bone',
    'Citations',
    'Locators',
    'Arrow id',
    'Source id',
    'Target id',
    'Basis',
    'Data version',
    'Link',
    'Licence',
  ],
  side: 'Side',
  colon: ': ',
  comma: ', ',
  stop: '. ',
  alt: (title, counts) => `Pathway diagram: ${title}. ${counts}`,
  altSelected: (name) => ` Selected: ${name}.`,
  arrow: (source, target) => `arrow from ${source} to ${target}`,
  between: (source, target) => `line between ${source} and ${target}`,
  selection: 'Selected',
  faded: 'faded: all else',
  asked: 'asked about, not shown',
  struckOut: 'Struck out',
  fallen: (count, name) =>
    `without ${name}: ${count === 1 ? '1 arrow loses its' : `${count} arrows lose their`} last support`,
  comparison: 'Compared',
  comparisons: {
    opposite: 'opposite signs',
    differs: 'signs differ',
    only: 'only on this side',
    onlyOf: (side) => `only: ${side}`,
    same: 'shared by both sides, drawn faint',
    elsewhere: 'pale box: has arrows on the other side alone',
  },
  sideCounts: (side, interactions, claims) =>
    `${side}: ${interactions} ${interactions === 1 ? 'arrow' : 'arrows'}, ${claims} ${claims === 1 ? 'claim' : 'claims'}.`,
  onlySpecific:
    'Claims that name neither side are left out; “only” says that the review does not say it of the other.',
}

const zh: FigureWords = {
  arrows: '箭头',
  lines: '线条',
  shapes: '形状',
  icons: '所涉对象',
  cells: '涉及细胞',
  solid: '有句子直接陈述',
  dashed: '仅为推断、提示、相伴出现或假设',
  claims: (counts) => `其方向上的句数：${counts}`,
  muted: '淡色：泛指，并非就所筛选的条件而言',
  balance: '箭头旁的 3 ↑ 1 ↓：三句说促进，一句说抑制',
  source: (citation) => `依据一篇综述的论断绘制：${citation}。`,
  counts: (entities, interactions, claims) =>
    `${entities} 个条目，${interactions} 条箭头，${claims} 条论断。`,
  heldBack: (count, isFiltered) =>
    isFiltered
      ? `另有 ${count} 条论断较少的泛指箭头未画出。`
      : `仅主要箭头：另有 ${count} 条论断较少的箭头未画出。`,
  version: (release, licence) => `数据版本 ${release}，${licence}。`,
  columns: [
    '来源',
    '作用',
    '对象',
    '细胞',
    '应激因素',
    '确定程度',
    '论断数',
    '促进句数',
    '抑制句数',
    '未说明方向句数',
    '存疑句数',
    '关于骨的句数',
    '引文',
    '位置',
    '箭头编号',
    '来源编号',
    '对象编号',
    '依据',
    '数据版本',
    '链接',
    '许可',
  ],
  side: '哪一侧',
  colon: '：',
  comma: '、',
  stop: '。',
  alt: (title, counts) => `通路图：${title}。${counts}`,
  altSelected: (name) => `所选：${name}。`,
  arrow: (source, target) => chinese('从', source, '到', target, '的箭头'),
  between: (source, target) => chinese(source, '与', target, '之间的连线'),
  selection: '所选',
  faded: '淡化：其余部分',
  asked: '先提问，尚未显示',
  struckOut: '去除',
  fallen: (count, name) => `去除${name}：${count} 条箭头失去最后的依据`,
  comparison: '对比',
  comparisons: {
    opposite: '方向相反',
    differs: '方向不同',
    only: '仅见于此侧',
    onlyOf: (side) => `仅：${side}`,
    same: '两侧相同（淡色）',
    elsewhere: '浅色方框：仅在另一侧有箭头',
  },
  sideCounts: (side, interactions, claims) => `${side}：${interactions} 条箭头，${claims} 条论断。`,
  onlySpecific: '两侧都未指明的论断未计入；“仅”表示综述没有就另一侧这样说。',
}

export const FIGURE_WORDS: Readonly<Record<Language, FigureWords>> = { en, zh }
