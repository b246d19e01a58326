// How boxes and arrows come onto the canvas: each is drawn anew with every drawing. Cytoscape by itself draws each into a
// texture, lays the textures on the canvas, and makes them sharper by and by. For a hundred elements that is work done
// twice, and a texture keeps the sharpness it was made with, so that one picture drawn twice may differ.
import type { BoundingBox12, EdgeSingular, NodeSingular, SingularElementArgument } from 'cytoscape'
import { rendererWith } from './rendererPrototype.ts'

type Context2D = CanvasRenderingContext2D
type Part = (context: Context2D, element: SingularElementArgument) => void

/** What drawing calls of Cytoscape 3.34's renderer; none of it is in its types. */
interface Renderer {
  drawElement(
    context: Context2D,
    element: SingularElementArgument,
    origin?: null,
    hasLabel?: boolean,
    hasGlow?: boolean,
    hasOpacity?: boolean,
  ): void
  readonly drawElementUnderlay: Part
  readonly drawElementOverlay: Part
  drawElementText(
    context: Context2D,
    element: SingularElementArgument,
    origin: null,
    isShown: true,
  ): void
  drawRoundRectanglePath(
    context: Context2D,
    x: number,
    y: number,
    width: number,
    height: number,
    radius: unknown,
  ): void
  drawLayeredElements: (
    this: Renderer,
    context: Context2D,
    elements: readonly SingularElementArgument[],
    pixelRatio: number,
    extent: BoundingBox12,
  ) => void
}

/**
 * The library cuts the gap of a double border out of the canvas, and with it whatever lies below. Here it is filled with
 * the colour of the box; all boxes with such a border are rounded rectangles.
 */
function fillGap(renderer: Renderer, context: Context2D, box: NodeSingular): void {
  const { x, y } = box.position()
  context.globalCompositeOperation = 'destination-over'
  context.globalAlpha = box.effectiveOpacity()
  context.strokeStyle = String(box.style('background-color'))
  // Twice as broad as the gap: it lies below all else, and the edges of the gap are half transparent.
  context.lineWidth = (2 * box.numericStyle('border-width')) / 3
  // `auto` where the style names none.
  const radius: unknown = box.numericStyle('corner-radius')
  renderer.drawRoundRectanglePath(context, x, y, box.width(), box.height(), radius)
  context.stroke()
  context.globalAlpha = 1
  context.globalCompositeOperation = 'source-over'
}

function drawBox(renderer: Renderer, context: Context2D, box: NodeSingular): void {
  renderer.drawElement(context, box)
  if (box.visible() && box.style('border-style') === 'double') fillGap(renderer, context, box)
}

/** As pale as a whole: part by part the library cuts out what lies below the head of what is half transparent. */
function drawArrow(renderer: Renderer, context: Context2D, arrow: EdgeSingular): void {
  if (!arrow.visible()) return
  renderer.drawElementUnderlay(context, arrow)
  context.globalAlpha = arrow.effectiveOpacity()
  renderer.drawElement(context, arrow, null, false, false, false)
  context.globalAlpha = 1
  renderer.drawElementOverlay(context, arrow)
  renderer.drawElementText(context, arrow, null, true)
}

const isOutside = (box: BoundingBox12, extent: BoundingBox12): boolean =>
  box.x1 > extent.x2 || box.x2 < extent.x1 || box.y1 > extent.y2 || box.y2 < extent.y1

const drawElements: Renderer['drawLayeredElements'] = function (context, elements, _ratio, extent) {
  for (const element of elements) {
    if (isOutside(element.boundingBox(), extent)) continue
    if (element.isNode()) drawBox(this, context, element)
    else drawArrow(this, context, element)
  }
}

/** Has every canvas draw so from now on. */
export function drawElementsDirectly(): void {
  const prototype = rendererWith<Renderer>('drawLayeredElements')
  if (prototype) prototype.drawLayeredElements = drawElements
}
