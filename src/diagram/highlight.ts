// What is selected stands out with what it touches; the rest fades. Classes only; what is highlighted is decided
// in notation/highlight.ts, for figures as well.
import type { Core, ElementDefinition } from 'cytoscape'
import type { Highlight } from '../notation/highlight.ts'
import type { Scene } from '../notation/scene.ts'

const CLASSES = 'faded near picked'

/** Elements that are yet to be added, faded where another is selected: what is near it comes back last. */
export function withFaded(
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

/** Emphasises what is highlighted and fades the rest, and marks what is picked; null emphasises nothing. */
export function showHighlight(cy: Core, highlight: Highlight | null, picked: string | null): void {
  cy.batch(() => {
    cy.elements('.faded, .near, .picked').removeClass(CLASSES)
    if (!highlight) return
    const near = cy
      .elements('node[kind], edge')
      .filter((element) => highlight.ids.has(element.id()))
    cy.elements('node[kind], edge').difference(near).addClass('faded')
    near.edges().addClass('near')
    if (picked !== null) cy.getElementById(picked).addClass('picked')
  })
}
