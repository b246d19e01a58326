// How components reach the store, the selectors and the words: one context, no globals.
import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import { arrowsInScope, mixesCells } from '../domain/graph/cells.ts'
import type { GraphView, Interaction } from '../domain/graph/derive.ts'
import type { FacetCounts } from '../domain/graph/facetCounts.ts'
import type { ViewGraph } from '../domain/graph/viewGraph.ts'
import { isSameChoice } from '../domain/scope/scope.ts'
import type { Selectors } from '../store/selectors.ts'
import type { AppActions, AppState, AppStore } from '../store/store.ts'
import type { PageWords } from './words/en.ts'

export interface Page {
  readonly store: AppStore
  /** The store as this part of the page hears of it (AroundPicture.tsx). */
  readonly heard: AppStore
  readonly selectors: Selectors
  readonly words: PageWords
}

export const PageContext = createContext<Page | null>(null)

export function usePage(): Page {
  const page = useContext(PageContext)
  if (!page) throw new Error('This component stands outside the page.')
  return page
}

/** One value of the state; the component draws again only when it changes. */
export function useApp<T>(pick: (state: AppState & AppActions) => T): T {
  return useStore(usePage().heard, pick)
}

export function useWords(): PageWords {
  return usePage().words
}

/** What the view shows under the current scope. */
export function useGraphView(): GraphView {
  const { selectors } = usePage()
  return useApp(({ dataset, scope }) => selectors.view(dataset, scope))
}

/** All the view could show. */
export function useViewGraph(): ViewGraph {
  const { selectors } = usePage()
  return useApp(({ dataset, scope }) => selectors.graph(dataset, scope.view))
}

export function useFacetCounts(): FacetCounts {
  const { selectors } = usePage()
  return useApp(({ dataset, scope }) => selectors.counts(dataset, scope))
}

/** What is drawn: the view or, of a comparison, both sides. */
function useShownViews(): readonly GraphView[] {
  const { selectors } = usePage()
  const view = useGraphView()
  const sides = useApp(({ dataset, scope }) =>
    scope.mode === 'compare' ? selectors.sides(dataset, scope) : null,
  )
  return sides ? [sides.left, sides.right] : [view]
}

/** All arrows in scope of what is drawn, also those held back. */
export function useArrowsInScope(): readonly Interaction[] {
  return useShownViews().flatMap(arrowsInScope)
}

/** Whether the boxes on screen bear the bars of their cells. */
export function useAreCellsMarked(): boolean {
  const meta = useApp(({ dataset }) => dataset.meta)
  const { view } = useViewGraph()
  const views = useShownViews()
  // The lines of one drawing of both sides tell it; twice the same is no comparison.
  const isToldByLines = useApp(
    ({ scope: { mode, twoPictures, facets, versus } }) =>
      mode === 'compare' && !twoPictures && !isSameChoice(facets, versus),
  )
  if (isToldByLines) return false
  return mixesCells(meta, view) || views.some(({ cellBars }) => cellBars === 'all')
}

/** The arrows on screen: of a comparison those of both sides. */
export function useShownInteractions(): readonly Interaction[] {
  return useShownViews().flatMap(({ interactions }) => interactions)
}
