// The one door to the library that indexes text. Words of a query must all be there; a beginning will do.
import MiniSearch from 'minisearch'
import { mistakesIn, tokenize } from './plainText.ts'
import { isConnecting } from './silentWords.ts'

export interface Doc {
  readonly id: string
  /** What it is found by, field by field. */
  readonly fields: Readonly<Record<string, string>>
}

/** How a word of a query may differ from the one it finds. */
export type Looseness = 'whole words' | 'beginnings' | 'misspelt'

export interface TextIndex {
  /** Ids of the texts that hold all words of a query, best first. */
  find(query: string, looseness: Looseness): readonly string[]
}

/** Documents added in one go: a slice takes a few milliseconds. */
const SLICE = 60

/** Words without what only joins them; a query of nothing else is taken as it is. */
function terms(text: string): string[] {
  const all = tokenize(text)
  const telling = all.filter((word) => !isConnecting(word))
  return telling.length > 0 ? telling : all
}

function emptyIndex(boost: Readonly<Record<string, number>>): MiniSearch<Doc> {
  return new MiniSearch<Doc>({
    fields: Object.keys(boost),
    extractField: (doc, field) => (field === 'id' ? doc.id : (doc.fields[field] ?? '')),
    tokenize,
    searchOptions: { boost, combineWith: 'AND', tokenize: terms },
  })
}

function asTextIndex(index: MiniSearch<Doc>): TextIndex {
  return {
    find(query, looseness) {
      if (!query.trim()) return []
      const found = index.search(query, {
        prefix: (term) => looseness !== 'whole words' && /[a-z0-9]{2}/.test(term),
        fuzzy: (term) =>
          looseness === 'misspelt' && /^[a-z]+$/.test(term) ? mistakesIn(term) : false,
      })
      return found.map(({ id }) => String(id))
    },
  }
}

/** An index over the fields named in `boost`, each weighing as much as it says there. */
export function indexTexts(
  docs: readonly Doc[],
  boost: Readonly<Record<string, number>>,
): TextIndex {
  const index = emptyIndex(boost)
  index.addAll(docs)
  return asTextIndex(index)
}

/** The same, made in slices with a pause after each, so that nothing else waits for it. */
export async function indexTextsSlowly(
  docs: readonly Doc[],
  boost: Readonly<Record<string, number>>,
): Promise<TextIndex> {
  const index = emptyIndex(boost)
  await index.addAllAsync(docs, { chunkSize: SLICE })
  return asTextIndex(index)
}
