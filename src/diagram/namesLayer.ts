// What the overlay writes at low detail: the names of lanes and of a few hubs, in pixels of the screen.
import type { Core } from 'cytoscape'
import { hubLabel, hubsOf, zoomStep } from '../notation/levelOfDetail.ts'
import type { HubLabel } from '../notation/levelOfDetail.ts'
import type { Layer } from './detailLayer.ts'
import { paintHub, paintLaneNames } from './overlayPaint.ts'
import type { Shown } from './shown.ts'
import type { Viewport } from './viewport.ts'

/** Names of another size are names of this size on another screen. */
function scaledViewport(cy: Core, scale: number): Viewport {
  const { x, y } = cy.pan()
  return { zoom: cy.zoom() / scale, pan: { x: x / scale, y: y / scale } }
}

export function createNamesLayer(cy: Core, shown: () => Readonly<Shown>): Layer {
  let hubs: { readonly step: number; readonly labels: readonly HubLabel[] } | null = null
  return {
    paint(ctx) {
      const { scene, view, picked, spoken, palette, lowDetailScale } = shown()
      if (!scene || !view) return
      const viewport = scaledViewport(cy, lowDetailScale)
      const step = zoomStep(viewport.zoom)
      if (hubs?.step !== step)
        hubs = { step, labels: hubsOf(scene, view, step, { picked, named: spoken?.names ?? [] }) }
      const pointed = scene.nodes.filter(({ id }) => cy.getElementById(id).hasClass('hovered'))
      for (const label of [...hubs.labels, ...pointed.map(hubLabel)]) {
        const node = cy.getElementById(label.id)
        if (node.nonempty() && !node.hasClass('gone')) paintHub(ctx, label, viewport, palette)
      }
      paintLaneNames(ctx, scene.lanes, viewport, palette)
    },
    forget() {
      hubs = null
    },
  }
}
