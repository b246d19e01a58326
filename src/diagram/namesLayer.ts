// What the overlay writes at a size that does not follow the zoom: from far the names of lanes and of a few hubs,
// in pixels of the screen, and near those of lanes whose own place is out of sight, in those of the scene. Fetched
// once the first picture stands.
import type { Core } from 'cytoscape'
import { hubsOf } from '../notation/hubs.ts'
import { hubLabel } from '../notation/labelPlaces.ts'
import type { HubLabel } from '../notation/labelPlaces.ts'
import { laneStrip } from '../notation/lanePlates.ts'
import { zoomStep } from '../notation/levelOfDetail.ts'
import type { GraphView } from '../domain/graph/derive.ts'
import { LANE_FONT_SIZE } from '../notation/scene.ts'
import type { Scene } from '../notation/scene.ts'
import type { Layer } from './detailLayer.ts'
import { paintGoesOn, paintHub, paintLaneNames, paintUprightLanes } from './namesPaint.ts'
import type { Context2D } from './overlayPaint.ts'
import { NARROW } from '../notation/initialZoom.ts'
import type { Shown } from './shown.ts'
import type { Viewport } from './viewport.ts'

/** How much larger names from far are: on a phone, which is in a hand before an audience too, not at all. */
const farScale = (cy: Core, { lowDetailScale }: Readonly<Shown>): number =>
  cy.width() < NARROW ? 1 : lowDetailScale

/** Names of another size are names of this size on another screen. */
function scaledViewport(cy: Core, scale: number): Viewport {
  const { x, y } = cy.pan()
  return { zoom: cy.zoom() / scale, pan: { x: x / scale, y: y / scale } }
}

/** On a tour, whose camera rests, a name is given all the room there is; a reader's own camera moves. */
const FINE = 1.02
const GRID = 8

/** Where the names of lanes are written, in pixels from the left edge of the scene. */
function lanesFrom({ x }: Viewport['pan'], strip: number, isResting: boolean): number {
  if (!isResting) return x >= strip ? -strip : 0
  return GRID * Math.round((Math.max(0, x - strip) - x) / GRID)
}

/** From where to where a window is, in pixels from the left edge of the scene. */
const seenAcross = ({ x }: Viewport['pan'], width: number) =>
  [GRID * Math.ceil(-x / GRID), GRID * Math.floor((width - x) / GRID)] as const

/** How far a picture that goes on fades, in pixels of the screen. */
const FADE = 22

/** Before an audience the room has the names of its lanes, and what a step frames is all there. */
function paintNear(ctx: Context2D, cy: Core, { scene, palette, spoken, isRoom }: Shown): void {
  if (!scene || isRoom) return
  const zoom = cy.zoom()
  const sight = cy.extent()
  const edge = { depth: FADE / zoom, surface: palette.surface }
  if (!spoken) paintGoesOn(ctx, scene, sight, edge)
  const size = Math.min(LANE_FONT_SIZE, LANE_FONT_SIZE / zoom)
  paintUprightLanes(ctx, scene.lanes, { ...sight, size }, palette)
}

export function createNamesLayer(cy: Core, shown: () => Readonly<Shown>): Layer {
  let hubs: readonly HubLabel[] = []
  /** The zoom, and where names may stand, that they were chosen for; empty where they must be anew. */
  let chosenFor = ''
  /** Chosen anew where the zoom, the place of the lanes' names or the end of the window is another. */
  const labelsAt = (
    scene: Scene,
    view: GraphView,
    { zoom, pan, strip }: Viewport & { strip: number },
  ) => {
    const { picked, spoken } = shown()
    const named = spoken?.names ?? []
    const isResting = named.length > 0
    const step = zoomStep(zoom, isResting ? FINE : undefined)
    const from = lanesFrom(pan, strip, isResting)
    // Never beyond its ends.
    const inWindow = isResting ? seenAcross(pan, cy.width() / farScale(cy, shown())) : undefined
    const at = [step, from, ...(inWindow ?? [])].join(' ')
    if (chosenFor !== at) {
      hubs = hubsOf(scene, view, step, { picked, named, lanesFrom: from, inWindow })
      chosenFor = at
    }
    return hubs
  }
  return {
    paint(ctx) {
      const { scene, view, palette, isLowDetail } = shown()
      if (!isLowDetail) paintNear(ctx, cy, shown())
      if (!scene || !view || !isLowDetail) return
      const scale = farScale(cy, shown())
      const onScreen = window.devicePixelRatio * scale
      ctx.setTransform(onScreen, 0, 0, onScreen, 0, 0)
      const scaled = scaledViewport(cy, scale)
      const strip = laneStrip(scene.lanes, scaled.zoom, cy.width() / scale)
      const viewport = { ...scaled, strip }
      const labels = labelsAt(scene, view, viewport)
      const pointed = scene.nodes.filter(({ id }) => cy.getElementById(id).hasClass('hovered'))
      for (const label of [...labels, ...pointed.map((node) => hubLabel(node))]) {
        const node = cy.getElementById(label.id)
        if (node.nonempty() && !node.hasClass('gone')) paintHub(ctx, label, viewport, palette)
      }
      paintLaneNames(ctx, scene.lanes, viewport, palette)
    },
    forget() {
      chosenFor = ''
    },
  }
}
