// The words of the legend, in both languages.
import type { Language } from '../../domain/review/vocabulary.ts'

interface LegendWords {
  readonly effects: string
  readonly kinds: string
  readonly icons: string
  readonly lines: string
  readonly cells: string
  readonly solid: string
  readonly dashed: string
  readonly width: (counts: string) => string
  readonly muted: string
  readonly balance: string
  /** Of the number at the corner of a box. */
  readonly held: string
}

export const LEGEND_WORDS: Readonly<Record<Language, LegendWords>> = {
  en: {
    effects: 'Arrows',
    kinds: 'Shapes',
    icons: 'What it is about',
    lines: 'Lines',
    cells: 'Cells the claims name (bar at the foot)',
    solid: 'a sentence states it outright',
    dashed: 'only inferred, suggested, seen together or hypothesised',
    width: (counts) => `sentences on its side: ${counts}`,
    muted: 'muted: said in general, not of what is filtered by',
    balance: '3 ↑ 1 ↓ at an arrow: three sentences raise, one lowers',
    held: '+5 at a box: five more of its arrows are held back; press it to see them',
  },
  zh: {
    effects: '箭头',
    kinds: '形状',
    icons: '所涉对象',
    lines: '线条',
    cells: '论断涉及的细胞：框底的短条',
    solid: '有句子直接陈述',
    dashed: '仅为推断、提示、相伴出现或假设',
    width: (counts) => `其方向上的句数：${counts}`,
    muted: '淡色：泛指，并非就所筛选的条件而言',
    balance: '箭头旁的 3 ↑ 1 ↓：三句说促进，一句说抑制',
    held: '框旁的 +5：该条目还有五条箭头未画出，点按即可查看',
  },
}
