// The outline of a box as the canvas draws it now, to be drawn once more over the rim of a larger name.
import type { Core } from 'cytoscape'
import { outlinePath } from '../notation/outlinePath.ts'
import type { SceneNode } from '../notation/scene.ts'

export interface Outline {
  readonly path: Path2D
  readonly colour: string
  readonly width: number
  readonly border: string
}

const paths = new WeakMap<SceneNode, Path2D>()

function pathOf(box: SceneNode): Path2D {
  const path = paths.get(box) ?? new Path2D(outlinePath(box))
  paths.set(box, path)
  return path
}

/** What is picked or pointed at has another border than the rest. */
export function outlineOf(cy: Core, box: SceneNode): Outline {
  const node = cy.getElementById(box.id)
  return {
    path: pathOf(box),
    colour: String(node.style('border-color')),
    width: Number(node.numericStyle('border-width')),
    border: String(node.style('border-style')),
  }
}
