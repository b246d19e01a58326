// What changes, and the least of it: the dataset (texts arrive later), the scope, and what a broken
// link asked for. Actions are named as events. Everything shown is derived (selectors.ts).
import { createStore } from 'zustand/vanilla'
import type { StoreApi } from 'zustand/vanilla'
import { withLayout } from '../domain/review/dataset.ts'
import type { Dataset, Layout, Library, Texts } from '../domain/review/dataset.ts'
import { arrangedHere } from '../domain/scope/arrangement.ts'
import { NOTHING_ASKED } from '../domain/scope/path.ts'
import { DEFAULT_SCOPE } from '../domain/scope/scope.ts'
import type { Mode, Reach, ReviewList, Scope } from '../domain/scope/scope.ts'
import { sidesToCompare } from '../domain/scope/sides.ts'
import type { Tour } from '../domain/review/schemaViews.ts'
import type { Language } from '../domain/review/vocabulary.ts'
import { arrowAskOf, askActions } from './askActions.ts'
import type { AskActions } from './askActions.ts'
import { arrangeActions } from './arrangeActions.ts'
import type { ArrangeActions } from './arrangeActions.ts'
import { filterActions } from './filterActions.ts'
import type { OldLink } from './dataVersion.ts'
import type { Change, FilterActions } from './filterActions.ts'
import { selectedScope } from './selectedScope.ts'
import type { LinkFault } from './url.ts'
import { committedOf, createVeil } from './veil.ts'
import type { Veiled } from './veil.ts'

export interface AppState extends Veiled {
  /** What the page may know: all of it, but for an arrow that is asked about (veil.ts). */
  readonly dataset: Dataset
  /** The prose of the chosen language, or of the last one until it is there; null before the first. */
  readonly texts: Texts | null
  readonly library: Library | null
  readonly linkFaults: readonly LinkFault[]
  /** What was opened by a link of another release, until that is read. */
  readonly oldLink: OldLink | null
  /** Lectures of the reader's own, which are tours among those of the dataset. */
  readonly ownTours: readonly Tour[]
}

export interface AppActions extends ArrangeActions, AskActions, FilterActions {
  readonly viewChosen: (view: string) => void
  readonly selected: (select: string | null) => void
  readonly modeChosen: (mode: Mode) => void
  /** A list of the mode "Review". */
  readonly listOpened: (list: ReviewList) => void
  /** What is struck out, and where that is to be seen; null strikes nothing. */
  readonly struckOut: (without: string | null, mode?: Mode) => void
  readonly reachChosen: (reach: Reach | null) => void
  /** Nothing is asked along the arrows any more, and its answer is no longer drawn. */
  readonly pathEnded: () => void
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
  readonly oldLinkDismissed: () => void
  readonly textsArrived: (texts: Texts) => void
  readonly layoutArrived: (view: string, layout: Layout) => void
  readonly libraryArrived: (library: Library) => void
  /** The papers have come, since one is selected: its claims are known now. */
  readonly papersArrived: (papers: Pick<Dataset, 'claims' | 'papers'>) => void
}

export type AppStore = StoreApi<AppState & AppActions>

export interface Start {
  readonly scope: Scope
  readonly linkFaults: readonly LinkFault[]
  readonly oldLink?: OldLink | null
}

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
  | 'languageChosen'
  | 'startedOver'
> => ({
  viewChosen: (view) => {
    change((scope) => ({ ...scope, view, ask: null }))
  },
  selected: (select) => {
    change((scope, isTold) => selectedScope(scope, select, isTold))
  },
  modeChosen: (mode) => {
    change((scope) => {
      const isOpened = mode === 'compare' && scope.mode !== mode
      return { ...scope, ...(isOpened && openedToCompare(scope)), mode }
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
    change((scope) => ({ ...scope, ...NOTHING_ASKED, ask: arrowAskOf(scope) }))
  },
  languageChosen: (lang) => {
    change((scope) => ({ ...scope, lang }))
  },
  startedOver: () => {
    change(({ lang }) => ({ ...DEFAULT_SCOPE, lang }))
  },
})

/** What a step of a tour has picked is not what is compared: beside it all else would be pale. */
const openedToCompare = (scope: Scope): Partial<Scope> => ({
  ...sidesToCompare(scope),
  select: scope.tour === null || scope.ask !== null ? scope.select : null,
})

/** What is shown step by step. */
const guidedActions = (
  change: Change,
): Pick<AppActions, 'lectureToggled' | 'tourStepTaken' | 'walkStepTaken'> => ({
  lectureToggled: () => {
    change(({ lecture, ...scope }) => ({
      ...scope,
      lecture: !lecture,
      step: scope.tour === null ? 1 : scope.step,
    }))
  },
  tourStepTaken: (tour, step, next) => {
    change(({ lang, lecture, embed }) => ({ ...next, lang, lecture, embed, tour, step }))
  },
  walkStepTaken: (step) => {
    // What was picked goes; what reach is told from is part of the picture.
    change((scope) => ({ ...scope, step, select: scope.reach ? scope.select : null }))
  },
})

/** A store of its own for each page (and each test): there is no global one to reset. */
export function createAppStore(whole: Dataset, start: Start): AppStore {
  const veil = createVeil()
  const first: Veiled & Start = {
    ...{ ...start, whole, wholeTexts: null },
    ...{ predictions: new Map(), votes: new Map() },
  }
  return createStore<AppState & AppActions>()((set) => {
    /** The one way to change what the page may know. */
    const put = (next: (state: AppState) => Partial<Veiled>) => {
      set((state) => {
        const changed = { ...state, ...next(state) }
        const scope = arrangedHere(changed.scope)
        return { ...changed, scope, ...veil({ ...changed, scope }) }
      })
    }
    const change: Change = (next) => {
      put((state) => ({ scope: next(state.scope, committedOf(state) !== null) }))
    }
    return {
      ...first,
      ...veil(first),
      ...{ library: null, ownTours: [], oldLink: start.oldLink ?? null },
      ...arrangeActions(change),
      ...filterActions(change),
      ...placeActions(change),
      ...guidedActions(change),
      ...askActions(put),
      linkOpened: (scope, linkFaults) => {
        set({ linkFaults })
        put(() => ({ scope }))
      },
      noticeDismissed: () => {
        set({ linkFaults: [] })
      },
      oldLinkDismissed: () => {
        set({ oldLink: null })
      },
      textsArrived: (wholeTexts) => {
        put(() => ({ wholeTexts }))
      },
      layoutArrived: (view, layout) => {
        put((state) => ({ whole: withLayout(state.whole, view, layout) }))
      },
      libraryArrived: (library) => {
        set({ library })
      },
      papersArrived: (papers) => {
        put(({ whole }) => ({ whole: { ...whole, ...papers } }))
      },
    }
  })
}
