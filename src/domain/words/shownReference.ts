// References as they are handed to the page, with the notes on them in one language. The build makes them,
// so that the page holds neither the other language nor what a PubMed query is made with.
import type { ShownReference } from './cite.ts'
import type { Reference } from '../review/references.ts'
import type { Language } from '../review/vocabulary.ts'

/** Words that say nothing to a search engine about a topic. */
const STOP = new Set(
  (
    'a about after again against also among an and are as at both by can cited clearly ' +
    'commonly down during enough even few first for found from gives goes have holds in ' +
    'including into is it its itself less low made mainly markedly matter more not number of ' +
    'on one or other out own part raised raises reported review same some such take than ' +
    'that the their them then these they this those through to two under unlike up used was ' +
    'weeks were what when where which who with without'
  ).split(' '),
)

/** A PubMed query from the author the review names and the topic: at most nine telling words. */
export function pubmedQuery(reference: Reference): string {
  const { namedAuthor, topic } = reference.custom
  const words = topic.en.match(/[A-Za-z0-9][A-Za-z0-9-]*/g) ?? []
  const latin = namedAuthor?.match(/[A-Za-z-]+/g)?.[0]
  const seen = new Set<string>()
  for (const word of words) {
    const key = word.toLowerCase()
    if (key.length > 2 && !STOP.has(key) && !/^\d+(-\d+)?$/.test(key) && word !== latin)
      seen.add(key)
    if (seen.size === 8) break
  }
  return [latin ? `${latin}[au]` : '', ...seen].filter(Boolean).join(' ')
}

/** A reference as the page shows it in `language`. */
export function shownReference(reference: Reference, language: Language): ShownReference {
  const { DOI, PMID, PMCID, custom } = reference
  const { topic, basis, doubt, verdictNote, ...rest } = custom
  const isSure = custom.status === 'identified' && Boolean(DOI ?? PMID ?? PMCID)
  const notes = {
    topic: topic[language],
    ...(basis && { basis: basis[language] }),
    ...(doubt && { doubt: doubt[language] }),
    ...(verdictNote && { verdictNote: verdictNote[language] }),
    ...(!isSure && { search: pubmedQuery(reference) }),
  }
  return { ...reference, custom: { ...rest, ...notes } }
}
