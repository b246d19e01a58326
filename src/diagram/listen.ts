// What the reader does on the canvas, told by ids.
import type { Core, EventObjectEdge, EventObjectNode, Position } from 'cytoscape'

interface Handlers {
  readonly onSelect: (id: string | null) => void
  readonly onHover: (id: string | null) => void
  /** What a place on arrows stands for: the nearest, or the source of several that share the line. */
  readonly hitAt: (x: number, y: number) => string | null
}

/** Where the pointer was; an event that no pointer made has no place. */
const placeOf = ({ position }: { readonly position?: Position }) => position

/** Reports taps and pointing; the empty ground is null. */
export function listen(cy: Core, { onSelect, onHover, hitAt }: Handlers): void {
  let hovered: string | null = null
  const hover = (id: string | null) => {
    if (id !== hovered) onHover((hovered = id))
  }
  const meant = (event: EventObjectEdge) => {
    const place = placeOf(event)
    return (place && hitAt(place.x, place.y)) ?? event.target.id()
  }
  cy.on('tap', (event) => {
    if (event.target === cy) onSelect(null)
  })
  cy.on('tap', 'node', ({ target }: EventObjectNode) => {
    onSelect(target.id())
  })
  cy.on('tap', 'edge', (event: EventObjectEdge) => {
    onSelect(meant(event))
  })
  cy.on('mouseover', 'node', ({ target }: EventObjectNode) => {
    hover(target.id())
  })
  cy.on('mouseover mousemove', 'edge', (event: EventObjectEdge) => {
    hover(meant(event))
  })
  cy.on('mouseout', 'node, edge', () => {
    hover(null)
  })
}
