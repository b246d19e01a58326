// What an answer is about, as its title in a list: "Ageing in osteocytes", "What acts on autophagy in osteoclasts".
import type { Dataset } from '../review/dataset.ts'
import type { Language } from '../review/vocabulary.ts'
import { SPECIES_AS_MANY } from '../review/speciesTerms.ts'
import { SPECIES } from '../review/vocabulary.ts'
import { facetOptions } from '../scope/facets.ts'
import type { FacetId } from '../scope/facets.ts'
import type { Filter } from '../search/hits.ts'
import type { Wanted } from '../search/wanted.ts'
import { nameOf } from './describe.ts'
import { chinese } from './chineseText.ts'
import { nameInSentence } from './nameInSentence.ts'
import { atStart, cellsInProse, inMidst, listed } from './prose.ts'

interface WantedWords {
  readonly acts: (name: string) => string
  readonly actedOn: (name: string, isPlural: boolean) => string
  readonly bothWays: (of: string) => string
  /** Where something else is selected: "autophagy, under ageing". */
  readonly under: (stressor: string) => string
  readonly sideBySide: (title: string) => string
}

const WORDS: Readonly<Record<Language, WantedWords>> = {
  en: {
    acts: (name) => `what acts on ${name}`,
    actedOn: (name, isPlural) => `what ${name} ${isPlural ? 'act' : 'acts'} on`,
    bothWays: (of) =>
      of === '' ? 'where the review says both' : `where the review says both of ${of}`,
    under: (stressor) => `under ${stressor}`,
    sideBySide: (title) => `${title}, side by side`,
  },
  zh: {
    acts: (name) => chinese('什么作用于', name),
    actedOn: (name) => chinese(name, '作用于什么'),
    bothWays: (of) => (of === '' ? '说法不一之处' : chinese('关于', of, '的说法不一之处')),
    under: (stressor) => stressor,
    sideBySide: (title) => `${title}：并列对比`,
  },
}

const OR: Readonly<Record<Language, string>> = { en: ' or ', zh: '或' }
const AND: Readonly<Record<Language, string>> = { en: ' and ', zh: '与' }

/** Where something is said of: it stands behind an "in". */
const PLACES: readonly FacetId[] = ['cell', 'tissue', 'species']

function optionName(dataset: Dataset, { facet, option }: Filter, lang: Language): string {
  if (facet === 'cell') return cellsInProse(dataset, option, lang)
  const species = facet === 'species' && SPECIES.find((one) => one === option)
  if (species) return SPECIES_AS_MANY[species][lang]
  const found = facetOptions(dataset.meta, facet).find(({ id }) => id === option)
  const name = found?.label[lang] ?? option
  return lang === 'en' ? inMidst(name) : name
}

/** What the filters of some facets are called: one facet after the other; within one "or", of two sides "and". */
function namesOf(
  dataset: Dataset,
  { filters = [], isCompared }: Wanted,
  isMeant: (facet: FacetId) => boolean,
  lang: Language,
): readonly string[] {
  const between = isCompared ? AND : OR
  const facets = [...new Set(filters.map(({ facet }) => facet))].filter(isMeant)
  return facets.map((facet) =>
    filters
      .filter((one) => one.facet === facet)
      .map((one) => optionName(dataset, one, lang))
      .join(between[lang]),
  )
}

/** What is selected in an answer, by what is asked of it. */
function selected(
  dataset: Dataset,
  { select, reach, isContested }: Wanted,
  lang: Language,
): readonly string[] {
  if (select === undefined) return []
  const name = nameInSentence(dataset, select, lang)
  // A title that is the name alone is no sentence.
  if (reach === undefined) return [isContested === true ? name : nameOf(dataset, select, lang)]
  if (reach === 'up') return [WORDS[lang].acts(name)]
  const isPlural = dataset.entities.get(select)?.plural === true
  return [WORDS[lang].actedOn(name, isPlural)]
}

/** What stands first in a title, and what behind it: where it is said of, and under what else. */
interface Parts {
  readonly first: readonly string[]
  readonly places: readonly string[]
  readonly others: readonly string[]
}

function partsOf(dataset: Dataset, wanted: Wanted, lang: Language): Parts {
  const names = (isMeant: (facet: FacetId) => boolean) => namesOf(dataset, wanted, isMeant, lang)
  const stressors = names((facet) => facet === 'stressor')
  const places = names((facet) => PLACES.includes(facet))
  const others = names((facet) => facet !== 'stressor' && !PLACES.includes(facet))
  const own = selected(dataset, wanted, lang)
  const { under } = WORDS[lang]
  if (own.length > 0) return { first: own, places, others: [...stressors.map(under), ...others] }
  if (stressors.length > 0) return { first: stressors, places, others }
  if (places.length > 0) return { first: places.slice(0, 1), places: places.slice(1), others }
  return { first: others, places: [], others: [] }
}

/** The title of an answer: it names all that the answer selects and filters by, and nothing else. */
export function describeWanted(dataset: Dataset, wanted: Wanted, lang: Language): string {
  const title = titleOf(dataset, wanted, lang)
  return wanted.isCompared ? WORDS[lang].sideBySide(title) : title
}

function titleOf(dataset: Dataset, wanted: Wanted, lang: Language): string {
  const { first: heads, places, others } = partsOf(dataset, wanted, lang)
  const own = listed(heads, lang)
  const head = wanted.isContested ? WORDS[lang].bothWays(own) : own
  if (lang === 'zh') {
    const rest = [...places, ...others]
    return rest.length > 0 ? `${head}（${rest.join('、')}）` : head
  }
  // Cells and a species are told one by one: "osteoblasts and mice" would be two kinds of one thing.
  const [first, ...further] = places.map((place) => `in ${place}`)
  const whole = [[head, first].filter(Boolean).join(' '), ...further, ...others]
  return atStart(whole.join(', '))
}
