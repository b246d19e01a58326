// What filters are called in the list of a search.
import type { Meta } from '../../domain/review/dataset.ts'
import type { Language } from '../../domain/review/vocabulary.ts'
import { facetOptions } from '../../domain/scope/facets.ts'
import { noted } from '../../domain/words/chineseText.ts'
import type { Filter } from '../../domain/search/hits.ts'

/** What filters are called; a cell of bone with its abbreviation. */
export function filterNames(
  meta: Meta,
  filters: readonly Filter[],
  lang: Language,
): readonly string[] {
  return filters.map(({ facet, option }) => {
    const found = facetOptions(meta, facet).find(({ id }) => id === option)
    const name = found?.label[lang] ?? option
    return facet === 'cell' && found?.core === true ? noted(name, option, lang) : name
  })
}
