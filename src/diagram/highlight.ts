// What is selected stands out with what it touches; the rest fades. Classes only; what is highlighted is decided
// in notation/highlight.ts, for figures as well.
import type { CollectionArgument, Core, ElementDefinition } from 'cytoscape'
import type { Highlight } from '../notation/highlight.ts'
import type { Scene } from '../notation/scene.ts'

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
  // Only what differs is touched: to be given a class that it has, has an element styled anew.
  const giveTo = (name: string, wanted: CollectionArgument) => {
    const has = cy.elements(`.${name}`)
    has.difference(wanted).removeClass(name)
    cy.collection().union(wanted).difference(has).addClass(name)
  }
  cy.batch(() => {
    const none = cy.collection()
    const all = highlight ? cy.elements('node[kind], edge') : none
    const near = all.filter((element) => highlight?.ids.has(element.id()) ?? false)
    giveTo('faded', all.difference(near))
    giveTo('near', near.edges())
    giveTo('picked', highlight && picked !== null ? cy.getElementById(picked) : none)
  })
}
