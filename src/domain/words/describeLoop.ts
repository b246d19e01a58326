// What stands round the loops of a view: what a loop does to a change, and where it does something else.
import type { Turn } from '../graph/loops.ts'
import type { Sign } from '../graph/steps.ts'
import type { Dataset } from '../review/dataset.ts'
import { facetOptions } from '../scope/facets.ts'
import type { Language } from '../review/vocabulary.ts'
import { cellsInProse, listed } from './prose.ts'

const DOES: Readonly<Record<Language, Readonly<Record<Sign, string>>>> = {
  en: {
    [1]: 'it reinforces itself',
    [-1]: 'it holds itself back',
    [0]: 'it is open what comes back',
  },
  zh: { [1]: '自我增强', [-1]: '自我抑制', [0]: '结果未定' },
}

const SIGNS = [1, -1, 0] as const

function nameOf(dataset: Dataset, { facet, option }: Turn, lang: Language): string {
  if (facet === 'cell') return cellsInProse(dataset, option, lang)
  const label = facetOptions(dataset.meta, facet).find(({ id }) => id === option)?.label[lang]
  return lang === 'en' ? (label ?? option).toLowerCase() : (label ?? option)
}

/** "Otherwise filtered by osteoblasts or high dose: it reinforces itself." Empty where nothing turns it. */
export function describeTurns(dataset: Dataset, turns: readonly Turn[], lang: Language): string {
  return SIGNS.flatMap((sign) => {
    const names = turns
      .filter((turn) => turn.sign === sign)
      .map((turn) => nameOf(dataset, turn, lang))
    if (names.length === 0) return []
    const does = DOES[lang][sign]
    return lang === 'en'
      ? [`Asked of ${names.join(' or ')}, ${does}.`]
      : [`只问${listed(names, lang)}时，${does}。`]
  }).join(lang === 'en' ? ' ' : '')
}
