// A view that is too large for a picture: whether what is asked for stands as lists, and the part of the view
// that it is, to be placed by itself.
import type { ViewFile } from '../review/schemaViews.ts'
import type { GraphView } from './derive.ts'

/** More than these cannot be placed so that names can be read and arrows followed. */
const MOST = { boxes: 36, arrows: 44 } as const

type Drawn = Pick<GraphView, 'entities' | 'interactions'>

/** Whether what is shown is too much to be placed by itself. */
export function isTooMuch({ entities, interactions }: Drawn): boolean {
  return entities.size > MOST.boxes || interactions.length > MOST.arrows
}

/** Whether what a view shows stands as lists and not as a picture. */
export function isInLists({ asLists }: ViewFile, drawn: Drawn): boolean {
  return asLists === true && isTooMuch(drawn)
}

/** The view with nothing but what is shown, in the lanes that this leaves, and without its layout. */
export function viewOfShown(view: ViewFile, { entities }: Pick<Drawn, 'entities'>): ViewFile {
  const { layout: _, pins: __, ...rest } = view
  const placed = view.entities.filter(({ id }) => entities.has(id))
  const used = [...new Set(placed.map(({ lane }) => lane))].sort((a, b) => a - b)
  return {
    ...rest,
    lanes: used.flatMap((lane) => view.lanes[lane] ?? []),
    entities: placed.map((entity) => ({ ...entity, lane: used.indexOf(entity.lane) })),
  }
}
