// The outline of a kind as an SVG path: figures, legends and marks beside names draw the same shapes.
import { cornersOf, KIND_OUTLINES, radiiOf } from './outlines.ts'
import type { SceneNode } from './scene.ts'
import { round } from './marks.ts'

/** The path of an outline centred on a node's place. */
export function outlinePath(
  node: Pick<SceneNode, 'kind' | 'x' | 'y' | 'width' | 'height'>,
): string {
  const { outline } = KIND_OUTLINES[node.kind]
  const left = node.x - node.width / 2
  const top = node.y - node.height / 2
  const corners = cornersOf(outline, node.width, node.height)
  if (corners) {
    return `M${corners.map(([x, y]) => `${round(left + x)} ${round(top + y)}`).join('L')}Z`
  }
  const { top: r, bottom: s } = radiiOf(outline, node.height)
  const right = left + node.width
  const bottom = top + node.height
  return (
    `M${round(left + r)} ${round(top)}H${round(right - r)}A${r} ${r} 0 0 1 ${round(right)} ${round(top + r)}` +
    `V${round(bottom - s)}A${s} ${s} 0 0 1 ${round(right - s)} ${round(bottom)}` +
    `H${round(left + s)}A${s} ${s} 0 0 1 ${round(left)} ${round(bottom - s)}` +
    `V${round(top + r)}A${r} ${r} 0 0 1 ${round(left + r)} ${round(top)}Z`
  )
}
