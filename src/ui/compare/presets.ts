// Comparisons that the review itself invites.
import { NO_FACETS } from '../../domain/scope/scope.ts'
import type { FacetChoice } from '../../domain/scope/scope.ts'
import type { PresetId } from './words.ts'

export interface Preset {
  readonly id: PresetId
  readonly left: FacetChoice
  readonly right: FacetChoice
}

const only = (choice: Partial<FacetChoice>): FacetChoice => ({ ...NO_FACETS, ...choice })

export const PRESETS: readonly Preset[] = [
  { id: 'cells', left: only({ cell: ['OB'] }), right: only({ cell: ['OC'] }) },
  { id: 'boneCells', left: only({ cell: ['OB'] }), right: only({ cell: ['OST'] }) },
  {
    id: 'stressors',
    left: only({ stressor: ['oestrogen-loss'] }),
    right: only({ stressor: ['exercise'] }),
  },
  { id: 'doses', left: only({ dose: ['low'] }), right: only({ dose: ['high'] }) },
]
