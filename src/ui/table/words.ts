// Words that only the table needs, in both languages.
import type { Language } from '../../domain/review/vocabulary.ts'

interface TableWords {
  readonly find: string
  readonly found: (count: number) => string
}

export const TABLE_WORDS: Readonly<Record<Language, TableWords>> = {
  en: {
    find: 'Find in the table',
    found: (count) => (count === 1 ? '1 row' : `${count} rows`),
  },
  zh: {
    find: '在表格中查找',
    found: (count) => `${count} 行`,
  },
}
