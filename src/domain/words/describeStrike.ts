// What is struck out of the review, in words.
import type { Language, Words } from '../review/vocabulary.ts'
import { STRUCK_KINDS } from '../scope/strike.ts'
import type { StruckKind } from '../scope/strike.ts'

const KINDS: Readonly<Record<StruckKind, Words>> = {
  unresolved: { en: 'all unresolved numbers', zh: '所有未确认的编号' },
  'not-bone': { en: 'all that is not said of bone', zh: '所有并非就骨而言的内容' },
  rodents: { en: 'all that is said of mice and rats', zh: '所有来自小鼠和大鼠的内容' },
  hypotheses: { en: 'all hypotheses', zh: '所有假说' },
  single: { en: 'all that one sentence alone says of its arrow', zh: '所有仅凭一句的说法' },
}

/** The name of what a link strikes out: "number [28]", "all hypotheses". */
export function describeStrike(without: string, lang: Language): string {
  const kind = STRUCK_KINDS.find((name) => name === without)
  if (kind) return KINDS[kind][lang]
  const number = without.slice('ref-'.length)
  return lang === 'en' ? `number [${number}]` : `编号 [${number}]`
}
