// Where things stand in the one drawing of a comparison: by themselves, since it draws few arrows of its view.
import { comparedPart } from '../../domain/graph/comparedPart.ts'
import type { GraphView } from '../../domain/graph/derive.ts'
import type { Dataset } from '../../domain/review/dataset.ts'
import type { ViewFile } from '../../domain/review/schemaViews.ts'
import type { Lazy } from '../../store/lazy.ts'
import { placingOfPart } from '../diagram/placings.ts'

/** The part of its view that a comparison draws, with its places; null where that is too much. */
export function comparedPlacing(
  dataset: Pick<Dataset, 'entities'>,
  view: ViewFile,
  shown: GraphView,
): Lazy<ViewFile> | null {
  const { layout: near } = view
  const compared = comparedPart(view, shown)
  // Its places in the view are where the search begins.
  return near && compared ? placingOfPart(dataset, { ...compared, shown, near }) : null
}
