// What the filters ask for, on either side of a comparison.
import { toggleHidden } from '../domain/scope/hide.ts'
import { clearFilters, toggleOption } from '../domain/scope/scope.ts'
import type { FacetId } from '../domain/scope/facets.ts'
import type { FacetChoice, Scope } from '../domain/scope/scope.ts'

/** Changes the scope; told whether the arrow that is asked about has been shown. */
export type Change = (next: (scope: Scope, isTold: boolean) => Scope) => void

export interface FilterActions {
  readonly optionToggled: (facet: FacetId, option: string) => void
  readonly generalToggled: () => void
  readonly contestedToggled: () => void
  readonly allArrowsToggled: () => void
  /** A box is taken away or comes back; null: all come back. */
  readonly boxHidden: (id: string | null) => void
  readonly filtersCleared: () => void
  readonly versusToggled: (facet: FacetId, option: string) => void
  /** Two scopes to hold against each other: what each filters by. */
  readonly comparisonChosen: (left: FacetChoice, right: FacetChoice) => void
  readonly picturesToggled: () => void
}

/** Another filter is another question: what was answered under the last one is not asked again under this. */
const endingAsk =
  (change: Change): Change =>
  (next) => {
    change((scope, isTold) => ({ ...next(scope, isTold), ...(isTold && { ask: null }) }))
  }

const actions = (change: Change): FilterActions => ({
  optionToggled: (facet, option) => {
    change((scope) => toggleOption(scope, facet, option))
  },
  generalToggled: () => {
    change((scope) => ({ ...scope, general: !scope.general }))
  },
  contestedToggled: () => {
    change((scope) => ({ ...scope, contested: !scope.contested }))
  },
  allArrowsToggled: () => {
    change((scope) => ({ ...scope, all: !scope.all }))
  },
  boxHidden: (id) => {
    change((scope) => toggleHidden(scope, id))
  },
  filtersCleared: () => {
    change(clearFilters)
  },
  versusToggled: (facet, option) => {
    change((scope) => ({
      ...scope,
      versus: toggleOption({ ...scope, facets: scope.versus }, facet, option).facets,
    }))
  },
  comparisonChosen: (facets, versus) => {
    change((scope) => ({ ...scope, facets, versus, mode: 'compare' }))
  },
  picturesToggled: () => {
    change((scope) => ({ ...scope, twoPictures: !scope.twoPictures }))
  },
})

export const filterActions = (change: Change): FilterActions => actions(endingAsk(change))
