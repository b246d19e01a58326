// Entities by their names: the name itself, its beginning, words of it, a misspelt one, an identifier.
import type { EntityCore, Library } from '../review/dataset.ts'
import { RANK } from './hits.ts'
import type { Hit, Reason } from './hits.ts'
import { meaningOf, misspeltMeaning } from './names.ts'
import type { NameTable } from './names.ts'
import { NEAR, OTHER_NAMES } from './otherNames.ts'
import { keyOf } from './plainText.ts'
import type { Doc, Looseness, TextIndex } from './textIndex.ts'

/** How much each field of an entity weighs. */
export const ENTITY_BOOST = { label: 3, symbol: 3, synonyms: 2, xrefs: 1 }

/** Every entity as a text to index. */
export function entityDocs(
  entities: Iterable<EntityCore>,
  { synonyms, xrefs }: Pick<Library, 'synonyms' | 'xrefs'>,
): readonly Doc[] {
  return [...entities].map(({ id, label, symbol = '' }) => ({
    id,
    fields: {
      label: `${label.en} ${label.zh}`,
      symbol,
      synonyms: synonyms[id]?.join(' ') ?? '',
      xrefs: xrefs[id]?.join(' ') ?? '',
    },
  }))
}

const KIND_KEYS = new Map(
  OTHER_NAMES.filter(({ isKind }) => isKind).map(({ names, entity }) => [
    entity,
    new Map(names.map((name) => [keyOf(name), name])),
  ]),
)

const entityHit = (id: string, rank: number, reason?: Reason): Hit => ({
  ...{ kind: 'entity', id, rank },
  ...(reason && { reason }),
})

/** What is asked for by a whole name: as it is written, misspelt, or only begun. */
function byName(names: NameTable, query: string): readonly Hit[] {
  const key = keyOf(query)
  if (key === '') return []
  const exact = meaningOf(names, query)
  const hits = (exact?.entities ?? []).map((id, place) => {
    const name = place === 0 ? KIND_KEYS.get(id)?.get(key) : undefined
    const hit = entityHit(id, RANK.named + place / 100, name === undefined ? undefined : 'kind')
    return name === undefined ? hit : { ...hit, name }
  })
  for (const [name, { entities }] of names) {
    if (!name.startsWith(key)) continue
    // Of names that begin so, the one that is nearly there comes first.
    const rank = RANK.begins + Math.min(name.length - key.length, 30) / 100
    hits.push(...entities.map((id) => entityHit(id, rank)))
  }
  if (exact) return hits
  const guessed = misspeltMeaning(names, query)?.entities ?? []
  return [...hits, ...guessed.map((id, place) => entityHit(id, RANK.misspelt + place / 100))]
}

const WORD_RANK: Readonly<Record<Looseness, number>> = {
  'whole words': RANK.words,
  beginnings: RANK.part,
  misspelt: RANK.loose,
}

/** Entities that are often meant by the name of the best one. */
function nearHits(hits: readonly Hit[]): readonly Hit[] {
  const [best] = [...hits].sort((a, b) => a.rank - b.rank)
  if (!best || best.rank >= RANK.written) return []
  const near = NEAR.filter((ids) => ids.includes(best.id)).flat()
  return near.filter((id) => id !== best.id).map((id) => entityHit(id, best.rank + 0.1, 'near'))
}

/** The entities that answer a query. */
export function findEntities(
  names: NameTable,
  index: TextIndex,
  query: string,
  looseness: Looseness,
): readonly Hit[] {
  const named = byName(names, query)
  const worded = index.find(query, looseness).map((id) => entityHit(id, WORD_RANK[looseness]))
  return [...named, ...nearHits(named), ...worded]
}
