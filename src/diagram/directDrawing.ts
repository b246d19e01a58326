// How boxes and arrows come onto the canvas. Cytoscape draws each into a texture and lays the textures on the canvas. That
// is repaid while the camera moves, and is work done twice for a picture that stands and changes: after a press nearly all
// of it is pale or lit anew. Here a picture that stands is drawn at once, as sharp as the screen is. While the camera
// moves, boxes come from their textures, for a name is dear to draw, and a line is not.
import type { BoundingBox12, BoundingBoxWH, Core, SingularElementArgument } from 'cytoscape'
import { rendererWith } from './rendererPrototype.ts'

/** What drawing reads of Cytoscape 3.34's renderer; none of it is in its types. */
interface Renderer {
  readonly cy: Core
  /** Without it nothing is drawn anew where no element has changed. */
  redrawHint(group: 'eles', isDue: boolean): void
  redraw(): void
  readonly data: { readonly eleTxrCache: object }
  drawElement(context: CanvasRenderingContext2D, element: SingularElementArgument): void
  drawElementUnderlay(context: CanvasRenderingContext2D, element: SingularElementArgument): void
  drawElementOverlay(context: CanvasRenderingContext2D, element: SingularElementArgument): void
  drawElementText(
    context: CanvasRenderingContext2D,
    element: SingularElementArgument,
    origin: null,
    isShown: true,
  ): void
  /** All but the label. */
  drawCachedElementPortion(
    context: CanvasRenderingContext2D,
    element: SingularElementArgument,
    textures: object,
    pixelRatio: number,
    level: undefined,
    reason: null,
    turn: () => number,
    opacity: () => number,
  ): void
  drawCachedElement(
    context: CanvasRenderingContext2D,
    element: SingularElementArgument,
    pixelRatio: number,
    extent: BoundingBox12,
  ): void
  drawLayeredElements: (
    this: Renderer,
    context: CanvasRenderingContext2D,
    elements: readonly SingularElementArgument[],
    pixelRatio: number,
    extent: BoundingBox12,
  ) => void
}

/** Where the camera stood at one drawing. */
export interface Drawing {
  readonly camera: readonly [zoom: number, x: number, y: number]
  /** How many steps the camera has come, each soon after the one before. */
  readonly steps: number
  /** When the drawing of the last step was done, in milliseconds of the page's clock. */
  readonly steppedAt: number
}

/** Longer than some frames of a slow machine; a camera that was still for so long has come to rest. */
const REST_AFTER_MS = 150

/** The next drawing after `before`, begun at `now`. */
export function nextDrawing(
  before: Drawing | undefined,
  camera: Drawing['camera'],
  now: number,
): Drawing {
  const isStep = before?.camera.some((value, i) => value !== camera[i]) ?? false
  const stepsSoFar = before && now - before.steppedAt < REST_AFTER_MS ? before.steps : 0
  return {
    camera,
    steps: isStep ? stepsSoFar + 1 : stepsSoFar,
    steppedAt: isStep ? now : (before?.steppedAt ?? -Infinity),
  }
}

/** Whether the camera is on its way. A single jump is none: there the camera has arrived. */
export const isMoving = ({ steps }: Drawing): boolean => steps > 1

const drawings = new WeakMap<Renderer, Drawing>()
const timers = new WeakMap<Renderer, number>()

/** Has what was drawn from textures be drawn as it should stand, once the camera has come to rest. */
function sharpenAtRest(renderer: Renderer): void {
  const timer = window.setTimeout(() => {
    if (renderer.cy.destroyed()) return
    renderer.redrawHint('eles', true)
    renderer.redraw()
  }, REST_AFTER_MS)
  timers.set(renderer, timer)
}

/**
 * Whether the library cuts what it draws for it out of the canvas, and with it what lies below: the gap of a double
 * border, and the hollow of a line that is pale. From a texture nothing else is cut.
 */
export function isCutOut(element: SingularElementArgument): boolean {
  if (element.isNode()) return element.style('border-style') === 'double'
  return element.effectiveOpacity() < 1 && element.numericStyle('line-outline-width') > 0
}

/** A box that is cut out from its texture, under a name as sharp as those of other boxes. */
function drawCutBox(
  renderer: Renderer,
  context: CanvasRenderingContext2D,
  box: SingularElementArgument,
  pixelRatio: number,
): void {
  if (!box.visible()) return
  renderer.drawElementUnderlay(context, box)
  renderer.drawCachedElementPortion(
    context,
    box,
    renderer.data.eleTxrCache,
    pixelRatio,
    undefined,
    null,
    () => 0,
    () => box.effectiveOpacity(),
  )
  renderer.drawElementText(context, box, null, true)
  renderer.drawElementOverlay(context, box)
}

const isOutside = (box: BoundingBox12 & BoundingBoxWH, extent: BoundingBox12): boolean =>
  box.w === 0 ||
  box.h === 0 ||
  box.x1 > extent.x2 ||
  box.x2 < extent.x1 ||
  box.y1 > extent.y2 ||
  box.y2 < extent.y1

const drawElements: Renderer['drawLayeredElements'] = function (
  context,
  elements,
  pixelRatio,
  extent,
) {
  window.clearTimeout(timers.get(this))
  const { x, y } = this.cy.pan()
  const begun = performance.now()
  const drawing = nextDrawing(drawings.get(this), [this.cy.zoom(), x, y], begun)
  const isFromTextures = isMoving(drawing)
  for (const element of elements) {
    if (isOutside(element.boundingBox(), extent)) continue
    const isBox = element.isNode()
    if (!(isBox && isFromTextures) && !isCutOut(element)) this.drawElement(context, element)
    else if (isBox && !isFromTextures) drawCutBox(this, context, element, pixelRatio)
    else this.drawCachedElement(context, element, pixelRatio, extent)
  }
  // A slow drawing is no rest.
  const steppedAt = drawing.steppedAt === begun ? performance.now() : drawing.steppedAt
  drawings.set(this, { ...drawing, steppedAt })
  if (isFromTextures) sharpenAtRest(this)
}

/** Has every canvas draw so from now on. */
export function drawElementsDirectly(): void {
  const prototype = rendererWith<Renderer>('drawCachedElementPortion')
  if (prototype) prototype.drawLayeredElements = drawElements
}
