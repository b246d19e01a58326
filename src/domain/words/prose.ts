// Names as they stand within sentences: cells in the plural, lists with an "and", a capital at the start.
import type { Dataset } from '../review/dataset.ts'
import type { Term } from '../review/schema.ts'
import type { Language } from '../review/vocabulary.ts'
import { chinese } from './chineseText.ts'
import { termName } from './describe.ts'

/** "a, b and c" or `甲、乙和丙`. */
export function listed(names: readonly string[], lang: Language): string {
  const last = names.at(-1) ?? ''
  if (names.length < 2) return last
  const before = names.slice(0, -1)
  return lang === 'en' ? `${before.join(', ')} and ${last}` : chinese(before.join('、'), '和', last)
}

/** A name in the midst of an English sentence: "Osteocyte" loses its capital, "ER stress" keeps it. */
export const inMidst = (name: string): string =>
  /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name

/** What a sentence may begin with: "autophagy" takes a capital, "mTOR" and "p62" stay as they are. */
export function atStart(text: string): string {
  return /^[a-z-]+(?![\w/])/.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text
}

const COUNTED = /(?:cell|blast|clast|cyte|precursor|macrophage)$/

/** "osteoblasts", "osteoclast precursors or macrophages", "skeletal muscle"; in Chinese the name itself. */
export function cellsInProse(dataset: Dataset, id: string, lang: Language): string {
  const name = termName(dataset.meta.cells, id, lang)
  if (lang === 'zh') return name.replace(/（.*）$/, '')
  const plural = name
    .replace(/ \(.*\)$/, '')
    .split(' or ')
    .map((part) => (COUNTED.test(part) ? `${part}s` : part))
  return inMidst(plural.join(' or '))
}

export function termInProse(terms: readonly Term[], id: string, lang: Language): string {
  const name = termName(terms, id, lang)
  return lang === 'en' ? inMidst(name) : name
}
