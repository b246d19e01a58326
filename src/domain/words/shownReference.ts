// References as they are handed to the page, with the notes on them in one language. The build makes them,
// so that the page holds neither the other language nor what a PubMed query is made with.
import { unbroken } from './chineseText.ts'
import { referenceNumber } from './cite.ts'
import type { ShownReference } from './cite.ts'
import type { FullDataset } from '../review/fullDataset.ts'
import type { Reference } from '../review/references.ts'
import type { Entity, FullClaim } from '../review/schema.ts'
import type { Language } from '../review/vocabulary.ts'

type Claimed = Pick<FullClaim, 'source' | 'target' | 'citations'>
type Named = Pick<Entity, 'id' | 'label'>

/** What a search engine makes of a name: its first words, without what stands in brackets or quotes. */
const searched = ({ label }: Named): string =>
  label.en
    .replaceAll(/\([^)]*\)|"/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()

/** What a number is most about: the entities that its claims name most, the first named first. */
function namesOf(number: number, claims: readonly Claimed[], entities: readonly Named[]) {
  const counts = new Map<string, number>()
  for (const { source, target, citations } of claims) {
    if (!citations.includes(number)) continue
    for (const id of [source, target]) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const ids = [...counts].sort(([, a], [, b]) => b - a).map(([id]) => id)
  return ids.flatMap((id) => byId.get(id) ?? []).slice(0, MOST_NAMES)
}

/** With more, PubMed finds nothing at all. */
const MOST_NAMES = 3

/**
 * A PubMed query that can succeed: the exact title where it is known (PubMed has English ones), else the
 * author the review names and at most three entities that the number is about.
 */
export function pubmedQuery(
  reference: Reference,
  claims: readonly Claimed[],
  entities: readonly Named[],
): string {
  const { title, language = 'en', custom } = reference
  if (title !== undefined && language === 'en') return title
  const latin = custom.namedAuthor?.match(/[A-Za-z-]+/g)?.[0]
  const names = namesOf(referenceNumber(reference), claims, entities).map(searched)
  return [...(latin ? [`${latin}[au]`] : []), ...names].join(' ')
}

/** The references as the page shows them in `language`. */
export function shownReferences(
  { references, claims, entities }: Pick<FullDataset, 'references' | 'claims' | 'entities'>,
  language: Language,
): readonly ShownReference[] {
  return references.map((reference) =>
    shownReference(reference, language, pubmedQuery(reference, claims, entities)),
  )
}

function shownReference(reference: Reference, language: Language, search: string): ShownReference {
  const { DOI, PMID, PMCID, custom } = reference
  const { topic, basis, doubt, verdictNote, ...rest } = custom
  const isSure = custom.status === 'identified' && Boolean(DOI ?? PMID ?? PMCID)
  const notes = {
    topic: unbroken(topic[language]),
    ...(basis && { basis: unbroken(basis[language]) }),
    ...(doubt && { doubt: unbroken(doubt[language]) }),
    ...(verdictNote && { verdictNote: unbroken(verdictNote[language]) }),
    ...(!isSure && { search }),
  }
  return { ...reference, custom: { ...rest, ...notes } }
}
