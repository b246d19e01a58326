// Where things stand in what is asked of a view that opens as lists: placed when it is first asked for, and
// kept, so that the way back is at once.
import { isInLists, viewOfShown } from '../../domain/graph/partOfView.ts'
import type { GraphView } from '../../domain/graph/derive.ts'
import type { Dataset } from '../../domain/review/dataset.ts'
import type { ViewFile } from '../../domain/review/schemaViews.ts'
import type { Lazy } from '../../store/lazy.ts'
import { later } from '../loading/later.ts'

const FEW = 16
/** Narrow enough to be read in the window of a small laptop. */
const WIDTHS = { few: 820, many: 960 } as const

const placings = new Map<string, Lazy<ViewFile>>()

const EMPTY = { width: WIDTHS.few, height: 400, positions: {}, routes: {} } as const

async function placed(
  dataset: Pick<Dataset, 'entities'>,
  view: ViewFile,
  { interactions }: Pick<GraphView, 'interactions'>,
): Promise<ViewFile> {
  if (view.entities.length === 0) return { ...view, layout: { ...EMPTY, lanes: [] } }
  const { placedInWorker } = await import('./placingWorker.ts')
  return { ...view, layout: await placedInWorker(dataset, view, interactions) }
}

/** The part of a view that is shown, with its places; null where the whole view has places of its own. */
export function placingOf(
  dataset: Pick<Dataset, 'entities'>,
  view: ViewFile,
  shown: GraphView,
): Lazy<ViewFile> | null {
  if (!view.asLists || isInLists(view, shown)) return null
  const { entities, interactions } = shown
  const arrows = interactions.map(({ id, effect }) => `${id}:${effect}`)
  const key = [view.id, ...entities.keys(), ...arrows].join(' ')
  const known = placings.get(key)
  if (known) return known
  const width = entities.size > FEW ? WIDTHS.many : WIDTHS.few
  const part = { ...viewOfShown(view, shown), width }
  const placing = later(`placing-${key}`, () => placed(dataset, part, shown), {
    isSaidInPlace: true,
  })
  placings.set(key, placing)
  return placing
}
