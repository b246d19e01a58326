// Which arrows have their mark at both ends, on the canvas and in figures: those that say of either end what they say
// of the other. Where one leaves its box on a line that it shares with others, a dot there would be read as theirs too;
// then it is left off, unless all of these have one.
import type { GraphView } from '../domain/graph/derive.ts'
import { isSymmetric } from '../domain/graph/symmetric.ts'
import type { Scene } from './scene.ts'

/** The ids of the arrows with a mark where they leave their source too. */
export function markedAtBothEnds(
  { edges, symmetric }: Pick<Scene, 'edges' | 'symmetric'>,
  { interactions }: Pick<GraphView, 'interactions'>,
): ReadonlySet<string> {
  const marked = new Set<string>()
  for (const arrow of interactions) if (isSymmetric(arrow, symmetric)) marked.add(arrow.id)
  if (marked.size === 0) return marked
  const drawn = new Set(interactions.map(({ id }) => id))
  const portOf = ({ source, points }: Scene['edges'][number]) => `${source} ${String(points[0])}`
  const others = edges.filter(({ id }) => drawn.has(id) && !marked.has(id)).map(portOf)
  const taken = new Set(others)
  return new Set(
    edges.filter((edge) => marked.has(edge.id) && !taken.has(portOf(edge))).map(({ id }) => id),
  )
}
