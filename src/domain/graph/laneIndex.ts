// A view that opens as lists: what each of its lanes holds, and the curated view that shows most of that.
import type { Dataset } from '../review/dataset.ts'
import type { ViewFile } from '../review/schemaViews.ts'
import { interactionId } from '../scope/scope.ts'
import type { GraphView, Interaction } from './derive.ts'
import { standIns } from './viewGraph.ts'

type Drawn = Pick<GraphView, 'entities' | 'interactions'>

export interface ListedEntity {
  readonly id: string
  /** Arrows in and out among what is shown. */
  readonly arrows: number
}

export interface ListedLane {
  readonly label: ViewFile['label']
  readonly entities: readonly ListedEntity[]
}

/** Each lane in which something is shown, those with most arrows first; of equals as the view has them. */
export function laneIndex(
  view: ViewFile,
  { entities, interactions }: Drawn,
): readonly ListedLane[] {
  const arrows = new Map<string, number>()
  for (const { source, target } of interactions) {
    for (const id of [source, target]) arrows.set(id, (arrows.get(id) ?? 0) + 1)
  }
  return view.lanes
    .map(({ label }, at) => ({
      label,
      entities: view.entities
        .filter(({ id, lane }) => lane === at && entities.has(id))
        .map(({ id }) => ({ id, arrows: arrows.get(id) ?? 0 }))
        .sort((a, b) => b.arrows - a.arrows),
    }))
    .filter((lane) => lane.entities.length > 0)
}

export interface BetterView {
  readonly view: ViewFile
  /** How many of the arrows it draws. */
  readonly arrows: number
}

/** How many of some arrows a view has, under their own names or those of their families. */
function countIn(
  dataset: Pick<Dataset, 'entities'>,
  view: ViewFile,
  interactions: readonly Interaction[],
  selected: string | null,
): number {
  const shown = standIns(dataset, view)
  if (selected !== null && dataset.entities.has(selected) && !shown.has(selected)) return 0
  const drawn = interactions.flatMap(({ source, target }) => {
    const [from, to] = [shown.get(source), shown.get(target)]
    return from === undefined || to === undefined || from === to ? [] : interactionId(from, to)
  })
  return new Set(drawn).size
}

/**
 * The view made by hand that has most of what is shown and, if an entity is selected, that one; of equals
 * the smallest. Null where none has two arrows of it.
 */
export function betterView(
  dataset: Pick<Dataset, 'entities' | 'views'>,
  { interactions }: Pick<Drawn, 'interactions'>,
  selected: string | null,
): BetterView | null {
  const [best] = [...dataset.views.values()]
    .filter(({ asLists }) => !asLists)
    .map((view) => ({ view, arrows: countIn(dataset, view, interactions, selected) }))
    .filter(({ arrows }) => arrows > 1)
    .sort((a, b) => b.arrows - a.arrows || a.view.entities.length - b.view.entities.length)
  return best ?? null
}
