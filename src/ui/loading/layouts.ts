// Where things stand in each view: fetched when it is first chosen, or exported, or on a tour.
import layouts from 'virtual:dataset/layouts'
import type { Layout } from '../../domain/review/dataset.ts'
import type { Lazy } from '../../store/lazy.ts'
import { later } from './later.ts'

export const LAYOUTS: ReadonlyMap<string, Lazy<Layout>> = new Map(
  Object.entries(layouts).map(([view, load]) => [
    view,
    // The diagram says in its own place that it has no positions.
    later(`layout-${view}`, async () => (await load()).default, { isSaidInPlace: true }),
  ]),
)

/** The positions of a view, whenever they come. Never for a view that does not exist. */
export async function layoutOf(view: string): Promise<Layout> {
  const layout = LAYOUTS.get(view)
  if (!layout) throw new Error(`The view "${view}" has no layout.`)
  return layout.get()
}

/** One try to have the positions of some views; resolves also where some fail. */
export async function fetchLayouts(views: readonly string[]): Promise<void> {
  await Promise.allSettled(views.flatMap((view) => LAYOUTS.get(view)?.attempt() ?? []))
}
