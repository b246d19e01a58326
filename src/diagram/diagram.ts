// The canvas: values in, ids out, never read back. The instance lives in this closure only. Filters
// and selection toggle classes in one batch; nothing ever moves a node or runs a layout.
import cytoscape from 'cytoscape'
import type { Comparison } from '../domain/compare.ts'
import type { GraphView } from '../domain/derive.ts'
import { isFarAt } from '../notation/far.ts'
import { litIn } from '../notation/lit.ts'
import { meantAt } from '../notation/sharedLine.ts'
import type { Scene } from '../notation/scene.ts'
import { createCamera } from './camera.ts'
import { applyComparison } from './comparison.ts'
import type { Diagram, DiagramOptions } from './contract.ts'
import { toElements } from './elements.ts'
import { createHeldPicture, fadePicture } from './fade.ts'
import { seenFromFar, showFar } from './far.ts'
import { setLanes } from './grounds.ts'
import { fadeNew, showHighlight } from './highlight.ts'
import { listen } from './listen.ts'
import { createLooks } from './looks.ts'
import { createOverlay } from './overlay.ts'
import { addInSlices } from './slices.ts'
import { stylesheet } from './style.ts'
import { listenForSwipes } from './swipe.ts'
import {
  fitBesideNames,
  MAX_ZOOM,
  MIN_ZOOM,
  openingViewport,
  panToShow,
  shownBand,
  zoomed,
} from './viewport.ts'
import type { Viewport } from './viewport.ts'

/** A diagram in `container`. Whoever makes it must call `destroy`, also where there is no container. */
export function createDiagram(options: DiagramOptions): Diagram {
  const { container, meta, farScale = 1 } = options
  const stopSwipes =
    container &&
    listenForSwipes(container, (pixels) => {
      panBy(-pixels, 0)
    })
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
  let isWhole = false
  // While a part is fitted: lanes that ended in the middle of the window would look broken off.
  let isClose = false
  // As it opened, until anything moves the camera: then another size of the window opens it anew.
  let isFresh = false
  let generation = 0
  const camera = createCamera(cy)
  const held = container && createHeldPicture(container)
  const drawn = () => new Set(view?.interactions.map(({ id }) => id))
  listen(cy, {
    ...options,
    meantAt: (x, y) => scene && meantAt(scene, drawn(), [x, y]),
  })
  let looks = createLooks()
  const overlay =
    container &&
    createOverlay(cy, container, () => ({ scene, view, picked, lit, palette, isFar, farScale }))
  cy.on('viewport', () => {
    if (isFarAt(cy.zoom(), isFar) !== isFar) showFar(cy, (isFar = !isFar))
    isFresh &&= isQuiet
    if (!isQuiet) options.onViewport?.({ zoom: cy.zoom(), pan: { ...cy.pan() } })
  })

  // Told of every move, two linked diagrams would answer each other for ever.
  const quietly = (move: () => void) => {
    isQuiet = true
    move()
    isQuiet = false
  }
  const screen = () => ({ width: cy.width(), height: cy.height() })
  // A picture that is yet to come has nothing that could be seen to move.
  const move = (to: Viewport, isAtOnce = false) => {
    camera.go(to, isAtOnce || !isWhole)
  }
  const panBy = (x: number, y: number) => {
    camera.stop()
    cy.panBy({ x, y })
  }
  const come = (isNear: boolean) => {
    if (scene && isWhole && isNear !== isClose) setLanes(cy, scene.width, isNear)
    isClose = isNear
  }
  const open = (isAtOnce = false) => {
    come(false)
    if (scene) move(openingViewport(scene, screen(), picked !== null), isAtOnce)
  }
  const openAnew = () => {
    quietly(() => {
      open(true)
    })
    isFresh = true
  }
  const highlight = () => {
    showHighlight(cy, scene && view && litIn(scene, view, picked, lit))
  }
  const fresh = () => {
    isWhole = true
    if (scene && isClose) setLanes(cy, scene.width, isClose)
    if (comparisons) applyComparison(cy, comparisons)
    if (picked !== null) highlight()
    overlay?.refresh()
    // Only once it is drawn: until then the last picture stands.
    cy.one('render', () => held?.release())
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
      if (isWhole) held?.hold()
      isWhole = false
      cy.elements().remove()
      overlay?.refresh()
      if (!isSamePlace) openAnew()
      return addInSlices(cy, toElements(nextScene), {
        isCurrent: () => mine === generation && !cy.destroyed(),
        // As it is now: the reader may have filtered since the first slice, or the camera have come near.
        dress: (slice) =>
          seenFromFar(fadeNew(looks.dress(slice, view ?? nextView), nextScene, picked), isFar),
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
      // A filter picks nothing else, and is not to wait for a copy.
      if (container && isWhole && id !== picked) fadePicture(container)
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
    open() {
      open()
    },
    fit() {
      come(false)
      if (scene) move(fitBesideNames(scene, screen()))
    },
    fitShown(frame, isAtOnce = false) {
      if (!scene || !view) return
      come(true)
      const to = fitBesideNames(scene, screen(), 4, shownBand(scene, frame ?? view))
      move(to, isAtOnce && !camera.isMoving())
    },
    zoomBy(factor) {
      move(zoomed(camera.goal(), factor, screen()))
    },
    panBy,
    setViewport(viewport) {
      isFresh = false
      quietly(() => {
        camera.go(viewport, true)
      })
    },
    resize() {
      cy.resize()
      if (isFresh) openAnew()
    },
    reveal(id) {
      const element = cy.getElementById(id)
      if (element.empty()) return
      const { x1, x2, y1, y2 } = element.boundingBox()
      const { zoom, pan } = camera.goal()
      const at = { x: ((x1 + x2) / 2) * zoom + pan.x, y: ((y1 + y2) / 2) * zoom + pan.y }
      const by = panToShow(at, screen())
      if (by.x !== 0 || by.y !== 0) move({ zoom, pan: { x: pan.x + by.x, y: pan.y + by.y } })
    },
    destroy() {
      generation++
      stopSwipes?.()
      camera.destroy()
      cy.destroy()
    },
  }
}
