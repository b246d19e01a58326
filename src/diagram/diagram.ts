// The canvas: values in, ids out, never read back. The instance lives in this closure only. Filters
// and selection toggle classes in one batch; nothing ever moves a node or runs a layout.
import cytoscape from 'cytoscape'
import type { Core } from 'cytoscape'
import type { Comparison } from '../domain/graph/compare.ts'
import type { GraphView } from '../domain/graph/derive.ts'
import { isLowDetailAt } from '../notation/levelOfDetail.ts'
import { highlightOf } from '../notation/highlight.ts'
import { hitAt } from '../notation/hitTest.ts'
import type { Palette } from '../notation/palette.ts'
import type { Scene } from '../notation/scene.ts'
import { applyComparison } from './comparison.ts'
import type { Diagram, DiagramOptions } from './contract.ts'
import { toElements } from './elements.ts'
import { createHeldPicture, crossFade } from './crossFade.ts'
import { atLevelOfDetail, setLevelOfDetail } from './levelOfDetail.ts'
import { createFraming } from './framing.ts'
import { withFaded, showHighlight } from './highlight.ts'
import { listen } from './listen.ts'
import { createElementClasses } from './elementClasses.ts'
import { createOverlay } from './overlay.ts'
import { addInSlices } from './slices.ts'
import { stylesheet } from './style.ts'
import { listenForSwipes } from './swipe.ts'
import { MAX_ZOOM, MIN_ZOOM } from './viewport.ts'

/** All that is shown now. */
interface Shown {
  scene: Scene | null
  view: GraphView | null
  picked: string | null
  highlighted: readonly string[]
  comparisons: ReadonlyMap<string, Comparison> | null
  palette: Palette
  isLowDetail: boolean
  /** Whether all of the scene is there, and not only its first elements. */
  isWhole: boolean
  readonly lowDetailScale: number
}

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

/** A diagram in `container`. Whoever makes it must call `destroy`, also where there is no container. */
export function createDiagram(options: DiagramOptions): Diagram {
  const { container, meta, palette, lowDetailScale = 1 } = options
  // Before the library listens itself, or it would have zoomed already.
  const stopSwipes =
    container &&
    listenForSwipes(container, (pixels) => {
      framing.panBy(-pixels, 0)
    })
  const cy = createCore(options)
  const shown: Shown = {
    ...{ scene: null, view: null, picked: null, highlighted: [], comparisons: null },
    ...{ palette, isLowDetail: false, isWhole: false, lowDetailScale },
  }
  const framing = createFraming(cy, () => shown, options.onViewport)
  const held = container && createHeldPicture(container)
  const overlay = container && createOverlay(cy, container, () => shown)
  listen(cy, {
    ...options,
    hitAt: (x, y) => {
      const { scene, view } = shown
      return scene && hitAt(scene, new Set(view?.interactions.map(({ id }) => id)), [x, y])
    },
  })
  cy.on('viewport', () => {
    const isLowDetail = isLowDetailAt(cy.zoom(), shown.isLowDetail)
    if (isLowDetail !== shown.isLowDetail) setLevelOfDetail(cy, (shown.isLowDetail = isLowDetail))
  })
  const highlight = () => {
    const { scene, view, picked, highlighted } = shown
    showHighlight(cy, scene && view && highlightOf(scene, view, picked, highlighted))
  }
  const scenes = createScenes(cy, shown, {
    onCleared(isSamePlace) {
      overlay?.refresh()
      if (!isSamePlace) framing.openAnew()
    },
    onWhole() {
      framing.widenLanes()
      if (shown.comparisons) applyComparison(cy, shown.comparisons)
      if (shown.picked !== null) highlight()
      overlay?.refresh()
      // Only once it is drawn: until then the last picture stands.
      cy.one('render', () => held?.release())
    },
  })
  return {
    ...framing,
    setScene(scene, view, select) {
      if (shown.isWhole) held?.hold()
      return scenes.set(scene, view, select)
    },
    show(view) {
      scenes.show(view)
      overlay?.refresh()
    },
    select(id, highlighted = []) {
      if (id === null && shown.picked === null) return
      // A filter picks nothing else, and is not to wait for a copy.
      if (container && shown.isWhole && id !== shown.picked) crossFade(container)
      shown.picked = id
      shown.highlighted = highlighted
      highlight()
      overlay?.refresh()
    },
    compare(comparisons) {
      shown.comparisons = comparisons
      applyComparison(cy, comparisons)
    },
    point(id) {
      cy.batch(() => {
        cy.elements('.hovered').removeClass('hovered')
        if (id !== null) cy.getElementById(id).addClass('hovered')
      })
    },
    paint(next) {
      shown.palette = next
      cy.style(stylesheet(meta, next))
      overlay?.refresh()
    },
    destroy() {
      scenes.giveUp()
      stopSwipes?.()
      framing.destroy()
      cy.destroy()
    },
  }
}

interface SceneEvents {
  /** The last scene is gone; whether the next one fills the same place. */
  readonly onCleared: (isSamePlace: boolean) => void
  /** All elements are there, and not yet painted. */
  readonly onWhole: () => void
}

interface Scenes {
  readonly set: (scene: Scene, view: GraphView, select: string | null) => Promise<boolean>
  readonly show: (view: GraphView) => void
  /** Whatever is being added is added no further. */
  readonly giveUp: () => void
}

/** Puts one scene in the place of another, and views on the scene that is there. */
function createScenes(cy: Core, shown: Shown, { onCleared, onWhole }: SceneEvents): Scenes {
  let generation = 0
  let elementClasses = createElementClasses()
  return {
    async set(scene, view, select) {
      const mine = ++generation
      const before = shown.scene
      Object.assign(shown, { scene, view, picked: select, isWhole: false })
      elementClasses = createElementClasses()
      cy.elements().remove()
      onCleared(before?.width === scene.width && before.height === scene.height)
      return addInSlices(cy, toElements(scene), {
        isCurrent: () => mine === generation && !cy.destroyed(),
        // As it is now: the reader may have filtered since the first slice, or the camera have come near.
        withClasses: (slice) =>
          atLevelOfDetail(
            withFaded(elementClasses.withClasses(slice, shown.view ?? view), scene, shown.picked),
            shown.isLowDetail,
          ),
        onWhole: () => {
          shown.isWhole = true
          onWhole()
        },
      })
    },
    show(view) {
      shown.view = view
      elementClasses.show(cy, view)
    },
    giveUp() {
      generation++
    },
  }
}
