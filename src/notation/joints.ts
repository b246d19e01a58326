// What is drawn on the lines themselves: a dot where a trunk parts, a hop where unlike directions cross.
// Canvas and figures take both from here. A comparison has lines and marks of its own, and none of these.
import type { GraphView } from '../domain/graph/derive.ts'
import { hopsOf } from './hops.ts'
import type { Hop } from './hops.ts'
import { isVast } from './levelOfDetail.ts'
import { drawnLines } from './lineParts.ts'
import type { DrawnLine } from './lineParts.ts'
import type { Scene } from './scene.ts'
import { trunkDots } from './trunks.ts'
import type { TrunkDot } from './trunks.ts'

export interface Joints {
  readonly dots: readonly TrunkDot[]
  readonly hops: readonly Hop[]
}

/** The joints of all arrows that a view draws of a scene; a vast one is seen from too far for any. */
export function jointsOf(
  scene: Pick<Scene, 'edges' | 'nodes' | 'lanes' | 'panels'>,
  view: Pick<GraphView, 'interactions' | 'entities'>,
): Joints {
  if (isVast(scene)) return { dots: [], hops: [] }
  const lines = drawnLines(scene, view)
  const nodes = scene.nodes.filter(({ id }) => view.entities.has(id))
  return { dots: trunkDots(lines), hops: hopsOf({ ...scene, nodes }, lines) }
}

/** All arrows at a hop. */
export const linesAt = ({ over, under }: Hop): readonly DrawnLine[] => [
  ...over,
  ...under.map(({ line }) => line),
]
