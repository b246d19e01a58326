// What part of the scene is on screen: how it opens, is fitted, zoomed, moved and told of to a linked
// diagram. Invariant: nothing here changes an element, but for how far the lanes reach.
import type { Core } from 'cytoscape'
import { messageSpot } from '../notation/messageSpot.ts'
import { createCamera } from './camera.ts'
import type { Diagram } from './contract.ts'
import { setLanes } from './lanes.ts'
import type { Shown } from './shown.ts'
import {
  fitBesideNames,
  fitStep,
  initialViewport,
  panToShow,
  shownBand,
  tightBand,
  zoomed,
} from './viewport.ts'
import type { Size, Viewport } from './viewport.ts'

/** What the camera must know of the diagram. */
type Framed = Readonly<Pick<Shown, 'scene' | 'view' | 'picked' | 'isWhole'>>

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

interface Teller {
  /** Moves the camera without a word to the linked diagram: told of every move, two would never rest. */
  readonly silently: (move: () => void) => void
  /** Whether the reader has left the scene as it opened. */
  readonly isAsOpened: () => boolean
  readonly setAsOpened: (isAsOpened: boolean) => void
}

/** Tells of what the reader does with the camera, and of nothing else. */
function createTeller(cy: Core, onViewport: ((viewport: Viewport) => void) | undefined): Teller {
  let isTelling = true
  let isAsOpened = false
  cy.on('viewport', () => {
    isAsOpened &&= !isTelling
    if (isTelling) onViewport?.({ zoom: cy.zoom(), pan: { ...cy.pan() } })
  })
  return {
    silently(move) {
      isTelling = false
      move()
      isTelling = true
    },
    isAsOpened: () => isAsOpened,
    setAsOpened(isNext) {
      isAsOpened = isNext
    },
  }
}

interface LaneReach {
  /** Whether a part is fitted: lanes that ended in the middle of the window would look broken off. */
  readonly setClose: (isClose: boolean) => void
  readonly widenLanes: () => void
}

/** How far the lanes reach: to the end of the scene, or past the window. */
function createLaneReach(cy: Core, framed: () => Framed): LaneReach {
  let isClose = false
  return {
    setClose(isNext) {
      const { scene, isWhole } = framed()
      if (scene && isWhole && isNext !== isClose) setLanes(cy, scene.width, isNext)
      isClose = isNext
    },
    widenLanes() {
      const { scene } = framed()
      if (scene && isClose) setLanes(cy, scene.width, isClose)
    },
  }
}

type Fitting = Pick<Framing, 'open' | 'openAnew' | 'fit' | 'fitShown'>

interface Stand {
  readonly screen: () => Size
  readonly move: (to: Viewport, isAtOnce?: boolean) => void
  readonly isMoving: () => boolean
}

/** Where the camera goes by itself: to a scene as it opens, to all of it, or to what is shown. */
function createFitting(
  framed: () => Framed,
  stand: Stand,
  teller: Teller,
  lanes: LaneReach,
): Fitting {
  const { screen, move, isMoving } = stand
  const open = (isAtOnce = false) => {
    const { scene, picked } = framed()
    lanes.setClose(false)
    if (!scene) return
    const opensOn = { spot: messageSpot(scene), isPicked: picked !== null }
    move(initialViewport(scene, screen(), opensOn), isAtOnce)
  }
  return {
    open() {
      open()
    },
    openAnew() {
      teller.silently(() => {
        open(true)
      })
      teller.setAsOpened(true)
    },
    fit() {
      const { scene } = framed()
      lanes.setClose(false)
      if (scene) move(fitBesideNames(scene, screen()))
    },
    fitShown(frame, isAtOnce = false) {
      const { scene, view } = framed()
      if (!scene || !view) return
      lanes.setClose(true)
      const band = frame ? tightBand(scene, frame) : shownBand(scene, view)
      const to = fitStep(scene, screen(), band)
      move(to, isAtOnce && !isMoving())
    },
  }
}

/** Where a camera must go, if it must, to have an element on screen. */
function toReveal(cy: Core, id: string, { zoom, pan }: Viewport, screen: Size): Viewport | null {
  const element = cy.getElementById(id)
  if (element.empty()) return null
  const { x1, x2, y1, y2 } = element.boundingBox()
  const at = { x: ((x1 + x2) / 2) * zoom + pan.x, y: ((y1 + y2) / 2) * zoom + pan.y }
  const by = panToShow(at, screen)
  return by.x === 0 && by.y === 0 ? null : { zoom, pan: { x: pan.x + by.x, y: pan.y + by.y } }
}

export function createFraming(
  cy: Core,
  framed: () => Framed,
  onViewport: ((viewport: Viewport) => void) | undefined,
): Framing {
  const camera = createCamera(cy)
  const teller = createTeller(cy, onViewport)
  const lanes = createLaneReach(cy, framed)
  const screen = () => ({ width: cy.width(), height: cy.height() })
  const move = (to: Viewport, isAtOnce = false) => {
    camera.go(to, isAtOnce || !framed().isWhole)
  }
  const stand = { screen, move, isMoving: camera.isMoving }
  const fitting = createFitting(framed, stand, teller, lanes)
  return {
    ...fitting,
    widenLanes: lanes.widenLanes,
    zoomBy(factor) {
      move(zoomed(camera.goal(), factor, screen()))
    },
    panBy(x, y) {
      camera.stop()
      cy.panBy({ x, y })
    },
    setViewport(viewport) {
      teller.setAsOpened(false)
      teller.silently(() => {
        camera.go(viewport, true)
      })
    },
    resize() {
      cy.resize()
      if (teller.isAsOpened()) fitting.openAnew()
    },
    reveal(id) {
      const to = toReveal(cy, id, camera.goal(), screen())
      if (to) move(to)
    },
    destroy: camera.destroy,
  }
}
