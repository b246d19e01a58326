// All names by which entities and filters are asked for, and a query taken apart into them. Names are
// compared by their keys, so that hyphens, spaces, Greek letters and spelling do not matter.
import type { Dataset, EntityCore, Library } from '../review/dataset.ts'
import { DOSES, INTENSITIES } from '../review/vocabulary.ts'
import { BESIDE_FACETS, FACETS, facetOptions } from '../scope/facets.ts'
import type { Filter } from './hits.ts'
import { distance, keyOf, mistakesIn } from './plainText.ts'
import { OTHER_FILTER_NAMES, OTHER_NAMES } from './otherNames.ts'
import { HAN_CONNECTING, isConnecting } from './silentWords.ts'
import { simplified } from './traditional.ts'

/** What of a dataset is searched. */
export type Searched = Pick<Dataset, 'meta' | 'entities' | 'claims'>

/** What a name can mean. */
interface Meaning {
  readonly entities: readonly string[]
  readonly filters: readonly Filter[]
}

/** A part of a query that names something, and whether it is written as the name is. */
export interface Part extends Meaning {
  readonly isExact: boolean
}

export type NameTable = ReadonlyMap<string, Meaning>

/** Facets whose options are asked for by name; what is sure or known of a claim is no name. */
const NAMED_FACETS = FACETS.filter(
  (facet) => facet !== 'certainty' && !BESIDE_FACETS.includes(facet),
)

/** "Other" says nothing of a tissue by itself, nor "high" of a dose: "high intensity" is none. */
const OF_NOTHING: ReadonlySet<string> = new Set(['other', ...DOSES, ...INTENSITIES])

const withoutPlural = (key: string): string =>
  /[a-z]{4}s$/.test(key) && !/(?:ss|is|us)$/.test(key) ? key.slice(0, -1) : key

const SIGNALLING = /\s*(?:signalling|信号通路)$/
const IN_BRACKETS = /\s*[(（][^)）]*[)）]\s*$/

type Named = readonly [name: string, id: string]

/** The names of entities: labels first, then symbols and synonyms, last what they are also called. */
function entityNames(entities: readonly EntityCore[], synonyms: Library['synonyms']): Named[] {
  const labels = entities.flatMap(({ id, label: { en, zh } }) =>
    // "p62 (SQSTM1)" is p62.
    [en, zh, en.replace(IN_BRACKETS, ''), zh.replace(IN_BRACKETS, '')].map((name): Named => [
      name,
      id,
    ]),
  )
  const others = entities.flatMap(({ id }) => (synonyms[id] ?? []).map((name): Named => [name, id]))
  // "AMPK/mTOR" is its signalling; "AMPK" is not.
  const short = entities.flatMap(({ id, label: { en, zh } }) =>
    [en, zh]
      .filter((name) => name.includes('/'))
      .map((name): Named => [name.replace(SIGNALLING, ''), id]),
  )
  const ids = new Set(entities.map(({ id }) => id))
  const kinds = OTHER_NAMES.filter(({ entity }) => ids.has(entity)).flatMap(({ names, entity }) =>
    names.map((name): Named => [name, entity]),
  )
  const symbols = entities.flatMap(({ id, symbol }): Named[] => (symbol ? [[symbol, id]] : []))
  return [...labels, ...symbols, ...others, ...short, ...kinds]
}

/** The names of all filters. */
function filterNames(meta: Searched['meta']): readonly (readonly [string, Filter])[] {
  const own = NAMED_FACETS.flatMap((facet) =>
    facetOptions(meta, facet).flatMap(({ id, label }) =>
      [...(OF_NOTHING.has(id) ? [] : [id]), label.en, label.zh].map(
        (name) => [name, { facet, option: id }] as const,
      ),
    ),
  )
  const other = OTHER_FILTER_NAMES.flatMap(({ names, filter }) =>
    names.map((name) => [name, filter] as const),
  )
  return [...own, ...other]
}

/** The names of all entities and filters. A label comes before another's synonym. */
export function nameTable({ meta, entities }: Searched, synonyms: Library['synonyms']): NameTable {
  const table = new Map<string, { entities: string[]; filters: Filter[] }>()
  const meaningsOf = (name: string) => {
    const key = keyOf(name)
    return [...new Set([key, withoutPlural(key)])].filter(Boolean).map((each) => {
      const meaning = table.get(each) ?? { entities: [], filters: [] }
      table.set(each, meaning)
      return meaning
    })
  }
  for (const [name, id] of entityNames([...entities.values()], synonyms)) {
    for (const meaning of meaningsOf(name)) {
      if (!meaning.entities.includes(id)) meaning.entities.push(id)
    }
  }
  for (const [name, filter] of filterNames(meta)) {
    for (const { filters } of meaningsOf(name)) {
      const isSame = (f: Filter) => f.facet === filter.facet && f.option === filter.option
      if (!filters.some(isSame)) filters.push(filter)
    }
  }
  return table
}

/** What a text is the name of, or null. */
export function meaningOf(table: NameTable, text: string): Part | null {
  const key = keyOf(text)
  const meaning = table.get(key) ?? table.get(withoutPlural(key))
  return meaning ? { ...meaning, isExact: true } : null
}

/** What a misspelt text is probably the name of: the names nearest to it, if they are near enough. */
export function misspeltMeaning(table: NameTable, text: string): Part | null {
  const key = keyOf(text)
  let most = mistakesIn(key)
  if (most === 0) return null
  let best: Meaning | null = null
  for (const [name, meaning] of table) {
    // The first letter is rarely wrong, and names as short as this differ by one.
    if (name.length < 5 || !name.startsWith(key.charAt(0))) continue
    const changes = distance(name, key, most)
    if (changes > most || (best && changes === most)) continue
    best = meaning
    most = changes
  }
  return best && { ...best, isExact: false }
}

const MOST_WORDS = 6

/** The words of a query as they are typed, but in simplified characters; Chinese runs stand by themselves. */
export function wordsOf(query: string): string[] {
  return simplified(query)
    .replaceAll(/[\u3400-\u9fff]+/g, ' $& ')
    .split(/[\s,;?!，。；？！、→⊣]+|-+>/)
    .filter(Boolean)
}

/** The names in a run of Chinese, or null where a part of it names nothing. */
function partsOfRun(table: NameTable, run: string): readonly Part[] | null {
  const parts: Part[] = []
  let rest = run
  while (rest !== '') {
    let length = rest.length
    while (length > 1 && !table.has(rest.slice(0, length))) length--
    const meaning = length > 1 ? table.get(rest.slice(0, length)) : undefined
    const connecting = HAN_CONNECTING.find((word) => rest.startsWith(word))
    if (meaning) parts.push({ ...meaning, isExact: true })
    else if (connecting === undefined) return null
    rest = rest.slice(meaning ? length : (connecting?.length ?? 1))
  }
  return parts
}

/** The longest name that begins at a word, and how many words it takes. */
function longestAt(table: NameTable, words: readonly string[], at: number) {
  // All words together are one name at most, and that is asked for elsewhere.
  const most = Math.min(MOST_WORDS, words.length - at, Math.max(words.length - 1, 1))
  for (let count = most; count > 0; count--) {
    const part = meaningOf(table, words.slice(at, at + count).join(''))
    if (part) return { parts: [part], count }
  }
  const word = words[at] ?? ''
  if (isConnecting(word)) return { parts: [], count: 1 }
  const run = /^[\u3400-\u9fff]+$/.test(word) ? partsOfRun(table, word) : null
  if (run) return { parts: run, count: 1 }
  const guess = misspeltMeaning(table, word)
  return guess && { parts: [guess], count: 1 }
}

/** The names a query consists of, in its order; null where any word of it names nothing. */
export function partsOf(table: NameTable, query: string): readonly Part[] | null {
  const words = wordsOf(query)
  const parts: Part[] = []
  for (let at = 0; at < words.length;) {
    const found = longestAt(table, words, at)
    if (!found) return null
    parts.push(...found.parts)
    at += found.count
  }
  return parts
}
