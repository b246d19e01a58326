// Before an audience what is faded is whole or not there at all: half a box at the edge of a stage says nothing.
import type { Scene, SceneNode } from './scene.ts'

/** A part of the scene. */
interface Window {
  readonly x1: number
  readonly x2: number
  readonly y1: number
  readonly y2: number
}

function isCut({ x, y, width, height }: SceneNode, { x1, x2, y1, y2 }: Window): boolean {
  const [left, right, top, bottom] = [x - width / 2, x + width / 2, y - height / 2, y + height / 2]
  const isIn = right > x1 && left < x2 && bottom > y1 && top < y2
  return isIn && (left < x1 || right > x2 || top < y1 || bottom > y2)
}

/** The boxes that an edge of the window cuts, but for what is highlighted, and the arrows that would end at nothing then. */
export function cutAtEdge(
  { nodes, edges }: Pick<Scene, 'nodes' | 'edges'>,
  highlighted: ReadonlySet<string>,
  window: Window,
): ReadonlySet<string> {
  const boxes = nodes.filter((node) => !highlighted.has(node.id) && isCut(node, window))
  const cut = new Set(boxes.map(({ id }) => id))
  const arrows = edges.filter(
    ({ id, source, target }) => !highlighted.has(id) && (cut.has(source) || cut.has(target)),
  )
  return new Set([...cut, ...arrows.map(({ id }) => id)])
}
