// The canvas: values in, ids out, never read back. The instance lives in this closure only. Filters
// and selection toggle classes in one batch; nothing ever moves a node or runs a layout.
import cytoscape from 'cytoscape'
import type { MarkPlaces } from '../notation/markPlaces.ts'
import type { Core } from 'cytoscape'
import { isLowDetailAt } from '../notation/levelOfDetail.ts'
import { heldMarkAt, heldMarks } from '../notation/heldMarks.ts'
import { BALANCE_FROM } from '../notation/numbers.ts'
import { arrowsAt } from '../notation/hitTest.ts'
import { applyComparison } from './comparison.ts'
import type { Diagram, DiagramOptions } from './contract.ts'
import { createHeldPicture, crossFade } from './crossFade.ts'
import { drawElementsDirectly } from './directDrawing.ts'
import { setLevelOfDetail } from './levelOfDetail.ts'
import { createFraming } from './framing.ts'
import type { Framing } from './framing.ts'
import { listen } from './listen.ts'
import { createOverlay } from './overlay.ts'
import type { Overlay } from './overlay.ts'
import { createPointing, highlightShown } from './pointing.ts'
import { letCanvasesRest } from './renderLoop.ts'
import { createScenes } from './scenes.ts'
import type { SceneEvents } from './scenes.ts'
import { nothingShown } from './shown.ts'
import type { Shown } from './shown.ts'
import { stylesheet } from './style.ts'
import { listenForSwipes } from './swipe.ts'
import { MAX_ZOOM, MIN_ZOOM } from './viewport.ts'

letCanvasesRest()
drawElementsDirectly()

function createCore({ container, meta, palette }: DiagramOptions): Core {
  return cytoscape({
    container,
    headless: container === null,
    styleEnabled: true,
    style: stylesheet(meta, palette),
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    autoungrabify: true,
    autounselectify: true,
    boxSelectionEnabled: false,
  })
}

/** Changes the level of detail when the zoom crosses its threshold. */
function followZoom(cy: Core, shown: Shown): void {
  cy.on('viewport', () => {
    const isLowDetail = isLowDetailAt(cy.zoom(), shown.isLowDetail)
    if (isLowDetail !== shown.isLowDetail) setLevelOfDetail(cy, (shown.isLowDetail = isLowDetail))
  })
}

/** Resolves once what is there now is on the canvas, if there is one: until then the last picture stands. */
function drawn(cy: Core): Promise<true> {
  return new Promise((resolve) => {
    const done = () => {
      resolve(true)
    }
    if (cy.container() === null) done()
    else cy.one('render', done)
  })
}

interface Layers {
  readonly framing: Framing
  /** Over the canvas; none where nothing is drawn. */
  readonly overlay: Overlay | null
}

/** What follows when a scene goes and when the next one stands. */
function sceneEvents(cy: Core, shown: Shown, { framing, overlay }: Layers): SceneEvents {
  const emphasise = () => {
    if (shown.comparisons) applyComparison(cy, shown)
    if ((shown.picked ?? shown.pointed) !== null || shown.spoken) highlightShown(cy, shown)
  }
  return {
    onCleared(isSamePlace) {
      overlay?.refresh()
      if (!isSamePlace) framing.openAnew()
    },
    onWhole() {
      framing.widenLanes()
      emphasise()
      overlay?.refresh()
    },
    onMore: emphasise,
  }
}

function listenToHand(cy: Core, shown: Shown, options: DiagramOptions): void {
  listen(cy, {
    ...options,
    hitAt: (x, y) => {
      const { scene, view } = shown
      const drawn = new Set(view?.interactions.map(({ id }) => id))
      const arrows = scene ? arrowsAt(scene, drawn, [x, y]) : []
      const [best] = arrows
      const meant = arrows.length > 1 ? best?.source : best?.id
      return { meant: meant ?? null, arrows: arrows.map(({ id }) => id) }
    },
    boxOfMark: (x, y) => {
      const { scene, view, isRoom, comparisons } = shown
      // Where no mark is painted none is pressed.
      if (!scene || !view || isRoom || comparisons || cy.zoom() < BALANCE_FROM) return null
      return heldMarkAt(heldMarks(scene, view), [x, y])
    },
  })
}

const NO_MARKS: MarkPlaces = new Map()

/** What is picked and compared, and the colours of it all. */
function emphasisOf(
  cy: Core,
  shown: Shown,
  overlay: Overlay | null,
  { container, meta }: DiagramOptions,
): Pick<Diagram, 'select' | 'compare' | 'paint'> {
  return {
    select(id, spoken = null) {
      const isSame = id === shown.picked && spoken === shown.spoken
      if (id === null && isSame) return
      // A filter picks nothing else, and is not to wait for a copy.
      if (container && shown.isWhole && !isSame) crossFade(container)
      // What is selected anew is lit, wherever the pointer rests.
      if (!isSame) shown.pointed = null
      shown.picked = id
      shown.spoken = spoken
      highlightShown(cy, shown)
      overlay?.refresh()
    },
    compare(comparisons, marks = NO_MARKS) {
      if (comparisons === null && shown.comparisons === null) return
      const isSame = marks === shown.marks
      shown.comparisons = comparisons
      shown.marks = marks
      applyComparison(cy, shown)
      if (!isSame) overlay?.refresh()
    },
    paint(next) {
      if (next === shown.palette) return
      shown.palette = next
      cy.style(stylesheet(meta, next))
      overlay?.refresh()
    },
  }
}

/** A diagram in `container`. Whoever makes it must call `destroy`, also where there is no container. */
export function createDiagram(options: DiagramOptions): Diagram {
  const { container, palette, lowDetailScale = 1 } = options
  // Before the library listens itself, or it would have zoomed already.
  const stopSwipes =
    container &&
    listenForSwipes(
      container,
      (pixels) => {
        framing.panBy(-pixels, 0)
      },
      options.isFramed,
    )
  const cy = createCore(options)
  const shown = nothingShown(palette, lowDetailScale, options.room !== undefined)
  const framing = createFraming(cy, () => shown, options.onViewport)
  const held = container && createHeldPicture(container)
  const overlay = container && createOverlay(cy, container, () => shown, options.room)
  const scenes = createScenes(cy, shown, sceneEvents(cy, shown, { framing, overlay }))
  const pointing = createPointing(cy, shown)
  listenToHand(cy, shown, options)
  followZoom(cy, shown)
  return {
    ...framing,
    ...emphasisOf(cy, shown, overlay, options),
    point: pointing.point,
    async setScene(scene, view, select) {
      if (shown.isWhole) held?.hold()
      return (await scenes.set(scene, view, select)) && drawn(cy)
    },
    uncover() {
      held?.release()
    },
    fade() {
      if (container && shown.isWhole) crossFade(container)
    },
    lay(laid) {
      overlay?.lay(laid)
    },
    drawAsked() {
      overlay?.drawAsked()
    },
    show(view) {
      scenes.show(view)
      overlay?.refresh()
    },
    destroy() {
      scenes.giveUp()
      pointing.giveUp()
      stopSwipes?.()
      framing.destroy()
      cy.destroy()
    },
  }
}
