// The words of the search, in both languages.
import type { Language } from '../../domain/review/vocabulary.ts'
import { plural } from '../words/plural.ts'

const n = plural('en')

const en = {
  nothing: 'No entity or cell with this name.',
  count: (count: number) => n(count, { one: '1 answer.', other: `${count} answers.` }),
  only: (cell: string) => `Show only: ${cell}`,
  filter: 'Filter',
}

export type SearchWords = typeof en

export const SEARCH_WORDS: Readonly<Record<Language, SearchWords>> = {
  en,
  zh: {
    nothing: '没有这个名称的条目或细胞。',
    count: (count) => `找到 ${count} 项。`,
    only: (cell) => `仅看：${cell}`,
    filter: '筛选',
  },
}
