// What was lit fades into what is lit: a copy of the last picture lies over the next one and goes. Only
// what is seen takes its time; the diagram itself is at once as it will be.
import { FADE_MS, isStill } from './motion.ts'

/** Lays the picture that is drawn in `container` over itself, and lets it fade. */
export function fadePicture(container: HTMLElement): void {
  container.querySelector('[data-fading]')?.remove()
  if (isStill()) return
  const layers = container.querySelectorAll('canvas')
  const [first] = layers
  const copy = document.createElement('canvas')
  const pen = copy.getContext('2d')
  if (!first?.width || !pen) return
  copy.width = first.width
  copy.height = first.height
  for (const layer of layers) if (layer.width) pen.drawImage(layer, 0, 0)
  copy.dataset['fading'] = ''
  copy.style.cssText = `position:absolute;left:0;top:0;width:${first.style.width};height:${first.style.height};pointer-events:none;z-index:5`
  container.append(copy)
  copy.animate({ opacity: [1, 0] }, { duration: FADE_MS, easing: 'ease-out' }).onfinish = () => {
    copy.remove()
  }
}
