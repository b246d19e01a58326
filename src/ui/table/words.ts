// Words that only the table needs, in both languages.
import type { Language } from '../../domain/review/vocabulary.ts'

interface TableWords {
  readonly find: string
  readonly found: (count: number) => string
  /** What the mark of caveats stands for. */
  readonly caveats: (count: number) => string
  /** Below a table in which it stands. */
  readonly caveatMark: string
}

export const TABLE_WORDS: Readonly<Record<Language, TableWords>> = {
  en: {
    find: 'Find in the table',
    found: (count) => (count === 1 ? '1 row' : `${count} rows`),
    caveats: (count) => (count === 1 ? '1 claim with a caveat' : `${count} claims with caveats`),
    caveatMark: '† Some of its claims have caveats; the details of the arrow tell them.',
  },
  zh: {
    find: '在表格中查找',
    found: (count) => `${count} 行`,
    caveats: (count) => `${count} 条论断附有注意事项`,
    caveatMark: '† 其中有论断附注意事项，见该箭头的详情。',
  },
}
