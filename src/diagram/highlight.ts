// What is selected stands out with what it touches; the rest fades. Classes only.
import type { Core, ElementDefinition } from 'cytoscape'
import type { Scene } from '../notation/scene.ts'

const CLASSES = 'faded near picked'

/** Elements that are yet to be added, faded where another is selected: what is near it comes back last. */
export function fadeNew(
  elements: readonly ElementDefinition[],
  { nodes, edges }: Scene,
  picked: string | null,
): readonly ElementDefinition[] {
  if (![...nodes, ...edges].some(({ id }) => id === picked)) return elements
  return elements.map((element) => {
    const { id, kind } = element.data
    if (id === picked || (element.group === 'nodes' && kind === undefined)) return element
    return { ...element, classes: [element.classes ?? '', 'faded'].flat().join(' ') }
  })
}

/**
 * Emphasises an element, its neighbours, and the entities `lit` with the arrows between these. Null, or
 * an id that is not drawn, emphasises nothing.
 */
export function showHighlight(cy: Core, id: string | null, lit: readonly string[] = []): void {
  cy.batch(() => {
    cy.elements('.faded, .near, .picked').removeClass(CLASSES)
    if (id === null) return
    const picked = cy.getElementById(id)
    if (picked.empty()) return
    // A node brings its arrows in scope and their ends; an arrow has no arrows, but has ends. Asked
    // by class: what Cytoscape calls visible is remembered from before the classes changed.
    const arrows = picked.union(picked.connectedEdges().not('.gone'))
    const also = cy.nodes('[kind]').filter((node) => lit.includes(node.id()))
    const near = arrows
      .union(arrows.connectedNodes())
      .union(also)
      .union(also.edgesWith(also).not('.gone'))
    cy.elements('node[kind], edge').difference(near).addClass('faded')
    near.edges().addClass('near')
    picked.addClass('picked')
  })
}
