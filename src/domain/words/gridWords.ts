// The words of the grid of cells and stressors, on the page and in its figure.
import type { Language } from '../review/vocabulary.ts'

export interface GridWords {
  readonly title: string
  readonly about: string
  /** The same for a figure, where nothing can be pressed. */
  readonly figureAbout: string
  readonly caption: string
  readonly corner: string
  readonly total: string
  readonly blank: string
  readonly open: (cell: string, stressor: string, claims: number) => string
  readonly compare: string
  readonly stop: string
  readonly chooseFirst: string
  readonly chooseSecond: (first: string) => string
  readonly pair: (cell: string, stressor: string) => string
  readonly legend: string
  readonly shade: (counts: string) => string
}

const en: GridWords = {
  title: 'Cell by stressor',
  about:
    'How many claims name both the cell and the stressor: all data, whatever the view and the filters. A claim counts in each of its squares and once in a total. Press a square to see its claims as a diagram.',
  figureAbout:
    'How many claims name both the cell and the stressor, over all data. A claim counts in each of its squares and once in a total.',
  caption: 'Number of claims by cell type and stressor',
  corner: 'Cell type',
  total: 'Claims',
  blank: 'the review does not say',
  open: (cell, stressor, claims) =>
    `${cell}, ${stressor}: ${claims} ${claims === 1 ? 'claim' : 'claims'}`,
  compare: 'Compare two',
  stop: 'Stop choosing',
  chooseFirst: 'Choose the first square.',
  chooseSecond: (first) => `First: ${first}. Choose the second square.`,
  pair: (cell, stressor) => `${cell}, ${stressor}`,
  legend: 'Shades',
  shade: (counts) => `${counts} claims`,
}

const zh: GridWords = {
  title: '细胞与应激因素',
  about:
    '同时指明该细胞和该应激因素的论断数目：统计全部数据，与视图和筛选无关。一条论断计入它所属的每一格，合计中只计一次。点按任一格可看其论断的通路图。',
  figureAbout:
    '同时指明该细胞和该应激因素的论断数目，统计全部数据。一条论断计入它所属的每一格，合计中只计一次。',
  caption: '按细胞类型和应激因素统计的论断数目',
  corner: '细胞类型',
  total: '论断',
  blank: '综述没有说明',
  open: (cell, stressor, claims) => `${cell}，${stressor}：${claims} 条论断`,
  compare: '对比两格',
  stop: '停止选择',
  chooseFirst: '请选第一格。',
  chooseSecond: (first) => `第一格：${first}。请选第二格。`,
  pair: (cell, stressor) => `${cell}，${stressor}`,
  legend: '深浅',
  shade: (counts) => `${counts} 条论断`,
}

export const GRID_WORDS: Readonly<Record<Language, GridWords>> = { en, zh }
