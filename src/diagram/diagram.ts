// The canvas: values in, ids out, never read back. The instance lives in this closure only. Filters
// and selection toggle classes in one batch; nothing ever moves a node or runs a layout.
import cytoscape from 'cytoscape'
import type { Comparison } from '../domain/compare.ts'
import type { GraphView } from '../domain/derive.ts'
import type { Meta } from '../domain/dataset.ts'
import { isFarAt } from '../notation/far.ts'
import { litIn } from '../notation/lit.ts'
import { meantAt } from '../notation/sharedLine.ts'
import type { Palette } from '../notation/palette.ts'
import type { Scene } from '../notation/scene.ts'
import { applyComparison } from './comparison.ts'
import { toElements } from './elements.ts'
import { seenFromFar, showFar } from './far.ts'
import { fadeNew, showHighlight } from './highlight.ts'
import { listen } from './listen.ts'
import { createLooks } from './looks.ts'
import { createOverlay } from './overlay.ts'
import { addInSlices } from './slices.ts'
import { stylesheet } from './style.ts'
import { fitViewport, MAX_ZOOM, MIN_ZOOM, panToShow, shownBand } from './viewport.ts'
import type { Framed, Viewport } from './viewport.ts'

export interface DiagramOptions {
  /** Null draws nothing but keeps elements and computed styles: for tests without a screen. */
  readonly container: HTMLElement | null
  readonly meta: Meta
  readonly palette: Palette
  /** An entity id, an interaction id, or null for the empty ground. */
  readonly onSelect: (id: string | null) => void
  readonly onHover: (id: string | null) => void
  /** The reader moved or zoomed; not told of `setViewport`, nor of the fit that opens a scene. */
  readonly onViewport?: ((viewport: Viewport) => void) | undefined
}

export interface Diagram {
  /** Another view or language; resolves to whether all of it is there (not if another came first). */
  readonly setScene: (scene: Scene, view: GraphView, select: string | null) => Promise<boolean>
  readonly show: (view: GraphView) => void
  /** What is picked, and entities that stay lit with it. */
  readonly select: (id: string | null, lit?: readonly string[]) => void
  /** Marks arrows by how two sides compare; null marks none. */
  readonly compare: (comparisons: ReadonlyMap<string, Comparison> | null) => void
  /** What the pointer or the keyboard points at. */
  readonly point: (id: string | null) => void
  readonly paint: (palette: Palette) => void
  readonly fit: () => void
  /** Fits what is shown, or all of `frame`: larger where a filter leaves little. */
  readonly fitShown: (frame?: Framed) => void
  readonly zoomBy: (factor: number) => void
  readonly panBy: (x: number, y: number) => void
  readonly setViewport: (viewport: Viewport) => void
  readonly resize: () => void
  /** Pans, if need be, until an element is on screen. */
  readonly reveal: (id: string) => void
  readonly destroy: () => void
}

/** A diagram in `container`. Whoever makes it must call `destroy`, also where there is no container. */
export function createDiagram(options: DiagramOptions): Diagram {
  const { container, meta } = options
  const cy = cytoscape({
    container,
    headless: container === null,
    styleEnabled: true,
    style: stylesheet(meta, options.palette),
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    autoungrabify: true,
    autounselectify: true,
    boxSelectionEnabled: false,
  })
  let scene: Scene | null = null
  let view: GraphView | null = null
  let picked: string | null = null
  let lit: readonly string[] = []
  let comparisons: ReadonlyMap<string, Comparison> | null = null
  let { palette } = options
  let isFar = false
  let isQuiet = false
  let generation = 0
  const drawn = () => new Set(view?.interactions.map(({ id }) => id))
  listen(cy, {
    ...options,
    meantAt: (x, y) => scene && meantAt(scene, drawn(), [x, y]),
  })
  let looks = createLooks()
  const overlay =
    container && createOverlay(cy, container, () => ({ scene, view, picked, palette, isFar }))
  cy.on('viewport', () => {
    if (isFarAt(cy.zoom(), isFar) !== isFar) showFar(cy, (isFar = !isFar))
    if (!isQuiet) options.onViewport?.({ zoom: cy.zoom(), pan: { ...cy.pan() } })
  })

  // Told of every move, two linked diagrams would answer each other for ever.
  const quietly = (move: () => void) => {
    isQuiet = true
    move()
    isQuiet = false
  }
  const fit = () => {
    if (!scene) return
    cy.viewport(fitViewport(scene, { width: cy.width(), height: cy.height() }))
  }
  const highlight = () => {
    showHighlight(cy, scene && view && litIn(scene, view, picked, lit))
  }
  const fresh = () => {
    if (comparisons) applyComparison(cy, comparisons)
    if (picked !== null) highlight()
    overlay?.refresh()
  }

  return {
    async setScene(nextScene, nextView, select) {
      const mine = ++generation
      const isSamePlace =
        scene !== null && scene.width === nextScene.width && scene.height === nextScene.height
      scene = nextScene
      view = nextView
      picked = select
      looks = createLooks()
      cy.elements().remove()
      if (!isSamePlace) quietly(fit)
      return addInSlices(cy, seenFromFar(toElements(nextScene), isFar), {
        isCurrent: () => mine === generation && !cy.destroyed(),
        // As it is now: the reader may have filtered since the first slice.
        dress: (slice) => fadeNew(looks.dress(slice, view ?? nextView), nextScene, picked),
        onWhole: fresh,
      })
    },
    show(next) {
      view = next
      looks.show(cy, next)
      overlay?.refresh()
    },
    select(id, nextLit = []) {
      if (id === null && picked === null) return
      picked = id
      lit = nextLit
      highlight()
      overlay?.refresh()
    },
    compare(next) {
      comparisons = next
      applyComparison(cy, next)
    },
    point(id) {
      cy.batch(() => {
        cy.elements('.hovered').removeClass('hovered')
        if (id !== null) cy.getElementById(id).addClass('hovered')
      })
    },
    paint(next) {
      palette = next
      cy.style(stylesheet(meta, palette))
      overlay?.refresh()
    },
    fit,
    fitShown(frame) {
      if (!scene || !view) return
      const screen = { width: cy.width(), height: cy.height() }
      cy.viewport(fitViewport(scene, screen, 4, shownBand(scene, frame ?? view)))
    },
    zoomBy(factor) {
      cy.zoom({
        level: cy.zoom() * factor,
        renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 },
      })
    },
    panBy(x, y) {
      cy.panBy({ x, y })
    },
    setViewport({ zoom, pan }) {
      quietly(() => cy.viewport({ zoom, pan: { ...pan } }))
    },
    resize() {
      cy.resize()
    },
    reveal(id) {
      const element = cy.getElementById(id)
      if (element.empty()) return
      const { x1, x2, y1, y2 } = element.renderedBoundingBox()
      const at = { x: (x1 + x2) / 2, y: (y1 + y2) / 2 }
      cy.panBy(panToShow(at, { width: cy.width(), height: cy.height() }))
    },
    destroy() {
      generation++
      cy.destroy()
    },
  }
}
