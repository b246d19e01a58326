// The element that a canvas is in. Cytoscape takes any change of its attributes for a change of its size, and draws the whole
// picture anew a tenth of a second later: after each press, since the element's name says how much is shown. Its size is
// observed besides, so all that is left to do then is to look again where the element is on screen.
import type { Core } from 'cytoscape'

/** What Cytoscape 3.34 has for it; none of it is in its types. It ends the observer with the canvas. */
interface Renderer {
  styleObserver: MutationObserver
  readonly resizeObserver: ResizeObserver
  invalidateContainerClientCoordsCache(): void
}

// Another version of the library may observe in another way, and keeps it.
const isObserving = (renderer: object): renderer is Renderer =>
  'styleObserver' in renderer &&
  'resizeObserver' in renderer &&
  'invalidateContainerClientCoordsCache' in renderer

/** Has the canvas be drawn anew where its element has another size, and not for another attribute. */
export function redrawOnlyForSize(cy: Core): void {
  const container = cy.container()
  const renderer = cy.renderer()
  if (!container || !isObserving(renderer)) return
  renderer.styleObserver.disconnect()
  const lookAgain = () => {
    renderer.invalidateContainerClientCoordsCache()
  }
  renderer.styleObserver = new MutationObserver(() => {
    lookAgain()
    // What moves it may come a little later.
    setTimeout(lookAgain, 100)
  })
  renderer.styleObserver.observe(container, { attributes: true })
}
