// The one drawing of a comparison that no page shows: a step of a tour that is saved, say. It is placed as the page
// would place it.
import type { Dataset } from '../../domain/review/dataset.ts'
import { isSameChoice } from '../../domain/scope/scope.ts'
import type { Scope } from '../../domain/scope/scope.ts'
import type { ViewGraph } from '../../domain/graph/viewGraph.ts'
import { comparisonOf } from '../../store/comparison.ts'
import { createSelectors } from '../../store/selectors.ts'
import { mergedPlacing } from '../compare/comparedPlacing.ts'
import { graphOfPart } from '../diagram/useDrawnView.ts'

/** The view of a comparison with the places of its one drawing; nothing for other scopes, and for two pictures. */
export async function mergedGraph(dataset: Dataset, scope: Scope): Promise<ViewGraph | undefined> {
  if (scope.mode !== 'compare' || scope.twoPictures) return undefined
  const selectors = createSelectors()
  const { merged, unselected } = comparisonOf(selectors)
  const whole = selectors.graph(dataset, scope.view)
  const placing = mergedPlacing(dataset, whole.view, {
    shown: merged(dataset, scope),
    opened: unselected(dataset, scope),
    isSame: isSameChoice(scope.facets, scope.versus),
  })
  return placing ? graphOfPart(dataset, await placing.attempt()) : whole
}
