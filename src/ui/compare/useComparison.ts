// How components reach what is compared.
import type { GraphView } from '../../domain/graph/derive.ts'
import { isSameChoice } from '../../domain/scope/scope.ts'
import { comparisonOf } from '../../store/comparison.ts'
import type { Sides } from '../../store/comparison.ts'
import { usePlacing } from '../diagram/useDrawnView.ts'
import type { DrawnView } from '../diagram/useDrawnView.ts'
import { useApp, usePage, useViewGraph } from '../useApp.ts'
import { mergedPlacing } from './comparedPlacing.ts'

/** The two sides of the comparison, and how they compare. */
export function useSides(): Sides {
  const { sides } = comparisonOf(usePage().selectors)
  return useApp(({ dataset, scope }) => sides(dataset, scope))
}

/** Both sides of the comparison in one drawing. */
export function useMergedView(): GraphView {
  const { merged } = comparisonOf(usePage().selectors)
  return useApp(({ dataset, scope }) => merged(dataset, scope))
}

/** The one drawing's places. */
export function useMergedDrawn(shown: GraphView): DrawnView {
  const { unselected } = comparisonOf(usePage().selectors)
  const dataset = useApp((state) => state.dataset)
  const isSame = useApp(({ scope }) => isSameChoice(scope.facets, scope.versus))
  const opened = useApp(({ scope }) => unselected(dataset, scope))
  const whole = useViewGraph()
  return usePlacing(whole, mergedPlacing(dataset, whole.view, { shown, opened, isSame }))
}
