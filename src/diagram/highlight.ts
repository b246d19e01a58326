// What is selected stands out with what it touches; the rest fades. Classes only; what is lit is decided
// in notation/lit.ts, for figures as well.
import type { Core, ElementDefinition } from 'cytoscape'
import type { Lit } from '../notation/lit.ts'
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

/** Emphasises what is lit and fades the rest; null emphasises nothing. */
export function showHighlight(cy: Core, lit: Lit | null): void {
  cy.batch(() => {
    cy.elements('.faded, .near, .picked').removeClass(CLASSES)
    if (!lit) return
    const near = cy.elements('node[kind], edge').filter((element) => lit.ids.has(element.id()))
    cy.elements('node[kind], edge').difference(near).addClass('faded')
    near.edges().addClass('near')
    cy.getElementById(lit.picked).addClass('picked')
  })
}
