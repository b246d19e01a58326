// A swipe to the side moves the picture. Cytoscape leaves it to the browser, for which it means "back".
// Where a page scrolls, be it this one or one of somebody else around it, the wheel belongs to it until the picture
// is pressed. Invariant: else a wheel that goes up or down more than to the side is not touched here.

/** How many pixels a line and a page are, where a wheel counts by those. */
const LINE = 16

function pixelsOf({ deltaX, deltaMode }: WheelEvent, page: number): number {
  if (deltaMode === WheelEvent.DOM_DELTA_LINE) return deltaX * LINE
  return deltaMode === WheelEvent.DOM_DELTA_PAGE ? deltaX * page : deltaX
}

/** Less than this is no page that scrolls, only one that is not quite as high as its window. */
const BARELY = 40

function isInScrollingPage({ ownerDocument }: HTMLElement): boolean {
  const { scrollHeight, clientHeight } = ownerDocument.documentElement
  return scrollHeight > clientHeight + BARELY
}

/**
 * Tells of swipes on `container` until the returned function is called. To be asked before Cytoscape
 * listens there: else it zooms by what little of a swipe goes up or down.
 */
export function listenForSwipes(
  container: HTMLElement,
  onSwipe: (pixels: number) => void,
  isFramed = false,
): () => void {
  let isPressed = false
  const onPress = () => {
    isPressed = true
  }
  const isLeft = () => !isPressed && (isFramed || isInScrollingPage(container))
  const onWheel = (event: WheelEvent) => {
    if (!event.ctrlKey && isLeft()) {
      event.stopImmediatePropagation()
      return
    }
    if (event.ctrlKey || Math.abs(event.deltaX) <= Math.abs(event.deltaY)) return
    event.preventDefault()
    event.stopImmediatePropagation()
    onSwipe(pixelsOf(event, container.clientWidth))
  }
  container.addEventListener('pointerdown', onPress, { capture: true })
  container.addEventListener('wheel', onWheel, { capture: true, passive: false })
  return () => {
    container.removeEventListener('pointerdown', onPress, { capture: true })
    container.removeEventListener('wheel', onWheel, { capture: true })
  }
}
