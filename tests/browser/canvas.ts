// The canvas as a reader meets it: real clicks at the places where things are drawn. Cytoscape is asked
// for those places through its own container, so that the page exposes nothing for the sake of tests.
import type { Collection, Core, EdgeSingular, Position, SingularElementArgument } from 'cytoscape'
import { expect } from 'vitest'
import { userEvent } from 'vitest/browser'

type Holder = HTMLElement & { readonly _cyreg?: { readonly cy?: Core } }

export function canvasHolder(): HTMLElement {
  const holder = document.querySelector<HTMLElement>('.canvas')
  if (!holder) throw new Error('There is no diagram on the page.')
  return holder
}

/** The instance that draws the page's diagram. */
export function cyOnPage(): Core {
  const cy = (canvasHolder() as Holder)._cyreg?.cy
  if (!cy) throw new Error('The diagram has no Cytoscape instance.')
  return cy
}

/** Where every entity stands, as text, so that a difference can be read. */
export function placesOfEntities(cy: Core): Readonly<Record<string, string>> {
  return Object.fromEntries(
    cy.nodes('[kind]').map((node) => {
      const { x, y } = node.position()
      return [node.id(), `${x} ${y}`]
    }),
  )
}

/** Asks for the style and not for `visible()`, which Cytoscape remembers from before a class changed. */
const isDrawn = (element: SingularElementArgument): boolean =>
  element.style('visibility') === 'visible'

const idsOf = (elements: Collection): readonly string[] => elements.map((element) => element.id())

/** Ids of the entities and arrows that can be seen. */
export function drawnIds(cy: Core): {
  readonly entities: readonly string[]
  readonly arrows: readonly string[]
} {
  return {
    entities: idsOf(cy.nodes('[kind]').filter(isDrawn)),
    arrows: idsOf(cy.edges().filter(isDrawn)),
  }
}

const rendered = (cy: Core, { x, y }: Position): Position => ({
  x: x * cy.zoom() + cy.pan().x,
  y: y * cy.zoom() + cy.pan().y,
})

/** Points along an arrow in screen pixels, a few pixels apart. */
function pointsAlong(cy: Core, edge: EdgeSingular): readonly Position[] {
  // Typed as always there, but a straight arrow has no bends.
  const bends = (edge.segmentPoints() as Position[] | undefined) ?? []
  const corners = [edge.sourceEndpoint(), ...bends, edge.targetEndpoint()].map((point) =>
    rendered(cy, point),
  )
  return corners.slice(1).flatMap((to, i) => {
    const from = corners[i]!
    const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 4))
    return Array.from({ length: steps }, (_, step) => ({
      x: from.x + ((to.x - from.x) * step) / steps,
      y: from.y + ((to.y - from.y) * step) / steps,
    }))
  })
}

function roomAtBoxes(cy: Core, point: Position): number {
  let room = Infinity
  cy.nodes('[kind]').forEach((node) => {
    if (!isDrawn(node)) return
    const at = node.renderedPosition()
    const aside = Math.max(0, Math.abs(point.x - at.x) - node.renderedWidth() / 2)
    const above = Math.max(0, Math.abs(point.y - at.y) - node.renderedHeight() / 2)
    room = Math.min(room, Math.hypot(aside, above))
  })
  return room
}

/** How far a point is from everything that is drawn but `except`. */
function clearance(cy: Core, point: Position, except: string | null): number {
  let room = roomAtBoxes(cy, point)
  cy.edges().forEach((edge) => {
    if (edge.id() === except || !isDrawn(edge)) return
    for (const at of pointsAlong(cy, edge)) {
      room = Math.min(room, Math.hypot(at.x - point.x, at.y - point.y))
    }
  })
  return room
}

/** Whether a click there lands on the canvas and not on a button that floats over it. */
function isOnCanvas(point: Position): boolean {
  const holder = canvasHolder()
  const { left, top } = holder.getBoundingClientRect()
  return holder.contains(document.elementFromPoint(left + point.x, top + point.y))
}

function clearest(points: readonly Position[], room: (point: Position) => number): Position {
  const usable = points.filter(isOnCanvas).map((point) => ({ point, room: room(point) }))
  const best = usable.sort((a, b) => b.room - a.room)[0]
  if (!best) throw new Error('No such place is on screen.')
  return best.point
}

/** A place, clear of boxes, where two arrows of one source run along the same line. */
export function sharedPlace(): Position {
  const cy = cyOnPage()
  const drawn: EdgeSingular[] = []
  cy.edges().forEach((edge) => {
    if (isDrawn(edge)) drawn.push(edge)
  })
  for (const edge of drawn) {
    const beside = drawn
      .filter((other) => other !== edge && other.source().id() === edge.source().id())
      .flatMap((other) => pointsAlong(cy, other))
    const place = pointsAlong(cy, edge).find(
      (point) =>
        isOnCanvas(point) &&
        roomAtBoxes(cy, point) > 8 &&
        beside.some((at) => Math.hypot(at.x - point.x, at.y - point.y) < 1),
    )
    if (place) return place
  }
  throw new Error('No two arrows share a line.')
}

/** Where an entity or arrow can be hit. */
export function placeOf(id: string): Position {
  const cy = cyOnPage()
  const element = cy.getElementById(id)
  if (element.empty() || !isDrawn(element)) throw new Error(`"${id}" is not drawn.`)
  if (element.isNode()) return element.renderedPosition()
  return clearest(pointsAlong(cy, element), (point) => clearance(cy, point, id))
}

export async function clickOnDiagram(id: string): Promise<void> {
  await userEvent.click(canvasHolder(), { position: placeOf(id) })
}

export async function hoverOnDiagram(id: string): Promise<void> {
  await userEvent.hover(canvasHolder(), { position: placeOf(id) })
}

export async function clickOnEmptyGround(): Promise<void> {
  const cy = cyOnPage()
  const grid = Array.from({ length: 400 }, (_, i) => ({
    x: ((i % 20) + 0.5) * (cy.width() / 20),
    y: (Math.floor(i / 20) + 0.5) * (cy.height() / 20),
  }))
  const place = clearest(grid, (point) => clearance(cy, point, null))
  expect(clearance(cy, place, null), 'the diagram has empty ground').toBeGreaterThan(6)
  await userEvent.click(canvasHolder(), { position: place })
}
