// What changes, and the least of it: the dataset (texts arrive later), the scope, and what a broken
// link asked for. Actions are named as events. Everything shown is derived (selectors.ts).
import { createStore } from 'zustand/vanilla'
import type { StoreApi } from 'zustand/vanilla'
import { withLayout } from '../domain/review/dataset.ts'
import type { Dataset, Layout, Library, Texts } from '../domain/review/dataset.ts'
import { keepsPath, NOTHING_ASKED } from '../domain/scope/path.ts'
import { clearFilters, DEFAULT_SCOPE, parseSelection, toggleOption } from '../domain/scope/scope.ts'
import type { FacetChoice, Mode, Reach, ReviewList, Scope } from '../domain/scope/scope.ts'
import { sidesToCompare } from '../domain/scope/sides.ts'
import type { FacetId } from '../domain/scope/facets.ts'
import type { Tour } from '../domain/review/schemaViews.ts'
import type { Language } from '../domain/review/vocabulary.ts'
import type { LinkFault } from './url.ts'

export interface AppState {
  readonly dataset: Dataset
  readonly scope: Scope
  /** The prose of the chosen language, or of the last one until it is there; null before the first. */
  readonly texts: Texts | null
  readonly library: Library | null
  readonly linkFaults: readonly LinkFault[]
  /** Lectures of the reader's own, which are tours among those of the dataset. */
  readonly ownTours: readonly Tour[]
}

export interface AppActions {
  readonly viewChosen: (view: string) => void
  readonly optionToggled: (facet: FacetId, option: string) => void
  readonly generalToggled: () => void
  readonly contestedToggled: () => void
  readonly allArrowsToggled: () => void
  readonly filtersCleared: () => void
  readonly selected: (select: string | null) => void
  readonly modeChosen: (mode: Mode) => void
  /** A list of the mode "Review". */
  readonly listOpened: (list: ReviewList) => void
  /** What is struck out, and where that is to be seen; null strikes nothing. */
  readonly struckOut: (without: string | null, mode?: Mode) => void
  readonly reachChosen: (reach: Reach | null) => void
  /** Nothing is asked along the arrows any more, and its answer is no longer drawn. */
  readonly pathEnded: () => void
  readonly versusToggled: (facet: FacetId, option: string) => void
  /** Two scopes to hold against each other: what each filters by. */
  readonly comparisonChosen: (left: FacetChoice, right: FacetChoice) => void
  readonly picturesToggled: () => void
  readonly lectureToggled: () => void
  /** A step of a tour: the whole scope of its link, but for language and lecture mode. */
  readonly tourStepTaken: (tour: string, step: number, scope: Scope) => void
  /** A step of the walk through a view's arrows, which a lecture without a tour is. */
  readonly walkStepTaken: (step: number) => void
  readonly languageChosen: (lang: Language) => void
  /** Everything back to the start, but for the language. */
  readonly startedOver: () => void
  readonly linkOpened: (scope: Scope, faults: readonly LinkFault[]) => void
  readonly noticeDismissed: () => void
  readonly textsArrived: (texts: Texts) => void
  readonly layoutArrived: (view: string, layout: Layout) => void
  readonly libraryArrived: (library: Library) => void
}

export type AppStore = StoreApi<AppState & AppActions>

export interface Start {
  readonly scope: Scope
  readonly linkFaults: readonly LinkFault[]
}

type Change = (next: (scope: Scope) => Scope) => void

/** What the filters ask for, on either side. */
const filterActions = (
  change: Change,
): Pick<
  AppActions,
  | 'optionToggled'
  | 'generalToggled'
  | 'contestedToggled'
  | 'allArrowsToggled'
  | 'filtersCleared'
  | 'versusToggled'
  | 'comparisonChosen'
  | 'picturesToggled'
> => ({
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

/** How far one sees is told from an entity. */
const keepsReach = (select: string | null): boolean =>
  select !== null && parseSelection(select).type === 'entity'

/** Where one is, how it is shown, and what is picked there. */
const placeActions = (
  change: Change,
): Pick<
  AppActions,
  | 'viewChosen'
  | 'selected'
  | 'modeChosen'
  | 'listOpened'
  | 'struckOut'
  | 'reachChosen'
  | 'pathEnded'
  | 'lectureToggled'
  | 'tourStepTaken'
  | 'walkStepTaken'
  | 'languageChosen'
  | 'startedOver'
> => ({
  viewChosen: (view) => {
    change((scope) => ({ ...scope, view }))
  },
  selected: (select) => {
    change((scope) => {
      if (scope.select === select) return scope
      const ended = keepsPath(scope, select) ? null : NOTHING_ASKED
      return {
        ...scope,
        ...(scope.path !== null && ended),
        select,
        reach: keepsReach(select) ? scope.reach : null,
      }
    })
  },
  modeChosen: (mode) => {
    change((scope) => {
      const isOpened = mode === 'compare' && scope.mode !== mode
      return { ...scope, ...(isOpened && sidesToCompare(scope)), mode }
    })
  },
  listOpened: (list) => {
    change((scope) => ({ ...scope, list, mode: 'review' }))
  },
  struckOut: (without, mode) => {
    change((scope) => ({ ...scope, without, mode: mode ?? scope.mode }))
  },
  reachChosen: (reach) => {
    change((scope) => ({ ...scope, reach }))
  },
  pathEnded: () => {
    change((scope) => ({ ...scope, ...NOTHING_ASKED }))
  },
  lectureToggled: () => {
    change(({ lecture, ...scope }) => ({
      ...scope,
      lecture: !lecture,
      step: scope.tour === null ? 1 : scope.step,
    }))
  },
  tourStepTaken: (tour, step, next) => {
    change(({ lang, lecture }) => ({ ...next, lang, lecture, tour, step }))
  },
  walkStepTaken: (step) => {
    // What was picked goes; what reach is told from is part of the picture.
    change((scope) => ({ ...scope, step, select: scope.reach ? scope.select : null }))
  },
  languageChosen: (lang) => {
    change((scope) => ({ ...scope, lang }))
  },
  startedOver: () => {
    change(({ lang }) => ({ ...DEFAULT_SCOPE, lang }))
  },
})

/** A store of its own for each page (and each test): there is no global one to reset. */
export function createAppStore(dataset: Dataset, start: Start): AppStore {
  return createStore<AppState & AppActions>()((set) => {
    const change: Change = (next) => {
      set(({ scope }) => ({ scope: next(scope) }))
    }
    return {
      dataset,
      ...start,
      ...{ texts: null, library: null, ownTours: [] },
      ...filterActions(change),
      ...placeActions(change),
      linkOpened: (scope, linkFaults) => {
        set({ scope, linkFaults })
      },
      noticeDismissed: () => {
        set({ linkFaults: [] })
      },
      textsArrived: (texts) => {
        set({ texts })
      },
      layoutArrived: (view, layout) => {
        set(({ dataset: before }) => ({ dataset: withLayout(before, view, layout) }))
      },
      libraryArrived: (library) => {
        set({ library })
      },
    }
  })
}
