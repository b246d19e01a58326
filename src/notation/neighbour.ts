// Walking a picture with arrow keys: from where one stands to the next thing in a direction.
import type { SceneNode } from './scene.ts'

export type Direction = 'left' | 'right' | 'up' | 'down'

const AXES: Readonly<Record<Direction, readonly [dx: number, dy: number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
}

/**
 * The nearest of `nodes` in a direction: distance ahead plus several times the distance aside, so that
 * left and right keep to a row. From nowhere, the top left one. Null where nothing lies that way.
 */
export function nextInDirection(
  nodes: readonly SceneNode[],
  from: SceneNode | null,
  direction: Direction,
): SceneNode | null {
  if (!from) {
    return nodes.reduce<SceneNode | null>(
      (best, node) => (!best || node.y * 4 + node.x < best.y * 4 + best.x ? node : best),
      null,
    )
  }
  const [ax, ay] = AXES[direction]
  const detour = ax === 0 ? 2 : 12
  let best: SceneNode | null = null
  let least = Infinity
  for (const node of nodes) {
    const ahead = (node.x - from.x) * ax + (node.y - from.y) * ay
    if (node.id === from.id || ahead <= 4) continue
    const aside = Math.abs((node.x - from.x) * ay) + Math.abs((node.y - from.y) * ax)
    if (ahead + detour * aside < least) {
      least = ahead + detour * aside
      best = node
    }
  }
  return best
}
