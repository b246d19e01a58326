// Where things stand in what is drawn by itself: what is asked of a view that opens as lists, and the one
// drawing of a comparison. Placed when it is first asked for, and kept, so that the way back is at once.
import { isInLists, viewOfShown } from '../../domain/graph/partOfView.ts'
import type { GraphView } from '../../domain/graph/derive.ts'
import type { Dataset } from '../../domain/review/dataset.ts'
import type { ViewFile } from '../../domain/review/schemaViews.ts'
import type { PartOptions } from '../../layout/problemOf.ts'
import type { Lazy } from '../../store/lazy.ts'
import { later } from '../loading/later.ts'

const FEW = 16
/** Narrow enough to be read in the window of a small laptop. */
const WIDTHS = { few: 820, many: 960 } as const

type Entities = Pick<Dataset, 'entities' | 'meta'>

interface Part extends PartOptions {
  readonly part: ViewFile
  readonly shown: Pick<GraphView, 'interactions'>
}

const placings = new Map<string, Lazy<ViewFile>>()

const EMPTY = { width: WIDTHS.few, height: 400, positions: {}, routes: {} } as const

async function placed(dataset: Entities, { part, shown, ...options }: Part): Promise<ViewFile> {
  if (part.entities.length === 0) return { ...part, layout: { ...EMPTY, lanes: [] } }
  const { placedInWorker } = await import('./placingWorker.ts')
  return { ...part, layout: await placedInWorker(dataset, part, shown.interactions, options) }
}

/** A part with its places, of which those held back are drawn when they are asked for. */
export function placingOfPart(dataset: Entities, asked: Part): Lazy<ViewFile> {
  const { part, shown, held = [] } = asked
  const arrows = [shown.interactions, held].flatMap((those, i) =>
    those.map(({ id, effect }) => `${id}:${effect}:${i}`),
  )
  const key = [part.id, part.width, ...part.entities.map(({ id }) => id), ...arrows].join(' ')
  const known = placings.get(key)
  if (known) return known
  const placing = later(`placing-${key}`, () => placed(dataset, asked), { isSaidInPlace: true })
  placings.set(key, placing)
  return placing
}

/** The part of a view that is shown, with its places; null where the whole view has places of its own. */
export function placingOf(
  dataset: Entities,
  view: ViewFile,
  shown: GraphView,
): Lazy<ViewFile> | null {
  if (!view.asLists || isInLists(view, shown)) return null
  const width = shown.entities.size > FEW ? WIDTHS.many : WIDTHS.few
  return placingOfPart(dataset, { part: { ...viewOfShown(view, shown), width }, shown })
}
