// A canvas over Cytoscape's own, drawn in the same frame: what its stylesheet cannot say. It takes no
// events, holds no elements and is drawn again only when the picture below it is.
import type { Core } from 'cytoscape'
import { createDetailLayer } from './detailLayer.ts'
import type { Layer } from './detailLayer.ts'
import type { Laid, Room } from './contract.ts'
import type { QuestionLayer } from './questionLayer.ts'
import type { Shown } from './shown.ts'

/** The ring of the focus, in pixels of the screen. */
const FOCUS = { width: 3, away: 3 } as const

export interface Overlay {
  /** Looks again at what is shown; the next frame has it, with what is new of the picture below. */
  readonly refresh: () => void
  /** Lays something more over it, once that has come. */
  readonly lay: (laid: Laid) => void
  /** Called while the picture of before still stands: what is asked about draws itself over into the next one. */
  readonly drawAsked: () => void
}

/** Lays an empty canvas over all of `container`. */
function layCanvas(container: HTMLElement): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.style.position = 'absolute'
  // Until the next drawing a canvas may be larger than the place that has shrunk around it.
  const frame = document.createElement('div')
  frame.style.cssText = 'position:absolute;inset:0;overflow:hidden;pointer-events:none;z-index:4'
  frame.dataset['overlay'] = ''
  frame.append(canvas)
  container.append(frame)
  return canvas
}

/** Fits the canvas to its holder at the sharpness of the screen; null where nothing can be drawn. */
function clearedContext(canvas: HTMLCanvasElement, cy: Core): CanvasRenderingContext2D | null {
  const sharpness = window.devicePixelRatio
  const width = Math.round(cy.width() * sharpness)
  const height = Math.round(cy.height() * sharpness)
  // In pixels, as the canvas below: both keep their size when the page is laid out for printing.
  canvas.style.width = `${cy.width()}px`
  canvas.style.height = `${cy.height()}px`
  if (canvas.width !== width) canvas.width = width
  if (canvas.height !== height) canvas.height = height
  const ctx = canvas.getContext('2d')
  ctx?.setTransform(1, 0, 0, 1, 0, 0)
  ctx?.clearRect(0, 0, width, height)
  return ctx
}

/** A ring around the box that the keyboard is at, as thick at any zoom. */
function paintFocus(ctx: CanvasRenderingContext2D, cy: Core, shown: Readonly<Shown>): void {
  const { pointed, isByKeyboard, palette } = shown
  const node = pointed === null || !isByKeyboard ? null : cy.getElementById(pointed)
  if (!node?.isNode() || node.hasClass('gone')) return
  const { x, y } = node.renderedPosition()
  const pad = FOCUS.away + FOCUS.width / 2
  const width = node.width() * cy.zoom() + 2 * pad
  const height = node.height() * cy.zoom() + 2 * pad
  ctx.strokeStyle = palette.accent
  ctx.lineWidth = FOCUS.width
  ctx.strokeRect(x - width / 2, y - height / 2, width, height)
}

/** Lays the canvas over `cy`, in its container, and draws whenever `cy` does. */
export function createOverlay(
  cy: Core,
  container: HTMLElement,
  shown: () => Readonly<Shown>,
  ofRoom?: Room,
): Overlay {
  const canvas = layCanvas(container)
  const room = ofRoom?.createRoomLayer(cy, shown)
  const detail = createDetailLayer(cy, shown, room?.nameOf)
  let names: Layer | undefined
  let questions: QuestionLayer | undefined
  const paintLayer = (ctx: CanvasRenderingContext2D) => {
    const sharpness = window.devicePixelRatio
    const { isLowDetail, isWhole } = shown()
    // No marks of boxes that are yet to come.
    if (!isWhole) return
    if (!isLowDetail) {
      const scale = sharpness * cy.zoom()
      ctx.setTransform(scale, 0, 0, scale, sharpness * cy.pan().x, sharpness * cy.pan().y)
      detail.paint(ctx)
      room?.paint(ctx)
      ctx.globalAlpha = 1
    }
    names?.paint(ctx)
  }
  let frame = 0
  const draw = () => {
    cancelAnimationFrame(frame)
    frame = 0
    const ctx = cy.destroyed() ? null : clearedContext(canvas, cy)
    if (!ctx) return
    paintLayer(ctx)
    ctx.setTransform(window.devicePixelRatio, 0, 0, window.devicePixelRatio, 0, 0)
    questions?.paint(ctx)
    paintFocus(ctx, cy, shown())
  }
  const forget = () => {
    detail.forget()
    room?.forget()
    room?.hideNames()
    names?.forget()
  }
  cy.on('render', draw)
  if (room) cy.on('viewport', room.hideNames)
  return {
    refresh() {
      forget()
      if (frame === 0) frame = requestAnimationFrame(draw)
    },
    lay({ createQuestionLayer, createNamesLayer }) {
      questions ??= createQuestionLayer?.(cy, shown)
      names ??= createNamesLayer?.(cy, shown)
      draw()
    },
    drawAsked() {
      questions?.drawAsked()
    },
  }
}
