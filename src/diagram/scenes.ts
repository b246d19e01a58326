// Puts one scene in the place of another. Invariant: of several scenes asked for in a row only the last
// one is ever shown. An element comes to the canvas with the first view that draws it: most arrows of a
// scene are held back, and each would cost as much as one that is seen.
import type { Core, ElementDefinition } from 'cytoscape'
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
  /** Elements have come that the scene had not shown before. */
  readonly onMore: () => void
}

interface Scenes {
  readonly set: (scene: Scene, view: GraphView, select: string | null) => Promise<boolean>
  readonly show: (view: GraphView) => void
  /** Whatever is being added is added no further. */
  readonly giveUp: () => void
}

/** Which elements a view draws; what is no entity and no arrow is always drawn. */
function drawnBy(view: GraphView): (element: ElementDefinition) => boolean {
  const arrows = new Set(view.interactions.map(({ id }) => id))
  return ({ group, data: { id = '', kind } }) =>
    group === 'edges' ? arrows.has(id) : kind === undefined || view.entities.has(id)
}

export function createScenes(cy: Core, shown: Shown, events: SceneEvents): Scenes {
  let generation = 0
  let elementClasses = createElementClasses()
  let waiting: readonly ElementDefinition[] = []
  const takeDrawn = (view: GraphView) => {
    const [isDrawn, all] = [drawnBy(view), waiting]
    waiting = all.filter((element) => !isDrawn(element))
    return all.filter(isDrawn)
  }
  const dressed = (elements: readonly ElementDefinition[], { scene, view, picked }: Shown) =>
    scene && view
      ? atLevelOfDetail(
          withFaded(elementClasses.withClasses(elements, view), scene, picked),
          shown.isLowDetail,
        )
      : elements
  const addDrawn = (view: GraphView) => {
    const drawn = takeDrawn(view)
    if (drawn.length === 0) return
    cy.add([...dressed(drawn, shown)])
    events.onMore()
  }
  return {
    async set(scene, view, select) {
      const mine = ++generation
      const before = shown.scene
      Object.assign(shown, { scene, view, picked: select, pointed: null, isWhole: false })
      elementClasses = createElementClasses(scene)
      waiting = toElements(scene)
      cy.elements().remove()
      events.onCleared(before?.width === scene.width && before.height === scene.height)
      // Last, as what comes with a filter: of two alike the later one is drawn over the other.
      return addInSlices(cy, [...takeDrawn(view), ...enclosureElements(scene, view)], {
        isCurrent: () => mine === generation && !cy.destroyed(),
        // As it is now: the reader may have filtered since the first slice, or the camera have come near.
        withClasses: (slice) => dressed(slice, shown),
        onWhole: () => {
          shown.isWhole = true
          if (shown.view) addDrawn(shown.view)
          showEnclosures(cy, shown)
          events.onWhole()
        },
      })
    },
    show(view) {
      shown.view = view
      cy.batch(() => {
        elementClasses.show(cy, view)
        if (shown.isWhole) addDrawn(view)
      })
      if (shown.isWhole) showEnclosures(cy, shown)
    },
    giveUp() {
      generation++
    },
  }
}
