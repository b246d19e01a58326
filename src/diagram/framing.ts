// What part of the scene is on screen: how it opens, is fitted, zoomed, moved and told of to a linked
// diagram. Invariant: nothing here changes an element, but for how far the lanes reach.
import type { Core } from 'cytoscape'
import type { GraphView } from '../domain/graph/derive.ts'
import type { Scene } from '../notation/scene.ts'
import { createCamera } from './camera.ts'
import type { Diagram } from './contract.ts'
import { setLanes } from './lanes.ts'
import { fitBesideNames, initialViewport, panToShow, shownBand, zoomed } from './viewport.ts'
import type { Viewport } from './viewport.ts'

/** What the diagram shows, as far as the camera must know it. */
export interface Framed {
  readonly scene: Scene | null
  readonly view: GraphView | null
  readonly picked: string | null
  /** Whether all of the scene is there. What is yet to come cannot be seen to move. */
  readonly isWhole: boolean
}

export interface Framing extends Pick<
  Diagram,
  'open' | 'fit' | 'fitShown' | 'zoomBy' | 'panBy' | 'setViewport' | 'resize' | 'reveal'
> {
  /** Opens a new scene: at once, and again with each other size of the window until the reader moves it. */
  readonly openAnew: () => void
  /** Lanes of new elements reach as far as those before. */
  readonly widenLanes: () => void
  readonly destroy: () => void
}

export function createFraming(
  cy: Core,
  framed: () => Framed,
  onViewport: ((viewport: Viewport) => void) | undefined,
): Framing {
  const camera = createCamera(cy)
  // Told of every move, two linked diagrams would answer each other for ever.
  let isTelling = true
  // While a part is fitted: lanes that ended in the middle of the window would look broken off.
  let isClose = false
  let isAsOpened = false
  cy.on('viewport', () => {
    isAsOpened &&= !isTelling
    if (isTelling) onViewport?.({ zoom: cy.zoom(), pan: { ...cy.pan() } })
  })
  const withoutTelling = (move: () => void) => {
    isTelling = false
    move()
    isTelling = true
  }
  const screen = () => ({ width: cy.width(), height: cy.height() })
  const move = (to: Viewport, isAtOnce = false) => {
    camera.go(to, isAtOnce || !framed().isWhole)
  }
  const setClose = (isNext: boolean) => {
    const { scene, isWhole } = framed()
    if (scene && isWhole && isNext !== isClose) setLanes(cy, scene.width, isNext)
    isClose = isNext
  }
  const open = (isAtOnce = false) => {
    const { scene, picked } = framed()
    setClose(false)
    if (scene) move(initialViewport(scene, screen(), picked !== null), isAtOnce)
  }
  const openAnew = () => {
    withoutTelling(() => {
      open(true)
    })
    isAsOpened = true
  }
  return {
    open() {
      open()
    },
    openAnew,
    widenLanes() {
      const { scene } = framed()
      if (scene && isClose) setLanes(cy, scene.width, isClose)
    },
    fit() {
      const { scene } = framed()
      setClose(false)
      if (scene) move(fitBesideNames(scene, screen()))
    },
    fitShown(frame, isAtOnce = false) {
      const { scene, view } = framed()
      if (!scene || !view) return
      setClose(true)
      const to = fitBesideNames(scene, screen(), 4, shownBand(scene, frame ?? view))
      move(to, isAtOnce && !camera.isMoving())
    },
    zoomBy(factor) {
      move(zoomed(camera.goal(), factor, screen()))
    },
    panBy(x, y) {
      camera.stop()
      cy.panBy({ x, y })
    },
    setViewport(viewport) {
      isAsOpened = false
      withoutTelling(() => {
        camera.go(viewport, true)
      })
    },
    resize() {
      cy.resize()
      if (isAsOpened) openAnew()
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
    destroy: camera.destroy,
  }
}
