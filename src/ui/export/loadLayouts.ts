// Where things stand in a view that has not been open yet: a tour may go through several.
import layouts from 'virtual:dataset/layouts'
import { withLayout } from '../../domain/dataset.ts'
import type { Dataset } from '../../domain/dataset.ts'

/** The dataset with the layouts of some views, fetching those it has not. */
export async function withLayoutsOf(dataset: Dataset, views: Iterable<string>): Promise<Dataset> {
  let whole = dataset
  for (const view of new Set(views)) {
    if (whole.views.get(view)?.layout) continue
    const load = layouts[view]
    if (load) whole = withLayout(whole, view, (await load()).default)
  }
  return whole
}
