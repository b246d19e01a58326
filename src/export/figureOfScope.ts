// A scope as a figure, without a page. A figure is drawn in the light palette whatever the screen shows,
// since it will stand on paper or a white slide; its link opens exactly what is in the picture.
import { onSharedMap } from '../domain/graph/compare.ts'
import type { Dataset } from '../domain/review/dataset.ts'
import { describeChoice } from '../domain/words/describeComparison.ts'
import { pictureTitle } from '../domain/words/pageTitle.ts'
import { describeScope } from '../domain/words/describeScope.ts'
import { DEFAULT_SCOPE, isSameChoice, NO_FACETS } from '../domain/scope/scope.ts'
import type { Scope } from '../domain/scope/scope.ts'
import { fallInView, fallOf, struckIds } from '../domain/graph/strikeOut.ts'
import { pushAnswer } from '../domain/graph/pushAnswer.ts'
import type { ViewGraph } from '../domain/graph/viewGraph.ts'
import type { ReferenceStatus } from '../domain/review/vocabulary.ts'
import type { Figure, Merged, Pane } from './figure.ts'
import { looksInOne, looksOfFallen } from '../notation/comparedArrows.ts'
import {
  allInReach,
  alongPath,
  behindSelection,
  highlightOf,
  spokenAt,
  spokenInView,
} from '../notation/highlight.ts'
import type { Spoken } from '../notation/highlight.ts'
import { PALETTES } from '../notation/palettes.ts'
import { pushedSpoken } from '../notation/pushed.ts'
import { sceneOf } from '../notation/scene.ts'
import type { Scene } from '../notation/scene.ts'
import { comparisonOf } from '../store/comparison.ts'
import { createSelectors } from '../store/selectors.ts'
import type { Selectors } from '../store/selectors.ts'
import { withRelease } from '../store/dataVersion.ts'
import { linkOfScope } from '../store/url.ts'
import { ExportFault } from './exportFault.ts'
import { titleBy } from './sheetWords.ts'
import type { SheetWords } from './sheetWords.ts'

/**
 * The scope of what is drawn: of a table or a list the diagram of the same view, of the grid the grid
 * alone, which knows neither view nor filters; never a tour or a lecture. Of a comparison both sides beside
 * each other, unless they are merged.
 */
export function pictureScope(scope: Scope, isMerged = false): Scope {
  const { lang } = scope
  if (scope.mode === 'grid') return { ...DEFAULT_SCOPE, mode: 'grid', lang }
  // How far one sees is told from what is selected.
  const reach = scope.select === null ? null : scope.reach
  const { list, twoPictures } = DEFAULT_SCOPE
  // How far a push is followed is told from one.
  const after = scope.push.length === 0 ? DEFAULT_SCOPE.after : scope.after
  const drawn = { ...scope, list, twoPictures, reach, after }
  // Neither a tour nor a self-test is in the picture, and its link opens none.
  const around = { lecture: false, embed: false, tour: null, step: 1, test: null }
  const alone: Scope = { ...drawn, ...around }
  if (scope.mode !== 'compare') return { ...alone, mode: 'diagram', versus: NO_FACETS }
  // As the comparison itself: claims that name neither side would stand on both and hide it.
  const all = { general: true, contested: false, all: false }
  const none = { reach: null, path: null, push: [], without: null, ask: null, hide: [] }
  const sides: Scope = { ...alone, ...all, ...none, twoPictures: true }
  return isMerged ? { ...sides, all: scope.all, twoPictures: false } : sides
}

/** Both sides on one map, as the two canvases of a comparison show them. */
function sidesOf(
  dataset: Dataset,
  scope: Scope,
  scene: Scene,
  selectors: Selectors,
): Pick<Figure, 'panes' | 'comparisons' | 'fallen' | 'merged'> {
  const { left, right, compared } = comparisonOf(selectors).sides(dataset, scope)
  const isSame = isSameChoice(scope.facets, scope.versus)
  const pane = (side: typeof left, other: typeof left, facets: Scope['facets']): Pane => {
    const view = onSharedMap(side, other)
    const heading = describeChoice(dataset.meta, facets, scope.lang)
    return { view, highlight: highlightOf(scene, view, scope.select), heading }
  }
  return {
    fallen: null,
    merged: null,
    panes: [pane(left, right, scope.facets), pane(right, left, scope.versus)],
    // Twice the same is no comparison.
    comparisons: new Map(isSame ? [] : compared.map(({ id, comparison }) => [id, comparison])),
  }
}

/** Both sides in one drawing, as the one canvas of a comparison shows them. */
function mergedOf(dataset: Dataset, scope: Scope, placed: ViewGraph, selectors: Selectors): Merged {
  const { sides, merged } = comparisonOf(selectors)
  const { compared } = sides(dataset, scope)
  const view = merged(dataset, scope)
  const scene = sceneOf(dataset, placed, scope.lang)
  const isSame = isSameChoice(scope.facets, scope.versus)
  const [left, right] = [scope.facets, scope.versus].map((choice) =>
    describeChoice(dataset.meta, choice, scope.lang),
  )
  return {
    scene,
    pane: { view, highlight: highlightOf(scene, view, scope.select), heading: null },
    looks: looksInOne(isSame ? [] : compared),
    names: { left: left ?? '', right: right ?? '' },
  }
}

export interface FigureSettings {
  /** The address of the explorer, to which the link of the scope is added. */
  readonly base: string
  /** The step of a tour that is given: what it speaks of is highlighted, unless something else is picked. */
  readonly step?: (Spoken & { readonly link: string }) | undefined
  /** Of a comparison in one drawing its view with the places that it has on the page. */
  readonly merged?: ViewGraph | undefined
  /** How surely each reference is known: what falls is told by it where something is struck out. */
  readonly statuses?: readonly ReferenceStatus[] | undefined
  /** Which words stand on the sheet; all, where nothing is said. */
  readonly sheetWords?: SheetWords | undefined
}

/** The figure of a scope, or a fault where the layout of its view is not there. */
export function figureOf(dataset: Dataset, asked: Scope, settings: FigureSettings): Figure {
  const { base, step } = settings
  const placed = asked.mode === 'compare' ? settings.merged : undefined
  const scope = pictureScope(asked, placed !== undefined)
  const { lang, select } = scope
  const selectors = createSelectors()
  const graph = selectors.graph(dataset, scope.view)
  if (!graph.view.layout) throw new ExportFault('layout')
  const scene = sceneOf(dataset, graph, lang)
  const alone = (): ReturnType<typeof sidesOf> => {
    const view = selectors.view(dataset, scope)
    const spoken = spokenAt(step, select)
    const { without } = scope
    const all = fallOf(dataset, graph.pairs, without, settings.statuses, scope)
    if (without !== null && !all) throw new ExportFault('load')
    const fall = all && fallInView(all, view)
    const pushed = pushAnswer(dataset, graph, scope)
    const reached =
      alongPath(dataset, graph.view, scope) ??
      (pushed && pushedSpoken(pushed, scope)) ??
      allInReach(scope, view) ??
      behindSelection(view, select, fall && struckIds(fall))
    const highlighted = spoken ? spokenInView(dataset, graph.view, spoken) : reached
    const highlight = highlightOf(scene, view, select, highlighted)
    const fallen = fall && without !== null ? { without, looks: looksOfFallen(fall) } : null
    return { panes: [{ view, highlight, heading: null }], comparisons: null, merged: null, fallen }
  }
  return {
    dataset,
    scene,
    ...(scope.mode === 'compare' ? sidesOf(dataset, scope, scene, selectors) : alone()),
    ...(placed && { merged: mergedOf(dataset, scope, placed, selectors) }),
    title: titleBy(settings.sheetWords, pictureTitle(dataset, scope, lang)),
    scopeWords: describeScope(dataset, scope, lang),
    palette: PALETTES.light,
    lang,
    link: withRelease(base + linkOfScope(scope), dataset.meta.release),
    sheetWords: settings.sheetWords,
  }
}
