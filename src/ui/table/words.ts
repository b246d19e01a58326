// Words that only the table needs, in both languages.
import type { ColumnId, Sorting } from '../../domain/scope/arrangement.ts'
import type { Language } from '../../domain/review/vocabulary.ts'

interface TableWords {
  readonly caption: (view: string) => string
  readonly columns: Readonly<Record<ColumnId, string>>
  /** Sentences about bone, and all. */
  readonly ofAll: (count: number, all: number) => string
  readonly doubtful: (count: number) => string
  readonly sortBy: (column: string) => string
  readonly noCitation: string
  readonly general: string
  readonly find: string
  readonly found: (count: number) => string
  /** What the mark of caveats stands for. */
  readonly caveats: (count: number) => string
  /** Below a table in which it stands. */
  readonly caveatMark: string
  /** Before the column that the rows are sorted by. */
  readonly sortedBy: string
  /** How rows stand that nobody has sorted. */
  readonly unsorted: string
  readonly directions: Readonly<Record<Sorting['direction'], string>>
  readonly turnRound: string
  /** The same with how the rows stand, which the button shows. */
  readonly turn: (direction: string) => string
  /** Heard once the rows have moved. */
  readonly nowSorted: (column: string, direction: string) => string
}

export const TABLE_WORDS: Readonly<Record<Language, TableWords>> = {
  en: {
    caption: (view) => `Arrows in the view ${view}`,
    columns: {
      source: 'Source',
      effect: 'Effect',
      target: 'Target',
      cells: 'Cells',
      stressors: 'Stressors',
      certainty: 'Certainty',
      raises: 'Raise',
      lowers: 'Lower',
      undirected: 'Neither',
      bone: 'Of bone',
      citations: 'Citations',
    },
    ofAll: (count, all) => `${count} of ${all}`,
    doubtful: (count) => `+ ${count} doubtful`,
    sortBy: (column) => `Sort by ${column}`,
    noCitation: 'none',
    general: 'general',
    find: 'Find in the table',
    found: (count) => (count === 1 ? '1 row' : `${count} rows`),
    caveats: (count) => (count === 1 ? '1 claim with a caveat' : `${count} claims with caveats`),
    caveatMark: '† Some of its claims have caveats; the details of the arrow tell them.',
    sortedBy: 'Sorted by',
    unsorted: 'Order of the review',
    directions: { up: 'Ascending', down: 'Descending' },
    turnRound: 'Turn the order round',
    turn: (direction) => `${direction}: turn the order round`,
    nowSorted: (column, direction) => `Sorted by ${column}: ${direction}.`,
  },
  zh: {
    caption: (view) => `视图“${view}”中的箭头`,
    columns: {
      source: '来源',
      effect: '作用',
      target: '对象',
      cells: '细胞',
      stressors: '应激因素',
      certainty: '确定程度',
      raises: '促进句数',
      lowers: '抑制句数',
      undirected: '未说明方向',
      bone: '关于骨',
      citations: '引文',
    },
    ofAll: (count, all) => `${all} 句中 ${count} 句`,
    doubtful: (count) => `另 ${count} 句存疑`,
    sortBy: (column) => `按${column}排序`,
    noCitation: '无',
    general: '泛指',
    find: '在表格中查找',
    found: (count) => `${count} 行`,
    caveats: (count) => `${count} 条论断附有注意事项`,
    caveatMark: '† 其中有论断附注意事项，见该箭头的详情。',
    sortedBy: '排序',
    unsorted: '综述顺序',
    directions: { up: '升序', down: '降序' },
    turnRound: '改为相反顺序',
    turn: (direction) => `${direction}：改为相反顺序`,
    nowSorted: (column, direction) => `已按${column}排序：${direction}。`,
  },
}
