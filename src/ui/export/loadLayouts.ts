// Where things stand in a view that has not been open yet: a tour may go through several.
import { withLayout } from '../../domain/review/dataset.ts'
import type { Dataset } from '../../domain/review/dataset.ts'
import { LAYOUTS } from '../loading/layouts.ts'

/** The dataset with the layouts of some views, fetching those it has not. */
export async function withLayoutsOf(dataset: Dataset, views: Iterable<string>): Promise<Dataset> {
  let whole = dataset
  for (const view of new Set(views)) {
    if (whole.views.get(view)?.layout) continue
    const layout = await LAYOUTS.get(view)?.attempt()
    if (layout) whole = withLayout(whole, view, layout)
  }
  return whole
}
