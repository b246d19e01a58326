// What part of the scene is on screen: how it opens, is fitted, zoomed, moved and told of to a linked
// diagram. Invariant: nothing here changes an element, but for how far the lanes reach.
import type { Core } from 'cytoscape'
import { NARROW } from '../notation/initialZoom.ts'
import { messageSpot } from '../notation/messageSpot.ts'
import { shownBand, tightBand } from './bands.ts'
import type { Framed as Part } from './bands.ts'
import { createCamera } from './camera.ts'
import type { Diagram } from './contract.ts'
import { setLanes } from './lanes.ts'
import type { Shown } from './shown.ts'
import { fitBesideNames, fitStep, initialViewport, panToShow, zoomed } from './viewport.ts'
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
  /** Tells of the move, which is yet none of the reader's hand. */
  readonly keeping: (move: () => void) => void
  /** How it stands, to be so again in a window of another size; null once the reader's hand has moved it. */
  readonly stands: () => (() => void) | null
  readonly setStands: (stands: (() => void) | null) => void
}

/** Tells of what the reader does with the camera, and of nothing else. */
function createTeller(cy: Core, onViewport: ((viewport: Viewport) => void) | undefined): Teller {
  let isTelling = true
  let isKeeping = false
  let stands: (() => void) | null = null
  cy.on('viewport', () => {
    if (isTelling && !isKeeping) stands = null
    if (isTelling) onViewport?.({ zoom: cy.zoom(), pan: { ...cy.pan() } })
  })
  return {
    silently(move) {
      isTelling = false
      move()
      isTelling = true
    },
    keeping(move) {
      isKeeping = true
      move()
      isKeeping = false
    },
    stands: () => stands,
    setStands(next) {
      stands = next
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

interface Fitting extends Pick<Framing, 'open' | 'openAnew' | 'fit' | 'fitShown'> {
  /** In a window of another size: as it stood, if no hand has moved it. */
  readonly standAnew: () => void
}

interface Stand {
  readonly screen: () => Size
  readonly move: (to: Viewport, isAtOnce?: boolean, around?: Teller['keeping']) => void
  readonly isMoving: () => boolean
}

/** Where the camera goes by itself: to a scene as it opens, to all of it, or to what is shown. */
function createFitting(
  framed: () => Framed,
  stand: Stand,
  teller: Teller,
  lanes: LaneReach,
): Fitting {
  const { screen, isMoving } = stand
  const move = (to: Viewport, isAtOnce: boolean, again: () => void) => {
    stand.move(to, isAtOnce, teller.keeping)
    teller.setStands(again)
  }
  const open = (isAtOnce = false) => {
    const { scene, picked } = framed()
    lanes.setClose(false)
    if (!scene) return
    const opensOn = { spot: messageSpot(scene), isPicked: picked !== null }
    move(initialViewport(scene, screen(), opensOn), isAtOnce, () => open(true))
  }
  const fit = (isAtOnce = false) => {
    const { scene } = framed()
    lanes.setClose(false)
    if (!scene) return
    move(fitBesideNames(scene, screen()), isAtOnce, () => fit(true))
  }
  const fitShown = (frame?: Part, isAtOnce = false) => {
    const { scene, view } = framed()
    if (!scene || !view) return
    lanes.setClose(true)
    const band = frame ? tightBand(scene, frame, screen().width) : shownBand(scene, view)
    const to = fitStep(scene, screen(), band)
    move(to, isAtOnce && !isMoving(), () => fitShown(frame, true))
  }
  return {
    open() {
      open()
    },
    openAnew() {
      teller.silently(() => {
        open(true)
      })
    },
    fit() {
      fit()
    },
    standAnew() {
      const again = teller.stands()
      if (again) teller.silently(again)
    },
    fitShown,
  }
}

/** Where a camera must go, if it must, to have an element on screen: of a long arrow both its ends. */
function toReveal(
  cy: Core,
  id: string,
  { zoom, pan }: Viewport,
  { screen, scene }: { readonly screen: Size; readonly scene: Framed['scene'] },
): Viewport | null {
  const element = cy.getElementById(id)
  if (element.empty()) return null
  const { x1, x2, y1, y2 } = element.boundingBox()
  const isLong = (x2 - x1) * zoom > screen.width || (y2 - y1) * zoom > screen.height
  if (scene && isLong && screen.width < NARROW && element.isEdge())
    return fitStep(scene, screen, tightBand(scene, { entities: new Set(), interactions: [{ id }] }))
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
  const move: Stand['move'] = (to, isAtOnce = false, around) => {
    camera.go(to, isAtOnce || !framed().isWhole, around)
  }
  const stand = { screen, move, isMoving: camera.isMoving }
  const { standAnew, ...fitting } = createFitting(framed, stand, teller, lanes)
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
      teller.setStands(null)
      teller.silently(() => {
        camera.go(viewport, true)
      })
    },
    resize() {
      cy.resize()
      standAnew()
    },
    reveal(id, isAtOnce = false) {
      const to = toReveal(cy, id, camera.goal(), { screen: screen(), scene: framed().scene })
      if (to) move(to, isAtOnce, teller.keeping)
    },
    destroy: camera.destroy,
  }
}
