// Search over names in both languages. Chinese has no spaces, so runs of Han characters are cut into
// single characters and bigrams; Greek letters also answer to their Latin names.
import MiniSearch from 'minisearch'
import type { EntityCore, Library } from '../review/dataset.ts'
import type { Term } from '../review/schema.ts'

const HAN_RUN = /[\u3400-\u9fff]+/gu
const WORD = /[\p{L}\p{N}]+/gu
const GREEK: Readonly<Record<string, string>> = { α: 'alpha', β: 'beta', γ: 'gamma', κ: 'kappa' }

/** Lower case, Greek letters by their Latin names. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[αβγκ]/g, (letter) => GREEK[letter] ?? letter)
    .normalize('NFKD')
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

export interface EntitySearch {
  /** Ids of the entities that answer a query, best first; empty for a blank query. */
  find(query: string, limit?: number): readonly string[]
}

/** 0 for the name itself, 1 for its beginning, 2 otherwise. */
function rankOf(name: string, wanted: string): number {
  if (name === wanted) return 0
  return name.startsWith(wanted) ? 1 : 2
}

/** An index over ids, labels, symbols and synonyms of `entities`. */
export function searchEntities(
  entities: Iterable<EntityCore>,
  synonyms: Library['synonyms'],
): EntitySearch {
  const index = new MiniSearch({
    idField: 'id',
    fields: ['label', 'symbol', 'synonyms', 'id'],
    tokenize,
    searchOptions: {
      boost: { label: 3, symbol: 3, synonyms: 2 },
      prefix: (term) => /[a-z0-9]/.test(term),
      fuzzy: (term) => (/^[a-z]{5,}$/.test(term) ? 0.2 : false),
      combineWith: 'AND',
    },
  })
  const all = [...entities]
  const names = new Map(
    all.map(({ id, label, symbol = '' }) => [id, [label.en, label.zh, symbol].map(plain)]),
  )
  index.addAll(
    all.map(({ id, label, symbol }) => ({
      id,
      label: `${label.en} ${label.zh}`,
      symbol: symbol ?? '',
      synonyms: synonyms[id]?.join(' ') ?? '',
    })),
  )
  return {
    find(query, limit = 12) {
      if (!query.trim()) return []
      const wanted = plain(query.trim())
      const found = index.search(query).map(({ id }) => String(id))
      // Whatever the scores say: a name typed in full comes first, then names that begin with it.
      const rank = (id: string) => Math.min(...(names.get(id) ?? []).map((n) => rankOf(n, wanted)))
      return found.sort((a, b) => rank(a) - rank(b)).slice(0, limit)
    },
  }
}

/** A cell that answers a query, and whether the query is its very name. */
export interface FoundCell {
  readonly id: string
  readonly isNamed: boolean
}

/**
 * The cells that answer a query, best first: by abbreviation, by a name in either language, English
 * also in the plural, by the beginning of a name, and last by a part of one.
 */
export function findCells(
  cells: readonly Pick<Term, 'id' | 'label'>[],
  query: string,
  limit = 4,
): readonly FoundCell[] {
  const asked = plain(query.trim())
  if (asked === '') return []
  const wanted = asked.length > 4 && asked.endsWith('s') ? asked.slice(0, -1) : asked
  const isPart = (name: string) => wanted.length > 1 && name.includes(wanted)
  return cells
    .flatMap(({ id, label }) => {
      const names = [id, label.en, label.zh].map(plain)
      const rank = Math.min(...names.map((name) => rankOf(name, wanted)))
      return rank < 2 || names.some(isPart) ? [{ id, rank }] : []
    })
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ id, rank }) => ({ id, isNamed: rank === 0 }))
}
