// The words a figure brings with it when it leaves the page, both languages.
import type { Language } from '../domain/vocabulary.ts'

interface FigureWords {
  readonly arrows: string
  readonly lines: string
  readonly shapes: string
  readonly cells: string
  readonly solid: string
  readonly dashed: string
  readonly claims: (counts: string) => string
  readonly muted: string
  readonly source: (citation: string) => string
  readonly counts: (entities: number, interactions: number, claims: number) => string
  readonly heldBack: (count: number, isFiltered: boolean) => string
  readonly version: (release: string, licence: string) => string
  readonly columns: readonly string[]
  readonly alt: (title: string, counts: string) => string
}

const en: FigureWords = {
  arrows: 'Arrows',
  lines: 'Lines',
  shapes: 'Shapes',
  cells: 'Cells named',
  solid: 'stated outright',
  dashed: 'only inferred, seen together or hypothesised',
  claims: (counts) => (counts === '1' ? '1 claim' : `${counts} claims`),
  muted: 'pale: general, the review does not name what is filtered by',
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
    'Citations',
    'Locators',
  ],
  alt: (title, counts) => `Pathway diagram: ${title}. ${counts}`,
}

const zh: FigureWords = {
  arrows: '箭头',
  lines: '线条',
  shapes: '形状',
  cells: '涉及细胞',
  solid: '直接陈述',
  dashed: '仅为推断、相伴出现或假设',
  claims: (counts) => `${counts} 条论断`,
  muted: '浅色：一般性论断，综述未指明所筛选的条件',
  source: (citation) => `依据一篇综述的论断绘制：${citation}。`,
  counts: (entities, interactions, claims) =>
    `${entities} 个实体，${interactions} 个箭头，${claims} 条论断。`,
  heldBack: (count, isFiltered) =>
    isFiltered
      ? `另有 ${count} 个论断较少的泛指箭头未画出。`
      : `仅主要箭头：另有 ${count} 个论断较少的箭头未画出。`,
  version: (release, licence) => `数据版本 ${release}，${licence}。`,
  columns: ['来源', '作用', '对象', '细胞', '应激因素', '确定程度', '论断数', '引文', '位置'],
  alt: (title, counts) => `通路图：${title}。${counts}`,
}

export const FIGURE_WORDS: Readonly<Record<Language, FigureWords>> = { en, zh }
