// What lies up- or downstream of an entity within a few steps, along the arrows in scope. Direction
// matters: downstream follows arrows, upstream goes against them.
import type { GraphView, Interaction } from './derive.ts'
import type { Reach } from '../scope/scope.ts'

type Ends = Pick<Interaction, 'source' | 'target'>

/** The next entity along an arrow from `id` in a direction, or null where it does not lead on. */
function onward({ source, target }: Ends, id: string, direction: 'up' | 'down'): string | null {
  if (direction === 'down') return source === id ? target : null
  return target === id ? source : null
}

/** Arrows (ids) within `steps` of `start` in one direction; each is walked once. */
function arrowsFrom(
  start: string,
  interactions: readonly Interaction[],
  direction: 'up' | 'down',
  steps: number,
): Set<string> {
  const found = new Set<string>()
  const seen = new Set([start])
  let edge = [start]
  for (let step = 0; step < steps; step++) {
    const next: string[] = []
    for (const interaction of interactions) {
      for (const id of edge) {
        const other = onward(interaction, id, direction)
        if (other === null) continue
        found.add(interaction.id)
        if (!seen.has(other)) {
          seen.add(other)
          next.push(other)
        }
      }
    }
    edge = next
  }
  return found
}

/**
 * The part of a view within reach of `start`: its arrows and their ends. The totals stay those of the
 * view. Law: more steps never show less, and `both` shows what `up` and `down` show together.
 */
export function withinReach(
  view: GraphView,
  start: string,
  { direction, steps }: Reach,
): GraphView {
  const ways = direction === 'both' ? (['up', 'down'] as const) : [direction]
  const found = new Set(
    ways.flatMap((way) => [...arrowsFrom(start, view.interactions, way, steps)]),
  )
  const interactions = view.interactions.filter(({ id }) => found.has(id))
  const ids = new Set([start, ...interactions.flatMap(({ source, target }) => [source, target])])
  const specific = interactions.filter(({ fit }) => fit === 'specific').length
  return {
    ...view,
    entities: new Map([...view.entities].filter(([id]) => ids.has(id))),
    interactions,
    shown: {
      entities: [...view.entities.keys()].filter((id) => ids.has(id)).length,
      interactions: interactions.length,
      claims: interactions.reduce((n, i) => n + i.specific.length + i.general.length, 0),
    },
    specific,
    general: interactions.length - specific,
  }
}
