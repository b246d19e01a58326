// What is drawn of a view, and where: all of it at its own places or, of a view that opens as lists, the
// part that is asked for, placed anew.
import { useEffect, useMemo, useSyncExternalStore } from 'react'
import type { GraphView } from '../../domain/graph/derive.ts'
import { viewGraph } from '../../domain/graph/viewGraph.ts'
import type { ViewGraph } from '../../domain/graph/viewGraph.ts'
import type { Dataset } from '../../domain/review/dataset.ts'
import type { ViewFile } from '../../domain/review/schemaViews.ts'
import { onLazyChange } from '../../store/lazy.ts'
import type { Lazy } from '../../store/lazy.ts'
import { LAYOUTS } from '../loading/layouts.ts'
import { useApp, useGraphView, usePage } from '../useApp.ts'
import { placingOf } from './placings.ts'

export interface DrawnView {
  /** Another one for whatever has other places. */
  readonly key: string
  /** Without a layout as long as its places are on their way. */
  readonly graph: ViewGraph
  /** What brings the places, if they can be asked for. */
  readonly places: Lazy<unknown> | null
}

/** All of a view, at its own places. */
export function wholeDrawn(graph: ViewGraph): DrawnView {
  const { id } = graph.view
  return { graph, key: id, places: LAYOUTS.get(id) ?? null }
}

/** The graph of a part that was placed by itself: arrows that are not drawn have no places. */
export function graphOfPart(dataset: Parameters<typeof viewGraph>[0], part: ViewFile): ViewGraph {
  const graph = viewGraph(dataset, part)
  const routes = part.layout?.routes ?? {}
  return { ...graph, pairs: graph.pairs.filter(({ id }) => id in routes) }
}

/** What is drawn of a view: the part that `placing` brings, or all of it. */
export function usePlacing(whole: ViewGraph, placing: Lazy<ViewFile> | null): DrawnView {
  const claims = useApp(({ dataset }) => dataset.claims)
  const entities = useApp(({ dataset }) => dataset.entities)
  const part = useSyncExternalStore(onLazyChange, () => placing?.now() ?? null)
  useEffect(
    function placeWhatIsAskedFor() {
      void placing?.get()
    },
    [placing],
  )
  const graph = useMemo(() => {
    if (!placing) return whole
    if (part) return graphOfPart({ claims, entities }, part)
    const { layout: _, ...view } = whole.view
    return { ...whole, view }
  }, [claims, entities, part, placing, whole])
  return placing ? { graph, key: placing.name, places: placing } : wholeDrawn(whole)
}

export function useDrawnView(shown: GraphView): DrawnView {
  const entities = useApp(({ dataset }) => dataset.entities)
  const meta = useApp(({ dataset }) => dataset.meta)
  // With all arrows, so that one that is asked about has its place and no answer moves anything.
  const { selectors } = usePage()
  const whole = useApp((state) => selectors.graph(state.whole, state.scope.view))
  return usePlacing(whole, placingOf({ entities, meta }, whole.view, shown))
}

/** The dataset with each view as it is drawn now: what is placed anew has these places and no others. */
export function usePlacedDataset(): Dataset {
  const dataset = useApp((state) => state.dataset)
  const isPicture = useApp(({ scope }) => scope.mode !== 'compare')
  const { graph } = useDrawnView(useGraphView())
  const { view } = graph
  return useMemo(
    () =>
      isPicture && view.asLists
        ? { ...dataset, views: new Map(dataset.views).set(view.id, view) }
        : dataset,
    [dataset, isPicture, view],
  )
}
