// How components reach what is compared.
import type { GraphView } from '../../domain/graph/derive.ts'
import { comparisonOf } from '../../store/comparison.ts'
import type { Sides } from '../../store/comparison.ts'
import { useApp, usePage } from '../useApp.ts'

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
