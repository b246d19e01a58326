// Puts one scene in the place of another. Invariant: of several scenes asked for in a row only the last
// one is ever shown.
import type { Core } from 'cytoscape'
import type { GraphView } from '../domain/graph/derive.ts'
import type { Scene } from '../notation/scene.ts'
import { createElementClasses } from './elementClasses.ts'
import { enclosureElements, showEnclosures } from './enclosures.ts'
import { toElements } from './elements.ts'
import { withFaded } from './highlight.ts'
import { atLevelOfDetail } from './levelOfDetail.ts'
import type { Shown } from './shown.ts'
import { addInSlices } from './slices.ts'

export interface SceneEvents {
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

export function createScenes(cy: Core, shown: Shown, { onCleared, onWhole }: SceneEvents): Scenes {
  let generation = 0
  let elementClasses = createElementClasses()
  return {
    async set(scene, view, select) {
      const mine = ++generation
      const before = shown.scene
      Object.assign(shown, { scene, view, picked: select, pointed: null, isWhole: false })
      elementClasses = createElementClasses()
      cy.elements().remove()
      onCleared(before?.width === scene.width && before.height === scene.height)
      // Last, as what comes with a filter: of two alike the later one is drawn over the other.
      return addInSlices(cy, [...toElements(scene), ...enclosureElements(scene, view)], {
        isCurrent: () => mine === generation && !cy.destroyed(),
        // As it is now: the reader may have filtered since the first slice, or the camera have come near.
        withClasses: (slice) =>
          atLevelOfDetail(
            withFaded(elementClasses.withClasses(slice, shown.view ?? view), scene, shown.picked),
            shown.isLowDetail,
          ),
        onWhole: () => {
          shown.isWhole = true
          showEnclosures(cy, shown)
          onWhole()
        },
      })
    },
    show(view) {
      shown.view = view
      elementClasses.show(cy, view)
      if (shown.isWhole) showEnclosures(cy, shown)
    },
    giveUp() {
      generation++
    },
  }
}
