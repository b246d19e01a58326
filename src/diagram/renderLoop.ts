// When the canvas is looked at for something to draw. Cytoscape asks for a frame sixty times a second as long as it lives,
// which keeps a page that nobody touches at a twentieth of a core. Here the loop ends a while after the last thing that was
// to be drawn, and begins with the next. Nothing may be moved by `animate` of Cytoscape: it needs a frame that nobody asks
// for (camera.ts moves by itself).
import type { Core } from 'cytoscape'
import { rendererWith } from './rendererPrototype.ts'

/** What the loop of Cytoscape 3.34 reads and writes of its renderer; none of it is in its types. */
interface Renderer {
  readonly cy: Core
  readonly destroyed?: boolean
  readonly beforeRenderCallbacks: readonly {
    readonly fn: (isDrawn: boolean, now: number) => void
  }[]
  readonly renderOptions: object
  renderLoopStarted?: boolean
  requestedFrame?: boolean
  skipFrame?: boolean
  lastDrawTime?: number
  lastRedrawTime?: number
  averageRedrawTime?: number
  render(options: object): void
  redraw: (this: Renderer, options?: object) => void
  startRenderLoop: (this: Renderer) => void
}

/** The library does some things bit by bit in idle frames; each of these asks for another within this time. */
const REST_AFTER_MS = 1000

/** When something was last to be drawn, by renderer. */
const lastAsked = new WeakMap<Renderer, number>()

function draw(renderer: Renderer): void {
  const start = performance.now()
  renderer.render(renderer.renderOptions)
  const end = performance.now()
  renderer.lastDrawTime = end
  renderer.lastRedrawTime = end - start
  // By what the last ones took, the library decides how much it does in a frame.
  renderer.averageRedrawTime = ((renderer.averageRedrawTime ?? end - start) + end - start) / 2
  renderer.requestedFrame = false
}

function frame(renderer: Renderer, now: number): void {
  if (renderer.destroyed) return
  const isBatch = renderer.cy.batching()
  if (!isBatch) {
    const isDrawn = renderer.requestedFrame === true && !renderer.skipFrame
    for (const { fn } of renderer.beforeRenderCallbacks) fn(isDrawn, now)
    if (isDrawn) draw(renderer)
  }
  renderer.skipFrame = false
  const isAsked = isBatch || renderer.requestedFrame === true
  const quiet = performance.now() - (lastAsked.get(renderer) ?? 0)
  renderer.renderLoopStarted = isAsked || quiet < REST_AFTER_MS
  if (renderer.renderLoopStarted) nextFrame(renderer)
}

function nextFrame(renderer: Renderer): void {
  requestAnimationFrame((now) => {
    frame(renderer, now)
  })
}

/** Has every canvas rest from now on while nothing is to be drawn. */
export function letCanvasesRest(): void {
  const prototype = rendererWith<Renderer>('startRenderLoop')
  if (!prototype) return
  const { redraw } = prototype
  prototype.startRenderLoop = function () {
    lastAsked.set(this, performance.now())
    if (this.renderLoopStarted) return
    this.renderLoopStarted = true
    nextFrame(this)
  }
  prototype.redraw = function (options) {
    redraw.call(this, options)
    this.startRenderLoop()
  }
}
