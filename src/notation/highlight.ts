// What stands out when something is selected, as ids: it, what it touches, and what else is named. Canvas
// and figures light the same; neither decides it for itself. Nothing here says how light looks.
import type { GraphView } from '../domain/graph/derive.ts'
import { standIns } from '../domain/graph/viewGraph.ts'
import type { Dataset } from '../domain/review/dataset.ts'
import type { ViewFile } from '../domain/review/schemaViews.ts'
import type { Scene } from './scene.ts'

export interface Highlight {
  /** An entity or an arrow, which is drawn or was before a filter. */
  readonly picked: string
  /** Entities and arrows that stand out, the picked one among them; the rest fades. */
  readonly ids: ReadonlySet<string>
}

/**
 * The entities of a view that stand out beside the selected one. Within reach of it that is everything
 * shown; else what a step of a tour names, where a family stands in for a member that the view folds.
 */
export function namesToHighlight(
  dataset: Pick<Dataset, 'entities'>,
  view: ViewFile,
  { entities }: Pick<GraphView, 'entities'>,
  named: readonly string[],
  hasReach: boolean,
): readonly string[] {
  if (hasReach) return [...entities.keys()]
  const standIn = standIns(dataset, view)
  return named.map((id) => standIn.get(id) ?? id)
}

/** The ends of an arrow that is picked, or else nothing but the entity itself. */
function coreOf({ nodes, edges }: Pick<Scene, 'nodes' | 'edges'>, picked: string): string[] {
  const edge = edges.find(({ id }) => id === picked)
  if (edge) return [picked, edge.source, edge.target]
  return nodes.some(({ id }) => id === picked) ? [picked] : []
}

/**
 * What is highlighted in a scene where `picked` is selected: an entity with its arrows in view and their ends,
 * an arrow with its ends; and the entities `also` with the arrows between them. Null, or what the
 * scene does not have, highlights nothing and fades nothing.
 */
export function highlightOf(
  scene: Pick<Scene, 'nodes' | 'edges'>,
  { interactions }: Pick<GraphView, 'interactions'>,
  picked: string | null,
  also: Iterable<string> = [],
): Highlight | null {
  const core = picked === null ? [] : coreOf(scene, picked)
  if (picked === null || core.length === 0) return null
  const named = new Set(also)
  const ids = new Set([...core, ...named])
  for (const { id, source, target } of interactions) {
    if (source === picked || target === picked) ids.add(id).add(source).add(target)
    else if (named.has(source) && named.has(target)) ids.add(id)
  }
  return { picked, ids }
}
