// Where things stand in the one drawing of a comparison: by themselves, since it draws few arrows of its view.
import { comparedPart } from '../../domain/graph/comparedPart.ts'
import type { GraphView } from '../../domain/graph/derive.ts'
import type { Dataset } from '../../domain/review/dataset.ts'
import type { ViewFile } from '../../domain/review/schemaViews.ts'
import type { Lazy } from '../../store/lazy.ts'
import { placingOf, placingOfPart } from '../diagram/placings.ts'

/** The part of its view that a comparison draws, with its places; null where that is too much. */
function comparedPlacing(
  dataset: Pick<Dataset, 'entities' | 'meta'>,
  view: ViewFile,
  shown: GraphView,
): Lazy<ViewFile> | null {
  const { layout: near } = view
  const compared = comparedPart(view, shown)
  // Its places in the view are where the search begins.
  return near && compared ? placingOfPart(dataset, { ...compared, shown, near }) : null
}

interface MergedShown {
  readonly shown: GraphView
  /** What the comparison opens on, whatever is selected. */
  readonly opened: GraphView
  /** Whether both sides are the same. */
  readonly isSame: boolean
}

/**
 * The one drawing's places: of what the comparison opens on, as long as it holds all that is shown, so that
 * what is selected there moves nothing; null where it stands at the places of its view.
 */
export function mergedPlacing(
  dataset: Pick<Dataset, 'entities' | 'meta'>,
  view: ViewFile,
  { shown, opened, isSame }: MergedShown,
): Lazy<ViewFile> | null {
  if (isSame) return placingOf(dataset, view, shown)
  const isWithin = [...shown.entities.keys()].every((id) => opened.entities.has(id))
  return comparedPlacing(dataset, view, isWithin ? opened : shown)
}
