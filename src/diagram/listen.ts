// What the reader does on the canvas, told by ids.
import type { Core, EventObjectEdge, EventObjectNode, Position } from 'cytoscape'
import type { DiagramOptions, Place } from './contract.ts'

interface Handlers extends Pick<DiagramOptions, 'onSelect' | 'onHover' | 'onChoose'> {
  /** The arrows a place on them may mean, and what is meant by it: one of them or, of several, their source. */
  readonly hitAt: (x: number, y: number) => Hit
  /** The box that has a mark on the empty ground there. */
  readonly boxOfMark: (x: number, y: number) => string | null
}

interface Hit {
  readonly meant: string | null
  readonly arrows: readonly string[]
}

/** What an event gives; one that no pointer made has no place. */
interface Placed {
  readonly position?: Position
  readonly renderedPosition?: Position
}

function placeOf({ renderedPosition }: Placed, arrows: readonly string[]): Place | undefined {
  return renderedPosition && { ...renderedPosition, sharing: arrows.length > 1 ? arrows : [] }
}

const pointOf = ({ position }: Placed) => position

/** Reports taps and pointing; the empty ground is null. */
export function listen(
  cy: Core,
  { onSelect, onHover, onChoose, hitAt, boxOfMark }: Handlers,
): void {
  let hovered = ''
  const hover = (id: string | null, place?: Place) => {
    const key = [id, ...(place?.sharing ?? [])].join(' ')
    if (key === hovered) return
    hovered = key
    onHover(id, place)
  }
  const hitBy = (event: EventObjectEdge): { id: string; place: Place | undefined } => {
    const position = pointOf(event)
    const hit = position && hitAt(position.x, position.y)
    return { id: hit?.meant ?? event.target.id(), place: placeOf(event, hit?.arrows ?? []) }
  }
  cy.on('tap', (event) => {
    if (event.target !== cy) return
    const at = pointOf(event)
    onSelect(at ? boxOfMark(at.x, at.y) : null)
  })
  cy.on('tap', 'node', ({ target }: EventObjectNode) => {
    onSelect(target.id())
  })
  cy.on('tap', 'edge', (event: EventObjectEdge) => {
    const { id, place } = hitBy(event)
    if (onChoose && place && place.sharing.length > 0) onChoose(place)
    else onSelect(id)
  })
  cy.on('mouseover mousemove', 'node', (event: EventObjectNode) => {
    hover(event.target.id(), placeOf(event, []))
  })
  cy.on('mouseover mousemove', 'edge', (event: EventObjectEdge) => {
    const { id, place } = hitBy(event)
    hover(id, place)
  })
  const leave = () => {
    hover(null)
  }
  cy.on('mouseout', 'node, edge', leave)
  // A pointer that leaves the canvas from a box leaves the box too, of which the library says nothing.
  const canvas = cy.container()
  canvas?.addEventListener('mouseleave', leave)
  cy.one('destroy', () => {
    canvas?.removeEventListener('mouseleave', leave)
  })
}
