// Comparisons that the review itself invites, and whether two sides ask for the same.
import { FACETS } from '../../domain/facets.ts'
import { NO_FACETS } from '../../domain/scope.ts'
import type { FacetChoice } from '../../domain/scope.ts'
import type { PresetId } from './words.ts'

export interface Preset {
  readonly id: PresetId
  readonly left: FacetChoice
  readonly right: FacetChoice
}

const only = (choice: Partial<FacetChoice>): FacetChoice => ({ ...NO_FACETS, ...choice })

export const PRESETS: readonly Preset[] = [
  { id: 'cells', left: only({ cell: ['OB'] }), right: only({ cell: ['OC'] }) },
  {
    id: 'stressors',
    left: only({ stressor: ['oestrogen-loss'] }),
    right: only({ stressor: ['exercise'] }),
  },
  { id: 'doses', left: only({ dose: ['low'] }), right: only({ dose: ['high'] }) },
]

/** Whether two choices are the same; order of choice does not matter, since it is always sorted. */
export function isSameChoice(a: FacetChoice, b: FacetChoice): boolean {
  return FACETS.every((facet) => a[facet].join() === b[facet].join())
}
