// What the reader does on the canvas, told by ids.
import type { Core, EventObjectEdge, EventObjectNode } from 'cytoscape'

interface Handlers {
  readonly onSelect: (id: string | null) => void
  readonly onHover: (id: string | null) => void
}

/** Reports taps and pointing; the empty ground is null. */
export function listen(cy: Core, { onSelect, onHover }: Handlers): void {
  const element = 'node, edge'
  cy.on('tap', (event) => {
    if (event.target === cy) onSelect(null)
  })
  cy.on('tap', element, (event: EventObjectNode | EventObjectEdge) => {
    onSelect(event.target.id())
  })
  cy.on('mouseover', element, (event: EventObjectNode | EventObjectEdge) => {
    onHover(event.target.id())
  })
  cy.on('mouseout', element, () => {
    onHover(null)
  })
}
