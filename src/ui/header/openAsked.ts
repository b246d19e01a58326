// What a question leads to, as scopes: a ready-made question its own link, an answer its filters in the view that
// draws most of it, a path the best chain between two things.
import { viewOfClaims } from '../../domain/graph/grid.ts'
import { pathAnswer } from '../../domain/graph/pathAnswer.ts'
import { viewGraph } from '../../domain/graph/viewGraph.ts'
import type { Dataset } from '../../domain/review/dataset.ts'
import { NOTHING_ASKED } from '../../domain/scope/path.ts'
import { clearFilters, NO_FACETS } from '../../domain/scope/scope.ts'
import type { Mode, Scope } from '../../domain/scope/scope.ts'
import { sidesToCompare } from '../../domain/scope/sides.ts'
import type { Hit } from '../../domain/search/hits.ts'
import { claimsWanted } from '../../domain/search/wanted.ts'
import { scopeOfLink } from '../../store/url.ts'
import { linkOfQuestion } from '../answers/questions.ts'
import { WHOLE } from '../../domain/words/answerElsewhere.ts'
import { scopeOfChain } from '../paths/usePaths.ts'
import { askedScope, filteredBy } from './askedScope.ts'
import { viewOfDispute } from './disputes.ts'

/** A mode that shows filters and a selection; the others have neither. */
export const filterable = ({ mode }: Scope): Mode =>
  mode === 'table' || mode === 'compare' ? mode : 'diagram'

/** The scope of a ready-made question. */
export function withQuestion(dataset: Dataset, scope: Scope, id: string): Scope {
  const link = linkOfQuestion(id)
  return link === undefined ? scope : { ...scopeOfLink(link, dataset).scope, lang: scope.lang }
}

export const NO_TOUR = { tour: null, step: 1 } as const

/** The view that tells what is contested, where that is asked for. */
function disputedView(dataset: Dataset, current: string, wanted: Hit): string | null {
  const whole = wanted.isContested ? dataset.views.get(WHOLE) : undefined
  return whole ? viewOfDispute(dataset, viewGraph(dataset, whole), { wanted, current }) : null
}

/** The scope of an answer: like those of the ready-made questions, without what names none of its filters. */
export function withAnswer(dataset: Dataset, scope: Scope, hit: Hit): Scope {
  const asked = askedScope(hit)
  return {
    ...{ ...scope, ...NOTHING_ASKED, ...NO_TOUR, ...asked },
    view:
      disputedView(dataset, scope.view, hit) ??
      viewOfClaims(dataset, claimsWanted(dataset, hit), scope.view),
    mode: hit.isCompared ? 'compare' : filterable(scope),
    ...(hit.isCompared && sidesToCompare({ facets: asked.facets, versus: NO_FACETS })),
  }
}

/** The scope that draws the best chain between two things, under the filters that are asked for. */
export function withPath(dataset: Dataset, scope: Scope, { id, filters = [] }: Hit): Scope {
  const [source = '', target = ''] = id.split('--')
  const view = dataset.views.get(scope.view)
  const whole = { ...clearFilters(scope), ...filteredBy(filters), ...NO_TOUR }
  const ends = { source, target }
  const answer = view ? pathAnswer(dataset, viewGraph(dataset, view), whole, ends) : null
  return scopeOfChain(whole, ends, answer, answer?.chains[0])
}
