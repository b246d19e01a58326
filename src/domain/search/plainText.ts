// Text as it is compared: without case, accents and spelling habits, Greek letters by their Latin names,
// traditional characters as simplified ones.
import { simplified } from './traditional.ts'

const HAN_RUN = /[\u3400-\u9fff]+/gu
const WORD = /[\p{L}\p{N}]+/gu
const GREEK: Readonly<Record<string, string>> = { α: 'alpha', β: 'beta', γ: 'gamma', κ: 'kappa' }

/** British spellings and the American ones they are compared as. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/oestr/g, 'estr'],
  [/ageing/g, 'aging'],
  [/haem/g, 'hem'],
  [/ischaem/g, 'ischem'],
  [/tumour/g, 'tumor'],
  [/signalling/g, 'signaling'],
  [/modelling/g, 'modeling'],
  [/ising\b/g, 'izing'],
  [/isation/g, 'ization'],
  [/ised\b/g, 'ized'],
]

function madePlain(text: string): string {
  const lower = simplified(text)
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[αβγκ]/g, (letter) => GREEK[letter] ?? letter)
  return SPELLINGS.reduce((so, [british, american]) => so.replaceAll(british, american), lower)
}

/** A query has the same few words asked after in a dozen ways, at every letter. */
const known = new Map<string, string>()
const MOST_KNOWN = 2000
const LONGEST_KNOWN = 80

/** Lower case, Greek letters by their Latin names, one spelling, simplified characters. */
export function plain(text: string): string {
  if (text.length > LONGEST_KNOWN) return madePlain(text)
  const found = known.get(text) ?? madePlain(text)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(text, found)
  return found
}

/** What is left of a name when it does not matter how it is written: `LC3-II` and `LC3 II` are `lc3ii`. */
export function keyOf(text: string): string {
  return plain(text).replaceAll(/[^\p{L}\p{N}]/gu, '')
}

/** The letters of a word in lower case, its spelling as it is. */
export function unspelt(word: string): string {
  return word.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
}

/** The index terms of a text, lower case. `骨细胞` gives 骨, 细, 胞, 骨细, 细胞. */
export function tokenize(text: string): string[] {
  const latin = plain(text)
  const tokens: string[] = []
  for (const [run] of latin.matchAll(HAN_RUN)) {
    const characters = Array.from(run)
    tokens.push(...characters)
    for (let i = 0; i + 1 < characters.length; i++) {
      tokens.push(`${characters[i] ?? ''}${characters[i + 1] ?? ''}`)
    }
  }
  for (const [word] of latin.replaceAll(HAN_RUN, ' ').matchAll(WORD)) tokens.push(word)
  // "LC3-II" is found as lc3, ii and lc3ii; "mTORC1" as itself.
  const joined = latin.replaceAll(HAN_RUN, ' ').split(/\s+/)
  for (const part of joined) {
    const bare = part.replaceAll(/[^\p{L}\p{N}]/gu, '')
    if (bare && !tokens.includes(bare)) tokens.push(bare)
  }
  return tokens
}

/** How many letters must change to make one word the other; more than `most` counts as `most + 1`. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const value = Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1)
      next.push(value)
      least = Math.min(least, value)
    }
    if (least > most) return most + 1
    row = next
  }
  return row[b.length] ?? most + 1
}

/** How many letters of a word may be wrong. */
export function mistakesIn(word: string): number {
  if (word.length < 5) return 0
  return word.length < 8 ? 1 : 2
}
