// What stands out when something is selected, as ids: it, what it touches, and what else is named. Canvas
// and figures light the same; neither decides it for itself. Nothing here says how light looks.
import type { GraphView } from '../domain/derive.ts'
import type { Scene } from './scene.ts'

export interface Lit {
  /** An entity or an arrow, which is drawn or was before a filter. */
  readonly picked: string
  /** Entities and arrows that stand out, the picked one among them; the rest fades. */
  readonly ids: ReadonlySet<string>
}

/**
 * What is lit in a scene where `picked` is selected: an entity with its arrows in view and their ends,
 * an arrow with its ends; and the entities `also` with the arrows between them. Null, or what the
 * scene does not have, lights nothing and fades nothing.
 */
export function litIn(
  { nodes, edges }: Pick<Scene, 'nodes' | 'edges'>,
  { interactions }: Pick<GraphView, 'interactions'>,
  picked: string | null,
  also: Iterable<string> = [],
): Lit | null {
  if (picked === null) return null
  const edge = edges.find(({ id }) => id === picked)
  if (!edge && !nodes.some(({ id }) => id === picked)) return null
  const ids = new Set(edge ? [picked, edge.source, edge.target] : [picked])
  const named = new Set(also)
  for (const id of named) ids.add(id)
  for (const { id, source, target } of interactions) {
    if (source === picked || target === picked) for (const each of [id, source, target]) ids.add(each)
    if (named.has(source) && named.has(target)) ids.add(id)
  }
  return { picked, ids }
}
