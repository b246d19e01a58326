// The element that a canvas is in. Cytoscape takes any change of its attributes for a change of its size, and draws the whole
// picture anew a tenth of a second later: after each press, since the element's name says how much is shown. Its size is
// observed besides, so all that is left to do then is to look again where the element is on screen.
import type { Core } from 'cytoscape'

/** Has the canvas be drawn anew where its element has another size, and not for another attribute. */
export function redrawOnlyForSize(cy: Core, container: HTMLElement): void {
  const renderer = cy.renderer()
  const lookAgain = () => {
    renderer.invalidateContainerClientCoordsCache()
  }
  renderer.styleObserver.disconnect()
  renderer.styleObserver = new MutationObserver(() => {
    lookAgain()
    // What moves it may come a little later.
    setTimeout(lookAgain, 100)
  })
  renderer.styleObserver.observe(container, { attributes: true })
}
