// How boxes and arrows come onto the canvas. Cytoscape draws each into a texture and lays the textures on the canvas. That
// is repaid while the camera moves, and is work done twice for a picture that stands and changes: after a press nearly all
// of it is pale or lit anew. Here a picture that stands is drawn at once, as sharp as the screen is. While the camera
// moves, boxes come from their textures, for a name and an icon are dear to draw, and a line is not.
import cytoscape from 'cytoscape'
import type { BoundingBox12, Core, EdgeSingular, SingularElementArgument } from 'cytoscape'

/** What drawing reads of Cytoscape 3.34's renderer; none of it is in its types. */
interface Renderer {
  readonly cy: Core
  /** Without it nothing is drawn anew where no element has changed. */
  redrawHint(group: 'eles', isDue: boolean): void
  redraw(): void
  drawElement(
    context: CanvasRenderingContext2D,
    element: SingularElementArgument,
    origin?: null,
    hasLabel?: boolean,
    hasOverlay?: boolean,
    hasOpacity?: boolean,
  ): void
  drawElementUnderlay(context: CanvasRenderingContext2D, edge: SingularElementArgument): void
  drawElementOverlay(context: CanvasRenderingContext2D, edge: SingularElementArgument): void
  drawElementText(
    context: CanvasRenderingContext2D,
    edge: SingularElementArgument,
    origin: null,
    isShown: true,
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
  readonly at: number
  /** Whether it stood elsewhere at the drawing before. */
  readonly isElsewhere: boolean
}

/** Longer than two frames of a slow machine; a camera that was still for so long has come to rest. */
const REST_AFTER_MS = 150

/** The next drawing after `before`, in milliseconds of the page's clock. */
export function nextDrawing(
  before: Drawing | undefined,
  camera: Drawing['camera'],
  at: number,
): Drawing {
  const isElsewhere = before?.camera.some((value, i) => value !== camera[i]) ?? false
  return { camera, at, isElsewhere }
}

/** Whether the camera is on its way. A single jump is none: it ends where it begins. */
export function isMoving(before: Drawing | undefined, now: Drawing): boolean {
  return now.isElsewhere && before?.isElsewhere === true && now.at - before.at < REST_AFTER_MS
}

const drawings = new WeakMap<Renderer, Drawing>()
const timers = new WeakMap<Renderer, number>()

/** Has what was drawn from textures be drawn as it should stand, once the camera has come to rest. */
function sharpenAtRest(renderer: Renderer): void {
  window.clearTimeout(timers.get(renderer))
  const timer = window.setTimeout(() => {
    if (renderer.cy.destroyed()) return
    renderer.redrawHint('eles', true)
    renderer.redraw()
  }, REST_AFTER_MS)
  timers.set(renderer, timer)
}

const isApart = (a: BoundingBox12, b: BoundingBox12): boolean =>
  a.x1 > b.x2 || a.x2 < b.x1 || a.y1 > b.y2 || a.y2 < b.y1

/**
 * Pale as a whole. By itself the library cuts the ground away below the head of what is half transparent, and with it
 * whatever lies there.
 */
function drawArrow(renderer: Renderer, context: CanvasRenderingContext2D, edge: EdgeSingular) {
  if (!edge.visible()) return
  renderer.drawElementUnderlay(context, edge)
  context.globalAlpha = edge.effectiveOpacity()
  renderer.drawElement(context, edge, null, false, false, false)
  context.globalAlpha = 1
  renderer.drawElementOverlay(context, edge)
  renderer.drawElementText(context, edge, null, true)
}

const drawElements: Renderer['drawLayeredElements'] = function (
  context,
  elements,
  pixelRatio,
  extent,
) {
  const before = drawings.get(this)
  const { x, y } = this.cy.pan()
  const drawing = nextDrawing(before, [this.cy.zoom(), x, y], performance.now())
  drawings.set(this, drawing)
  const isFromTextures = isMoving(before, drawing)
  if (isFromTextures) sharpenAtRest(this)
  for (const element of elements) {
    if (isApart(element.boundingBox(), extent)) continue
    if (element.isEdge()) drawArrow(this, context, element)
    else if (isFromTextures) this.drawCachedElement(context, element, pixelRatio, extent)
    else this.drawElement(context, element)
  }
}

function isRenderer(made: unknown): made is { readonly prototype: Renderer } {
  const prototype: unknown = typeof made === 'function' ? made.prototype : null
  return typeof prototype === 'object' && prototype !== null && 'drawLayeredElements' in prototype
}

/** Has every canvas draw so from now on. */
export function drawElementsDirectly(): void {
  const canvas = cytoscape('renderer', 'canvas')
  // Another version of the library may draw in another way, and keeps it.
  if (isRenderer(canvas)) canvas.prototype.drawLayeredElements = drawElements
}
