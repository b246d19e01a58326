// Words that only the table needs, in both languages.
import type { Sorting } from '../../domain/scope/arrangement.ts'
import type { Language } from '../../domain/review/vocabulary.ts'

interface TableWords {
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
