// One picture goes over into the next: a copy of the last one lies over what comes and goes. Only what is
// seen takes its time; the diagram itself is at once as it will be.
import { FADE_MS, isStill } from './motion.ts'

/** A copy of what is drawn in `container`, laid over it; null where nothing is drawn. */
export function layCopy(container: HTMLElement): HTMLCanvasElement | null {
  const layers = container.querySelectorAll('canvas')
  const [first] = layers
  const copy = document.createElement('canvas')
  const ctx = copy.getContext('2d')
  // In a window with no room for it nothing is drawn either.
  if (!first?.width || !first.height || !ctx) return null
  copy.width = first.width
  copy.height = first.height
  // What is not displayed has no place on the page, and was not seen.
  for (const layer of layers)
    if (layer.clientWidth > 0 && layer.width && layer.height) ctx.drawImage(layer, 0, 0)
  copy.dataset['fading'] = ''
  copy.style.cssText = `position:absolute;left:0;top:0;width:${first.style.width};height:${first.style.height};pointer-events:none;z-index:5`
  container.append(copy)
  return copy
}

export function fadeAway(copy: HTMLCanvasElement): void {
  if (isStill()) {
    copy.remove()
    return
  }
  // From what is seen of it: a copy that was dimmed does not light up once more.
  const opacity = [getComputedStyle(copy).opacity, '0']
  copy.animate({ opacity }, { duration: FADE_MS, easing: 'ease-out' }).onfinish = () => {
    copy.remove()
  }
}

/** Of the last picture while the next one is on its way; as `.pending` in diagram.css. */
const DIMMED = { opacity: 0.15, delay: 200, duration: 100 }

/** The copy goes on from how strongly the picture is seen now, and dims if the next one takes long. */
function dimLater(copy: HTMLCanvasElement, opacity: string): void {
  const { opacity: end, ...timing } = DIMMED
  copy.style.opacity = opacity
  copy.animate({ opacity: end }, { ...timing, fill: 'forwards' })
}

/** Lays the picture that is drawn in `container` over itself, and lets it fade. */
export function crossFade(container: HTMLElement): void {
  container.querySelector('[data-fading]')?.remove()
  if (isStill()) return
  const copy = layCopy(container)
  if (copy) fadeAway(copy)
}

export interface HeldPicture {
  /** Keeps the picture that is drawn on screen while the next one is built, unseen, under it. */
  readonly hold: () => void
  /** Lets the held picture go over into the one that is drawn now. */
  readonly release: () => void
}

/** Invariant: what is half built is never seen; a picture that is held stays the one that was whole. */
export function createHeldPicture(container: HTMLElement): HeldPicture {
  let held: HTMLCanvasElement | null = null
  return {
    hold() {
      if (held) return
      container.querySelector('[data-fading]')?.remove()
      const layer = container.firstElementChild
      const opacity = layer ? getComputedStyle(layer).opacity : '1'
      held = layCopy(container)
      if (!held) return
      dimLater(held, opacity)
      // The style sheet hides what is built: a dimmed copy would let it through.
      container.dataset['held'] = ''
    },
    release() {
      delete container.dataset['held']
      if (held) fadeAway(held)
      held = null
    },
  }
}
