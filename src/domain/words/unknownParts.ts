// What of a record nobody has seen, in words: a line that is only shorter than others does not say that it lacks
// something.
import type { Language } from '../review/vocabulary.ts'
import type { Paper } from '../review/schemaLiterature.ts'
import { listed } from './prose.ts'

const PARTS = ['author', 'container-title', 'issued', 'volume'] as const
type Part = (typeof PARTS)[number]

const NAMES: Readonly<Record<Language, Readonly<Record<Part, string>>>> = {
  en: { author: 'authors', 'container-title': 'journal', issued: 'year', volume: 'volume' },
  zh: { author: '作者', 'container-title': '期刊', issued: '年份', volume: '卷号' },
}

type Known = Partial<Pick<Paper, Part | 'type' | 'title'>>

/** The parts that an article has and its record here has not, in the order of a line; none where no title is known. */
function unknownParts(record: Known): readonly Part[] {
  if (record.title === undefined || record.type !== 'article-journal') return []
  return PARTS.filter((part) => record[part] === undefined)
}

/** "Not seen on its record: authors, journal."; empty where nothing is missing. */
export function describeUnknown(record: Known, lang: Language): string {
  const parts = unknownParts(record).map((part) => NAMES[lang][part])
  if (parts.length === 0) return ''
  return lang === 'en'
    ? `Not seen on its record: ${listed(parts, 'en')}.`
    : `所见记录中没有：${listed(parts, 'zh')}。`
}
