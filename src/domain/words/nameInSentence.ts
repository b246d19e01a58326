// A name as English says it in the midst of a sentence: with "the" where its noun is one that can be counted. Boxes,
// lists and tables have the name alone.
import type { Dataset } from '../review/dataset.ts'
import type { Language } from '../review/vocabulary.ts'

/** Nouns of which there can be two, as last words of what is named. All else is a proper name, a plural or a mass. */
const COUNTED = new Set(
  (
    'complex initiator ratio axis network system border matrix condition balance ' +
    'phagophore autophagosome autolysosome lysosome'
  ).split(' '),
)

/** "initiator" of "initiator of the autophagosome", "complex" of "ULK1 complex". */
const nounOf = (name: string): string =>
  name
    .replace(/ \(.*| (?:of|containing) .*/, '')
    .split(' ')
    .at(-1) ?? ''

/** The review does not say which one it is. */
const isAnyOf = (name: string): boolean => name.includes('(not named')

/** "the ULK1 complex", but "AMPK" and "bone density"; an unknown id is shown as it is. */
export function nameInSentence(dataset: Pick<Dataset, 'entities'>, id: string, lang: Language) {
  const entity = dataset.entities.get(id)
  const name = entity?.label[lang] ?? id
  if (lang !== 'en' || !entity || entity.plural === true) return name
  const isNumber = name.startsWith('number of ')
  if (!isNumber && !COUNTED.has(nounOf(name))) return name
  return `${isAnyOf(name) ? 'a' : 'the'} ${name}`
}
