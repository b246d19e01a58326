// Text as each language sets it: Chinese words stand together, and its brackets are full-width.

import type { Language } from '../review/vocabulary.ts'

/** Chinese written together, with a space only between it and Latin letters or digits. */
export function chinese(...parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .reduce((text, part) => {
      const isMixed =
        (/[\p{Script=Han}]$/u.test(text) && /^[\p{Script=Latin}\p{Script=Greek}\d]/u.test(part)) ||
        (/[\p{Script=Latin}\p{Script=Greek}\d]$/u.test(text) && /^[\p{Script=Han}]/u.test(part))
      return isMixed ? `${text} ${part}` : text + part
    }, '')
}

/** Something with a note in brackets behind it. */
export const noted = (text: string, note: string | number, lang: Language): string =>
  lang === 'zh' ? `${text}（${note}）` : `${text} (${note})`

/** The spaces within a number (9 000 万) as ones at which no line breaks. */
export const unbroken = (text: string): string =>
  text.replaceAll(/(?<=\d) (?=\d{3}(?!\d)|[万亿])/g, '\u00a0')
