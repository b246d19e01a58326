// What a question leads to, as scopes: a ready-made question its own link, an answer its filters in the view that
// draws most of it, a path the best chain between two things.
import { viewOfClaims } from '../../domain/graph/grid.ts'
import { pathAnswer } from '../../domain/graph/pathAnswer.ts'
import { viewGraph } from '../../domain/graph/viewGraph.ts'
import type { Dataset } from '../../domain/review/dataset.ts'
import { NOTHING_ASKED } from '../../domain/scope/path.ts'
import { clearFilters, NO_FACETS } from '../../domain/scope/scope.ts'
import type { FacetChoice, Mode, Scope } from '../../domain/scope/scope.ts'
import { sidesToCompare } from '../../domain/scope/sides.ts'
import type { Filter, Hit } from '../../domain/search/hits.ts'
import { claimsWanted } from '../../domain/search/wanted.ts'
import { scopeOfLink } from '../../store/url.ts'
import { linkOfQuestion } from '../answers/questions.ts'
import { scopeOfChain } from '../paths/usePaths.ts'

/** A mode that shows filters and a selection; the others have neither. */
export const filterable = ({ mode }: Scope): Mode =>
  mode === 'table' || mode === 'compare' ? mode : 'diagram'

export function choiceOf(filters: readonly Filter[]): FacetChoice {
  return filters.reduce<FacetChoice>(
    (choice, { facet, option }) => ({
      ...choice,
      [facet]: [...new Set([...choice[facet], option])].sort(),
    }),
    NO_FACETS,
  )
}

/** The scope of a ready-made question. */
export function withQuestion(dataset: Dataset, scope: Scope, id: string): Scope {
  const link = linkOfQuestion(id)
  return link === undefined ? scope : { ...scopeOfLink(link, dataset).scope, lang: scope.lang }
}

/** The scope of an answer: like those of the ready-made questions, without what names none of its filters. */
export function withAnswer(dataset: Dataset, scope: Scope, hit: Hit): Scope {
  const { filters = [], select, reach, isContested = false, isCompared = false } = hit
  const facets = choiceOf(filters)
  return {
    ...{ ...scope, ...NOTHING_ASKED, tour: null, step: 1 },
    view: viewOfClaims(dataset, claimsWanted(dataset, hit), scope.view),
    mode: isCompared ? 'compare' : filterable(scope),
    ...(isCompared ? sidesToCompare({ facets, versus: NO_FACETS }) : { facets }),
    general: filters.length === 0,
    contested: isContested,
    select: select ?? null,
    reach: reach ? { direction: reach, steps: 1 } : null,
  }
}

/** The scope that draws the best chain between two things, under the filters that are asked for. */
export function withPath(dataset: Dataset, scope: Scope, { id, filters = [] }: Hit): Scope {
  const [source = '', target = ''] = id.split('--')
  const view = dataset.views.get(scope.view)
  const whole = { ...clearFilters(scope), facets: choiceOf(filters) }
  const ends = { source, target }
  const answer = view ? pathAnswer(dataset, viewGraph(dataset, view), whole, ends) : null
  return scopeOfChain(whole, ends, answer, answer?.chains[0])
}
